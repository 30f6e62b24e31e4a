import { describe, expect, it } from 'vitest';
import { findHeldIdle } from '#shared/analysis/findings/rules/heldIdle.ts';
import { findIdle } from '#shared/analysis/findings/rules/idle.ts';
import { findZombies } from '#shared/analysis/findings/rules/zombie.ts';
import type { HeldTime } from '#shared/analysis/window/analysedGpu.ts';
import type { GpuProfile } from '#shared/analysis/window/gpuProfile.ts';
import { inputOf } from '../../../fixtures/analysisInput.ts';
import {
  type Hours,
  hourMs,
  type ProfileStory,
  profileOf,
  weeksOf,
  windowEndMs,
} from '../../../fixtures/profiles.ts';

const gib = 2 ** 30;
const python = {
  pid: 4123,
  name: 'python\u001b[31m',
  user: 'alice',
  startedAtMs: windowEndMs - 300 * hourMs,
  memoryBytes: 62 * gib,
};
const nobody = { user: null, slurmJob: null, pod: null, container: null, model: null };
const heldBy = (
  holder: Partial<HeldTime['holder']>,
  lastMs = windowEndMs,
  firstMs = windowEndMs - 300 * hourMs,
): HeldTime => ({
  holder: { ...nobody, ...holder },
  heldSeconds: (lastMs - firstMs) / 1000,
  firstMs,
  lastMs,
});
const held: Hours = [
  ['effective', 420],
  ['heldIdle', 300],
];
const heldBack = (profiles: readonly GpuProfile[]) => findHeldIdle(inputOf({ profiles }));
const one = (story: ProfileStory) => heldBack([profileOf({ hours: held, ...story })]);

describe('held idle', () => {
  it('truth: alice left a process with 62 GiB 300 hours ago: who, since when, which process; its name cannot colour a terminal', () => {
    const [draft] = one({ gpu: { tenants: [python] } });
    expect(draft?.title).toBe('gpu-01 GPU 0 is held by alice and did no work since 2026-06-16 12:00 UTC');
    expect(draft?.summary).toContain('python (PID 4123) since 2026-06-16 12:00 UTC, 62.0 GiB');
    expect(draft?.saving).toMatchObject({ expected: '1817.7', currency: 'USD' });
    expect(draft?.action.verb).toBe('stop');
  });

  it('truth: a Slurm job on two hosts holds both: one finding, since it ends on both', () => {
    const holder = [heldBy({ user: 'bob', slurmJob: '4711' })];
    const drafts = heldBack([
      profileOf({ hours: held, gpu: { host: 'a', heldBy: holder } }),
      profileOf({ hours: held, gpu: { host: 'b', heldBy: holder } }),
      profileOf({ hours: held, gpu: { host: 'b', index: 1, heldBy: [heldBy({ user: 'bob' })] } }),
    ]);
    expect(drafts.map(({ subject, gpus }) => [subject, gpus.length])).toEqual([
      ['slurm job 4711', 2],
      ['user bob on b', 1],
    ]);
    expect(drafts[0]?.title).toContain('bob, Slurm job 4711');
  });

  it('truth: nobody may read the processes, memory says that it is held: said, with the doubt', () => {
    const [draft] = one({ gpu: { tenants: null, unexplainedBytes: null } });
    expect(draft?.evidence.doubts.join(' ')).toContain('was not read');
    expect(draft?.title).toBe('gpu-01 GPU 0 is held and did no work since 2026-06-16 12:00 UTC');
  });

  it('truth: held, with an hour in which the process was gone, is held idle and not idle', () => {
    const story: Hours = [
      ['heldIdle', 40],
      ['idle', 1],
      ['heldIdle', 60],
    ];
    const profiles = [profileOf({ hours: [['effective', 619], ...story], gpu: { tenants: [python] } })];
    expect(heldBack(profiles)).toHaveLength(1);
    expect(findIdle(inputOf({ profiles }))).toEqual([]);
  });

  it.each<[string, ProfileStory]>([
    [
      'works at night alone, and is kept by a notebook by day',
      { hours: weeksOf(4, (_day, hour) => (hour < 6 ? 'effective' : 'heldIdle')) },
    ],
    [
      'was left 20 hours ago',
      {
        hours: [
          ['effective', 700],
          ['heldIdle', 20],
        ],
      },
    ],
    [
      'was left on Friday evening; it is Sunday night',
      { hours: weeksOf(4, (day, hour) => (day < 5 && hour > 7 && hour < 20 ? 'underUsed' : 'heldIdle')) },
    ],
    [
      'stands by for another replica, by its label',
      { gpu: { tenants: [python], labels: { 'headroom-expect': 'spare' } } },
    ],
    [
      'draws a desktop',
      { gpu: { name: 'NVIDIA RTX A6000', tenants: [{ ...python, name: '/usr/bin/gnome-shell' }] } },
    ],
    ['has MIG', { gpu: { isMig: true } }],
  ])('truth: not one that %s', (_what, story) => {
    expect(one(story)).toEqual([]);
  });
});

describe('zombies', () => {
  const zombies = (story: ProfileStory) =>
    findZombies(inputOf({ profiles: [profileOf({ hours: held, ...story })] }));

  it('truth: 30 GiB are in use, the list of processes is empty: a zombie, and not held idle as well', () => {
    const gpu = { tenants: [], unexplainedBytes: 30 * gib };
    const [draft] = zombies({ gpu });
    expect(draft?.kind).toBe('zombie');
    expect(draft?.summary).toContain('30.0 GiB of memory that no process explains');
    expect(one({ gpu })).toEqual([]);
  });

  it.each<[string, ProfileStory, string]>([
    [
      'has ended and was never collected',
      { gpu: { tenants: [{ ...python, state: 'zombie' }] } },
      'never collected',
    ],
    [
      'the kernel does not know',
      { gpu: { tenants: [{ ...python, state: 'gone' }] } },
      'kernel does not know',
    ],
    [
      'belongs to an account that is gone',
      { gpu: { tenants: [{ ...python, user: '1007' }] } },
      'account number 1007',
    ],
    [
      'outlived its Slurm job',
      {
        gpu: {
          tenants: [python],
          heldBy: [
            heldBy({ user: 'alice', slurmJob: '99' }, windowEndMs - 200 * hourMs),
            heldBy({ user: 'alice' }),
          ],
        },
      },
      'outlived Slurm job 99',
    ],
  ])('truth: a process that %s', (_what, story, words) => {
    const [draft] = zombies(story);
    expect(draft?.summary).toContain(words);
    expect(one(story)).toEqual([]);
  });

  it('truth: where a process that the kernel does not know works, we only see another PID namespace: no zombie there', () => {
    const gone = { tenants: [{ ...python, state: 'gone' as const }], hostGpuCount: 2 };
    const still = profileOf({ hours: held, gpu: gone });
    const atWork = profileOf({ gpu: { ...gone, index: 1 } });
    expect(findZombies(inputOf({ profiles: [still] }))).toHaveLength(1);
    expect(findZombies(inputOf({ profiles: [still, atWork] }))).toEqual([]);
    expect(heldBack([still, atWork])).toHaveLength(1);
  });

  it.each<[string, ProfileStory]>([
    [
      'has 700 MiB that the driver keeps for itself',
      { gpu: { tenants: [], unexplainedBytes: 700 * 2 ** 20 } },
    ],
    [
      'works: its process is only hidden from us',
      { hours: [['effective', 720]], gpu: { tenants: [], unexplainedBytes: 60 * gib } },
    ],
    ['has processes that nobody could read', { gpu: { tenants: null, unexplainedBytes: 60 * gib } }],
    [
      'is held by a process of a user of a pod, whose number the host does not know',
      { gpu: { tenants: [{ ...python, user: '1000' }], heldBy: [heldBy({ pod: 'trainer-0' })] } },
    ],
    [
      'is held by a process whose job still runs',
      { gpu: { tenants: [python], heldBy: [heldBy({ slurmJob: '99' })] } },
    ],
    [
      'has one zombie beside a living process',
      {
        gpu: {
          tenants: [
            { ...python, state: 'zombie' },
            { ...python, pid: 1 },
          ],
        },
      },
    ],
    [
      'was left an hour ago',
      {
        hours: [
          ['effective', 719],
          ['heldIdle', 1],
        ],
        gpu: { tenants: [], unexplainedBytes: 60 * gib },
      },
    ],
  ])('truth: none where a GPU %s', (_what, story) => {
    expect(zombies(story)).toEqual([]);
  });
});
