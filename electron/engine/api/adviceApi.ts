import { userInfo } from 'node:os';
import { defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import type { AnalysisProgress } from '#shared/contract/schemas/advice.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';
import { refusing } from './refusing.ts';
import { watchTask } from './watchTask.ts';

/** Handlers of `contract.advice`. */
export function adviceApi({ advice, settings }: EngineParts) {
  const of = os.advice;
  return {
    list: of.list.handler(({ input }) => advice.list(input)),
    get: of.get.handler(async ({ input, errors }) => {
      const found = await advice.get(input.id);
      if (found) return found;
      throw errors.NOT_FOUND({ message: `No finding is known as ${input.id}.` });
    }),
    funnel: of.funnel.handler(() => advice.funnel()),
    decide: of.decide.handler(({ input: { ids, decision, by }, errors }) =>
      refusing(async () => ({ undo: await advice.decide(ids, decision, by ?? userInfo().username) }), errors),
    ),
    undo: of.undo.handler(({ input, errors }) =>
      refusing(async () => {
        await advice.undo(input.undo);
        return {};
      }, errors),
    ),
    tracking: of.tracking.handler(() => advice.tracking()),
    whatIf: of.whatIf.handler(({ input, signal, errors }) =>
      refusing(() => advice.whatIf(input, signal ?? new AbortController().signal), errors),
    ),
    analyse: of.analyse.handler(async function* ({ input, signal, errors }) {
      const left = new AbortController();
      const until = AbortSignal.any([left.signal, ...(signal ? [signal] : [])]);
      const watched = watchTask<AnalysisProgress, Awaited<ReturnType<typeof advice.analyse>>>((tell) =>
        refusing(() => advice.analyse(input.window, tell, until), errors),
      );
      try {
        for await (const progress of watched.progress) yield { progress, ended: null };
        yield { progress: { step: 'done', share: 1 }, ended: await watched.result };
      } finally {
        left.abort(new Error('cancelled'));
        await watched.result.catch(() => undefined);
      }
    }),
    rules: of.rules.handler(async () => ({
      file: settings.path,
      problem: settings.problem('advice'),
      rules: settings.advice(),
      defaults: defaultAnalysisRules,
    })),
    setRules: of.setRules.handler(({ input, errors }) =>
      refusing(async () => {
        await settings.setAdvice(input.rules);
        return {};
      }, errors),
    ),
  };
}
