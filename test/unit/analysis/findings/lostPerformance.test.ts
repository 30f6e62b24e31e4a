import { describe, expect, it } from 'vitest';
import { findLostPerformance } from '#shared/analysis/findings/rules/lostPerformance.ts';
import { inputOf, servedModelOf } from '../../../fixtures/analysisInput.ts';
import { type ProfileStory, profileOf } from '../../../fixtures/profiles.ts';

const found = (...stories: readonly ProfileStory[]) =>
  findLostPerformance(inputOf({ profiles: stories.map((story) => profileOf(story)) }));
const held = (seconds: Partial<Record<'thermal' | 'powerBrake' | 'powerCap', number>>) => ({
  heldDownSeconds: { thermal: 0, powerBrake: 0, powerCap: 0, ...seconds },
});
/** A month of one GPU at 2.49 an hour. */
const month = 1817.7;

describe('heat and the power brake', () => {
  it('truth: half of the time at 1,200 instead of 1,800 MHz: a third of the clock, a sixth of the month at most', () => {
    const [draft, ...others] = found({
      hours: [
        ['effective', 360],
        ['throttled', 360],
      ],
      rest: { ...held({ thermal: 360 * 3600 }), heldDownClocks: { heldDownMhz: 1200, freeMhz: 1800 } },
    });
    expect(others).toEqual([]);
    expect(draft?.subject).toBe('heat on host gpu-01');
    expect(Number(draft?.saving?.high)).toBeCloseTo(month / 6, 2);
    expect(Number(draft?.saving?.expected)).toBeCloseTo((month / 6) * (2 / 3), 2);
    expect(Number(draft?.saving?.low)).toBeCloseTo(month / 18, 2);
    expect(draft?.claims[0]?.share).toBeCloseTo(1 / 9, 5);
    expect(draft?.evidence.charts[0]).toEqual({
      metric: 'clockSmMhz',
      unit: 'megahertz',
      thresholds: [{ label: 'SM clock at other work', value: 1800 }],
    });
  });

  it('truth: clocks that nobody read under the power brake are half at most, as the driver defines it', () => {
    const [draft] = found({ hours: [['throttled', 720]], rest: held({ powerBrake: 720 * 3600 }) });
    expect(draft?.title).toBe('gpu-01 GPU 0 is slowed down by the power brake');
    expect(Number(draft?.saving?.high)).toBeCloseTo(month / 2, 2);
    expect(draft?.evidence.doubts.join(' ')).toContain('clocks were not read');
  });

  it('truth: all hot GPUs of a host are one repair', () => {
    const rest = { ...held({ thermal: 100 * 3600 }), heldDownClocks: { heldDownMhz: 1200, freeMhz: 1800 } };
    const drafts = found(
      { rest },
      { rest, gpu: { index: 1 } },
      { rest, gpu: { host: 'b' } },
      { gpu: { index: 2 } },
    );
    expect(drafts.map(({ gpus }) => gpus.length)).toEqual([2, 1]);
  });

  it.each<[string, ProfileStory]>([
    ['rests with the flag of heat on', { hours: [['idle', 720]], rest: held({ thermal: 720 * 3600 }) }],
    ['was hot for an hour', { rest: held({ thermal: 3600 }) }],
    ['is at its power limit, which is the default', { rest: held({ powerCap: 700 * 3600 }) }],
    [
      'keeps its clocks though the flag is on',
      { rest: { ...held({ thermal: 300 * 3600 }), heldDownClocks: { heldDownMhz: 1785, freeMhz: 1800 } } },
    ],
  ])('truth: nothing is lost by a GPU that %s', (_what, story) => {
    expect(found(story)).toEqual([]);
  });
});

describe('a power limit', () => {
  const lowered = (watts: number, powerCap: number): ProfileStory => ({
    gpu: { powerLimitWatts: watts },
    rest: held({ powerCap }),
  });

  it('truth: 600 of 700 W, always reached: 5.6 % of the speed, 15.9 % at worst, by the floor of 70 W', () => {
    const [draft] = found(lowered(600, 720 * 3600));
    expect(Number(draft?.saving?.expected) / month).toBeCloseTo(1 - Math.cbrt(530 / 630), 4);
    expect(Number(draft?.saving?.high) / month).toBeCloseTo(100 / 630, 4);
    expect(draft?.action.text).toContain('nvidia-smi -pl');
  });

  it('truth: a limit that is never reached takes nothing, and 2 W less than the default is none', () => {
    expect(found(lowered(400, 0))).toEqual([]);
    expect(found(lowered(698, 720 * 3600))).toEqual([]);
    expect(found({ gpu: { powerDefaultLimitWatts: null }, rest: held({ powerCap: 720 * 3600 }) })).toEqual(
      [],
    );
  });
});

describe('a PCIe link', () => {
  it('truth: 4 of 16 lanes at work: said, with no price, since nobody measures how long work waits for it', () => {
    const [draft] = found({ gpu: { pcieWidthCurrent: 4 } });
    expect(draft?.subject).toBe('PCIe link on host gpu-01');
    expect(draft?.saving).toBeNull();
    expect(draft?.whyNoSaving).toContain('not measured');
    expect(draft?.evidence.figures[0]).toMatchObject({ value: 4, threshold: { value: 8, relation: '<=' } });
  });

  it.each<[string, ProfileStory]>([
    [
      'has rested for five days',
      {
        hours: [
          ['effective', 600],
          ['idle', 120],
        ],
        gpu: { pcieGenCurrent: 1, pcieWidthCurrent: 4 },
      },
    ],
    [
      'was asked while training rested between two runs: all lanes, an old generation',
      { gpu: { pcieGenCurrent: 1 } },
    ],
    ['has all lanes of a slot that has eight', { gpu: { pcieWidthCurrent: 8, pcieWidthMax: 8 } }],
    ['nobody asked', { gpu: { pcieWidthCurrent: null } }],
    [
      'worked for an hour in all',
      {
        hours: [
          ['idle', 719],
          ['effective', 1],
        ],
        gpu: { pcieWidthCurrent: 4 },
      },
    ],
  ])('truth: nothing is said of one that %s', (_what, story) => {
    expect(found(story)).toEqual([]);
  });
});

describe('a PCIe link between GPUs that serve one model', () => {
  const serve = (card: { readonly gpuKey: string; readonly name: string }) => {
    const gpuUuids = [0, 1].map((index) => `GPU-gpu-01-${index}`);
    return findLostPerformance(
      inputOf({
        profiles: [0, 1].map((index) =>
          profileOf({ gpu: { ...card, index, hostGpuCount: 2, pcieWidthCurrent: index === 0 ? 4 : 16 } }),
        ),
        models: [
          servedModelOf({
            gpuUuids,
            model: 'meta-llama/Llama-3.1-70B-Instruct-FP8',
            modelKey: 'Llama-3.1-70B',
          }),
        ],
      }),
    );
  };

  it('truth: two L40S without NVLink exchange every layer over it: priced by the sizing model', () => {
    const [draft] = serve({ gpuKey: 'l40s', name: 'NVIDIA L40S' });
    expect(draft?.gpus).toHaveLength(1);
    expect(Number(draft?.saving?.expected)).toBeGreaterThan(0.02 * month);
    expect(Number(draft?.saving?.high)).toBeLessThan(month);
    expect(draft?.evidence.calculation[1]?.formula).toContain('by the sizing model');
  });

  it('truth: two H100 exchange over NVLink: what PCIe takes is not known', () => {
    const [draft] = serve({ gpuKey: 'h100-sxm', name: 'NVIDIA H100 80GB HBM3' });
    expect(draft?.saving).toBeNull();
  });
});

describe('spinning', () => {
  it('truth: a collective stuck for 72 hours up to now: a tenth of the month so far, all of it if nobody ends it', () => {
    const [draft] = found({
      hours: [
        ['effective', 648],
        ['spinning', 72],
      ],
    });
    expect(draft?.action.verb).toBe('stop');
    expect(Number(draft?.saving?.expected)).toBeCloseTo(month / 10, 3);
    expect(Number(draft?.saving?.high)).toBeCloseTo(month, 3);
    expect(draft?.evidence.figures.map(({ label, value }) => [label, value])).toContainEqual([
      'Spins since',
      '2026-06-26 00:00 UTC',
    ]);
  });

  it('truth: all ranks of one Slurm job are one finding; an hour of waiting here and there is none', () => {
    const heldBy = [
      {
        holder: { user: 'bob', slurmJob: '7', pod: null, container: null, model: null },
        heldSeconds: 1,
        firstMs: 0,
        lastMs: Number.MAX_SAFE_INTEGER,
      },
    ];
    const spins: ProfileStory['hours'] = [
      ['effective', 700],
      ['spinning', 20],
    ];
    const drafts = found({ hours: spins, gpu: { heldBy } }, { hours: spins, gpu: { host: 'b', heldBy } });
    expect(drafts.map(({ gpus }) => gpus.length)).toEqual([2]);
    expect(
      found({
        hours: [
          ['effective', 718],
          ['spinning', 2],
        ],
      }),
    ).toEqual([]);
  });
});
