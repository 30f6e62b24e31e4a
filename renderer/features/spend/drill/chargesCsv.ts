import type { ChargesPage } from '#shared/contract/schemas/spend.ts';
import type { CostBasis } from '#shared/cost/spend/costBasis.ts';
import { csvLine } from '#shared/domain/csvCell.ts';

type Charge = ChargesPage['rows'][number];

/** Charges as CSV with their exact amounts, safe in a spreadsheet; `row` is that of the file or page which each came from. */
export function chargesCsv(charges: readonly Charge[], basis: CostBasis): string {
  const head = [
    ...['start', 'end', 'provider', 'service', 'resource', 'description', 'category'],
    ...['quantity', 'unit', 'currency', `${basis}Cost`, 'row'],
  ];
  const time = (atMs: number | null) => (atMs === null ? null : new Date(atMs).toISOString());
  const lines = charges.map((charge) =>
    csvLine([
      time(charge.startMs),
      time(charge.endMs),
      charge.provider,
      charge.service,
      charge.resource,
      charge.description,
      charge.chargeCategory,
      charge.quantity,
      charge.unit,
      charge.currency,
      charge.cost,
      charge.line,
    ]),
  );
  return `\uFEFF${csvLine(head)}${lines.join('')}`;
}
