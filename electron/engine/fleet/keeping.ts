import type { Retention } from '#shared/contract/schemas/history.ts';
import { type Failure, FailureError } from '#shared/domain/failure.ts';
import { createHolderRecorder, type HolderRecorder } from '../billing/allocation/holderRecorder.ts';
import { startHolderStoring } from '../billing/allocation/storeHolders.ts';
import type { EngineLog } from '../engineLog.ts';
import { createLlmRecorder, type LlmRecorder } from '../llm/llmRecorder.ts';
import { startLlmStoring } from '../llm/storeLlm.ts';
import { openTelemetryStore } from '../store/openTelemetryStore.ts';
import type { StoreTick, TelemetryStore } from '../store/telemetryStore.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { startStoring } from './storing.ts';

/** What is kept of a fleet's telemetry: samples go to the recorder, ticks to the store. */
export interface Keeping {
  /** Null where nothing is kept. */
  readonly recorder: Recorder | null;
  /** The same for LLM servers. */
  readonly llmRecorder: LlmRecorder | null;
  /** The same for who holds the GPUs. */
  readonly holderRecorder: HolderRecorder | null;
  readonly store: TelemetryStore | null;
  /** Why nothing is kept though it should be. */
  readonly problem: Failure | null;
  /** Writes what is left and closes the file. */
  stop(): Promise<void>;
}

/** For a one-off command. */
export const keepNothing: Keeping = {
  recorder: null,
  llmRecorder: null,
  holderRecorder: null,
  store: null,
  problem: null,
  stop: async () => undefined,
};

/**
 * Opens the file and keeps it going. A store that cannot be opened must not stop the live view: it is a problem to show.
 * `retention` is asked anew for each tick; `onTick` is told of each before it is stored.
 */
export async function startKeeping(
  path: string,
  retention: () => Retention,
  log: EngineLog,
  onTick: (tick: StoreTick) => void = () => undefined,
): Promise<Keeping> {
  try {
    const store = await openTelemetryStore({ path, retention: retention() });
    return keepIn(store, retention, log, onTick);
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    log.error({ failure: error.failure }, 'no telemetry is kept');
    return { ...keepNothing, problem: error.failure };
  }
}

function keepIn(
  store: TelemetryStore,
  retention: () => Retention,
  log: EngineLog,
  onTick: (tick: StoreTick) => void,
): Keeping {
  const recorder = createRecorder();
  const storing = startStoring(
    store,
    toldOf(recorder, onTick),
    () => retention().storeEverySeconds,
    (error) => log.error({ err: error }, 'telemetry could not be stored'),
  );
  const llmRecorder = createLlmRecorder(Date.now);
  const llmStoring = startLlmStoring(store.llm, llmRecorder, (error) =>
    log.error({ err: error }, 'what LLM servers did could not be stored'),
  );
  const holderRecorder = createHolderRecorder(Date.now, () => performance.now());
  const holderStoring = startHolderStoring(store.holders, holderRecorder, (error) =>
    log.error({ err: error }, 'who held the GPUs could not be stored'),
  );
  return {
    recorder,
    llmRecorder,
    holderRecorder,
    store,
    problem: null,
    stop: async () => {
      await llmStoring.stop();
      await storing.stop();
      // After the last tick: a holder of a GPU that no tick has told of is left out.
      await holderStoring.stop();
      await store.close();
    },
  };
}

/** The same recorder; whoever listens is told of every tick that is taken out of it. */
function toldOf(recorder: Recorder, onTick: (tick: StoreTick) => void): Recorder {
  return {
    add: recorder.add,
    release: recorder.release,
    take: (atMs, tickSeconds) => {
      const tick = recorder.take(atMs, tickSeconds);
      if (tick) onTick(tick);
      return tick;
    },
  };
}
