import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FindingRule } from '#shared/analysis/findings/analysisInput.ts';
import { monthlyCost } from '#shared/analysis/findings/evidence/monthlyCost.ts';
import { findHeldIdle } from '#shared/analysis/findings/rules/heldIdle.ts';
import { findIdle } from '#shared/analysis/findings/rules/idle.ts';
import { findLostPerformance } from '#shared/analysis/findings/rules/lostPerformance.ts';
import { findOffHours } from '#shared/analysis/findings/rules/offHours.ts';
import { findUnderSized } from '#shared/analysis/findings/rules/underSized.ts';
import { findZombies } from '#shared/analysis/findings/rules/zombie.ts';
import type { GpuProfile } from '#shared/analysis/window/gpuProfile.ts';
import { windowStates } from '#shared/analysis/window/stateInterval.ts';
import { exact } from '#shared/money/decimal.ts';
import { inputOf } from '../../../fixtures/analysisInput.ts';
import { priceOf, profileOf } from '../../../fixtures/profiles.ts';

const rules: readonly FindingRule[] = [
  findIdle,
  findHeldIdle,
  findZombies,
  findOffHours,
  findLostPerformance,
  findUnderSized,
];
const hostile = 'evil\u001b[31m\u202e\r\n=HYPERLINK("http://x")';
const gib = 2 ** 30;

const runs = fc.array(fc.tuple(fc.constantFrom(...windowStates), fc.integer({ min: 1, max: 200 })), {
  minLength: 1,
  maxLength: 12,
});
const tenants = fc.option(
  fc.array(
    fc.record({
      pid: fc.nat(),
      name: fc.constantFrom('python', hostile, '/usr/lib/xorg/Xorg'),
      user: fc.constantFrom('alice', '1007', hostile, null),
      startedAtMs: fc.constantFrom(null, 0),
      memoryBytes: fc.constantFrom(null, 0, 60 * gib),
    }),
    { maxLength: 2 },
  ),
);

const anyProfile = fc
  .record({
    hours: runs,
    index: fc.nat(7),
    tenants,
    unexplainedBytes: fc.constantFrom(null, 0, 40 * gib),
    price: fc.constantFrom('2.49', '0', null),
    isMig: fc.boolean(),
    expects: fc.constantFrom({}, { 'headroom-expect': 'spare' }),
    observedPerHour: fc.constantFrom(3600, 3000, 60),
    thermal: fc.nat(3_000_000),
    lanes: fc.constantFrom(16, 4, null),
  })
  .map((of) =>
    profileOf({
      hours: of.hours,
      observedPerHour: of.observedPerHour,
      gpu: {
        host: hostile,
        index: of.index,
        hostGpuCount: 8,
        tenants: of.tenants,
        unexplainedBytes: of.unexplainedBytes,
        price: priceOf(of.price),
        isMig: of.isMig,
        labels: of.expects,
        pcieWidthCurrent: of.lanes,
      },
      rest: { heldDownSeconds: { thermal: of.thermal, powerBrake: 0, powerCap: 0 } },
    }),
  );

/** What no text of a finding may hold: control characters, and marks that turn its direction. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u;

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsOf);
}

function costOf(profiles: readonly GpuProfile[], uuids: ReadonlySet<string>): string | null {
  return monthlyCost(
    profiles.filter(({ gpu }) => uuids.has(gpu.uuid)),
    'USD',
  ).total;
}

it('whatever GPUs did: ranges are in order and within what the GPUs cost, shares within 0 and 1, nothing hostile in a sentence', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyProfile, { maxLength: 8, selector: ({ gpu }) => gpu.uuid }), (profiles) => {
      const input = inputOf({ profiles });
      for (const draft of rules.flatMap((rule) => rule(input))) {
        const { saving, whyNoSaving, claims, evidence, gpus, confidence, subject: _subject, ...rest } = draft;
        const cost = costOf(profiles, new Set(gpus.map(({ uuid }) => uuid)));
        expect(saving === null).toBe(whyNoSaving !== '');
        if (saving) {
          const [low, expected, high] = [saving.low, saving.expected, saving.high].map(exact);
          expect(low?.lessThanOrEqualTo(expected ?? 0)).toBe(true);
          expect(expected?.lessThanOrEqualTo(high ?? 0)).toBe(true);
          expect(low?.isNegative()).toBe(false);
          expect(high?.lessThanOrEqualTo(exact(cost ?? '0'))).toBe(true);
        }
        for (const { share } of claims) expect(share >= 0 && share <= 1).toBe(true);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(evidence.figures.length).toBeGreaterThan(0);
        const { summary, title, action, wouldChange } = rest;
        for (const text of textsOf([summary, title, action, wouldChange, evidence]))
          expect(text).not.toMatch(unseen);
      }
    }),
    { numRuns: 400 },
  );
});

it('whatever GPUs did: idle and held idle are said of none that is on purpose, has MIG, works, or was not seen', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const drafts = [findIdle, findHeldIdle, findZombies].flatMap((rule) =>
        rule(inputOf({ profiles: [profile] })),
      );
      if (drafts.length === 0) return;
      expect(drafts).toHaveLength(1);
      expect(profile.gpu.isMig).toBe(false);
      expect(profile.gpu.labels).toEqual({});
      const seen = profile.intervals.filter(
        ({ state }) => state !== 'notObserved' && state !== 'unreachable',
      );
      expect(seen.at(-1)?.state).toBe(drafts[0]?.kind === 'idle' ? 'idle' : 'heldIdle');
      expect(seen.at(-1)?.toMs ?? 0).toBeGreaterThanOrEqual(profile.toMs - 2 * 3_600_000);
    }),
    { numRuns: 2000 },
  );
});
