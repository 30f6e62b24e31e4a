import { type ReportColumn, type ReportTable, tableRows } from '../reportTable.ts';
import {
  actionTypeOf,
  costOfFix,
  costOfGpus,
  countedSaving,
  effortOf,
  hostsOf,
  kindLabel,
  savingOf,
  savingPercent,
} from './recommendation.ts';
import { currencyOf, type ReportedFinding, type RightSizingInput } from './rightSizingInput.ts';

type Column = ReportColumn & { readonly cell: (item: ReportedFinding) => string | number | boolean | null };

const money = { type: 'money', currencyKey: 'currencyCode' } as const;
const dayMs = 86_400_000;

/** Names as in AWS Cost Optimization Hub where it has one, then what it has none for. */
function columnsOf(input: RightSizingInput): readonly Column[] {
  const windowDays = Math.round((input.toMs - input.fromMs) / dayMs);
  return [
    ...subjectColumns,
    ...moneyColumns(input),
    ...actionColumns,
    {
      key: 'recommendationLookbackPeriodInDays',
      label: 'Days',
      type: 'integer',
      about: 'days of the window that was analysed',
      cell: () => windowDays,
    },
    ...standingColumns,
  ];
}

/** What is found, where, and what it should be. */
const subjectColumns: readonly Column[] = [
  {
    key: 'recommendationId',
    label: 'Id',
    type: 'text',
    about: 'the same for the same subject in every report',
    cell: ({ finding }) => finding.id,
  },
  {
    key: 'findingKind',
    label: 'Finding',
    type: 'text',
    about: 'what was found',
    cell: ({ finding }) => kindLabel(finding),
  },
  { key: 'title', label: 'What', type: 'text', about: 'one line', cell: ({ finding }) => finding.title },
  {
    key: 'actionType',
    label: 'Action',
    type: 'text',
    about: 'what to do, in the words of AWS Cost Optimization Hub',
    cell: ({ finding }) => actionTypeOf(finding.action),
  },
  {
    key: 'actionText',
    label: 'What to do',
    type: 'text',
    about: 'what to do, a sentence',
    cell: ({ finding }) => finding.action.text,
  },
  {
    key: 'resourceId',
    label: 'Where',
    type: 'text',
    about: 'hosts that it concerns',
    cell: ({ finding }) => hostsOf(finding).join(', '),
  },
  {
    key: 'gpuCount',
    label: 'GPUs',
    type: 'integer',
    about: 'GPUs that it concerns',
    cell: ({ finding }) => finding.gpus.length,
  },
  {
    key: 'servedModel',
    label: 'Model',
    type: 'text',
    about: 'LLM server and model that it is about',
    cell: ({ finding }) => finding.servedModel,
  },
  {
    key: 'currentResourceType',
    label: 'Today',
    type: 'text',
    about: 'what it is now',
    cell: ({ finding }) => finding.action.today,
  },
  {
    key: 'recommendedResourceType',
    label: 'Target',
    type: 'text',
    about: 'what it should be',
    cell: ({ finding }) => finding.action.target,
  },
];

/** What changing it takes. */
const actionColumns: readonly Column[] = [
  {
    key: 'implementationEffort',
    label: 'Effort',
    type: 'text',
    about: 'VeryLow: minutes; Low: hours; Medium: days; High: weeks',
    cell: ({ finding }) => effortOf(finding.action),
  },
  {
    key: 'restartNeeded',
    label: 'Restart',
    type: 'flag',
    about: 'whether something must restart',
    cell: ({ finding }) => finding.action.needsRestart,
  },
  {
    key: 'rollbackPossible',
    label: 'Rollback',
    type: 'flag',
    about: 'whether it can be undone',
    cell: ({ finding }) => finding.action.rollback !== '',
  },
  {
    key: 'rollback',
    label: 'How to go back',
    type: 'text',
    about: 'how it is undone',
    cell: ({ finding }) => finding.action.rollback,
  },
  {
    key: 'risk',
    label: 'Risk',
    type: 'text',
    about: 'low, medium or high',
    cell: ({ finding }) => finding.action.risk,
  },
  {
    key: 'riskReason',
    label: 'Why',
    type: 'text',
    about: 'why it is that risk',
    cell: ({ finding }) => finding.action.riskWhy,
  },
];

const moneyColumns = (input: RightSizingInput): readonly Column[] => [
  {
    key: 'currencyCode',
    label: 'Currency',
    type: 'text',
    about: 'ISO 4217',
    cell: ({ finding }) => finding.saving?.currency ?? currencyOf(input),
  },
  {
    key: 'estimatedMonthlyCost',
    label: 'Cost a month',
    ...money,
    about: 'what these GPUs cost now in a month of 730 hours; empty where a price is unknown',
    cell: ({ finding }) => costOfGpus(finding, input.monthlyCostOfGpu),
  },
  {
    key: 'estimatedMonthlySavings',
    label: 'Saving a month',
    ...money,
    about: 'expected saving in a month of 730 hours; empty where a price is unknown',
    cell: ({ finding }) => savingOf(finding),
  },
  {
    key: 'estimatedMonthlySavingsLow',
    label: 'At least',
    ...money,
    about: 'low end of what the evidence leaves open',
    cell: ({ finding }) => (finding.kind === 'underSized' ? null : (finding.saving?.low ?? null)),
  },
  {
    key: 'estimatedMonthlySavingsHigh',
    label: 'At most',
    ...money,
    about: 'high end of what the evidence leaves open',
    cell: ({ finding }) => (finding.kind === 'underSized' ? null : (finding.saving?.high ?? null)),
  },
  {
    key: 'estimatedSavingsPercentage',
    label: 'Of its cost',
    type: 'percent',
    about: 'the saving in percent of estimatedMonthlyCost, 0 to 100',
    cell: ({ finding }) => savingPercent(finding, input.monthlyCostOfGpu),
  },
  {
    key: 'countedMonthlySavings',
    label: 'Counts in total',
    ...money,
    isSummed: true,
    about:
      'what the portfolio counts: less, or 0, where another finding takes the same money; empty where dismissed or unknown',
    cell: countedSaving,
  },
  {
    key: 'supersededBy',
    label: 'Counted in',
    type: 'text',
    about: 'id of the finding that takes the same money',
    cell: ({ row }) => row.supersededBy,
  },
  {
    key: 'estimatedMonthlyCostOfFix',
    label: 'Cost of the fix',
    ...money,
    isSummed: true,
    about: 'what more it would cost a month, for what is too small',
    cell: ({ finding }) => costOfFix(finding),
  },
  {
    key: 'noSavingReason',
    label: 'Why no saving',
    type: 'text',
    about: 'why there is no figure',
    cell: ({ finding }) => finding.whyNoSaving,
  },
];

const standingColumns: readonly Column[] = [
  {
    key: 'standing',
    label: 'Standing',
    type: 'text',
    about: 'firm, or preliminary where the window is short',
    cell: ({ finding }) => finding.standing,
  },
  {
    key: 'confidence',
    label: 'Sure',
    type: 'share',
    about: 'how sure the verdict is, 0 to 1',
    cell: ({ finding }) => finding.confidence,
  },
  {
    key: 'coverage',
    label: 'Observed',
    type: 'share',
    about: 'part of the window that samples speak for, 0 to 1',
    cell: ({ finding }) => finding.evidence.coverage,
  },
  {
    key: 'windowFrom',
    label: 'From',
    type: 'moment',
    about: 'start of its window',
    cell: ({ finding }) => finding.evidence.fromMs,
  },
  {
    key: 'windowTo',
    label: 'To',
    type: 'moment',
    about: 'end of its window',
    cell: ({ finding }) => finding.evidence.toMs,
  },
  {
    key: 'expiresAt',
    label: 'Look again',
    type: 'moment',
    about: 'when it should be looked at anew',
    cell: ({ finding }) => finding.expiresAtMs,
  },
  {
    key: 'status',
    label: 'Status',
    type: 'text',
    about: 'what people made of it',
    cell: ({ row }) => row.status,
  },
  { key: 'team', label: 'Team', type: 'text', about: 'team of its hosts', cell: ({ row }) => row.team },
  {
    key: 'assignedTo',
    label: 'Who',
    type: 'text',
    about: 'who looks after it',
    cell: ({ row }) => row.assignee,
  },
  {
    key: 'note',
    label: 'Note',
    type: 'text',
    about: 'why it was dismissed, a note',
    cell: ({ row }) => row.reason,
  },
  {
    key: 'realisedMonthlySavings',
    label: 'Realised',
    ...money,
    isSummed: true,
    about:
      'saving that telemetry and bill confirm since it was accepted, less what another accepted finding on the same GPUs counts; empty where that cannot be told',
    cell: ({ countedRealised }) => countedRealised,
  },
];

/** One row a finding, the most money first. */
export function recommendationTable(
  input: RightSizingInput,
  findings: readonly ReportedFinding[],
): ReportTable {
  return {
    key: 'recommendations',
    title: 'Recommendations',
    about: 'One row a finding, the most money first. Columns are named as in AWS Cost Optimization Hub.',
    ...tableRows(columnsOf(input), findings),
    print: {
      columns: [
        { key: 'findingKind', width: 12 },
        { key: 'title', width: 30 },
        { key: 'gpuCount', width: 6 },
        { key: 'currentResourceType', width: 14 },
        { key: 'recommendedResourceType', width: 14 },
        { key: 'estimatedMonthlySavings', width: 13 },
        { key: 'countedMonthlySavings', width: 13 },
        { key: 'implementationEffort', width: 9 },
        { key: 'risk', width: 8 },
        { key: 'confidence', width: 8 },
      ],
      most: 5000,
    },
    whenEmpty: 'Nothing was found that should be changed.',
  };
}
