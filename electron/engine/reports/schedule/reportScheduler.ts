import { join } from 'node:path';
import type { ReportOutcome, ReportSchedule, ReportSchedules } from '#shared/contract/schemas/reports.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import { reportFormatTexts, reportKindLabels } from '#shared/reports/reportKinds.ts';
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
  /** While it holds nothing is begun: the demo runs, whose reports nobody ordered. */
  readonly isHeld: () => boolean;
  /** One line for the person, on success and on failure. */
  readonly tellPerson: (title: string, body: string) => void;
  readonly onChange: () => void;
}

const checkEveryMs: Milliseconds = 60_000;
const againAfterMs: Milliseconds = 3_600_000;
/** A report that fails so often is not tried again before its next period. */
const mostTries = 5;

/** Makes the reports of schedules while the engine runs, one after another; those missed while it did not run as well, of the newest period. */
export class ReportScheduler {
  readonly #parts: SchedulerParts;
  readonly #stop = new AbortController();
  #checkedAtMs = Number.NEGATIVE_INFINITY;
  #running: { readonly name: string; readonly done: Promise<ReportOutcome> } | null = null;

  constructor(parts: SchedulerParts) {
    this.#parts = parts;
  }

  /** Call about once a second; begins what is due. */
  tick(): void {
    const { now, isHeld, schedules, book } = this.#parts;
    const nowMs = now();
    if (this.#running !== null || nowMs - this.#checkedAtMs < checkEveryMs || isHeld()) return;
    this.#checkedAtMs = nowMs;
    const due = schedules().find((schedule) => this.#isDue(schedule, nowMs));
    void book
      .keepOnly(
        schedules().map(({ name }) => name),
        nowMs,
      )
      .catch(() => undefined);
    if (due !== undefined) void this.#begin(due).catch(() => undefined);
  }

  /** The report of the newest period that ended, now; waits for one that is under way. @throws Error where there is no such schedule. */
  async run(name: string): Promise<ReportOutcome | null> {
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
    const done = this.#make(schedule).finally(() => {
      this.#running = null;
      // Another one may be due as well.
      this.#checkedAtMs = Number.NEGATIVE_INFINITY;
      this.#parts.onChange();
    });
    this.#running = { name: schedule.name, done };
    this.#parts.onChange();
    return done;
  }

  async #make(schedule: ReportSchedule): Promise<ReportOutcome> {
    const { book, now, tellPerson } = this.#parts;
    const period = periodOf(schedule, now());
    const outcome = await this.#outcomeOf(schedule, period);
    this.#stop.signal.throwIfAborted();
    await book.note(schedule.name, outcome, now()).catch(() => undefined);
    const title = `${reportKindLabels[schedule.kind]} report, ${period.key}`;
    tellPerson(outcome.ok ? title : `${title}: failed`, outcome.words);
    return outcome;
  }

  async #outcomeOf(schedule: ReportSchedule, period: ReportPeriod): Promise<ReportOutcome> {
    const { reports, now } = this.#parts;
    const { kind, format, options, folder, name } = schedule;
    try {
      const file = await reports.make(
        { kind, month: period.month, format, options },
        () => undefined,
        this.#stop.signal,
      );
      const path = join(folder, fileName(name, period, file.name, format));
      await writeReportFile(path, file.bytes, { mayReplace: true });
      return { atMs: now(), period: period.key, ok: true, path, words: `Written to ${path}.` };
    } catch (error) {
      return { atMs: now(), period: period.key, ok: false, path: null, words: wordsOf(error) };
    }
  }
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
