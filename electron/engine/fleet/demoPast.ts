import { setTimeout as sleep } from 'node:timers/promises';
import type { EpochMs } from '#shared/domain/units.ts';
import { addMonths, type BillingMonth, billingMonthOf, monthSpan } from '#shared/money/billingCalendar.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import type { Ledger } from '../billing/ledger/ledger.ts';
import type { HolderPart } from '../store/holderHistory.ts';
import type { PastHour } from '../store/pastHours.ts';
import type { TelemetryStore } from '../store/telemetryStore.ts';

/** What a simulated fleet has behind it: telemetry of whole hours, who held the GPUs, and its bills. Pure of the time asked for. */
export interface DemoPast {
  readonly gpus: number;
  hours(fromMs: EpochMs, toMs: EpochMs): Iterable<PastHour>;
  holders(fromMs: EpochMs, toMs: EpochMs): Iterable<HolderPart>;
  /** Charges of a month that begin before a moment. */
  bill(month: BillingMonth, untilMs: EpochMs): Iterable<FocusRow>;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Up to so many GPUs the month before is filled whole; a larger fleet has its last 30 days, one that is there for its size none. */
const wholeMonthsUpTo = 200;
const mostGpus = 2_000;
/** Rows made and written in one turn: some 20 ms. */
const rowsPerTurn = 720;
const rowsPerPage = 2_000;
/** What is left to others after each turn, as a multiple of it. */
const restShare = 3;

/** From when on a demo of so many GPUs has a past. */
function pastFromMs(gpus: number, nowMs: EpochMs): EpochMs {
  if (gpus <= wholeMonthsUpTo) return monthSpan(addMonths(billingMonthOf(nowMs), -1)).fromMs;
  return Math.floor(nowMs / hourMs) * hourMs - 30 * dayMs;
}

/** Fills a demo's store with its past up to the running hour, a little at a time beside everything else. */
export async function fillDemoStore(
  past: DemoPast,
  store: Pick<TelemetryStore, 'appendPastHours' | 'holders'>,
  nowMs: EpochMs,
  signal: AbortSignal,
): Promise<void> {
  if (past.gpus > mostGpus) return;
  const toMs = Math.floor(nowMs / hourMs) * hourMs;
  const fromMs = pastFromMs(past.gpus, nowMs);
  for await (const hours of inTurns(past.hours(fromMs, toMs), rowsPerTurn, signal))
    await store.appendPastHours(hours);
  for await (const parts of inTurns(past.holders(fromMs, toMs), rowsPerTurn * 4, signal))
    await store.holders.append(parts, nowMs);
}

/** Puts a demo's bills into its ledger: the month before, closed, and the running one up to the day before. */
export async function fillDemoLedger(
  past: DemoPast,
  ledger: Pick<Ledger, 'pull'>,
  nowMs: EpochMs,
  signal: AbortSignal,
): Promise<void> {
  if (past.gpus > mostGpus) return;
  const current = billingMonthOf(nowMs);
  const untilMs = Math.floor(nowMs / dayMs) * dayMs;
  for (const month of [addMonths(current, -1), current]) {
    const rows: FocusRow[] = [];
    for await (const part of inTurns(past.bill(month, untilMs), rowsPerPage, signal)) rows.push(...part);
    for (const [id, own] of grouped(rows)) {
      const [provider = '', account = ''] = JSON.parse(id) as string[];
      const pull = await ledger.pull({ provider, account, dataset: 'demo', month });
      for (let from = 0; from < own.length; from += rowsPerPage) {
        signal.throwIfAborted();
        await pull.stage(own.slice(from, from + rowsPerPage), null);
      }
      await pull.commit({ isClosed: month !== current });
    }
  }
}

function grouped(rows: readonly FocusRow[]): ReadonlyMap<string, readonly FocusRow[]> {
  const found = new Map<string, FocusRow[]>();
  for (const row of rows) {
    const id = JSON.stringify([row.ProviderName ?? '', row.BillingAccountId ?? '']);
    const known = found.get(id);
    if (known) known.push(row);
    else found.set(id, [row]);
  }
  return found;
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
