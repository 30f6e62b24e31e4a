import { setTimeout as wait } from 'node:timers/promises';
import type { Failure } from '#shared/domain/failure.ts';
import type { GpuSample, HostInventory } from '#shared/domain/gpu.ts';
import type { HostConfig, TestStep } from '#shared/domain/host.ts';
import type { Connection, Connector } from '../ssh/connection.ts';
import { failureNow, failureOf, isNormalWithoutGpu } from './hostFailure.ts';
import { startHostLoop } from './hostLoop.ts';

const answerWithinMs = 20_000;

/**
 * Connects to a host apart from its running loop and yields each step as it ends: the connector's own, then the
 * shell, nvidia-smi and a first sample. Ends after the first step that failed.
 */
export async function* testHost(
  host: HostConfig,
  connector: Connector,
  signal: AbortSignal | undefined,
): AsyncGenerator<TestStep> {
  const steps = createSteps();
  const abort = new AbortController();
  const cancel = () => abort.abort();
  signal?.addEventListener('abort', cancel, { once: true });
  const finished = runTest(host, connector, abort.signal, steps.add).finally(steps.end);
  try {
    yield* steps.read();
  } finally {
    signal?.removeEventListener('abort', cancel);
    abort.abort();
    await finished;
  }
}

async function runTest(
  host: HostConfig,
  connector: Connector,
  signal: AbortSignal,
  add: (step: TestStep) => void,
): Promise<void> {
  let failed = false;
  const onStep = (step: TestStep) => {
    failed ||= step.outcome === 'failed';
    add(step);
  };
  let connection: Connection | null = null;
  try {
    connection = await connector.connect(host, { onStep, signal });
    await testLoop(host, connection, signal, add);
  } catch (error) {
    // The connector reports the step that failed itself; anything else would be lost without this.
    if (!failed && !signal.aborted) add(failedStep('connect', failureOf(host, error), 0));
  } finally {
    connection?.close();
  }
}

async function testLoop(
  host: HostConfig,
  connection: Connection,
  signal: AbortSignal,
  add: (step: TestStep) => void,
): Promise<void> {
  const startedAt = performance.now();
  const took = () => Math.round(performance.now() - startedAt);
  const answer = createFirstAnswer();
  const loop = await startHostLoop(
    connection,
    host,
    {
      onSamples: (samples) => answer.give({ samples }),
      onInventory: (inventory) => answer.give({ inventory }),
      onGpuFailure: (failure) => {
        if (failure && failure.kind !== 'gpu-lost') answer.give({ failure });
      },
    },
    (failure) => answer.give({ failure }),
  ).catch((error: unknown) => {
    add(failedStep('shell', failureOf(host, error), took()));
    return null;
  });
  if (!loop) return;
  loop.tick(0);
  try {
    const found = await Promise.race([
      answer.whole,
      wait(answerWithinMs, 'late' as const, { signal, ref: false }),
    ]);
    const given = found === 'late' ? answer.sofar() : found;
    for (const step of loopSteps(host, given, took())) add(step);
  } finally {
    loop.stop();
  }
}

/** GPUs of another maker than NVIDIA speak up this soon after it is known that there is no nvidia-smi. */
const otherMakersWithinMs = 3000;

/** What the loop said first, each part once. */
interface Answer {
  samples?: readonly GpuSample[];
  inventory?: HostInventory;
  failure?: Failure;
}

function createFirstAnswer() {
  let answer: Answer = {};
  let settle: (answer: Answer) => void = () => undefined;
  const whole = new Promise<Answer>((resolve) => {
    settle = resolve;
  });
  return {
    whole,
    sofar: () => answer,
    give: (part: Answer) => {
      answer = { ...part, ...answer };
      const { failure, samples, inventory } = answer;
      if ((samples && inventory) || (failure && !isNormalWithoutGpu(failure))) settle(answer);
      else if (failure) setTimeout(() => settle(answer), otherMakersWithinMs).unref();
    },
  };
}

function loopSteps(host: HostConfig, answer: Answer, tookMs: number): TestStep[] {
  const { failure, samples, inventory } = answer;
  if (failure && !isNormalWithoutGpu(failure)) {
    const isOfShell = ['no-shell', 'closed', 'back-pressure'].includes(failure.kind);
    const step = isOfShell ? 'shell' : 'nvidia-smi';
    return [failedStep(step, failure, tookMs)];
  }
  const hostname = inventory && typeof inventory.facts.hostname === 'string' ? inventory.facts.hostname : '';
  const shell: TestStep = { step: 'shell', outcome: 'ok', detail: hostname, failure: null, tookMs };
  if (failure && !samples)
    return [shell, { step: 'nvidia-smi', outcome: 'skipped', detail: failure.message, failure, tookMs }];
  if (!samples)
    return [shell, failedStep('sample', failureNow.silent(host, Math.round(tookMs / 1000), true), tookMs)];
  const driver = inventory?.gpus[0]?.facts.driverVersion;
  const smi = typeof driver === 'string' ? `driver ${driver}` : 'answers';
  const detail = failure ? 'not needed: the GPUs are of another maker' : smi;
  return [
    shell,
    { step: 'nvidia-smi', outcome: failure ? 'skipped' : 'ok', detail, failure: null, tookMs },
    { step: 'sample', outcome: 'ok', detail: gpuCountText(samples.length), failure: null, tookMs },
  ];
}

function gpuCountText(count: number): string {
  return count === 1 ? '1 GPU reports' : `${count} GPUs report`;
}

function failedStep(step: TestStep['step'], failure: Failure, tookMs: number): TestStep {
  return { step, outcome: 'failed', detail: failure.message, failure, tookMs };
}

/** Steps handed from callbacks to a reader. */
function createSteps() {
  const waiting: TestStep[] = [];
  let ended = false;
  let wake: () => void = () => undefined;
  return {
    add: (step: TestStep) => {
      waiting.push(step);
      wake();
    },
    end: () => {
      ended = true;
      wake();
    },
    async *read(): AsyncGenerator<TestStep> {
      while (true) {
        const step = waiting.shift();
        if (step) yield step;
        else if (ended) return;
        else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
  };
}
