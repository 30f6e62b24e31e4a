import { describe, expect, it } from 'vitest';
import { createHostReader, type HostReaderOptions } from '#engine/probes/createHostReader.ts';
import type { Failure } from '#shared/domain/failure.ts';
import type { GpuSample, HostInventory } from '#shared/domain/gpu.ts';

const header =
  'uuid, index, utilization.gpu [%], memory.used [MiB], memory.total [MiB], power.draw [W], temperature.gpu, clocks.current.sm [MHz], pstate, clocks_event_reasons.active';
const uuidOf = (gpu: number) => `GPU-fa4e0000-0000-4000-8000-00000000000${gpu}`;
const row = (gpu: number, util: number | string = 50) =>
  `${uuidOf(gpu)}, ${gpu}, ${util}, 562, 81559, 192.04, 39, 1980, P0, 0x0000000000000004`;
const slowHeader = 'uuid, index, pci.bus_id, power.limit [W], name';
const slowRow = (gpu: number) =>
  `${uuidOf(gpu)}, ${gpu}, 00000000:1${gpu}:00.0, 700.00, NVIDIA H100 80GB HBM3`;

function read(options: HostReaderOptions = {}) {
  const rounds: (readonly GpuSample[])[] = [];
  const inventories: HostInventory[] = [];
  const failures: (Failure | null)[] = [];
  const words: string[] = [];
  const silent: (readonly GpuSample[])[] = [];
  let nowMs = 0;
  const reader = createHostReader(
    {
      onSamples: (samples) => rounds.push(samples),
      onNoneAnswers: (lost) => silent.push(lost),
      onInventory: (inventory) => inventories.push(inventory),
      onGpuFailure: (failure) => failures.push(failure),
      onWords: (line) => words.push(line),
    },
    { host: 'gpu1', monotonicMs: () => nowMs, now: () => 1_800_000_000_000, ...options },
  );
  return {
    rounds,
    inventories,
    failures,
    words,
    silent,
    out: (...lines: string[]) => reader.stdout(Buffer.from(`${lines.join('\n')}\n`)),
    raw: (text: string) => reader.stdout(Buffer.from(text)),
    section: (name: string, exitCode: number, ...lines: string[]) =>
      reader.stderr(
        Buffer.from(`${[`@begin ${name} 1800000000`, ...lines, `@end ${name} ${exitCode}`].join('\n')}\n`),
      ),
    err: (text: string) => reader.stderr(Buffer.from(text)),
    end: () => reader.end(),
    pass: (ms: number) => {
      nowMs += ms;
    },
  };
}

const gpusOf = (round: readonly GpuSample[] | undefined) => round?.map(({ uuid }) => uuid.at(-1)).join('');

describe('rounds', () => {
  it('are one per GPU, whatever stands between the rows', () => {
    const host = read();
    host.out(
      '',
      header,
      row(0),
      row(1),
      '',
      row(0),
      'GPU 00000000:19:00.0: Detected Critical Xid Error',
      row(1),
    );
    host.out(row(0), row(1), '\u0000\ufffd,,,\u0007');
    host.end();
    expect(host.rounds.map(gpusOf)).toEqual(['01', '01', '01']);
  });

  it('end with their chunk once the number of GPUs is known', () => {
    const host = read();
    host.out(header, row(0), row(1), row(0), row(1));
    host.out(row(0), row(1));
    expect(host.rounds.map(gpusOf)).toEqual(['01', '01', '01']);
  });

  it('end after a quiet time when a GPU is missing', async () => {
    const host = read();
    host.out(header, row(0), row(1), row(0));
    expect(host.rounds.length).toBe(1);
    await expect.poll(() => host.rounds.length).toBe(2);
    expect(gpusOf(host.rounds[1])).toBe('0');
  });

  it('take a header that comes again after a restart, with other columns', () => {
    const host = read();
    host.out(header, row(0), row(0));
    host.raw('GPU-fa4e0000-0000-4000-8000-000000000000, 0, 5');
    host.out('', 'uuid, utilization.gpu [%]', `${uuidOf(0)}, 7`);
    host.end();
    expect(host.rounds.map((round) => round[0]?.readings.utilizationGpuPercent)).toEqual([50, 50, 7]);
  });

  it('drop a torn last line: its number may have lost digits', () => {
    const host = read();
    host.out(header, row(0));
    host.raw(row(1));
    host.end();
    expect(host.rounds.map(gpusOf)).toEqual(['0']);
  });

  it('do not take a cut mask for another one', () => {
    const host = read();
    host.out(header, row(0).slice(0, -3));
    host.end();
    expect(host.rounds[0]?.[0]?.readings.throttleReasonsMask).toMatchObject({ state: 'failed' });
  });

  it('read the columns of the fields section when the header is lost', () => {
    const host = read();
    host.section('fields', 0, 'uuid', 'index', 'utilization.gpu');
    host.out(`${uuidOf(3)}, 3, 12`);
    host.end();
    expect(host.rounds[0]?.[0]).toMatchObject({ index: 3, readings: { utilizationGpuPercent: 12 } });
  });
});

describe('the slow tier', () => {
  const told = () => {
    const host = read();
    host.section('host', 0, 'hostname=gpu1', 'cpu_count=64');
    host.section('inventory', 0, slowHeader, slowRow(0), slowRow(1));
    host.section(
      'apps',
      0,
      'gpu_uuid, pid, used_gpu_memory [MiB], process_name',
      `${uuidOf(1)}, 42, 562, a, b`,
    );
    return host;
  };

  it('is one inventory with host, GPUs and processes', () => {
    const { inventories } = told();
    expect(inventories).toHaveLength(1);
    expect(inventories[0]).toMatchObject({
      readAtMs: 1_800_000_000_000,
      facts: { hostname: 'gpu1', cpuCount: 64 },
      gpus: [
        { uuid: uuidOf(0), name: 'NVIDIA H100 80GB HBM3', readings: { powerLimitWatts: 700 } },
        { index: 1 },
      ],
      processes: [{ gpuUuid: uuidOf(1), pid: 42, name: 'a, b' }],
      processesPartial: null,
    });
  });

  const view = (who: string) => `machine 1700000000 100 ${who}`;

  it('gives samples their process count and power limit', () => {
    const host = told();
    host.section('processes', 0, view('host'));
    host.out(header, row(0), row(1));
    host.end();
    expect(host.rounds[0]?.map(({ readings }) => [readings.processCount, readings.powerLimitWatts])).toEqual([
      [0, 700],
      [1, 700],
    ]);
  });

  it('calls no GPU free of processes where those outside of a container cannot be seen', () => {
    const counts = (who: string | null) => {
      const host = told();
      if (who !== null) host.section('processes', 0, view(who));
      host.out(header, row(0), row(1));
      host.end();
      return host.rounds[0]?.map(({ readings }) => readings.processCount);
    };
    expect(counts('container')).toEqual([
      { state: 'unavailable', reason: expect.stringContaining('outside of the container') },
      1,
    ]);
    expect(counts(null)).toMatchObject([{ state: 'unavailable' }, 1]);
    expect(counts('hidden')).toEqual([0, 1]);
  });

  it('gives no process count before the list was read, when it failed, or when it is old', () => {
    const count = (host: ReturnType<typeof read>) => {
      host.out(header, row(0));
      host.end();
      return host.rounds.at(-1)?.[0]?.readings.processCount;
    };
    expect(count(read())).toMatchObject({ state: 'unavailable' });
    const failing = told();
    failing.section('apps', 4, 'Insufficient Permissions');
    expect(count(failing)).toMatchObject({ reason: expect.stringContaining('Insufficient Permissions') });
    const old = told();
    old.pass(200_000);
    expect(count(old)).toMatchObject({ state: 'unavailable' });
  });

  it('goes on with the host while nvidia-smi hangs, and calls old readings old', () => {
    const host = told();
    host.section('host', 0, 'hostname=gpu1');
    host.pass(200_000);
    host.section('host', 0, 'hostname=gpu1');
    expect(host.inventories).toHaveLength(2);
    expect(host.inventories[1]).toMatchObject({
      gpus: [
        {
          uuid: uuidOf(0),
          name: 'NVIDIA H100 80GB HBM3',
          readings: { powerLimitWatts: { state: 'failed' } },
        },
        {},
      ],
      processes: [],
      processesPartial: expect.stringContaining('lately'),
    });
  });

  it('reads sections cut anywhere and passes on words outside of them', () => {
    const host = read();
    for (const byte of '@headroom 1\nsudo: unable to resolve host\n@begin smi 1\nNo devices') host.err(byte);
    host.err(' were found\n@end smi 6\n');
    expect(host.words).toEqual(['sudo: unable to resolve host']);
    expect(host.failures[0]).toMatchObject({ kind: 'no-devices', words: 'No devices were found' });
  });
});

describe('GPU failures', () => {
  it('are told once, and end with the first row', () => {
    const host = read();
    for (let time = 0; time < 3; time += 1)
      host.section('smi', 9, "couldn't communicate with the NVIDIA driver");
    host.out(header, row(0), row(0));
    expect(host.failures.map((failure) => failure?.kind ?? null)).toEqual(['driver-not-loaded', null]);
    expect(host.failures[0]?.message).toContain('gpu1');
  });

  it('of a lost GPU stand while the others report, which it does among them', () => {
    const host = read();
    host.section('inventory', 0, slowHeader, slowRow(0), slowRow(1));
    host.section('smi', 15, 'Unable to determine the device handle for GPU0000:11:00.0: Unknown Error');
    host.out(header, row(0), row(0));
    expect(host.failures.map((failure) => failure?.kind)).toEqual(['gpu-lost']);
    expect(host.rounds[0]).toMatchObject([
      { uuid: uuidOf(0), fault: null },
      { uuid: uuidOf(1), fault: { kind: 'lost' }, readings: { powerWatts: { state: 'failed' } } },
    ]);
    host.section('smi', 0, 'path=/usr/bin/nvidia-smi', 'stream_exit=137');
    host.out(row(0), row(1), row(0));
    expect(host.failures.at(-1)).toBeNull();
    expect(host.rounds.at(-1)?.every(({ fault }) => fault === null)).toBe(true);
  });

  it('name a lost GPU that was never listed by its bus id', () => {
    const host = read();
    host.section(
      'smi',
      15,
      'Unable to determine the device handle for GPU 0000:BA:00.0: GPU is lost.  Reboot',
    );
    host.out(header, row(0), row(0));
    expect(host.rounds[0]?.[1]).toMatchObject({ uuid: 'no-uuid:00000000:BA:00.0', fault: { kind: 'lost' } });
  });

  it('of all GPUs tell each of them without a row, and what each needs', () => {
    const host = read();
    host.section('inventory', 0, slowHeader, slowRow(0), slowRow(1));
    const words = (gpu: number, why: string) =>
      `Unable to determine the device handle for GPU 0000:1${gpu}:00.0: ${why}`;
    const lost = [words(0, 'GPU requires reset'), words(1, 'GPU is lost.')];
    host.section('smi', 15, `lost=${uuidOf(0)}`, `lost=${uuidOf(1)}`, 'others=none', ...lost);
    expect(host.rounds).toEqual([]);
    expect(host.silent[0]).toMatchObject([
      { uuid: uuidOf(0), fault: { kind: 'requires-reset', words: lost[0] } },
      { uuid: uuidOf(1), fault: { kind: 'lost', words: lost[1] } },
    ]);
    host.section('smi', 15, `lost=${uuidOf(0)}`, lost[0] ?? '');
    expect(host.silent).toHaveLength(1);
  });

  it('do not name a GPU twice that is told by UUID, and by a bus id that was never listed', () => {
    const host = read();
    const words = 'Unable to determine the device handle for GPU 0000:10:00.0: Unknown Error';
    host.section('smi', 15, `lost=${uuidOf(0)}`, 'others=none', words);
    expect(host.silent[0]?.map(({ uuid }) => uuid)).toEqual([uuidOf(0)]);
  });

  it('in the cells of a row make the whole row failed', () => {
    const host = read();
    host.out(header, row(0, '[GPU is lost]'), row(1, '[Unknown Error]'), row(2, '[N/A]'));
    host.end();
    expect(host.rounds[0]?.map(({ fault }) => fault?.kind ?? null)).toEqual(['lost', 'unknown-error', null]);
    expect(host.rounds[0]?.[2]?.readings.utilizationGpuPercent).toEqual({
      state: 'unavailable',
      reason: '[N/A]',
    });
  });
});
