import { describe, expect, it } from 'vitest';
import { isBootedAnew } from '#shared/analysis/health/bootChange.ts';
import { fleetNorm } from '#shared/analysis/health/driftChecks.ts';
import { eccIncreases } from '#shared/analysis/health/eccIncrease.ts';
import { type CounterMemory, lastNumbers, takeRound } from '#shared/analysis/health/errorCounters.ts';
import type { FindingPlace } from '#shared/analysis/health/finding.ts';
import { judgeHost } from '#shared/analysis/health/judgeHost.ts';
import { kernelFinding } from '#shared/analysis/health/kernelFinding.ts';
import { nvlinkIncreases } from '#shared/analysis/health/nvlinkIncrease.ts';
import type { DcgmHealth } from '#shared/domain/dcgmHealth.ts';
import type { HostInventory } from '#shared/domain/gpu.ts';
import type { IncidentKind } from '#shared/domain/incident.ts';
import type { HostKernelEvent } from '#shared/domain/kernelEvent.ts';
import type { NvlinkLink } from '#shared/domain/nvlink.ts';
import { failed } from '#shared/domain/reading.ts';
import { gpuOf, hostOf, inventoryOf, nowMs, roundOf } from './healthInputs.ts';

type Host = Parameters<typeof judgeHost>[0];
const found = (host: Host) =>
  judgeHost(host).findings.map(({ kind, code, gpuIndex }) => [kind, code, gpuIndex]);
const place = (kind: IncidentKind, gpuUuid: string | null = 'GPU-0'): FindingPlace => ({
  kind,
  code: '',
  host: 'train-01',
  gpuUuid,
});

describe('a host that is well', () => {
  it('has no finding, and all of it is known', () => {
    const facts = {
      recoveryAction: 'None',
      remappedRowsPending: 'No',
      remappedRowsFailure: 'No',
      fabricState: 'Completed',
      fabricStatus: 'Success',
    };
    const host = hostOf([gpuOf(0, { inventory: inventoryOf(0, facts) })]);
    expect(found(host)).toEqual([]);
    expect(judgeHost(host).isUnknown(place('recovery-action'))).toBe(false);
    expect(judgeHost(host).isUnknown(place('throttle'))).toBe(false);
  });

  it('is not blamed for counters that stay high for good, nor for a power cap', () => {
    const inventory = inventoryOf(
      0,
      {},
      { eccUncorrectedAggregateCount: 12, eccUncorrectedVolatileCount: 3 },
    );
    expect(found(hostOf([gpuOf(0, { inventory, throttleReasonsMask: 0x4 | 0x1 })]))).toEqual([]);
  });
});

describe('findings', () => {
  it.each([
    ['recoveryAction', 'Reset', 'recovery-action', 'critical'],
    ['recoveryAction', 'Reboot', 'recovery-action', 'critical'],
    ['recoveryAction', 'Drain P2P', 'recovery-action', 'warning'],
    ['remappedRowsPending', 'Yes', 'row-remap-pending', 'warning'],
    ['remappedRowsFailure', 'Yes', 'row-remap-failure', 'critical'],
    ['retiredPagesPending', 'Yes', 'retired-pages-pending', 'warning'],
    ['fabricState', 'In Progress', 'fabric', 'warning'],
    ['fabricHealth', 'Unhealthy', 'fabric', 'critical'],
  ] as const)('%s %s is %s, %s', (fact, words, kind, severity) => {
    const { findings } = judgeHost(hostOf([gpuOf(0, { inventory: inventoryOf(0, { [fact]: words }) })]));
    expect(findings).toMatchObject([{ kind, severity, gpuUuid: 'GPU-0' }]);
    expect(findings[0]?.evidence[0]?.words).toBe(words);
    expect(findings[0]?.runbook).not.toBe('');
  });

  it.each([
    [0x20, [['throttle', 'swThermalSlowdown', 0]]],
    [0x8 | 0x40, [['throttle', 'hwThermalSlowdown', 0]]],
    [0x8 | 0x80 | 0x4, [['throttle', 'hwPowerBrake', 0]]],
    [0x8, [['throttle', 'hwSlowdown', 0]]],
  ])('throttle mask %i', (throttleReasonsMask, expected) => {
    expect(found(hostOf([gpuOf(0, { throttleReasonsMask })]))).toEqual(expected);
  });

  it('a narrow PCIe link counts under load alone: idle links are slow on purpose', () => {
    const link = { pcieGenCurrent: 1, pcieGenMax: 5, pcieWidthCurrent: 16, pcieWidthMax: 16 };
    const at = (utilizationAtPcieReadPercent: number, utilizationGpuPercent: number) =>
      hostOf([
        gpuOf(0, {
          inventory: inventoryOf(0, {}, { ...link, utilizationAtPcieReadPercent }),
          utilizationGpuPercent,
        }),
      ]);
    expect(found(at(90, 90))).toEqual([['pcie-link', '', 0]]);
    expect(found(at(3, 3))).toEqual([]);
    expect(judgeHost(at(3, 3)).isUnknown(place('pcie-link'))).toBe(true);
    // The load began after the link was read.
    expect(found(at(3, 100))).toEqual([]);
    expect(judgeHost(at(3, 100)).isUnknown(place('pcie-link'))).toBe(true);
  });

  it('a lost GPU is lost, its other readings are unknown, and its neighbour is judged', () => {
    const fault = { kind: 'lost', words: '[GPU is lost]' } as const;
    const broken = failed('[GPU is lost]');
    const lost = gpuOf(0, {
      state: 'lost',
      fault,
      throttleReasonsMask: Number.NaN,
      inventory: inventoryOf(0, { recoveryAction: broken }),
    });
    const host = hostOf([lost, gpuOf(1, { throttleReasonsMask: 0x40 })], {
      status: { gpuCount: 1, expectedGpuCount: 2 },
    });
    expect(found(host)).toEqual([
      ['gpu-lost', '', 0],
      ['throttle', 'hwThermalSlowdown', 1],
    ]);
    const { isUnknown } = judgeHost(host);
    expect([
      isUnknown(place('throttle')),
      isUnknown(place('recovery-action')),
      isUnknown(place('gpu-lost')),
    ]).toEqual([true, true, false]);
    expect(isUnknown(place('throttle', 'GPU-1'))).toBe(false);
  });

  it('GPUs that are gone without a word are missed', () => {
    expect(found(hostOf([gpuOf(0)], { status: { gpuCount: 1, expectedGpuCount: 8 } }))).toEqual([
      ['gpu-count', '', null],
    ]);
    expect(found(hostOf([gpuOf(0)], { status: { gpuCount: null, expectedGpuCount: 8 } }))).toEqual([]);
  });

  it('of a host that is not heard nothing is known but that', () => {
    const failure = {
      kind: 'refused',
      message: 'refused',
      words: 'no',
      remedy: 'look',
      terminal: false,
    } as const;
    const host = hostOf([gpuOf(0, { throttleReasonsMask: 0x40 })], { status: { phase: 'failed', failure } });
    expect(found(host)).toEqual([['host-unreachable', '', null]]);
    const { isUnknown } = judgeHost(host);
    expect([isUnknown(place('throttle')), isUnknown(place('host-unreachable', null))]).toEqual([true, false]);
    const wedged = hostOf([], { status: { phase: 'stale', failure: { ...failure, kind: 'wedged' } } });
    expect(found(wedged)).toEqual([['driver-failure', '', null]]);
  });

  it('a clock that is off is told', () => {
    const kernelLog = { source: 'kmsg', problem: null, clockAheadMs: 90_000, bootedAtMs: 0 } as const;
    expect(found(hostOf([gpuOf(0)], { kernelLog }))).toEqual([['clock-skew', '', null]]);
  });

  it('some links down beside active ones are a fault; none active is no bridge', () => {
    const link = (number: number, state: NvlinkLink['state']): NvlinkLink => ({
      gpuUuid: 'GPU-0',
      link: number,
      state,
      speedBytesPerSecond: 1,
      errors: {},
    });
    const withLinks = (nvlinks: readonly NvlinkLink[]) => {
      const layout = { migInstances: [], topology: failed('no'), nvlinks, nvlinksMissing: null, sharing: [] };
      return hostOf([gpuOf(0)], { inventory: roundOf([inventoryOf(0)], { layout }) });
    };
    expect(found(withLinks([link(0, 'active'), link(1, 'inactive')]))).toEqual([['nvlink-inactive', '', 0]]);
    expect(found(withLinks([link(0, 'inactive'), link(1, 'inactive')]))).toEqual([]);
  });

  it('no link of a GPU is up although those of the others are: a fault; among pairs with bridges it is none', () => {
    const layoutOf = (up: readonly boolean[], peers: number): NonNullable<HostInventory['layout']> => ({
      migInstances: [],
      nvlinks: up.flatMap((isUp, gpu) =>
        [0, 1].map((link) => ({
          gpuUuid: `GPU-${gpu}`,
          link,
          state: isUp ? ('active' as const) : ('inactive' as const),
          speedBytesPerSecond: 1,
          errors: {},
        })),
      ),
      topology: {
        devices: up.map((_, gpu) => ({
          name: `GPU${gpu}`,
          kind: 'gpu',
          gpuUuid: `GPU-${gpu}`,
          adapter: null,
          cpuAffinity: '',
          numaAffinity: '',
        })),
        relations: up.map((isUp, row) =>
          up.map((_, column) => (row === column ? 'X' : isUp && column < peers ? 'NV12' : 'SYS')),
        ),
      },
      nvlinksMissing: null,
      sharing: [],
    });
    const judged = (up: readonly boolean[], peers: number) => {
      const gpus = up.map((_, gpu) => gpuOf(gpu));
      const inventory = roundOf(
        gpus.flatMap((gpu) => gpu.inventory ?? []),
        { layout: layoutOf(up, peers) },
      );
      return found(hostOf(gpus, { inventory }));
    };
    expect(judged([true, true, true, false], 4)).toEqual([['nvlink-inactive', '', 3]]);
    expect(judged([true, true, true, true, true, true, false, false], 8)).toEqual([
      ['nvlink-inactive', '', 6],
      ['nvlink-inactive', '', 7],
    ]);
    expect(judged([true, true, false, false], 1)).toEqual([]);
    expect(judged([true, true, false], 1)).toEqual([]);
    expect(judged([false, false, false, false], 4)).toEqual([]);
  });

  it('DCGM that hangs or fails ends nothing that it found before', () => {
    const told = (overall: DcgmHealth['overall']) => {
      const health = { readAtMs: nowMs, overall, gpus: [], contradicted: [] };
      const dcgm = { state: { state: 'running', intervalSeconds: 1, refused: [] }, health } as const;
      const host = hostOf([gpuOf(0)], { inventory: roundOf([inventoryOf(0)], { dcgm }) });
      return judgeHost(host).isUnknown({ ...place('dcgm-health'), code: 'PCIe' });
    };
    expect(told('Healthy')).toBe(false);
    expect(told(failed('dcgmi health did not answer in time and was ended'))).toBe(true);
  });

  it('DCGM that calls a GPU faulty without a system that led to it is quoted all the same', () => {
    const gpu = (index: number, verdict: string) => ({
      gpuUuid: `GPU-${index}`,
      index,
      verdict,
      systems: [],
    });
    const gpus = [gpu(0, 'Failure'), gpu(1, 'Healthy'), gpu(2, 'not said')];
    const health = { readAtMs: nowMs, overall: 'Failure', gpus, contradicted: [] };
    const dcgm = { state: { state: 'running', intervalSeconds: 1, refused: [] }, health } as const;
    const inventory = roundOf([inventoryOf(0)], { dcgm });
    const { findings } = judgeHost(hostOf([gpuOf(0), gpuOf(1), gpuOf(2)], { inventory }));
    expect(findings).toMatchObject([
      { kind: 'dcgm-health', code: '', gpuIndex: 0, severity: 'critical', evidence: [{ words: 'Failure' }] },
    ]);
  });

  it('DCGM is quoted, and its calling a GPU healthy ends nothing', () => {
    const health = {
      readAtMs: nowMs,
      overall: 'Warning',
      gpus: [
        {
          gpuUuid: 'GPU-0',
          index: 0,
          verdict: 'Warning',
          systems: [{ system: 'PCIe', words: 'Warning: replay counter' }],
        },
      ],
      contradicted: [],
    };
    const inventory = roundOf([inventoryOf(0)], {
      dcgm: { state: { state: 'running', intervalSeconds: 1, refused: [] }, health },
    });
    expect(found(hostOf([gpuOf(0)], { inventory }))).toEqual([['dcgm-health', 'PCIe', 0]]);
  });

  it('DCGM that calls a GPU healthy which must be reset is quoted beside nvidia-smi, which is believed', () => {
    const contradicted = [{ gpuUuid: 'GPU-0', recoveryAction: 'Reset' }];
    const health = { readAtMs: nowMs, overall: 'Healthy', gpus: [], contradicted };
    const dcgm = { state: { state: 'running', intervalSeconds: 1, refused: [] }, health } as const;
    const gpu = gpuOf(0, { inventory: inventoryOf(0, { recoveryAction: 'Reset' }) });
    const [finding] = judgeHost(hostOf([gpu], { inventory: roundOf([inventoryOf(0)], { dcgm }) })).findings;
    expect(finding).toMatchObject({ kind: 'recovery-action', severity: 'critical' });
    expect(finding?.evidence.map(({ words }) => words)).toEqual(['Reset', 'Healthy']);
  });
});

describe('across the fleet', () => {
  it('one driver among many is told, two of three are no majority over themselves', () => {
    const round = (driverVersion: string, persistenceMode = 'Enabled') =>
      roundOf([inventoryOf(0, { driverVersion, persistenceMode })]);
    const norm = fleetNorm([round('550.1'), round('550.1'), round('550.1'), round('535.2')]);
    const odd = hostOf([gpuOf(0)], { norm, inventory: round('535.2', 'Disabled') });
    expect(found(odd)).toEqual([
      ['driver-drift', '', null],
      ['persistence-drift', '', null],
    ]);
    expect(found(hostOf([gpuOf(0)], { norm, inventory: round('550.1') }))).toEqual([]);
    expect(fleetNorm([round('1'), round('2'), round('1'), round('2')]).driverOf.size).toBe(0);
    expect(fleetNorm([round('1'), round('1')]).driverOf.size).toBe(0);
  });
});

describe('counters over rounds', () => {
  const round = (count: number | undefined) =>
    roundOf([inventoryOf(0, {}, count === undefined ? {} : { eccUncorrectedVolatileCount: count })]);
  const links = (replayErrorsCount: number) => {
    const nvlinks = [
      { gpuUuid: 'GPU-0', link: 4, state: 'active', speedBytesPerSecond: 1, errors: { replayErrorsCount } },
    ] as const;
    return roundOf([inventoryOf(0)], {
      layout: { migInstances: [], topology: failed('no'), nvlinks, nvlinksMissing: null, sharing: [] },
    });
  };
  /** What grew by each round, after `earlier` of a former run. */
  const played = (rounds: readonly HostInventory[], earlier: CounterMemory['earlier'] = new Map()) => {
    let memory: CounterMemory = { round: null, earlier };
    return rounds.map((each) => {
      const taken = takeRound(memory, each);
      memory = taken.memory;
      return { ...taken, by: taken.grown.map(({ by }) => by), numbers: [...lastNumbers(memory).values()] };
    });
  };

  it('are told when they grow, not when they stay, fall to zero or are missing', () => {
    const [, grown] = played([round(2), round(5)]);
    const findings = eccIncreases('train-01', grown?.grown ?? [], round(5));
    expect(findings).toMatchObject([{ kind: 'ecc-uncorrected', severity: 'critical' }]);
    expect(findings[0]?.title).toMatch(/had 3 more uncorrected memory errors$/);
    for (const [before, after] of [
      [5, 5],
      [5, 0],
      [undefined, 5],
      [5, undefined],
    ])
      expect(played([round(before), round(after)]).map(({ by }) => by)).toEqual([[], []]);
  });

  it('are compared with the last number that was read, however many rounds said none', () => {
    const rounds = played([round(5), round(undefined), round(undefined), round(7), round(7)]);
    expect(rounds.map(({ by }) => by)).toEqual([[], [], [], [2], []]);
    expect(rounds.map(({ numbers }) => numbers)).toEqual([[5], [5], [5], [7], [7]]);
    expect(rounds.map(({ isChanged }) => isChanged)).toEqual([true, false, false, true, false]);
    const [finding] = eccIncreases('train-01', rounds[3]?.grown ?? [], round(7));
    expect(finding?.title).toContain('2 more uncorrected memory errors since they were last read');
  });

  it('go on from a former run, and from zero after a reset of the driver', () => {
    const former = new Map([['GPU-0|eccUncorrectedVolatileCount', 5]]);
    expect(played([round(7)], former)[0]?.by).toEqual([2]);
    expect(played([round(2), round(2)], former).map(({ by }) => by)).toEqual([[2], []]);
    const life = roundOf([inventoryOf(0, {}, { eccUncorrectedAggregateCount: 3 })]);
    expect(played([life], new Map([['GPU-0|eccUncorrectedAggregateCount', 5]]))[0]?.by).toEqual([]);
  });

  it('of NVLink are told by link', () => {
    const rounds = played([links(1), roundOf([inventoryOf(0)]), links(8), links(8)]);
    expect(rounds.map(({ by }) => by)).toEqual([[], [], [7], []]);
    const [finding] = nvlinkIncreases('train-01', rounds[2]?.grown ?? [], links(8));
    expect(finding).toMatchObject({ kind: 'nvlink-errors', gpuIndex: 0 });
    expect(finding?.evidence).toMatchObject([{ label: 'link 4, replay errors', value: 8 }]);
  });
});

describe('kernel events', () => {
  const event: HostKernelEvent = {
    key: 'b1:2',
    kind: 'xid',
    atMs: nowMs,
    isTrueTime: true,
    number: 79,
    pciBusId: '00000000:18:00.0',
    pid: null,
    processName: null,
    severity: 'critical',
    meaning: 'The GPU has fallen off the bus',
    action: 'Reboot.',
    words: 'NVRM: Xid ...',
  };

  it('are incidents of their GPU, or of the address where the GPU is not known', () => {
    const of = (gpuUuid: string | null) =>
      kernelFinding(event, { host: 'train-01', gpuUuid, gpuIndex: gpuUuid ? 3 : null });
    expect(of('GPU-3')).toMatchObject({ kind: 'xid', code: '79', gpuUuid: 'GPU-3', severity: 'critical' });
    expect(of(null)).toMatchObject({ code: '79@00000000:18:00.0', gpuUuid: null });
    expect(of(null)?.title).toContain('00000000:18:00.0 of train-01');
  });

  it('that only mark a time are none', () => {
    expect(
      kernelFinding({ ...event, kind: 'driver-loaded' }, { host: 'train-01', gpuUuid: null, gpuIndex: null }),
    ).toBeNull();
  });
});

it('a boot is told from a reading that came late', () => {
  expect(isBootedAnew(nowMs, nowMs + 60_000)).toBe(false);
  expect(isBootedAnew(nowMs, nowMs + 3_600_000)).toBe(true);
  expect(isBootedAnew(null, nowMs)).toBe(false);
});
