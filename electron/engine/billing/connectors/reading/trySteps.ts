import type { TestStep } from '#shared/domain/billingConnection.ts';
import { type Failure, FailureError } from '#shared/domain/failure.ts';
import type { ConnectorContext } from '../connector.ts';

/** One thing that a test of a connection tries. */
export interface Trial {
  readonly step: string;
  /** The right that it needs, in the provider's words; null where it is none that can be granted. */
  readonly right: string | null;
  /** True where bills arrive without it: a failure is a warning. */
  readonly isOptional?: boolean;
  /** Returns what was found. */
  readonly run: () => Promise<string>;
}

/** After these, nothing else can go well. */
const hopeless: readonly Failure['kind'][] = [
  'authentication',
  'config',
  'dns',
  'needs-secret',
  'refused',
  'tls',
  'unreachable',
  'timeout',
];

/** Runs the trials one after another. A right that is missing fails its own step; a key that is refused ends the test. */
export async function* trySteps(
  trials: readonly Trial[],
  context: Pick<ConnectorContext, 'now' | 'signal'>,
): AsyncIterable<TestStep> {
  let isHopeless = false;
  for (const trial of trials) {
    const step: TestStep = isHopeless ? skipped(trial) : await tryOne(trial, context);
    isHopeless ||= step.failure !== null && hopeless.includes(step.failure.kind);
    yield step;
  }
}

async function tryOne(
  { step, right, isOptional, run }: Trial,
  context: Pick<ConnectorContext, 'now' | 'signal'>,
): Promise<TestStep> {
  const startedMs = context.now();
  const tookMs = () => context.now() - startedMs;
  try {
    const detail = await run();
    return { step, outcome: 'ok', detail, missingRight: null, failure: null, tookMs: tookMs() };
  } catch (error) {
    context.signal.throwIfAborted();
    if (!(error instanceof FailureError)) throw error;
    const { failure } = error;
    return {
      step,
      outcome: isOptional && !hopeless.includes(failure.kind) ? 'warning' : 'failed',
      detail: failure.message,
      missingRight: failure.kind === 'permission' ? right : null,
      failure,
      tookMs: tookMs(),
    };
  }
}

function skipped({ step }: Trial): TestStep {
  const detail = 'Not tried: what comes before it failed.';
  return { step, outcome: 'skipped', detail, missingRight: null, failure: null, tookMs: 0 };
}
