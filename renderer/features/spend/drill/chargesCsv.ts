import type { ChargesPage } from '#shared/contract/schemas/spend.ts';
import type { CostBasis } from '#shared/cost/spend/costBasis.ts';
import { csvFile } from '#shared/domain/csvFile.ts';

type Charge = ChargesPage['rows'][number];

/** Charges as CSV with their exact amounts, safe in a spreadsheet; `row` is that of the file or page which each came from. */
export function chargesCsv(charges: readonly Charge[], basis: CostBasis): string {
  const time = (atMs: number | null) => (atMs === null ? null : new Date(atMs).toISOString());
  return csvFile<Charge>(
    [
      ['start', ({ startMs }) => time(startMs)],
      ['end', ({ endMs }) => time(endMs)],
      ['provider', ({ provider }) => provider],
      ['service', ({ service }) => service],
      ['resource', ({ resource }) => resource],
      ['description', ({ description }) => description],
      ['category', ({ chargeCategory }) => chargeCategory],
      ['quantity', ({ quantity }) => quantity],
      ['unit', ({ unit }) => unit],
      ['currency', ({ currency }) => currency],
      [`${basis}Cost`, ({ cost }) => cost],
      ['row', ({ line }) => line],
    ],
    charges,
  );
}
