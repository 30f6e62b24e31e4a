import { looksLikeServer } from '#shared/analysis/llm/processTree.ts';
import { type Failure, FailureError } from '#shared/domain/failure.ts';
import type { LlmModelNow, LlmServerKind, LlmServerPhase } from '#shared/domain/llmServer.ts';
import { llmNowMetrics, llmServerNames } from '#shared/domain/llmServer.ts';
import { type Fact, failed, isText, unavailable } from '#shared/domain/reading.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import { ownTexts } from '../ownTexts.ts';
import type { LlmReadings } from '../probes/formats/llm/llmModel.ts';
import type { Connection } from '../ssh/connection.ts';
import { AnswerError, noHttp } from './http/responseReader.ts';
import type { LlmPlace } from './llmPlace.ts';
import { ModelWindow } from './modelWindow.ts';
import type { OllamaModel } from './ollamaModels.ts';
import { openLane } from './openLane.ts';
import { readLlmText } from './readLlmText.ts';
import {
  type Ask,
  askModelName,
  askThrough,
  askVersion,
  metricsLimits,
  type Recognised,
  recogniseServer,
} from './recogniseServer.ts';

/** Between readings of a server that answers. */
export const scrapeMs: Milliseconds = 15_000;
const longestPauseMs: Milliseconds = 300_000;
const openMs: Milliseconds = 10_000;
const mostModels = 64;

/** When something happens. */
export interface LlmClock {
  readonly now: () => EpochMs;
  readonly mono: () => Milliseconds;
}

/** One place on one host that is, or may be, an LLM server. Reads it when told to; never throws. */
export class LlmServer {
  readonly place: LlmPlace;
  /** What is known of the processes behind it. Hostile. */
  readonly words: string;
  /** The socket it listens on, where known: another one is another server. */
  readonly inode: number | null;
  kind: LlmServerKind | null = null;
  phase: LlmServerPhase = 'looking';
  failure: Failure | null = null;
  version: Fact = unavailable('not asked yet');
  readAtMs: EpochMs | null = null;
  /** When it may be read next, on the clock that does not jump. */
  nextAtMono: Milliseconds = 0;
  /** It answered and is no LLM server: it is not asked again. Never one that the user named or that was read before. */
  isOther = false;
  readonly #title: string;
  readonly #clock: LlmClock;
  readonly #asking: { readonly ask: Ask; close(): void };
  #metricsPath: string | null = null;
  #modelName: string | null = null;
  #windows = new Map<string, ModelWindow>();
  #ollama: readonly OllamaModel[] = [];
  #failures = 0;

  constructor(
    place: LlmPlace,
    known: { readonly words: string; readonly inode: number | null },
    host: { readonly name: string; readonly connection: Connection },
    clock: LlmClock,
  ) {
    this.place = place;
    this.words = known.words;
    this.inode = known.inode;
    this.#title = `${place.label} of ${host.name}`;
    this.#clock = clock;
    this.#asking = askThrough(() => openLane(host.connection, place, openMs));
  }

  /** Asks once. Resolves to the failure where the host itself refuses to forward, which concerns all its servers. */
  async read(): Promise<Failure | null> {
    try {
      await this.#readOnce();
      this.#failures = 0;
      this.nextAtMono = this.#clock.mono() + scrapeMs;
      return null;
    } catch (error) {
      if (this.#isForeign(error)) {
        this.isOther = true;
        return null;
      }
      this.#failures += 1;
      this.phase = 'failed';
      this.failure = this.#failureOf(error);
      const pause = Math.min(longestPauseMs, scrapeMs * 2 ** Math.min(8, this.#failures - 1));
      this.nextAtMono = this.#clock.mono() + pause;
      return this.failure.kind === 'back-pressure' ? this.failure : null;
    }
  }

  /** The models as they are now; while it cannot be read, without numbers. */
  models(idOf: (model: string | null) => string): readonly LlmModelNow[] {
    if (this.kind === 'ollama') return this.#ollama.map(({ name }) => ollamaModel(idOf(name), name));
    const now = [...this.#windows].flatMap(([, window]) => window.now('', this.#modelName) ?? []);
    return now.map((model) => {
      const named = { ...model, id: idOf(model.model) };
      return this.phase === 'reading'
        ? named
        : withoutNumbers(named, this.failure?.message ?? 'not read now');
    });
  }

  close(): void {
    this.#asking.close();
  }

  async #readOnce(): Promise<void> {
    const { ask } = this.#asking;
    const path = this.#metricsPath;
    if (path === null) {
      const found = await recogniseServer(ask, this.place, this.words);
      await this.#meet(ask, found);
      return;
    }
    const answer = await ask(path, metricsLimits);
    const readings = answer.status === 200 ? ownTexts(readLlmText(answer.body)) : null;
    if (readings && readings.models.length > 0) return this.#take(readings);
    // Where it answers well without them, another server may have taken the port; one that fails is still the same.
    if (answer.status === 200 || answer.status === 404) this.#forget();
    throw new FailureError(this.#unreadable(`HTTP ${answer.status} without its metrics`));
  }

  async #meet(ask: Ask, found: Recognised): Promise<void> {
    if (found.kind === null) {
      const isNamed = looksLikeServer({ name: this.words, command: '' });
      this.isOther = this.#isTried() && found.isFinal && !isNamed;
      if (this.isOther) return;
      throw new FailureError(this.#unreadable(found.words));
    }
    const isNew = this.kind !== found.kind || !isText(this.version);
    this.kind = found.kind;
    if (isNew) await this.#introduce(ask, found.kind);
    if ('remedy' in found) throw new FailureError(noMetrics(this.#title, found.kind, found));
    if ('models' in found) {
      this.#ollama = found.models;
      this.#readNow();
    } else {
      if (found.readings.models.some(({ model }) => model === null))
        this.#modelName = await askModelName(ask).catch(() => null);
      this.#metricsPath = found.metricsPath;
      this.#take(found.readings);
    }
  }

  async #introduce(ask: Ask, kind: LlmServerKind): Promise<void> {
    const version = await askVersion(ask, kind).catch(() => null);
    this.version = version ?? unavailable('the server does not say its version');
  }

  #forget(): void {
    this.#metricsPath = null;
    this.#windows.clear();
  }

  #take({ models, startedAtSeconds }: LlmReadings): void {
    const atSeconds = this.#clock.mono() / 1000;
    const windows = new Map<string, ModelWindow>();
    for (const model of models.slice(0, mostModels)) {
      const key = `${model.server} ${model.model ?? ''}`;
      const window = this.#windows.get(key) ?? new ModelWindow();
      window.add({ atSeconds, startedAtSeconds, model });
      windows.set(key, window);
    }
    this.#windows = windows;
    this.#readNow();
  }

  #readNow(): void {
    this.phase = 'reading';
    this.failure = null;
    this.readAtMs = this.#clock.now();
  }

  /** True where a port that was only tried speaks something else than HTTP. */
  #isForeign(error: unknown): boolean {
    return this.#isTried() && error instanceof AnswerError && error.message === noHttp;
  }

  /** True for a place that nobody named and where no server was ever met. */
  #isTried(): boolean {
    return this.kind === null && this.place.found === 'listener';
  }

  #failureOf(error: unknown): Failure {
    if (error instanceof FailureError) return error.failure;
    return this.#unreadable(error instanceof Error ? error.message : String(error));
  }

  #unreadable(words: string): Failure {
    const timedOut = /within \d+ s|in time/.test(words);
    return {
      kind: timedOut ? 'timeout' : 'unreadable',
      message: `${this.kind ? llmServerNames[this.kind] : 'The server'} at ${this.#title} could not be read`,
      words: words.slice(0, 300),
      remedy: 'It is tried again by itself; check that it runs and answers GET /metrics on the host.',
      terminal: false,
    };
  }
}

function noMetrics(
  title: string,
  kind: LlmServerKind,
  said: { readonly words: string; readonly remedy: string },
): Failure {
  const message = `${llmServerNames[kind]} at ${title} gives no metrics`;
  return { kind: 'unreadable', message, words: said.words, remedy: said.remedy, terminal: false };
}

function ollamaModel(id: string, model: string): LlmModelNow {
  const missing = unavailable('Ollama counts neither tokens nor requests');
  return withReadings({ id, model }, missing);
}

function withoutNumbers({ id, model }: LlmModelNow, reason: string): LlmModelNow {
  return withReadings({ id, model }, failed(reason));
}

function withReadings(
  named: Pick<LlmModelNow, 'id' | 'model'>,
  missing: ReturnType<typeof failed>,
): LlmModelNow {
  const readings = Object.fromEntries(llmNowMetrics.map((metric) => [metric, missing]));
  return {
    ...named,
    readings: readings as LlmModelNow['readings'],
    overSeconds: null,
    wasReset: false,
  };
}
