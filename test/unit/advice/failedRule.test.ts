import { expect, it } from 'vitest';
import { AdviceDesk } from '#engine/analysis/adviceDesk.ts';
import type { Analysis } from '#engine/analysis/analysis.ts';
import { defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import { makeFindings } from '#shared/analysis/findings/makeFindings.ts';
import { findingRules } from '#shared/analysis/findings/rules.ts';
import { adviceFilterSchema } from '#shared/contract/schemas/advice.ts';
import { inputOf } from '../../fixtures/analysisInput.ts';
import { profileOf } from '../../fixtures/profiles.ts';

const unheard = () => undefined;
const never = new AbortController().signal;
const everything = adviceFilterSchema.parse({ status: 'all' });

it('a finding stays as it was found when its rule fails in the next analysis', async () => {
  const input = inputOf({ profiles: [profileOf({ hours: [['idle', 720]], gpu: { uuid: 'a' } })] });
  let broken: string | null = null;
  const failing = () => {
    throw new Error('no such card');
  };
  const analysis = (): Analysis => ({
    demo: false,
    span: input,
    input,
    result: makeFindings(
      input,
      findingRules.map((rule) => (rule.kind === broken ? { ...rule, run: failing } : rule)),
    ),
    analysedAtMs: input.nowMs,
    tookSeconds: 0,
  });
  const desk = new AdviceDesk({
    demo: false,
    rules: () => defaultAnalysisRules,
    pricesNow: () => broken,
    run: async () => ({ analysis: analysis(), keep: async () => undefined }),
    archive: null,
    telemetry: null,
    problem: null,
    labelsOf: () => ({}),
    onChange: unheard,
    now: () => input.nowMs,
  });
  const idle = async () =>
    (await desk.list(everything)).rows.flatMap(({ kind, status }) => (kind === 'idle' ? [status] : []));
  await desk.analyse(null, unheard, never);
  expect(await idle()).toEqual(['open']);
  broken = 'idle';
  await desk.analyse(null, unheard, never);
  expect(await idle()).toEqual(['open']);
  await desk.stop();
});
