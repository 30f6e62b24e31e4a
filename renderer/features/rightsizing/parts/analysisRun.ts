import type { AnalysisProgress } from '#shared/contract/schemas/advice.ts';
import { errorText } from '../../../app/engine/errorText.ts';
import { Signal } from '../../../app/engine/signal.ts';
import type { EngineLink } from '../../../app/link/engineLink.ts';

type Advice = Pick<EngineLink['api']['advice'], 'analyse'>;

/** How an analysis that was asked for here is. */
interface AnalysisLook {
  /** Null while none runs. */
  readonly progress: AnalysisProgress | null;
  /** Why the last one did not end well; null where it did. */
  readonly problem: string | null;
}

/** The analysis that this page asked its engine for. It goes on when the view that began it is left: any view can end it. */
export class AnalysisRun {
  readonly #advice: Advice;
  readonly #changed = new Signal();
  #look: AnalysisLook = { progress: null, problem: null };
  #current: AbortController | null = null;

  constructor(advice: Advice) {
    this.#advice = advice;
  }

  readonly subscribe = this.#changed.subscribe;
  readonly look = (): AnalysisLook => this.#look;

  readonly start = (): void => {
    this.#current?.abort();
    const controller = new AbortController();
    this.#current = controller;
    this.#show({ progress: { step: 'Begins', share: 0 }, problem: null });
    void this.#follow(controller.signal).then((problem) => {
      if (this.#current !== controller) return;
      this.#current = null;
      this.#show({ progress: null, problem });
    });
  };

  /** Ends also one that the engine began by itself. */
  readonly cancel = (): void => {
    if (this.#current === null) void this.#leaveAtOnce();
    this.#current?.abort();
    this.#current = null;
    this.#show({ ...this.#look, progress: null });
  };

  /** Resolves with why it did not end well, null where it did. */
  async #follow(signal: AbortSignal): Promise<string | null> {
    try {
      const events = await this.#advice.analyse({ window: null }, { signal });
      for await (const { progress } of events) if (!signal.aborted) this.#show({ progress, problem: null });
      return null;
    } catch (error) {
      return signal.aborted ? null : errorText(error);
    }
  }

  /** Joins the run under way and leaves it: the last to leave ends it. */
  async #leaveAtOnce(): Promise<void> {
    const controller = new AbortController();
    try {
      const events = await this.#advice.analyse({ window: null }, { signal: controller.signal });
      for await (const _event of events) controller.abort();
    } catch {
      // That it ends with the reason of the abort is what was asked for.
    }
  }

  #show(look: AnalysisLook): void {
    this.#look = look;
    this.#changed.emit();
  }
}
