import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EpochMs } from '#shared/domain/units.ts';
import { addMonths, type BillingMonth, billingMonthOf, monthSpan } from '#shared/money/billingCalendar.ts';
import type { Ledger } from '../billing/ledger/ledger.ts';
import type { HolderPart } from '../store/holderHistory.ts';
import type { PastHour } from '../store/pastHours.ts';
import type { TelemetryStore } from '../store/telemetryStore.ts';

/** What a simulated fleet has behind it: telemetry of whole hours, who held the GPUs, and its bills. Pure of the time asked for. */
export interface DemoPast {
  readonly gpus: number;
  hours(fromMs: EpochMs, toMs: EpochMs): Iterable<PastHour>;
  holders(fromMs: EpochMs, toMs: EpochMs): Iterable<HolderPart>;
  /** Lines of a FOCUS CSV file: the charges of a month that begin before a moment. */
  bill(month: BillingMonth, untilMs: EpochMs): Iterable<string>;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Up to so many GPUs the month before is filled whole; a larger fleet has its last 30 days, one that is there for its size none. */
const wholeMonthsUpTo = 200;
const mostGpus = 2_000;
/** Rows made and written in one turn: some 20 ms. */
const rowsPerTurn = 720;
const linesPerTurn = 500;
/** What is left to others after each turn, as a multiple of it. */
const restShare = 3;

/** From when on a demo of so many GPUs has a past. */
function pastFromMs(gpus: number, nowMs: EpochMs): EpochMs {
  if (gpus <= wholeMonthsUpTo) return monthSpan(addMonths(billingMonthOf(nowMs), -1)).fromMs;
  return Math.floor(nowMs / hourMs) * hourMs - 30 * dayMs;
}

/** Where a demo's past goes, and when it ends. */
export interface DemoPlace {
  /** Null where nothing is kept. */
  readonly store: Pick<TelemetryStore, 'appendPastHours' | 'holders'> | null;
  readonly ledger: Pick<Ledger, 'importFiles' | 'periods' | 'forgetPeriod'>;
  /** Where its bill lies while it is imported; exists. */
  readonly folder: string;
  readonly nowMs: EpochMs;
}

/**
 * Gives a demo its bills, which are there within seconds, and then its telemetry, a little at a time beside everything else.
 * @throws the signal's reason where it is aborted, and what store and ledger throw.
 */
export async function fillDemoPast(past: DemoPast, place: DemoPlace, signal: AbortSignal): Promise<void> {
  const { store, nowMs } = place;
  if (store === null || past.gpus > mostGpus) return;
  await fillLedger(past, place, signal);
  await fillStore(past, store, nowMs, signal);
}

/** Up to the running hour. */
async function fillStore(
  past: DemoPast,
  store: NonNullable<DemoPlace['store']>,
  nowMs: EpochMs,
  signal: AbortSignal,
): Promise<void> {
  const toMs = Math.floor(nowMs / hourMs) * hourMs;
  const fromMs = pastFromMs(past.gpus, nowMs);
  for await (const hours of inTurns(past.hours(fromMs, toMs), rowsPerTurn, signal))
    await store.appendPastHours(hours);
  for await (const parts of inTurns(past.holders(fromMs, toMs), rowsPerTurn * 4, signal))
    await store.holders.append(parts, nowMs);
}

/** The month before and the running one up to the day before; bills of an earlier demo go. */
async function fillLedger(
  past: DemoPast,
  { ledger, folder, nowMs }: DemoPlace,
  signal: AbortSignal,
): Promise<void> {
  for (const period of await ledger.periods()) await ledger.forgetPeriod(period);
  const current = billingMonthOf(nowMs);
  const untilMs = Math.floor(nowMs / dayMs) * dayMs;
  for (const month of [addMonths(current, -1), current]) {
    const file = join(folder, `demo-bill-${month.slice(0, 7)}.csv`);
    try {
      await rm(file, { force: true });
      for await (const lines of inTurns(past.bill(month, untilMs), linesPerTurn, signal))
        await appendFile(file, lines.join(''));
      await ledger.importFiles({ paths: [file], dataset: 'demo' }, () => undefined, signal);
    } finally {
      await rm(file, { force: true });
    }
  }
}

/** Takes so many at a time, and leaves most of the time to others. @throws the signal's reason where it is aborted. */
async function* inTurns<T>(
  items: Iterable<T>,
  atOnce: number,
  signal: AbortSignal,
): AsyncGenerator<readonly T[]> {
  let part: T[] = [];
  let began = performance.now();
  for (const item of items) {
    part.push(item);
    if (part.length < atOnce) continue;
    yield part;
    part = [];
    await sleep(Math.ceil((performance.now() - began) * restShare), undefined, { signal });
    began = performance.now();
  }
  if (part.length > 0) yield part;
}
