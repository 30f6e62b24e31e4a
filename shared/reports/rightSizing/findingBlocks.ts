import { predictionsOf } from '../../analysis/findings/evidence/predictionsOf.ts';
import type { EvidenceFigure, Finding, PriceRow, TargetPrediction } from '../../analysis/findings/finding.ts';
import { formatBytes, formatCount, formatPercent, formatWatts } from '../../domain/format.ts';
import { formatMoney, grouped } from '../../money/formatMoney.ts';
import { dayText, momentText, shareText } from '../cellText.ts';
import type { Fact, ReportBlock } from '../report.ts';
import { hostsOf, kindLabel } from './recommendation.ts';
import type { ReportedFinding } from './rightSizingInput.ts';

const relations = { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least' } as const;

/** A figure's number in its unit: (412.3, 'watts') -> '412 W'. */
function quantity(value: number, unit: string): string {
  if (unit === 'percent') return formatPercent(value);
  if (unit === 'bytes') return formatBytes(value);
  if (unit === 'watts') return formatWatts(value);
  if (unit === 'GPUs') return `${formatCount(value)} GPUs`;
  const places = Math.abs(value) < 1 ? 3 : 1;
  return `${grouped(String(Number(value.toFixed(places))))} ${unit}`.trim();
}

function figureRow({ label, value, unit, threshold }: EvidenceFigure): readonly string[] {
  const shown = value === null ? '-' : typeof value === 'string' ? value : quantity(value, unit);
  const against =
    threshold === null ? '' : `${relations[threshold.relation]} ${quantity(threshold.value, unit)}`;
  return [label, shown, against];
}

/** Its saving with the range, or why there is none. */
function savingText(finding: Finding): string {
  const { saving, whyNoSaving } = finding;
  if (saving === null) return whyNoSaving === '' ? 'unknown' : `unknown: ${whyNoSaving}`;
  const { low, expected, high, currency } = saving;
  const money = (amount: string) => formatMoney(amount, currency);
  return `${money(expected)} a month, between ${money(low)} and ${money(high)}`;
}

function facts(reported: ReportedFinding): readonly Fact[] {
  const { finding, row, realised } = reported;
  const { action, evidence, standing, confidence } = finding;
  const { supersededBy, assignee, status } = row;
  const { fromMs, toMs, coverage } = evidence;
  const hosts = hostsOf(finding);
  const shownHosts = hosts.slice(0, 8).join(', ');
  return [
    { label: finding.kind === 'underSized' ? 'Cost of the fix' : 'Saving', value: savingText(finding) },
    ...(supersededBy === null
      ? []
      : [{ label: 'Counted in', value: `${supersededBy}, which takes the same money` }]),
    { label: 'What to do', value: action.text },
    { label: 'Today', value: action.today },
    ...(action.target === null ? [] : [{ label: 'Target', value: action.target }]),
    {
      label: 'Where',
      value: hosts.length > 8 ? `${shownHosts} and ${hosts.length - 8} more` : shownHosts || '-',
    },
    {
      label: 'Effort and risk',
      value: `${action.effort}; ${action.risk} risk: ${action.riskWhy} ${action.needsRestart ? 'Needs a restart.' : 'Needs no restart.'}`,
    },
    { label: 'Rollback', value: action.rollback || 'none' },
    {
      label: 'Window',
      value: `${momentText(fromMs)} to ${momentText(toMs)}, ${shareText(coverage)} of it observed`,
    },
    {
      label: 'Standing',
      value: `${standing}, ${shareText(confidence)} sure; look again by ${momentText(finding.expiresAtMs)}`,
    },
    { label: 'Status', value: assignee === null ? status : `${status}, ${assignee} looks after it` },
    ...(realised === null
      ? []
      : [
          {
            label: 'Realised',
            value: `${formatMoney(realised, finding.saving?.currency ?? null)} a month so far`,
          },
        ]),
  ];
}

function priceRow({ what, perHour, currency, source, asOf }: PriceRow): readonly string[] {
  return [
    what,
    formatMoney(perHour, currency, { places: 4 }),
    source,
    asOf === null ? 'unknown day' : dayText(asOf),
  ];
}

function predictionRows({ ttftSeconds, tpotSeconds, headroom }: TargetPrediction) {
  const ms = (value: number) => `${grouped(String(Math.round(value * 1000)))} ms`;
  const range = ({ low, value, high }: TargetPrediction['ttftSeconds']) =>
    `${ms(value)} (${ms(low)} to ${ms(high)})`;
  return [
    ['Time to first token', range(ttftSeconds)],
    ['Time per output token', range(tpotSeconds)],
    ['Left free by the load', shareText(headroom)],
  ];
}

/** A finding with its evidence, to be read. */
export function findingBlocks(reported: ReportedFinding): readonly ReportBlock[] {
  const { finding, charts } = reported;
  const { figures, calculation, prices, doubts } = finding.evidence;
  const grid = (head: readonly string[], rows: readonly (readonly string[])[]): readonly ReportBlock[] =>
    rows.length === 0 ? [] : [{ type: 'grid', head, rows }];
  const list = (head: string, items: readonly string[]): readonly ReportBlock[] =>
    items.length === 0
      ? []
      : [
          { type: 'text', text: head },
          { type: 'list', items },
        ];
  return [
    { type: 'heading', text: `${kindLabel(finding)}: ${finding.title}`, about: finding.summary },
    { type: 'facts', facts: [{ label: 'Id', value: finding.id }, ...facts(reported)] },
    ...charts.map((chart) => ({ type: 'chart', chart }) as const),
    ...grid(['Evidence', 'Value', 'Held against'], figures.map(figureRow)),
    ...grid(
      ['Calculation', 'How', 'Result'],
      calculation.map(({ label, formula, result }) => [label, formula, result]),
    ),
    ...grid(['Price', 'Per hour', 'Source', 'As of'], prices.map(priceRow)),
    ...predictionsOf(finding.evidence).flatMap((predicted) =>
      grid(
        [
          `Predicted for ${predicted.what || 'the target'}`,
          `headroom size fit ${predicted.fitArguments.join(' ')}`,
        ],
        [...predictionRows(predicted)],
      ),
    ),
    ...list('What makes it less sure:', doubts),
    ...list('What would change it:', finding.wouldChange),
  ];
}
