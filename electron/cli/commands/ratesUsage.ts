import { type Command, InvalidArgumentError } from 'commander';
import type { PricedUsage } from '#shared/contract/schemas/rates.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { type BillingMonth, billingMonthOf, parseMonth } from '#shared/money/billingCalendar.ts';
import { sumExact } from '#shared/money/decimal.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exitCode.ts';
import { type TableColumn, textTable } from '../textTable.ts';
import { withEngine } from '../withEngine.ts';

type Line = PricedUsage['lines'][number];

const columns: readonly TableColumn[] = [
  { header: 'PROVIDER', align: 'left' },
  { header: 'WHAT', align: 'left', shrinksTo: 12 },
  { header: 'REGION', align: 'left' },
  { header: 'BOUGHT AS', align: 'left' },
  { header: 'QUANTITY', align: 'right' },
  { header: 'UNIT', align: 'left' },
  { header: 'ESTIMATED', align: 'right' },
  { header: 'BY', align: 'left', shrinksTo: 12 },
];

/** `headroom rates usage`. */
export function addRatesUsage(rates: Command, context: CliContext): void {
  rates
    .command('usage')
    .description(
      'Usage that its provider sends without money (CoreWeave), priced by the rate cards of rates.yaml.',
    )
    .option('--month <YYYY-MM>', 'billing month (default: this one)', monthOption)
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .addHelpText(
      'after',
      `
All of it is an estimate; what has no card is unknown and never 0. A card fits by provider, instance (the SKU), gpu (the model), region and market.
JSON: {"month", "lines": [{"provider", "sku", "region", "gpuModel", "market", "unit", "quantity", "card", "source", "date", "pricePerUnit", "currency", "amount"}]}
Code 2 where something has no price.`,
    )
    .action((options: { readonly month?: BillingMonth; readonly json?: boolean }) =>
      withEngine(context, { shell: 'cli', store: false, onlyHosts: [] }, async (_engine, client) => {
        const { terminal } = context;
        const found = await client.rates.usage({ month: options.month ?? billingMonthOf(Date.now()) });
        const unpriced = found.lines.filter(({ amount }) => amount === null);
        if (unpriced.length > 0) context.end(exitCode.someFailed);
        if (options.json || !terminal.human) return terminal.json(found);
        for (const line of textTable(columns, found.lines.map(cellsOf), terminal.paint, terminal.columns()))
          terminal.line(line);
        for (const [currency, sum] of sumsOf(found.lines))
          terminal.line(`Estimated: ${formatMoney(sum, currency)}`);
        if (unpriced.length > 0)
          terminal.line(
            terminal.paint('bad', `${unpriced.length} lines without a rate card: their cost is unknown`),
          );
      }),
    );
}

function cellsOf(line: Line): readonly string[] {
  const { amount, currency } = line;
  return [
    plainText(line.provider),
    plainText([line.gpuModel, line.sku].filter(Boolean).join(' ')),
    plainText(line.region ?? ''),
    line.market,
    line.quantity,
    plainText(line.unit ?? ''),
    amount === null || currency === null ? 'unknown' : formatMoney(amount, currency),
    [line.card, line.source, line.date].filter(Boolean).join(', '),
  ];
}

/** Sums of what is priced, by currency. */
function sumsOf(lines: readonly Line[]): readonly (readonly [currency: string, sum: string])[] {
  const currencies = [
    ...new Set(lines.flatMap(({ currency, amount }) => (amount === null ? [] : (currency ?? [])))),
  ];
  return currencies.map((currency) => [
    currency,
    sumExact(lines.flatMap((line) => (line.currency === currency ? (line.amount ?? []) : []))),
  ]);
}

function monthOption(text: string): BillingMonth {
  const month = parseMonth(text);
  if (month === null) throw new InvalidArgumentError('Give a month as YYYY-MM.');
  return month;
}
