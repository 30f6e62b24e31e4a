import { describe, expect, it } from 'vitest';
import { dcgmBlankOf } from '#engine/probes/formats/dcgm/dcgmBlank.ts';
import { dcgmFailureOf } from '#engine/probes/formats/dcgm/dcgmFailure.ts';
import { dcgmiDiscovery } from '#engine/probes/formats/dcgm/discoveryFormat.ts';
import { dcgmiDmon } from '#engine/probes/formats/dcgm/dmonFormat.ts';
import { DmonReader } from '#engine/probes/formats/dcgm/dmonReader.ts';
import { dcgmiHealth } from '#engine/probes/formats/dcgm/healthFormat.ts';
import { migPlaceOf, migPlaces } from '#engine/probes/formats/dcgm/joinInstances.ts';
import { captureText } from './captureStore.ts';
import { hostOptionsFor } from './hostKinds.ts';

const migFile = 'nvidia-a100-40gb-mig-2x3g.20gb__unknown__dcgm-user-guide';
const dmonOf = (name: string) =>
  dcgmiDmon.parse(captureText(`dcgmi-dmon__${name}.txt`), hostOptionsFor(name));

describe('dcgmi dmon', () => {
  it('gives the newest row of each GPU in our units', () => {
    const capture = dmonOf('nvidia-geforce-rtx-2080-ti__590.48.01__agi-hpc-fixture');
    expect(capture.gpus).toEqual([
      {
        uuid: null,
        index: 0,
        name: null,
        readings: {
          utilizationGpuPercent: 0,
          utilizationMemoryPercent: 0,
          powerWatts: 20.986,
          temperatureCelsius: 22,
          eccCorrectedVolatileCount: 0,
          eccUncorrectedVolatileCount: 0,
          memoryUsedBytes: 0,
        },
      },
    ]);
    expect(capture.series?.filter(({ name }) => name === 'powerWatts').map(({ value }) => value)).toEqual([
      20.891, 20.891, 20.891, 20.986, 20.986,
    ]);
  });

  it('reads a row without its header by the ids that were asked for', () => {
    const capture = dmonOf('nvidia-h100-nvl__unknown__azure-gpumon-nine-fields');
    expect(capture.gpus[0]).toMatchObject({
      index: 3,
      readings: {
        utilizationGpuPercent: 100,
        graphicsActivePercent: 96.6,
        smActivePercent: 94.1,
        tensorActivePercent: 91.6,
        dramActivePercent: 13.1,
        memoryUsedBytes: 21_618 * 2 ** 20,
        memoryTotalBytes: 95_830 * 2 ** 20,
        powerWatts: 397.637,
        temperatureCelsius: 64,
      },
    });
  });

  it('skips the first sample of the profiling fields, and shows it where there is no other', () => {
    const capture = dmonOf('nvidia-h100-nvl__unknown__azure-gpumon-first-sample-na');
    expect(capture.series).toHaveLength(3);
    expect(capture.gpus[0]?.readings.smActivePercent).toBe(0);
    const reader = new DmonReader();
    reader.read('#Entity   SMACT');
    const first = reader.read('GPU 0     N/A');
    const later = reader.read('GPU 0     N/A');
    expect(first).toMatchObject({ kind: 'row', row: { warmingUp: true } });
    expect(later).toMatchObject({ kind: 'row', row: { warmingUp: false } });
  });

  it('keeps MIG instances apart, under the ids of DCGM', () => {
    const capture = dmonOf(`${migFile}-mig`);
    expect(capture.gpus[0]?.readings).toEqual({ graphicsActivePercent: 84.3, tensorActivePercent: 81.5 });
    expect(capture.entities?.map(({ id, readings }) => [id, readings?.graphicsActivePercent])).toEqual([
      ['GPU-I 0', 98.5],
      ['GPU-I 1', 98.3],
    ]);
    const places = migPlaces(
      dcgmiDiscovery.parse(captureText(`dcgmi-discovery__${migFile}-mig.txt`)).entities ?? [],
    );
    expect(migPlaceOf({ kind: 'GPU-I', id: 0 }, places)).toEqual({
      gpuUuid: 'GPU-5fd15f35-e148-2992-4ecb-9825e534f253',
      gpuEntityId: 0,
      gpuInstanceId: 1,
    });
    expect(migPlaceOf({ kind: 'GPU-I', id: 1 }, places)?.gpuInstanceId).toBe(2);
    expect(migPlaceOf({ kind: 'GPU', id: 0 }, places)).toBeNull();
  });

  it('takes descending rows, gaps, and headers that come again', () => {
    const capture = dmonOf('nvidia-rtx-6000-ada-generation__unknown__test-52540175458-idle');
    expect(capture.gpus.map(({ index }) => index)).toEqual([7, 6, 0]);
    const text = '#Entity   GPUTL        POWER\nID                     W\nGPU 0     5            60.5\n';
    expect(dcgmiDmon.parse(text.repeat(3)).problems).toEqual([]);
    expect(dcgmiDmon.parse(text.repeat(3)).series).toHaveLength(6);
  });

  it('puts cells into columns by where the header stands, so that an empty cell shifts none', () => {
    const left = '#Entity   GPUTL             MCUTL             POWER             TMPTR        \n';
    const row = `GPU 0     ${'75'.padEnd(18)}${''.padEnd(18)}${'185.300'.padEnd(18)}68\n`;
    expect(dcgmiDmon.parse(left + row).gpus[0]?.readings).toEqual({
      utilizationGpuPercent: 75,
      utilizationMemoryPercent: { state: 'failed', reason: 'DCGM left the cell empty' },
      powerWatts: 185.3,
      temperatureCelsius: 68,
    });
    const right = '# Entity  GRACT  TENSO  DRAMA\n      Id\n    GPU 0         0.527  0.100\n';
    expect(dcgmiDmon.parse(right).gpus[0]?.readings).toMatchObject({
      graphicsActivePercent: { state: 'failed' },
      tensorActivePercent: 52.7,
      dramActivePercent: 10,
    });
  });

  it('keeps what was cut from being a number', () => {
    const capture = dcgmiDmon.parse('#Entity   TOTEC\nGPU 0     12345...\n');
    expect(capture.gpus[0]?.readings.energyJoulesTotal).toEqual({
      state: 'failed',
      reason: 'not a number: 12345...',
    });
  });

  it('shows the last XID of the broken GPU alone', () => {
    const capture = dmonOf('8-gpu-host__unknown__dcgm-issue-263-xid120');
    expect(capture.gpus.map(({ readings }) => readings.lastXidNumber)).toEqual([0, 120, 0, 0, 0, 0, 0, 0]);
  });

  it('degrades and says so where it dies in the middle', () => {
    const text =
      '#Entity   POWER\nGPU 0     60.5\nError setting watches. Result: The third-party Profiling module returned an unrecoverable error\n';
    const { gpus, problems } = dcgmiDmon.parse(text);
    expect(gpus[0]?.readings.powerWatts).toBe(60.5);
    expect(problems).toMatchObject([{ kind: 'profiling-unavailable', fatal: false, line: 3 }]);
  });
});

describe('failures of dcgmi', () => {
  it.each([
    ['nvidia-l40s__550.163.01__kempnerpulse-13-unsupported-field', 'unsupported-field', /one by one/],
    ['unknown__unknown__dcgm-issue-50-module-not-loaded', 'profiling-unavailable', /as root/],
    [
      'unknown__unknown__dcgm-exporter-issue-7-profiling-lost',
      'profiling-unavailable',
      /Restart nv-hostengine/,
    ],
  ])('%s', (file, kind, remedy) => {
    const [problem] = dmonOf(file).problems;
    expect(problem).toMatchObject({ kind, fatal: true });
    expect(problem?.message).toMatch(remedy);
  });

  it.each([
    ['Error: unable to establish a connection to the specified host: localhost', 'no-host-engine'],
    ['Error setting watches. Result: -33: This request is serviced by a module', 'module-not-loaded'],
    ['Error setting watches. Result: -6: Feature not supported', 'unsupported-field'],
    ['Error: Unable to get GPU ids. Result: -17: insufficient permission', 'permission'],
    ['dmon was stopped due to receiving a signal.', 'stopped'],
    ['Error: something new', 'unknown'],
  ])('%s', (words, kind) => expect(dcgmFailureOf(words)?.kind).toBe(kind));

  it('are not seen in rows', () => expect(dcgmFailureOf('GPU 0     -6')).toBeNull());
});

describe('blanks of DCGM', () => {
  it.each([
    ['9223372036854775792', 'unavailable', 'DCGM: no value'],
    ['9223372036854775793', 'failed', 'DCGM: not found'],
    ['9223372036854775794', 'unavailable', 'DCGM: not supported'],
    ['9223372036854775795', 'failed', 'DCGM: no permission'],
    ['9.223372036854776e+18', 'unavailable', 'DCGM: no value'],
    ['140737488355328.000000', 'unavailable', 'DCGM: no value'],
    ['140737488355330.0', 'unavailable', 'DCGM: not supported'],
    ['1.40737488355329e+14', 'failed', 'DCGM: not found'],
    ['<<<NOT_SUPPORTED>>>', 'unavailable', 'DCGM: not supported'],
  ])('%s', (text, state, reason) => expect(dcgmBlankOf(text)).toEqual({ state, reason }));

  it.each(['0', '140737488355327', '9007199254740993', 'N/A', '', '1e3'])('%s is none', (text) =>
    expect(dcgmBlankOf(text)).toBeNull(),
  );
});

describe('dcgmi health', () => {
  it('that says Healthy of a host whose GPU needs a reset is the word of DCGM, and no verdict', () => {
    const capture = dcgmiHealth.parse(
      captureText('dcgmi-health__8-gpu-host__unknown__dcgm-issue-263-false-healthy.json'),
    );
    expect(capture).toEqual({
      kind: 'dcgmi-health',
      gpus: [],
      problems: [],
      facts: { dcgmOverallHealth: 'Healthy' },
    });
  });

  it('joins the lines of the table that were wrapped', () => {
    const capture = dcgmiHealth.parse(
      captureText('dcgmi-health__2-gpu-host__unknown__dcgm-user-guide-warning.txt'),
    );
    expect(capture.facts).toEqual({ dcgmOverallHealth: 'Warning' });
    expect(capture.gpus.map(({ facts }) => facts)).toEqual([
      {
        dcgmHealth: 'Warning',
        dcgmHealthPCIe: 'Warning - Detected more than 8 PCIe replays per minute for GPU 0: 13',
      },
      { dcgmHealth: 'Warning', dcgmHealthInfoROM: 'Warning - A corrupt InfoROM has been detected in GPU 1.' },
    ]);
  });

  it('finds GPUs in the JSON wherever they stand', () => {
    const body = {
      'Overall Health': { value: 'Failure' },
      GPU: {
        children: {
          'GPU 1': { value: 'Failure', children: { 'Memory system': { value: 'Failure - a DBE' } } },
        },
      },
    };
    const capture = dcgmiHealth.parse(JSON.stringify({ body, header: ['Health Monitor Report'] }));
    expect(capture.gpus).toMatchObject([
      { index: 1, facts: { dcgmHealth: 'Failure', dcgmHealthMemory: 'Failure - a DBE' } },
    ]);
  });
});

it('dcgmi discovery gives no name where DCGM has none, and says that GPUs are missing', () => {
  const capture = dcgmiDiscovery.parse(
    captureText('dcgmi-discovery__unknown-null-name__unknown__dcgm-issue-229-null-name.txt'),
  );
  expect(capture.gpus).toMatchObject([
    {
      index: 0,
      name: null,
      uuid: 'GPU-d6a2c177-4cd8-8d01-0310-79f2720f37de',
      facts: { pciBusId: '00000000:4C:00.0' },
    },
    { index: 1, name: null, uuid: 'GPU-75c4ee16-a840-6f6c-9a7b-5ed8f41598b8' },
  ]);
  expect(capture.problems[0]).toMatchObject({
    kind: 'cut-short',
    message: 'DCGM found 4 GPUs and 2 are listed here',
  });
});
