import { isUnpriced } from '../../analysis/advice/isUnpriced.ts';
import { formatCount } from '../../domain/format.ts';
import { exact } from '../../money/decimal.ts';
import { formatMoney } from '../../money/formatMoney.ts';
import { dayText, shareText } from '../cellText.ts';
import type { Fact, Headline, Report } from '../report.ts';
import { currencyOf, type RightSizingInput } from './rightSizingInput.ts';

/** What the report comes to, its scope and coverage, and what must be known before its figures. */
export function rightSizingCover(input: RightSizingInput): Report['cover'] {
  return { headlines: headlines(input), facts: scope(input), warnings: warnings(input) };
}

/** The day of a moment in UTC. */
export function utcDay(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

/** The days between which prices were taken. */
export function pricesText(from: string, to: string): string {
  if (from === '') return 'unknown days';
  return from === to ? dayText(from) : `${dayText(from)} to ${dayText(to)}`;
}

/** A number of things: (1, 'GPU') -> '1 GPU', (2000, 'GPU') -> '2,000 GPUs'. */
export function countOf(count: number, name: string): string {
  return `${formatCount(count)} ${name}${count === 1 ? '' : 's'}`;
}

function headlines(input: RightSizingInput): readonly Headline[] {
  const { portfolio, analysis, findings, funnel } = input;
  const currency = currencyOf(input);
  const isKnown = portfolio !== null && !isUnpriced(portfolio);
  const money = (amount: string | null) => formatMoney(amount, currency);
  const gpus = new Set(findings.flatMap(({ finding }) => finding.gpus.map(({ uuid }) => uuid))).size;
  const waste = analysis.waste;
  return [
    {
      label: 'Saving a month',
      value: money(isKnown ? portfolio.total.expected : null),
      note: portfolio === null ? 'Nothing was analysed.' : savingNote(portfolio, money),
    },
    {
      label: 'Findings',
      value: formatCount(findings.length),
      note: `on ${formatCount(gpus)} of ${countOf(analysis.gpus, 'GPU')}`,
    },
    {
      label: 'Observed',
      value: analysis.coverage === null ? 'unknown' : shareText(analysis.coverage),
      note: 'of GPUs x clock. What was not observed is never called idle.',
    },
    ...(waste === null || waste.ofGpuHours === null
      ? []
      : [
          {
            label: 'Wasted',
            value: shareText(waste.ofGpuHours),
            note: `of the observed GPU-hours: idle, held idle or spinning. ${funnel.costNote}`.trim(),
          },
        ]),
  ];
}

function savingNote(
  portfolio: NonNullable<RightSizingInput['portfolio']>,
  money: (amount: string) => string,
): string {
  const { total, preliminary, spend } = portfolio;
  if (isUnpriced(portfolio)) return 'No GPU has a known price: state what they cost in rates.yaml.';
  const part = exact(spend).isZero()
    ? ''
    : ` ${shareText(exact(total.expected).div(exact(spend)).toNumber())} of ${money(spend)}.`;
  const more = exact(preliminary.expected).isZero()
    ? ''
    : ` And ${money(preliminary.expected)} of preliminary findings.`;
  return `Between ${money(total.low)} and ${money(total.high)}, counted once.${part}${more}`;
}

function scope(input: RightSizingInput): readonly Fact[] {
  const { origin, analysis, portfolio, findings } = input;
  const counted = findings.filter(({ row }) => row.counted !== null && row.extent !== 'none').length;
  const currency = currencyOf(input);
  return [
    {
      label: 'In scope',
      value: `${countOf(analysis.gpus, 'GPU')}, ${countOf(analysis.servedModels, 'served model')}`,
    },
    { label: 'Window', value: `${dayText(utcDay(input.fromMs))} to ${dayText(utcDay(input.toMs - 1))}, UTC` },
    {
      label: 'Cost of them',
      value:
        portfolio === null || isUnpriced(portfolio)
          ? 'unknown'
          : `${formatMoney(portfolio.spend, currency)} in a month of 730 hours, at the rates of rates.yaml and the lists`,
    },
    {
      label: 'Without a price',
      value:
        portfolio === null ? 'unknown' : `${countOf(portfolio.gpusWithoutPrice, 'GPU')}, in no sum of money`,
    },
    {
      label: 'Counted',
      value: `${formatCount(counted)} of ${countOf(findings.length, 'finding')}; the others take money that is counted already, or have no figure`,
    },
    ...(portfolio === null || exact(portfolio.fixes.expected).isZero()
      ? []
      : [
          {
            label: 'Cost of fixes',
            value: `${formatMoney(portfolio.fixes.expected, currency)} a month, for what is too small`,
          },
        ]),
    { label: 'List prices of', value: pricesText(origin.pricesFrom, origin.pricesTo) },
    { label: 'Catalogue', value: `SHA-256 ${origin.catalogueHash.slice(0, 16)}` },
  ];
}

function warnings({ analysis, portfolio, findings }: RightSizingInput): readonly string[] {
  const preliminary = findings.filter(({ finding }) => finding.standing === 'preliminary').length;
  const without = portfolio?.gpusWithoutPrice ?? 0;
  return [
    ...(analysis.demo ? ['This is the simulated fleet. None of it is real.'] : []),
    ...analysis.why,
    ...(preliminary === 0
      ? []
      : [
          `${formatCount(preliminary)} of ${countOf(findings.length, 'finding')} rest on a window that is shorter than the guard rail asks for: they are preliminary, and not in the total.`,
        ]),
    ...(without === 0
      ? []
      : [
          `The price of ${countOf(without, 'GPU')} is unknown. What would be saved on them is unknown, not zero: state a price in rates.yaml.`,
        ]),
  ];
}
