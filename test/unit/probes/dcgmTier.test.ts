import { describe, expect, test } from 'vitest';
import { withContradictions } from '#engine/probes/dcgmHealthReport.ts';
import { DcgmTier } from '#engine/probes/dcgmTier.ts';
import { parseInventory } from '#engine/probes/nvidiaSmiInventory.ts';
import { parseSamples } from '#engine/probes/nvidiaSmiSamples.ts';
import type { HostLayout } from '#shared/domain/hostLayout.ts';
import type { MigInstance } from '#shared/domain/migInstance.ts';
import { unavailable } from '#shared/domain/reading.ts';
import { captureText } from '../formats/captureStore.ts';

const section = (name: string, text: string, exitCode = 0) => ({
  name,
  lines: text.split('\n').filter((line) => line !== ''),
  exitCode,
});
const started = section('dcgm', 'path=/usr/bin/dcgmi\nfields=1002,1003,1004,1005\ninterval=1');

/** Rows of nvidia-smi for GPUs with these UUIDs. */
function samplesOf(...uuids: readonly string[]) {
  return parseSamples(
    `uuid, index, utilization.gpu [%]\n${uuids.map((uuid, index) => `${uuid}, ${index}, 50\n`).join('')}`,
  );
}

function readingOf(tier: DcgmTier, nowMs: number, index = 0, uuids = ['GPU-a', 'GPU-b', 'GPU-c']) {
  const samples = samplesOf(...uuids);
  tier.complete(samples, nowMs);
  const reading = samples[index]?.readings.smActivePercent;
  return typeof reading === 'object' ? reading.reason : reading;
}

describe('what is filled into samples', () => {
  test('one reason for a host that was not asked, and one where there is no DCGM', () => {
    const tier = new DcgmTier('gpu-01');
    expect(readingOf(tier, 0)).toBe('DCGM is not asked yet');
    expect(tier.takeState(section('dcgm', 'dcgmi: not found', 127), 0)).toBe(true);
    expect(readingOf(tier, 0)).toBe('no DCGM on this host');
    expect(tier.now([], 0).state).toEqual({ state: 'absent' });
    const [first, second] = samplesOf('GPU-a', 'GPU-b');
    tier.complete(
      [first, second].filter((sample) => sample !== undefined),
      0,
    );
    expect(first?.readings.pcieTxBytesPerSecond).toBe(second?.readings.nvlinkRxBytesPerSecond);
  });

  test('the first sample is none', () => {
    const tier = new DcgmTier('gpu-01');
    const lines = section(
      'dcgmdmon',
      captureText('dcgmi-dmon__nvidia-h100-nvl__unknown__azure-gpumon-first-sample-na.txt'),
    ).lines;
    tier.takeState(started, 0);
    const [header = '', , first = '', second = ''] = lines;
    expect(tier.takeRound({ name: 'dcgmdmon', lines: [header, first], exitCode: 0 }, 1000)).toBe(false);
    expect(readingOf(tier, 1000)).toBe('DCGM has not measured yet');
    expect(tier.takeRound({ name: 'dcgmdmon', lines: [second], exitCode: 0 }, 2000)).toBe(true);
    expect(readingOf(tier, 2000)).toBe(0);
  });

  test('rows in any order land by index, and age', () => {
    const tier = new DcgmTier('gpu-01');
    tier.takeState(started, 0);
    tier.takeRound(
      section(
        'dcgmdmon',
        captureText('dcgmi-dmon__nvidia-rtx-6000-ada-generation__unknown__test-52540175458-active.txt'),
      ),
      1000,
    );
    expect([0, 1, 2].map((index) => readingOf(tier, 1500, index))).toEqual([91.6, 92.6, 93]);
    expect(readingOf(tier, 1000, 3, ['GPU-a', 'GPU-b', 'GPU-c', 'GPU-d'])).toBe('DCGM has not measured yet');
    expect(readingOf(tier, 6000)).toBe('DCGM gives no more readings');
    expect(tier.now([], 6000).state).toMatchObject({ state: 'degraded', failure: { kind: 'silent' } });
  });

  test('a GPU that DCGM does not list has no reading of another one', () => {
    const tier = new DcgmTier('gpu-01');
    tier.takeState(started, 0);
    tier.takeUnits(section('dcgmunits', '| GPU 0 | GPU GPU-b (EntityID: 0) |'));
    tier.takeRound(section('dcgmdmon', '#Entity SMACT\nGPU 0 0.25'), 1000);
    expect(readingOf(tier, 1000, 0)).toBe('DCGM does not list this GPU');
    expect(readingOf(tier, 1000, 1)).toBe(25);
  });

  test('an empty cell is missing, and so is what the host refuses', () => {
    const tier = new DcgmTier('gpu-01');
    tier.takeState(section('dcgm', 'path=/usr/bin/dcgmi\nfields=1002,1004\ninterval=1'), 0);
    tier.takeRound(section('dcgmdmon', '#Entity   SMACT        TENSO\nGPU 0                  0.403'), 1000);
    const [sample] = samplesOf('GPU-a');
    tier.complete(sample ? [sample] : [], 1000);
    expect(sample?.readings).toMatchObject({
      smActivePercent: { state: 'failed', reason: 'DCGM left the cell empty' },
      tensorActivePercent: 40.3,
      dramActivePercent: { state: 'unavailable', reason: 'DCGM does not offer it on this host' },
    });
    expect(tier.now([], 1000).state).toMatchObject({
      state: 'running',
      refused: expect.arrayContaining(['dramActivePercent']),
    });
  });
});

describe('what stops DCGM', () => {
  test.each([
    ['dcgm-exporter-issue-7-profiling-lost', 'unreadable', /profiling module has failed/],
    ['dcgm-issue-50-module-not-loaded', 'unreadable', /module of DCGM that serves these fields/],
  ])('%s', (name, kind, message) => {
    const text = captureText(`dcgmi-dmon__unknown__unknown__${name}.txt`);
    const tier = new DcgmTier('gpu-01');
    tier.takeState(started, 0);
    expect(tier.takeState(section('dcgm', text, 1), 1000)).toBe(true);
    expect(tier.takeState(section('dcgm', text, 1), 2000)).toBe(false);
    const { state } = tier.now([], 2000);
    expect(state).toMatchObject({
      state: 'degraded',
      failure: { kind, message: expect.stringMatching(message) },
    });
    expect(readingOf(tier, 2000)).toMatch(/^DCGM: /);
  });

  test('readings of before are not shown once it failed, and come back', () => {
    const tier = new DcgmTier('gpu-01');
    tier.takeState(started, 0);
    tier.takeRound(section('dcgmdmon', '#Entity SMACT\nGPU 0 0.25'), 1000);
    tier.takeState(section('dcgm', '', 1), 1500);
    expect(readingOf(tier, 1500)).toBe('DCGM: dcgmi dmon on gpu-01 ended without a word');
    tier.takeState(started, 6000);
    expect(readingOf(tier, 6000)).toMatch(/^DCGM: /);
    tier.takeRound(section('dcgmdmon', '#Entity SMACT\nGPU 0 N/A'), 7000);
    tier.takeRound(section('dcgmdmon', 'GPU 0 0.5'), 8000);
    expect(readingOf(tier, 8000)).toBe(50);
    expect(tier.now([], 8000).state.state).toBe('running');
  });
});

const mig = 'dcgmi-discovery__nvidia-a100-40gb-mig-2x3g.20gb__unknown__dcgm-user-guide-mig.txt';
test('instances have readings under nvidia-smi’s numbers', () => {
  const tier = new DcgmTier('gpu-01');
  tier.takeState(started, 0);
  tier.takeUnits(section('dcgmunits', captureText(mig)));
  tier.takeRound(section('dcgmdmon', '#Entity SMACT\nGPU 0 0.845\nGPU-I 0 0.986\nGPU-I 1 0.25'), 1000);
  const gpuUuid = 'GPU-5fd15f35-e148-2992-4ecb-9825e534f253';
  const instance = (gpuInstanceId: number) => ({ gpuUuid, gpuInstanceId, readings: {} }) as MigInstance;
  const layout: HostLayout = {
    migInstances: [instance(1), instance(2), instance(3)],
    topology: unavailable('not read yet'),
    nvlinks: [],
    nvlinksMissing: null,
    sharing: [],
  };
  const { migInstances } = tier.completeLayout(layout, 1000);
  expect(migInstances.map(({ readings }) => readings.smActivePercent)).toEqual([98.6, 25, undefined]);
  expect(tier.completeLayout(layout, 60_000).migInstances[0]?.readings).toEqual({});
  expect(readingOf(tier, 1000, 0, [gpuUuid])).toBe(84.5);
});

describe('health', () => {
  const gpus = parseInventory(['uuid, index, gpu_recovery_action', 'GPU-a, 0, None', 'GPU-b, 1, Reset']);

  test('Healthy is held against what nvidia-smi says', () => {
    const tier = new DcgmTier('gpu-01');
    tier.takeHealth(
      section(
        'dcgmhealth',
        captureText('dcgmi-health__8-gpu-host__unknown__dcgm-issue-263-false-healthy.json'),
      ),
      5,
    );
    expect(tier.now(gpus, 0).health).toEqual({
      readAtMs: 5,
      overall: 'Healthy',
      gpus: [],
      contradicted: [{ gpuUuid: 'GPU-b', recoveryAction: 'Reset' }],
    });
  });

  test('GPUs are found in the JSON of DCGM 3 and 4, with what led to their verdict', () => {
    const errors = { 'PCIe system': { overflow: ['8 replays', 'per minute'], value: 'Warning' } };
    const gpu = { children: { Errors: { children: errors } }, value: 'Warning' };
    const report = { body: { 'Overall Health': { value: 'Warning' }, GPU: { children: { '1': gpu } } } };
    const tier = new DcgmTier('gpu-01');
    tier.takeUnits(section('dcgmunits', '| GPU 1 | GPU GPU-b (EntityID: 1) |'));
    tier.takeHealth(section('dcgmhealth', JSON.stringify(report)), 5);
    const { health } = tier.now(gpus, 0);
    expect(health?.gpus).toEqual([
      {
        gpuUuid: 'GPU-b',
        index: 1,
        verdict: 'Warning',
        systems: [{ system: 'PCIe', words: 'Warning - 8 replays per minute' }],
      },
    ]);
    expect(health?.contradicted).toEqual([]);
    expect(health && withContradictions(health, []).contradicted).toEqual([]);
  });

  test.each([
    ['', 137, 'failed', /did not answer in time/],
    ['Error: Health watches not enabled. Please enable watches. ', 255, 'unavailable', /watches nothing/],
    [
      'Error: unable to establish a connection to the specified host: localhost',
      235,
      'failed',
      /host engine/,
    ],
  ])('%j with code %i is no verdict', (words, code, state, reason) => {
    const tier = new DcgmTier('gpu-01');
    tier.takeHealth(section('dcgmhealth', words, code), 5);
    expect(tier.now(gpus, 0).health).toMatchObject({
      overall: { state, reason: expect.stringMatching(reason) },
      contradicted: [],
    });
  });
});
