import type { DecisionAsked } from '#shared/analysis/advice/decision.ts';
import { areRatesEqual } from '#shared/analysis/advice/foldRun.ts';
import type { TrackedFinding } from '#shared/analysis/advice/trackedFinding.ts';
import { type CountedFindings, makePortfolio } from '#shared/analysis/findings/portfolio/makePortfolio.ts';
import { latestByUuid } from '#shared/analysis/window/latestByUuid.ts';
import type {
  AdviceDetail,
  AdviceFilter,
  AdviceList,
  AdviceRow,
  AnalysisProgress,
  AnalysisState,
  AnalysisWindowAsked,
} from '#shared/contract/schemas/advice.ts';
import type { AdviceTracking } from '#shared/contract/schemas/adviceMoney.ts';
import type { Failure } from '#shared/domain/failure.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { billingMonthOf } from '#shared/money/billingCalendar.ts';
import type { DecimalText } from '#shared/money/decimal.ts';
import type { AdviceArchive } from '../store/adviceArchive.ts';
import { adviceDetail } from './adviceDetail.ts';
import { adviceRows, filteredRows, type LabelsOf, rowTotals } from './adviceRows.ts';
import type { Analysis, MadeAnalysis } from './analysis.ts';
import { AnalysisRunner, type RunnerParts } from './analysisRunner.ts';
import { analysedState } from './analysisState.ts';
import { FindingsBook } from './findingsBook.ts';
import { hourlyCosts } from './hourlyCosts.ts';
import { runInSlices } from './slices.ts';
import type { AfterSources } from './tracking/monthsAfter.ts';
import { RatesOfMonths } from './tracking/ratesOfMonths.ts';

/** What a desk works with. */
export interface DeskParts extends Omit<RunnerParts, 'run'> {
  /** Null where nothing is kept: then there is no advice, and `problem` says why. */
  readonly run: RunnerParts['run'] | null;
  readonly archive: AdviceArchive | null;
  /** Where states are kept; null where nothing is. */
  readonly telemetry: AfterSources['store'] | null;
  readonly problem: Failure | null;
  readonly labelsOf: LabelsOf;
}

interface Recount {
  readonly analysis: Analysis;
  readonly version: number;
  readonly counted: CountedFindings;
}

const never = new AbortController().signal;

/** Advice on one fleet: the analysis that is in force and the book of findings. */
export class AdviceDesk {
  readonly runner: AnalysisRunner;
  readonly #parts: DeskParts;
  readonly #book: Promise<FindingsBook>;
  readonly #rates: RatesOfMonths | null;
  #recount: Recount | null = null;
  /** What GPUs cost an hour, by uuid. */
  #perHour: ReadonlyMap<string, DecimalText> = new Map();

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#book = FindingsBook.open(parts.archive);
    this.#book.catch(() => undefined);
    this.#rates = parts.archive && new RatesOfMonths(parts.archive);
    this.runner = new AnalysisRunner({ ...parts, run: (task) => this.#run(task) });
  }

  state(): AnalysisState {
    const state = this.runner.state();
    if (this.#parts.run !== null) return state;
    return { ...state, phase: 'tooLittle', why: [nothingKept(this.#parts.problem)] };
  }

  /** Follows the fleet: begins an analysis where the last one is old. */
  follow(): void {
    if (this.#parts.run !== null) this.runner.begin();
  }

  /** @throws the signal's reason once aborted, and what store and rules throw. */
  async analyse(
    asked: AnalysisWindowAsked,
    tell: (progress: AnalysisProgress) => void,
    signal: AbortSignal,
  ): Promise<Analysis | null> {
    return this.#parts.run === null ? null : this.runner.analyse(asked, tell, signal);
  }

  async list(filter: AdviceFilter): Promise<AdviceList> {
    if (filter.window !== null) return this.#listOf(filter);
    this.follow();
    const book = await this.#book;
    const { standing } = this.runner;
    const counted = standing && (await this.#count(standing, book));
    const tracked = book.all(this.#parts.now());
    return this.#listing(this.state(), tracked, counted, filter);
  }

  /** Of another window: its findings with what was decided of the same ones. */
  async #listOf(filter: AdviceFilter): Promise<AdviceList> {
    const analysis = await this.analyse(filter.window, () => undefined, never);
    if (analysis === null) return this.#listing({ ...this.state(), phase: 'tooLittle' }, [], null, filter);
    const book = await this.#book;
    const tracked = analysis.result.findings.map((finding) =>
      asTracked(finding, book, analysis.analysedAtMs),
    );
    const counted = await this.#countOf(analysis, book);
    return this.#listing(analysedState(analysis), tracked, counted, filter);
  }

  #listing(
    analysis: AnalysisState,
    tracked: readonly TrackedFinding[],
    counted: CountedFindings | null,
    filter: AdviceFilter,
  ): AdviceList {
    const { labelsOf } = this.#parts;
    const rows = adviceRows({ tracked, counted, labelsOf });
    const onGpu = new Set(
      tracked.flatMap(({ finding }) =>
        filter.gpu === undefined || finding.gpus.some(({ uuid }) => uuid === filter.gpu) ? [finding.id] : [],
      ),
    );
    const matching = filteredRows(rows, filter).filter(({ id }) => onGpu.has(id));
    return {
      analysis,
      rows: matching.slice(0, filter.limit),
      matching: matching.length,
      portfolio: counted && { ...counted.portfolio, findings: counted.findings.length },
      ...rowTotals(rows.filter(({ status }) => status === 'open')),
      statuses: statusesOf(rows),
    };
  }

  async get(id: string): Promise<AdviceDetail | null> {
    const book = await this.#book;
    const tracked = book.find(id, this.#parts.now());
    if (tracked === null) return null;
    const { standing } = this.runner;
    const counted = standing && (await this.#count(standing, book));
    return adviceDetail(tracked, standing, counted, this.#parts.labelsOf);
  }

  /** @returns a token that takes it back. @throws FailureError where a finding is not there, or nothing can be written. */
  async decide(ids: readonly string[], asked: DecisionAsked, by: string): Promise<string> {
    const token = await (await this.#book).decide(ids, asked, by, this.#parts.now());
    this.#parts.onChange();
    return token;
  }

  /** @throws FailureError where there is nothing to take back. */
  async undo(token: string): Promise<void> {
    await (await this.#book).undo(token, this.#parts.now());
    this.#parts.onChange();
  }

  /** All of the book, as it is now. */
  async tracked(): Promise<readonly TrackedFinding[]> {
    return (await this.#book).all(this.#parts.now());
  }

  /** Null where nothing is kept. */
  async tracking(hostBills: AfterSources['hostBills']): Promise<AdviceTracking | null> {
    const { telemetry, demo, labelsOf } = this.#parts;
    if (telemetry === null) return null;
    await this.runner.kept;
    const tracked = await this.tracked();
    const { standing } = this.runner;
    const seen = tracked.map(({ lastSeenMs, gone }) => gone?.atMs ?? lastSeenMs);
    const asOfMs = standing?.span.toMs ?? seen.reduce((last, atMs) => Math.max(last, atMs), 0);
    const { adviceTracking } = await import('./tracking/adviceTracking.ts');
    const rates = new Map(await this.#rates?.read());
    const ratesNow = standing
      ? hourlyCosts(standing.input.profiles, standing.input.currency)
      : new Map(tracked.flatMap(({ rates }) => Object.entries(rates)));
    rates.set(billingMonthOf(asOfMs - 1), ratesNow);
    return adviceTracking(tracked, { demo, labelsOf, store: telemetry, asOfMs, rates, hostBills });
  }

  async stop(): Promise<void> {
    await this.runner.stop();
    // Of a store that is closed already only figures are lost that the next analysis finds again.
    await this.#book.then((book) => book.close()).catch(() => undefined);
  }

  async #run(task: Parameters<RunnerParts['run']>[0]): Promise<MadeAnalysis | null> {
    const { run } = this.#parts;
    const made = run && (await run(task));
    if (!made || !task.isStanding) return made;
    task.signal.throwIfAborted();
    const { analysis } = made;
    const { profiles, currency } = analysis.input;
    const perHour = this.#perHourNow(hourlyCosts(profiles, currency));
    const book = await this.#book;
    await book.fold({
      nowMs: analysis.analysedAtMs,
      findings: analysis.result.findings,
      untold: new Set(analysis.result.failures.map(({ kind }) => kind)),
      coverageOf: (uuid) => latestByUuid(profiles).get(uuid)?.coverage,
      leastCoverage: task.rules.leastCoverage,
      perHour,
    });
    const keep = async () => {
      await allEnded([book.keepUp(analysis.analysedAtMs), made.keep()]);
      await this.#rates?.keep(perHour, analysis.analysedAtMs);
    };
    return { analysis, keep };
  }

  /** What was known already stays the same object as long as no price changes: what is made of it is not made again. */
  #perHourNow(now: ReadonlyMap<string, DecimalText>): ReadonlyMap<string, DecimalText> {
    if (!areRatesEqual(this.#perHour, now)) this.#perHour = now;
    return this.#perHour;
  }

  /** What all but dismissed findings save together. Worked out once for each analysis and each state of the book. */
  async #count(analysis: Analysis, book: FindingsBook): Promise<CountedFindings> {
    const known = this.#recount;
    if (known?.analysis === analysis && known.version === book.version) return known.counted;
    const { version } = book;
    const counted = await this.#countOf(analysis, book);
    this.#recount = { analysis, version, counted };
    return counted;
  }

  async #countOf({ input, result }: Analysis, book: FindingsBook): Promise<CountedFindings> {
    const dismissed = book.dismissed();
    if (!result.findings.some(({ id }) => dismissed.has(id))) return result;
    const left = result.findings.filter(({ id }) => !dismissed.has(id));
    const free = left.map((finding) => ({ ...finding, supersededBy: null }));
    return runInSlices(makePortfolio(input, free), never);
  }
}

/** Whoever writes again where one failed must not meet the other. @throws the first failure, once all have ended. */
async function allEnded(writes: readonly Promise<void>[]): Promise<void> {
  const ended = await Promise.allSettled(writes);
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

function statusesOf(rows: readonly AdviceRow[]): AdviceList['statuses'] {
  const count = { open: 0, accepted: 0, dismissed: 0, snoozed: 0, gone: 0 };
  for (const { status } of rows) count[status] += 1;
  return count;
}

function asTracked(finding: TrackedFinding['finding'], book: FindingsBook, nowMs: EpochMs): TrackedFinding {
  const known = book.find(finding.id, nowMs);
  if (known) return { ...known, finding };
  return {
    finding,
    status: 'open',
    assignee: null,
    snoozedUntilMs: null,
    firstSeenMs: nowMs,
    lastSeenMs: nowMs,
    gone: null,
    decisions: [],
    claimed: [],
    rates: {},
    acceptedAs: null,
    acceptedRates: {},
  };
}

function nothingKept(problem: Failure | null): string {
  if (problem === null) return 'No telemetry is kept, and advice rests on nothing else.';
  return `No telemetry is kept: ${problem.message} ${problem.remedy}`.trim();
}
