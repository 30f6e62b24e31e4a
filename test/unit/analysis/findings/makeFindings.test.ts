import { describe, expect, it } from 'vitest';
import type { NamedRule } from '#shared/analysis/findings/analysisInput.ts';
import type { FindingDraft } from '#shared/analysis/findings/finding.ts';
import { findingId } from '#shared/analysis/findings/findingId.ts';
import { findingKinds } from '#shared/analysis/findings/findingKind.ts';
import { guardRailsOf } from '#shared/analysis/findings/guardRails.ts';
import { findingSteps, makeFindings } from '#shared/analysis/findings/makeFindings.ts';
import { findingRules } from '#shared/analysis/findings/rules.ts';
import { inputOf } from '../../../fixtures/analysisInput.ts';
import { type Hours, profileOf } from '../../../fixtures/profiles.ts';
import { draftOf } from '../portfolio/drafts.ts';

const profile = (uuid: string, hours: Hours = [['idle', 720]], demo = false) =>
  profileOf({ hours, gpu: { uuid, demo } });
const rule = (name: string, drafts: readonly FindingDraft[]): NamedRule => ({
  name,
  kind: 'idle',
  run: () => drafts,
});

describe('guard rails', () => {
  const input = inputOf({ profiles: [profile('a')] });
  const draft = draftOf({ kind: 'idle', shares: { a: 1 }, saves: '1800' });
  const verdict = (changes: Partial<FindingDraft>, of = input) => guardRailsOf(of)({ ...draft, ...changes });

  it('pass a finding of 30 observed days, and call one of six days preliminary', () => {
    expect(verdict({})).toEqual({ passes: true, standing: 'firm' });
    const short = inputOf({ profiles: [profile('a', [['idle', 6 * 24]])] });
    expect(verdict({}, short)).toEqual({ passes: true, standing: 'preliminary' });
    const allowed = { ...short, rules: { ...short.rules, leastDays: 6 } };
    expect(verdict({}, allowed)).toEqual({ passes: true, standing: 'firm' });
    const evidence = { ...draft.evidence, fromMs: draft.evidence.toMs - 6 * 86_400_000 };
    expect(verdict({ evidence })).toEqual({ passes: true, standing: 'preliminary' });
  });

  it('pass nothing that rests on less than 80 % of a window, whatever the draft says of its coverage', () => {
    const gaps = inputOf({
      profiles: [
        profile('a', [
          ['idle', 560],
          ['notObserved', 160],
        ]),
      ],
    });
    expect(verdict({}, gaps)).toEqual({ passes: false, rail: 'coverage' });
    expect(verdict({ evidence: { ...draft.evidence, coverage: 0.79 } })).toEqual({
      passes: false,
      rail: 'coverage',
    });
    expect(verdict({ evidence: { ...draft.evidence, coverage: Number.NaN } })).toEqual({
      passes: false,
      rail: 'coverage',
    });
    expect(verdict({ evidence: { ...draft.evidence, coverage: 0.8 } })).toMatchObject({ passes: true });
  });

  it('pass nothing of a demo among real GPUs, and a demo by itself', () => {
    const demo = profile('a', [['idle', 720]], true);
    expect(verdict({}, inputOf({ profiles: [demo] }))).toMatchObject({ passes: true });
    const mixed = inputOf({ profiles: [demo, profile('b')] });
    expect(verdict({}, mixed)).toEqual({ passes: false, rail: 'demo among real' });
    const real = draftOf({ kind: 'idle', shares: { b: 1 }, saves: '1800' });
    expect(guardRailsOf(mixed)(real)).toMatchObject({ passes: true });
  });

  it('pass no saving that may be nothing, and none that is hardly worth saying', () => {
    const saving = (low: string, expected: string) => ({
      saving: { low, expected, high: expected, currency: 'USD' },
    });
    expect(verdict(saving('0', '500'))).toEqual({ passes: false, rail: 'within the error' });
    expect(verdict(saving('-20', '500'))).toEqual({ passes: false, rail: 'within the error' });
    expect(verdict(saving('1', '9.99'))).toEqual({ passes: false, rail: 'too little' });
    expect(verdict(saving('1', '10'))).toMatchObject({ passes: true });
    expect(verdict({ saving: null })).toMatchObject({ passes: true });
    expect(verdict({ kind: 'underSized', ...saving('0', '5') })).toMatchObject({ passes: true });
    expect(verdict({ gpus: [], claims: [] })).toEqual({ passes: false, rail: 'nothing to change' });
  });
});

describe('findings', () => {
  const input = inputOf({ profiles: ['a', 'b', 'c'].map((uuid) => profile(uuid)) });
  const idle = (uuid: string, saves: string | null) =>
    draftOf({ kind: 'idle', shares: { [uuid]: 1 }, saves });

  it('are none without rules, and the portfolio is that of an unused fleet', () => {
    const { findings, portfolio, failures } = makeFindings(input, []);
    expect(findings).toEqual([]);
    expect(failures).toEqual([]);
    // 3 GPUs x 730 h x 2.49 USD
    expect(portfolio).toMatchObject({ spend: '5453.1', gpus: 3, total: { expected: '0' } });
  });

  it('are ranked by money, the unknown last, and are the same whatever the order of the rules', () => {
    const rules = [rule('one', [idle('a', '100'), idle('b', null)]), rule('other', [idle('c', '900')])];
    const { findings, ...rest } = makeFindings(input, rules);
    expect(findings.map(({ subject }) => subject)).toEqual(['c', 'a', 'b']);
    expect(makeFindings(input, [...rules].reverse())).toEqual({ findings, ...rest });
  });

  it('of one subject and kind are one, the one that saves more', () => {
    const { findings } = makeFindings(input, [
      rule('one', [idle('a', '100'), idle('a', '300'), idle('a', '200')]),
    ]);
    expect(findings.map(({ saving }) => saving?.expected)).toEqual(['300']);
    expect(findings[0]?.id).toBe(findingId('idle', 'a'));
  });

  it('survive a rule that fails, and count what guard rails held back', () => {
    const broken: NamedRule = {
      name: 'broken',
      kind: 'zombie',
      run: () => {
        throw new Error('no such card');
      },
    };
    const { findings, failures, held } = makeFindings(input, [
      broken,
      rule('one', [idle('a', '100'), idle('b', '1'), idle('c', '2')]),
    ]);
    expect(findings).toHaveLength(1);
    expect(failures).toEqual([{ rule: 'broken', kind: 'zombie', message: 'no such card' }]);
    expect(held).toEqual({ 'too little': 2 });
  });

  it('of one kind come from one rule, so that its failure is one of the kind', () => {
    const kinds = findingRules.map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(findingKinds.map(({ key }) => key).toSorted());
  });

  it('come in slices, also from within a rule', () => {
    const sliced: NamedRule = {
      name: 'sliced',
      kind: 'idle',
      *run() {
        yield;
        yield;
        return [idle('a', '100')];
      },
    };
    const steps = findingSteps(input, [sliced]);
    expect(steps.next().done).toBe(false);
    expect(steps.next().done).toBe(false);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.findings).toHaveLength(1);
  });
});

describe('the id of a finding', () => {
  it('is its kind and 64 bits of its subject, fit for links whatever a host is called', () => {
    expect(findingId('idle', 'GPU-1')).toMatch(/^idle-[0-9a-f]{16}$/);
    expect(findingId('idle', '../../<script>')).toMatch(/^idle-[0-9a-f]{16}$/);
    expect(findingId('idle', 'GPU-1')).toBe(findingId('idle', 'GPU-1'));
    const ids = new Set(Array.from({ length: 10_000 }, (_, at) => findingId('idle', `GPU-${at}`)));
    expect(ids.size).toBe(10_000);
    // FNV-1a of nothing is its offset.
    expect(findingId('idle', '')).toBe('idle-cbf29ce484222325');
  });
});
