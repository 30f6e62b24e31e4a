import { askWhatIf } from '#shared/analysis/whatIf/askWhatIf.ts';
import type { WhatIfSubject } from '#shared/analysis/whatIf/whatIf.ts';
import { type WhatIfAnswer, type WhatIfInput, whatIfSchema } from '#shared/contract/schemas/adviceMoney.ts';
import { FailureError } from '#shared/domain/failure.ts';
import type { AdviceDesk } from './adviceDesk.ts';

/** Answers a what-if on the analysis in force, or on that of a month. @throws FailureError where nothing can be said, with the reason. */
export async function adviceWhatIf(
  desk: AdviceDesk,
  { subject, to, month }: WhatIfInput,
  signal: AbortSignal,
): Promise<WhatIfAnswer> {
  const window = month === null ? null : { month };
  const standing = window === null ? desk.runner.standing : null;
  const analysis = standing ?? (await desk.analyse(window, () => undefined, signal));
  if (analysis === null) throw refusal('Nothing was observed in that time.', 'Choose a time with telemetry.');
  const models = new Set(analysis.input.models.map(({ id }) => id));
  const answer = askWhatIf(analysis.input, await subjectOf(desk, subject, models), to);
  if ('fault' in answer) throw refusal(answer.fault, 'Ask of other GPUs, or of another configuration.');
  return whatIfSchema.parse(answer);
}

/** A finding stands for its model where that was served, else for its GPUs. */
async function subjectOf(
  desk: AdviceDesk,
  subject: WhatIfInput['subject'],
  models: ReadonlySet<string>,
): Promise<WhatIfSubject> {
  if (subject.of !== 'finding') return subject;
  const found = (await desk.get(subject.id))?.tracked.finding;
  if (!found) throw refusal(`No finding is known as ${subject.id}.`, 'Look at the list again.');
  if (found.servedModel !== null && models.has(found.servedModel))
    return { of: 'model', id: found.servedModel };
  return { of: 'gpus', uuids: found.gpus.map(({ uuid }) => uuid) };
}

function refusal(message: string, remedy: string): FailureError {
  return new FailureError({ kind: 'config', message, words: '', remedy, terminal: true });
}
