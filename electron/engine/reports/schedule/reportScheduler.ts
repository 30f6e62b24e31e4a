import { join } from 'node:path';
import { reportFormatTexts, reportKindLabels } from '#shared/contract/reportKinds.ts';
import type { ReportOutcome, ReportSchedule, ReportSchedules } from '#shared/contract/schemas/reports.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import { nextDue, periodDue, type ReportPeriod } from '#shared/reports/reportPeriod.ts';
import type { Reports } from '../reports.ts';
import { writeReportFile } from '../writeReportFile.ts';
import type { ScheduleBook } from './scheduleBook.ts';

/** What makes reports by itself. */
export interface SchedulerParts {
  readonly reports: Reports;
  readonly book: ScheduleBook;
  /** As settings.yaml has them now. */
  readonly schedules: () => readonly ReportSchedule[];
  readonly now: () => EpochMs;
  /** While it holds nothing is begun and nothing noted: the demo runs, whose reports nobody ordered. */
  readonly isHeld: () => boolean;
  /** One line for the person, on success and on failure. */
  readonly tellPerson: (title: string, body: string) => void;
  readonly onChange: () => void;
}

const checkEveryMs: Milliseconds = 60_000;
const againAfterMs: Milliseconds = 3_600_000;
/** A report that fails so often is not tried again before its next period. */
const mostTries = 5;

interface Running {
  readonly name: string;
  readonly done: Promise<ReportOutcome>;
  readonly stop: AbortController;
  /** Of the demo: somebody asked for it while that runs. */
  readonly isHeld: boolean;
}

/** Makes the reports of schedules while the engine runs, one after another; those missed while it did not run as well, of the newest period. */
export class ReportScheduler {
  readonly #parts: SchedulerParts;
  readonly #stop = new AbortController();
  #checkedAtMs = Number.NEGATIVE_INFINITY;
  #running: Running | null = null;

  constructor(parts: SchedulerParts) {
    this.#parts = parts;
  }

  /** Call about once a second; begins what is due, and resolves once it has begun. */
  async tick(): Promise<void> {
    const { now, isHeld, schedules, book } = this.#parts;
    const running = this.#running;
    if (running !== null && running.isHeld !== isHeld()) running.stop.abort(fleetChanged());
    const nowMs = now();
    if (running !== null || nowMs - this.#checkedAtMs < checkEveryMs || isHeld()) return;
    this.#checkedAtMs = nowMs;
    // A command may have made the report meanwhile.
    await book.load();
    const names = schedules().map(({ name }) => name);
    await book.keepOnly(names, nowMs).catch(() => undefined);
    if (this.#running !== null || this.#stop.signal.aborted || isHeld()) return;
    const due = schedules().find((schedule) => this.#isDue(schedule, nowMs));
    if (due !== undefined) void this.#begin(due).catch(() => undefined);
  }

  /** The report of the newest period that ended, now; waits for one that is under way. @throws Error where there is no such schedule. */
  async run(name: string): Promise<ReportOutcome | null> {
    await this.#parts.book.load();
    while (this.#running !== null) {
      const { name: other, done } = this.#running;
      const outcome = await done;
      if (other === name) return outcome;
    }
    const schedule = this.#parts.schedules().find((each) => each.name === name);
    return schedule === undefined ? null : this.#begin(schedule);
  }

  list(): ReportSchedules['schedules'] {
    const { schedules, book, now } = this.#parts;
    return schedules().map((schedule) => ({
      schedule,
      nextAtMs: this.#isDue(schedule, now())
        ? periodOf(schedule, now()).dueAtMs
        : nextDue(schedule.pace, now()),
      isRunning: this.#running?.name === schedule.name,
      last: book.entry(schedule.name, now()).last,
    }));
  }

  /** Ends what runs; it is made at the next start. */
  async stop(): Promise<void> {
    this.#stop.abort(new Error('the engine stops'));
    await this.#running?.done.catch(() => undefined);
  }

  #isDue(schedule: ReportSchedule, nowMs: EpochMs): boolean {
    const { sinceMs, tries, last } = this.#parts.book.entry(schedule.name, nowMs);
    const { key, dueAtMs } = periodOf(schedule, nowMs);
    if (dueAtMs < sinceMs) return false;
    if (last === null || last.period !== key) return true;
    return !last.ok && tries < mostTries && nowMs - last.atMs >= againAfterMs;
  }

  #begin(schedule: ReportSchedule): Promise<ReportOutcome> {
    const stop = new AbortController();
    const isHeld = this.#parts.isHeld();
    const signal = AbortSignal.any([this.#stop.signal, stop.signal]);
    const done = this.#make(schedule, isHeld, signal).finally(() => {
      this.#running = null;
      // Another one may be due as well.
      this.#checkedAtMs = Number.NEGATIVE_INFINITY;
      this.#parts.onChange();
    });
    this.#running = { name: schedule.name, done, stop, isHeld };
    this.#parts.onChange();
    return done;
  }

  async #make(schedule: ReportSchedule, wasHeld: boolean, signal: AbortSignal): Promise<ReportOutcome> {
    const { book, now, tellPerson, isHeld } = this.#parts;
    const period = periodOf(schedule, now());
    const outcome = await this.#outcomeOf(schedule, period, signal);
    this.#stop.signal.throwIfAborted();
    // What a demo had a part in is not the report that was ordered: that one is still due.
    if (wasHeld || isHeld()) return outcome;
    await book.note(schedule.name, outcome, now()).catch(() => undefined);
    const title = `${reportKindLabels[schedule.kind]} report, ${period.key}`;
    tellPerson(outcome.ok ? title : `${title}: failed`, outcome.words);
    return outcome;
  }

  async #outcomeOf(
    schedule: ReportSchedule,
    period: ReportPeriod,
    signal: AbortSignal,
  ): Promise<ReportOutcome> {
    const { reports, now } = this.#parts;
    const { kind, format, options, folder, name } = schedule;
    try {
      const file = await reports.make(
        { kind, month: period.month, format, options },
        () => undefined,
        signal,
      );
      signal.throwIfAborted();
      const path = join(folder, fileName(name, period, file.name, format));
      await writeReportFile(path, file.bytes, { mayReplace: true });
      return { atMs: now(), period: period.key, ok: true, path, words: `Written to ${path}.` };
    } catch (error) {
      return { atMs: now(), period: period.key, ok: false, path: null, words: wordsOf(error) };
    }
  }
}

function fleetChanged(): Error {
  return new Error('The demo came or went meanwhile: a report is of one fleet.');
}

function periodOf({ pace, kind }: ReportSchedule, nowMs: EpochMs): ReportPeriod {
  return periodDue(pace, kind, nowMs);
}

/** `Finance 2026-10.xlsx`; a demo's says so. */
function fileName(
  name: string,
  period: ReportPeriod,
  madeName: string,
  format: ReportSchedule['format'],
): string {
  const mark = madeName.includes('-demo.') ? ' demo' : '';
  return `${name} ${period.key}${mark}.${reportFormatTexts[format].ending}`;
}

function wordsOf(error: unknown): string {
  if (error instanceof FailureError) return plainText(`${error.failure.message} ${error.failure.remedy}`);
  return plainText(error instanceof Error ? error.message : String(error));
}
