import { findingKinds } from '../../analysis/findings/findingKind.ts';
import { type DecimalText, sumKnown } from '../../money/decimal.ts';
import { type ReportColumn, type ReportTable, tableRows } from '../reportTable.ts';
import { countedSaving } from './recommendation.ts';
import { currencyOf, type ReportedFinding, type RightSizingInput } from './rightSizingInput.ts';

type StateRow = RightSizingInput['funnel']['states'][number];
type StageRow = RightSizingInput['funnel']['stages'][number];
type TeamRow = RightSizingInput['funnel']['teams'][number];

const money = { type: 'money', currencyKey: 'currencyCode' } as const;

/** A column of the one currency of all rates. */
function currencyColumn(input: RightSizingInput) {
  const currency = currencyOf(input);
  return {
    key: 'currencyCode',
    label: 'Currency',
    type: 'text',
    about: 'ISO 4217',
    cell: () => currency,
  } as const satisfies ReportColumn & { cell: () => string };
}

/** What the findings of one kind come to. */
interface KindSum {
  readonly label: string;
  readonly meaning: string;
  readonly findings: number;
  readonly gpus: number;
  readonly counted: DecimalText | null;
  readonly withoutFigure: number;
}

/** Findings by kind, those that count; in the order in which kinds are explained, kinds without a finding left out. */
export function kindSums(findings: readonly ReportedFinding[]): readonly KindSum[] {
  return findingKinds.flatMap(({ key, label, meaning }) => {
    const mine = findings.filter(({ finding }) => finding.kind === key);
    if (mine.length === 0) return [];
    const { sum, unknown } = sumKnown(mine.map(countedSaving));
    const gpus = new Set(mine.flatMap(({ finding }) => finding.gpus.map(({ uuid }) => uuid)));
    return [{ label, meaning, findings: mine.length, gpus: gpus.size, counted: sum, withoutFigure: unknown }];
  });
}

/** Findings and savings by kind. */
export function kindsTable(input: RightSizingInput, findings: readonly ReportedFinding[]): ReportTable {
  return {
    key: 'kinds',
    title: 'Savings by kind of finding',
    about: 'Savings that count once: where two findings take the same money, the larger alone is counted.',
    ...tableRows<KindSum>(
      [
        {
          key: 'findingKind',
          label: 'Finding',
          type: 'text',
          about: 'what was found',
          cell: ({ label }) => label,
        },
        { key: 'meaning', label: 'Means', type: 'text', about: 'in words', cell: ({ meaning }) => meaning },
        {
          key: 'findings',
          label: 'Findings',
          type: 'integer',
          isSummed: true,
          about: 'how many',
          cell: (kind) => kind.findings,
        },
        {
          key: 'gpuCount',
          label: 'GPUs',
          type: 'integer',
          about: 'GPUs concerned',
          cell: ({ gpus }) => gpus,
        },
        currencyColumn(input),
        {
          key: 'countedMonthlySavings',
          label: 'Saving a month',
          ...money,
          isSummed: true,
          about: 'expected, in a month of 730 hours, counted once',
          cell: ({ counted }) => counted,
        },
        {
          key: 'findingsWithoutFigure',
          label: 'Without a figure',
          type: 'integer',
          isSummed: true,
          about: 'findings whose saving is unknown, mostly for want of a price',
          cell: ({ withoutFigure }) => withoutFigure,
        },
      ],
      kindSums(findings),
    ),
    print: {
      columns: [
        { key: 'findingKind', width: 20 },
        { key: 'meaning', width: 40 },
        { key: 'findings', width: 10 },
        { key: 'gpuCount', width: 8 },
        { key: 'countedMonthlySavings', width: 18 },
        { key: 'findingsWithoutFigure', width: 12 },
      ],
      most: 50,
    },
    whenEmpty: 'Nothing was found that should be changed.',
  };
}

const stateLabels: Readonly<Record<StateRow['state'], string>> = {
  notObserved: 'Not observed',
  unreachable: 'Unreachable',
  lost: 'Lost',
  unknown: 'Unknown',
  idle: 'Idle',
  heldIdle: 'Held idle',
  spinning: 'Spinning',
  underUsed: 'Under-used',
  effective: 'Effective',
  saturated: 'Saturated',
  throttled: 'Throttled',
};

/** A state's name for people. */
export function stateLabel(state: StateRow['state']): string {
  return stateLabels[state];
}

/** What the GPUs did in the window. The hours sum to the clock. */
export function statesTable(input: RightSizingInput): ReportTable {
  const clock = input.funnel.states.reduce((sum, { gpuSeconds }) => sum + gpuSeconds, 0);
  return {
    key: 'states',
    title: 'What the GPUs did',
    about: 'GPU-hours of the window by state; they sum to the hours of the clock times the GPUs.',
    ...tableRows<StateRow>(
      [
        {
          key: 'state',
          label: 'State',
          type: 'text',
          about: 'state',
          cell: ({ state }) => stateLabels[state],
        },
        {
          key: 'gpuHours',
          label: 'GPU-hours',
          type: 'number',
          isSummed: true,
          about: 'hours of the window in this state, of all GPUs',
          cell: ({ gpuSeconds }) => gpuSeconds / 3600,
        },
        {
          key: 'shareOfClock',
          label: 'Part',
          type: 'share',
          about: 'part of all GPU-hours, 0 to 1',
          cell: ({ gpuSeconds }) => (clock === 0 ? null : gpuSeconds / clock),
        },
        currencyColumn(input),
        {
          key: 'cost',
          label: 'Cost',
          ...money,
          isSummed: true,
          about: 'cost of these hours; empty where no price is known',
          cell: ({ cost }) => cost,
        },
      ],
      input.funnel.states,
    ),
    print: {
      columns: [
        { key: 'state', width: 30 },
        { key: 'gpuHours', width: 20 },
        { key: 'shareOfClock', width: 15 },
        { key: 'cost', width: 25 },
      ],
      most: 50,
    },
    whenEmpty: 'No GPU was observed in this window.',
  };
}

/** From all GPUs to those that work to effect. */
export function funnelTable(input: RightSizingInput): ReportTable {
  return {
    key: 'funnel',
    title: 'From total to effective',
    about: 'Each step is part of the one before.',
    ...tableRows<StageRow>(
      [
        { key: 'step', label: 'Step', type: 'text', about: 'step', cell: ({ stage }) => stage },
        { key: 'meaning', label: 'Means', type: 'text', about: 'in words', cell: ({ meaning }) => meaning },
        {
          key: 'gpus',
          label: 'GPUs',
          type: 'number',
          about: 'mean number over the window',
          cell: ({ gpus }) => gpus,
        },
        {
          key: 'gpuHours',
          label: 'GPU-hours',
          type: 'number',
          about: 'hours of all GPUs',
          cell: ({ gpuHours }) => gpuHours,
        },
        currencyColumn(input),
        {
          key: 'cost',
          label: 'Cost',
          ...money,
          about: 'cost of these hours; empty where no price is known',
          cell: ({ cost }) => cost,
        },
      ],
      input.funnel.stages,
    ),
    print: {
      columns: [
        { key: 'step', width: 18 },
        { key: 'meaning', width: 42 },
        { key: 'gpus', width: 12 },
        { key: 'gpuHours', width: 16 },
        { key: 'cost', width: 22 },
      ],
      most: 20,
    },
    whenEmpty: 'No GPU was observed in this window.',
  };
}

/** Waste by team, the most first. */
export function teamsTable(input: RightSizingInput): ReportTable {
  const hours = (key: string, label: string, about: string, cell: (row: TeamRow) => number) =>
    ({ key, label, type: 'number', isSummed: true, about, cell }) as const;
  return {
    key: 'teams',
    title: 'Waste by team',
    about: 'Idle, held idle and spinning time by the label team of the hosts, the most first.',
    ...tableRows<TeamRow>(
      [
        { key: 'team', label: 'Team', type: 'text', about: 'team', cell: ({ team }) => team ?? '(no team)' },
        {
          key: 'gpus',
          label: 'GPUs',
          type: 'integer',
          isSummed: true,
          about: 'GPUs of its hosts',
          cell: ({ gpus }) => gpus,
        },
        hours('gpuHours', 'GPU-hours', 'all hours of its GPUs', ({ gpuHours }) => gpuHours),
        hours('observedGpuHours', 'Observed', 'hours that samples speak for', (row) => row.observedGpuHours),
        hours('wastedGpuHours', 'Wasted', 'idle, held idle or spinning', (row) => row.wastedGpuHours),
        currencyColumn(input),
        {
          key: 'cost',
          label: 'Cost',
          ...money,
          isSummed: true,
          about: 'cost of all its hours; empty where a price is unknown',
          cell: ({ cost }) => cost,
        },
        {
          key: 'wastedCost',
          label: 'Cost of waste',
          ...money,
          isSummed: true,
          about: 'cost of the wasted hours; empty where a price is unknown',
          cell: ({ wastedCost }) => wastedCost,
        },
      ],
      input.funnel.teams,
    ),
    print: {
      columns: [
        { key: 'team', width: 24 },
        { key: 'gpus', width: 8 },
        { key: 'gpuHours', width: 14 },
        { key: 'observedGpuHours', width: 14 },
        { key: 'wastedGpuHours', width: 14 },
        { key: 'cost', width: 16 },
        { key: 'wastedCost', width: 16 },
      ],
      most: 200,
    },
    whenEmpty: 'No GPU was observed in this window.',
  };
}
