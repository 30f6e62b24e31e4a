import { z } from 'zod';
import { areRatesEqual } from '#shared/analysis/advice/foldRun.ts';
import type { RatesByMonth } from '#shared/analysis/tracking/ratesByMonth.ts';
import { decimalSchema } from '#shared/contract/schemas/findings.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { billingMonthOf } from '#shared/money/billingCalendar.ts';
import type { DecimalText } from '#shared/money/decimal.ts';
import type { AdviceArchive } from '../../store/adviceArchive.ts';

/** GPUs by what they cost an hour: thousands have a handful of prices. */
const bodySchema = z.record(decimalSchema, z.array(z.string()));

/** Hours are kept for 13 months: of older ones nothing is asked. */
const keptMs = 400 * 86_400_000;

/** What GPUs cost an hour, month by month, in the archive. */
export class RatesOfMonths {
  readonly #archive: Pick<AdviceArchive, 'rates' | 'saveRates'>;
  /** What was written last: it is not written again while it is the same. */
  #written: { readonly month: string; readonly perHour: ReadonlyMap<string, DecimalText> } | null = null;

  constructor(archive: Pick<AdviceArchive, 'rates' | 'saveRates'>) {
    this.#archive = archive;
  }

  /** Keeps what GPUs cost now as what they cost this month. */
  async keep(perHour: ReadonlyMap<string, DecimalText>, nowMs: EpochMs): Promise<void> {
    const month = billingMonthOf(nowMs);
    const isWritten = this.#written?.month === month && areRatesEqual(this.#written.perHour, perHour);
    if (isWritten) return;
    const old = (await this.#archive.rates()).filter(({ seenMs }) => nowMs - seenMs > keptMs);
    await this.#archive.saveRates(
      [{ key: month, seenMs: nowMs, body: bodyOf(perHour) }],
      old.map(({ key }) => key),
    );
    this.#written = { month, perHour };
  }

  /** A month that this build cannot read is missing. */
  async read(): Promise<RatesByMonth> {
    const months = new Map<string, ReadonlyMap<string, DecimalText>>();
    for (const { key, body } of await this.#archive.rates()) {
      const rates = readBody(body);
      if (rates) months.set(key, rates);
    }
    return months;
  }
}

function bodyOf(perHour: ReadonlyMap<string, DecimalText>): string {
  const uuids = new Map<DecimalText, string[]>();
  for (const [uuid, rate] of perHour) {
    const same = uuids.get(rate);
    if (same) same.push(uuid);
    else uuids.set(rate, [uuid]);
  }
  return JSON.stringify(Object.fromEntries(uuids));
}

function readBody(body: string): ReadonlyMap<string, DecimalText> | null {
  try {
    const rates = Object.entries(bodySchema.parse(JSON.parse(body)));
    return new Map(rates.flatMap(([rate, uuids]) => uuids.map((uuid) => [uuid, rate] as const)));
  } catch {
    return null;
  }
}
