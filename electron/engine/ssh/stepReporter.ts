import type { Failure } from '#shared/domain/failure.ts';
import type { TestStep } from '#shared/domain/host.ts';

/** Tells a listener how each step of a connection ended and how long it took since the step before. */
export interface StepReporter {
  ok(step: TestStep['step'], detail: string): void;
  failed(step: TestStep['step'], failure: Failure): void;
}

/** Reports to `listener`; each failure is reported once, at the step where it was met first. */
export function createStepReporter(listener: ((step: TestStep) => void) | undefined): StepReporter {
  let since = performance.now();
  const told = new WeakSet<Failure>();
  const report = (
    step: TestStep['step'],
    outcome: TestStep['outcome'],
    detail: string,
    failure: Failure | null,
  ) => {
    const now = performance.now();
    listener?.({ step, outcome, detail, failure, tookMs: now - since });
    since = now;
  };
  return {
    ok: (step, detail) => report(step, 'ok', detail, null),
    failed(step, failure) {
      if (told.has(failure)) return;
      told.add(failure);
      report(step, 'failed', failure.message, failure);
    },
  };
}
