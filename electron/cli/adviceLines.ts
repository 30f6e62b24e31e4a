import { isUnpriced } from '#shared/analysis/advice/isUnpriced.ts';
import { findingKinds } from '#shared/analysis/findings/findingKind.ts';
import type { AdviceList, AdvicePortfolio, AdviceRow } from '#shared/contract/schemas/advice.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import type { Paint } from './paint.ts';
import { type TableCell, type TableColumn, textTable } from './textTable.ts';
import type { WasteGate } from './wasteGate.ts';

const columns: readonly TableColumn[] = [
  { header: 'SAVES A MONTH', align: 'right' },
  { header: 'COUNTS', align: 'right' },
  { header: 'KIND', align: 'left' },
  { header: 'WHAT', align: 'left', shrinksTo: 24 },
  { header: 'DO', align: 'left', shrinksTo: 16 },
  { header: 'RISK', align: 'left' },
  { header: 'ID', align: 'left' },
];

/** What a terminal shows of advice: the findings, what they come to, the waste, and why there is not more. */
export function adviceLines(
  list: AdviceList,
  gate: WasteGate,
  terminal: { readonly paint: Paint; columns(): number | null },
): readonly string[] {
  const { paint } = terminal;
  const { rows, matching, analysis, portfolio } = list;
  const left = matching - rows.length;
  return [
    headline(list),
    '',
    ...(rows.length === 0
      ? [paint('good', 'Nothing to change was found.')]
      : textTable(columns, rows.map(cellsOf), paint, terminal.columns())),
    ...(left > 0 ? [paint('muted', `... and ${left} more`)] : []),
    '',
    ...(portfolio ? [`${paint('strong', 'Together')} ${togetherText(portfolio)}`] : []),
    wasteLine(gate, paint),
    ...analysis.why.map((why) => paint('waste', plainText(why))),
    ...(rows.length === 0 ? [] : [paint('muted', 'Why, and how sure: headroom advise show ID')]),
  ];
}

function togetherText(portfolio: AdvicePortfolio): string {
  if (isUnpriced(portfolio))
    return 'unknown: no GPU has a known price. State what they cost in rates.yaml; headroom rates check names them.';
  const { total, spend, currency } = portfolio;
  const [expected, low, high, whole] = [total.expected, total.low, total.high, spend].map((amount) =>
    formatMoney(amount, currency),
  );
  return `${expected} a month (${low} to ${high}) of ${whole}`;
}

function headline({ analysis }: AdviceList): string {
  const day = (ms: number | null) => (ms === null ? '' : new Date(ms).toISOString().slice(0, 16));
  const coverage = analysis.coverage === null ? '' : `, observed for ${percent(analysis.coverage)} of it`;
  return `${analysis.gpus} GPUs from ${day(analysis.fromMs)}Z to ${day(analysis.toMs)}Z${coverage}`;
}

function cellsOf(row: AdviceRow): readonly TableCell[] {
  const kind = findingKinds.find(({ key }) => key === row.kind)?.label ?? row.kind;
  const isCounted = row.supersededBy === null;
  const isFix = row.kind === 'underSized';
  const money = (amount: AdviceRow['saving']) =>
    amount === null ? '' : `${isFix ? 'costs ' : ''}${formatMoney(amount.expected, amount.currency)}`;
  return [
    { text: row.saving === null ? 'unknown' : money(row.saving), style: isCounted ? 'strong' : 'muted' },
    isFix || !isCounted ? '' : money(row.counted),
    row.standing === 'preliminary' ? `${kind} (preliminary)` : kind,
    row.title,
    row.action.text,
    row.action.risk,
    { text: row.id, style: 'muted' },
  ];
}

function wasteLine(gate: WasteGate, paint: Paint): string {
  if (gate.share === null) return paint('waste', `Waste cannot be told. ${gate.why}`);
  const of = gate.of === 'cost' ? 'of what the observed GPU-hours cost' : 'of the observed GPU-hours';
  const limit = gate.limit === null ? '' : `; the limit is ${percent(gate.limit)}`;
  const text = `Wasted (idle, held idle, spinning): ${percent(gate.share)} ${of}${limit}`;
  return gate.isAbove ? paint('bad', text) : text;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
