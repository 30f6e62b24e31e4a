import { isUnpriced } from '../../analysis/advice/isUnpriced.ts';
import { dayText, shareText } from '../cellText.ts';
import { monthText } from '../monthText.ts';
import { plainReport } from '../plainReport.ts';
import type { Report, ReportBlock, ReportSection } from '../report.ts';
import type { ReportChart } from '../reportChart.ts';
import { originMetadata } from '../reportOrigin.ts';
import { evidenceTables } from './evidenceTables.ts';
import { findingBlocks } from './findingBlocks.ts';
import { byMoney } from './recommendation.ts';
import { recommendationTable } from './recommendationTable.ts';
import { countOf, pricesText, rightSizingCover, utcDay } from './rightSizingCover.ts';
import { currencyOf, type ReportedFinding, type RightSizingInput } from './rightSizingInput.ts';
import { funnelTable, kindSums, kindsTable, stateLabel, statesTable, teamsTable } from './summaryTables.ts';
import { writtenOut } from './writtenOut.ts';

/** The right-sizing report: what to change, why it is safe, what it saves. Pure. */
export function makeRightSizingReport(input: RightSizingInput): Report {
  const findings = input.findings.toSorted((one, other) => byMoney(one.finding, other.finding));
  const { origin, analysis, month } = input;
  const [from, to] = [utcDay(input.fromMs), utcDay(input.toMs - 1)];
  return plainReport<Report>({
    kind: 'right-sizing',
    title: 'Right-sizing of GPUs',
    period: month === null ? `${dayText(from)} to ${dayText(to)}` : monthText(month),
    periodKey: month === null ? to : month.slice(0, 7),
    madeAtMs: origin.madeAtMs,
    demo: analysis.demo,
    subjects: findings.length,
    producer: `Headroom ${origin.version}`,
    cover: rightSizingCover({ ...input, findings }),
    sections: [
      summary(input, findings),
      recommendations(findings),
      ...evidence(findings),
      method(input, findings),
    ],
    tables: [
      recommendationTable(input, findings),
      kindsTable(input, findings),
      funnelTable(input),
      teamsTable(input),
      statesTable(input),
      ...evidenceTables(findings.map(({ finding }) => finding)),
    ],
    metadata: metadata(input),
  });
}

function metadata(input: RightSizingInput): Report['metadata'] {
  const { origin, analysis, portfolio, findings } = input;
  const priced = portfolio === null || isUnpriced(portfolio) ? null : portfolio;
  const at = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
  return [
    ...originMetadata(origin, analysis.demo),
    { key: 'windowFrom', value: at(input.fromMs), about: 'start of the window' },
    { key: 'windowTo', value: at(input.toMs), about: 'end of the window' },
    { key: 'analysedAt', value: at(analysis.analysedAtMs), about: 'when the analysis was made' },
    { key: 'gpus', value: analysis.gpus, about: 'GPUs in scope' },
    { key: 'servedModels', value: analysis.servedModels, about: 'served models in scope' },
    { key: 'coverage', value: analysis.coverage, about: 'observed part of GPUs x clock, 0 to 1' },
    { key: 'findings', value: findings.length, about: 'findings in this report' },
    { key: 'currency', value: currencyOf(input), about: 'currency of all amounts, ISO 4217' },
    {
      key: 'monthlySavings',
      value: priced?.total.expected ?? null,
      about: 'expected saving of firm findings in a month of 730 hours, counted once; exact',
    },
    {
      key: 'monthlySpend',
      value: priced?.spend ?? null,
      about: 'cost of all GPUs of a known price in a month of 730 hours; exact',
    },
    {
      key: 'gpusWithoutPrice',
      value: portfolio?.gpusWithoutPrice ?? null,
      about: 'GPUs whose price is unknown',
    },
    { key: 'hoursOfAMonth', value: 730, about: 'hours that a month is counted as' },
  ];
}

function kindsChart(input: RightSizingInput, findings: readonly ReportedFinding[]): readonly ReportChart[] {
  const sums = kindSums(findings).filter(({ counted }) => counted !== null && counted !== '0');
  if (sums.length === 0) return [];
  return [
    {
      type: 'bars',
      title: 'Saving a month by kind of finding',
      about: 'Bars, one a kind of finding, as long as what it saves a month.',
      unit: currencyOf(input),
      categories: sums.map(({ label }) => label),
      series: [
        {
          name: 'Saving a month',
          values: sums.map(({ counted }) => (counted === null ? null : Number(counted))),
          tone: 'main',
        },
      ],
      isStacked: false,
      thresholds: [],
    },
  ];
}

const stateTones = {
  notObserved: 'none',
  unreachable: 'none',
  lost: 'bad',
  unknown: 'none',
  idle: 'bad',
  heldIdle: 'warn',
  spinning: 'warn',
  underUsed: 'second',
  effective: 'good',
  saturated: 'main',
  throttled: 'warn',
} as const;

function statesChart(input: RightSizingInput): readonly ReportChart[] {
  const states = input.funnel.states.filter(({ gpuSeconds }) => gpuSeconds > 0);
  if (states.length === 0) return [];
  return [
    {
      type: 'bars',
      title: 'Time by state',
      about: 'Bars, one a state, as long as the GPU-hours in it.',
      unit: 'GPU-hours',
      categories: states.map(({ state }) => stateLabel(state)),
      series: states.map(({ state, gpuSeconds }, at) => ({
        name: stateLabel(state),
        values: states.map((_, other) => (other === at ? gpuSeconds / 3600 : null)),
        tone: stateTones[state],
      })),
      isStacked: true,
      thresholds: [],
    },
  ];
}

function summary(input: RightSizingInput, findings: readonly ReportedFinding[]): ReportSection {
  const chartOf = (chart: ReportChart): ReportBlock => ({ type: 'chart', chart });
  return {
    title: 'Summary',
    blocks: [
      ...kindsChart(input, findings).map(chartOf),
      { type: 'table', key: 'kinds' },
      { type: 'table', key: 'funnel' },
      { type: 'table', key: 'teams' },
      ...statesChart(input).map(chartOf),
      { type: 'table', key: 'states' },
    ],
  };
}

function recommendations(findings: readonly ReportedFinding[]): ReportSection {
  const superseded = findings.filter(({ row }) => row.extent !== 'whole' && row.saving !== null).length;
  const about =
    superseded === 0
      ? 'Each finding takes money that no other one takes.'
      : `${superseded} findings take money that others take as well; they count less, or 0, in the total.`;
  return {
    title: 'Recommendations',
    blocks: [
      { type: 'text', text: about },
      { type: 'table', key: 'recommendations' },
    ],
  };
}

function evidence(findings: readonly ReportedFinding[]): readonly ReportSection[] {
  if (findings.length === 0) return [];
  const { fixes, savings } = writtenOut(findings);
  const ofFixes = findings.filter(({ finding }) => finding.kind === 'underSized').length;
  const ofSavings = findings.length - ofFixes;
  return [
    ...evidenceOf(
      'Under-sized, with the cost of the fix',
      `${countOf(ofFixes, 'finding')} of what is too small for its load. The fix costs money, so nothing of it stands among the savings.`,
      fixes,
      ofFixes,
    ),
    ...evidenceOf('Evidence', 'What each verdict rests on.', savings, ofSavings),
  ];
}

/** A section of those that are shown, the most money first, and where the others are; none where there are none. */
function evidenceOf(
  title: string,
  about: string,
  shown: readonly ReportedFinding[],
  all: number,
): readonly ReportSection[] {
  if (all === 0) return [];
  const rest = all - shown.length;
  const others = `The ${shown.length} of the most money stand here; the evidence of the other ${rest} is in the XLSX, CSV and JSON of this report, under the same ids.`;
  const text = rest === 0 ? about : `${about} ${others}`;
  return [{ title, blocks: [{ type: 'text', text }, ...shown.flatMap(findingBlocks)] }];
}

function method(input: RightSizingInput, findings: readonly ReportedFinding[]): ReportSection {
  const days = findings.flatMap(({ finding }) => finding.evidence.prices.flatMap(({ asOf }) => asOf ?? []));
  const [first, last] = [days.toSorted().at(0), days.toSorted().at(-1)];
  const prices =
    first === undefined || last === undefined
      ? 'No saving of this report rests on a price of a known day.'
      : `The prices that savings rest on are of ${pricesText(first, last)}; each stands with its source in the evidence.`;
  return {
    title: 'Method',
    blocks: [
      {
        type: 'list',
        items: [
          'Each GPU-hour has one state, from all signals that there are: utilisation, power against the idle floor of the card, clocks, memory, processes, DCGM activity and the counters of LLM servers. An hour without samples is not observed, and never idle.',
          `A finding needs ${input.origin.parameters.leastDays ?? 7} days of window, else it is preliminary, and ${shareText(Number(input.origin.parameters.leastCoverage ?? 0.8))} of it observed.`,
          'A cheaper target is advised where the sizing model proves that it holds the observed p95 with a margin, within the stated error of the model. The command beside each prediction asks the model again.',
          'Savings are per month of 730 hours, with a range. What two findings take of the same GPU is counted once, for the larger; an unknown price makes an unknown saving, never 0.',
          ...(input.portfolio?.method ?? []),
          prices,
          `List prices are of ${pricesText(input.origin.pricesFrom, input.origin.pricesTo)}. Catalogue SHA-256: ${input.origin.catalogueHash}.`,
        ],
      },
      {
        type: 'facts',
        facts: Object.entries(input.origin.parameters).map(([label, value]) => ({
          label,
          value: String(value),
        })),
      },
    ],
  };
}
