import type { AdvisedAction, Finding } from '../../analysis/findings/finding.ts';
import { findingKinds } from '../../analysis/findings/findingKind.ts';
import { type DecimalText, exact, sumKnown } from '../../money/decimal.ts';
import type { ReportedFinding } from './rightSizingInput.ts';

/**
 * Actions in the words of AWS Cost Optimization Hub (`actionType` of its Recommendation); `Commit`, `Repair` and `Schedule` are ours, since
 * it has no word for them. https://docs.aws.amazon.com/cost-management/latest/APIReference/API_CostOptimizationHub_Recommendation.html
 */
const actionTypes: Readonly<Record<AdvisedAction['verb'], string>> = {
  release: 'Delete',
  stop: 'Stop',
  move: 'Rightsize',
  resize: 'Rightsize',
  consolidate: 'ScaleIn',
  schedule: 'Schedule',
  commit: 'Commit',
  repair: 'Repair',
  enlarge: 'Upgrade',
};

/** Efforts in the words of AWS Cost Optimization Hub (`implementationEffort`). */
const efforts: Readonly<Record<AdvisedAction['effort'], string>> = {
  minutes: 'VeryLow',
  hours: 'Low',
  days: 'Medium',
  weeks: 'High',
};

/** `actionType` of what is advised: 'move' -> 'Rightsize'. */
export function actionTypeOf(action: AdvisedAction): string {
  return actionTypes[action.verb];
}

/** `implementationEffort` of what is advised: 'days' -> 'Medium'. */
export function effortOf(action: AdvisedAction): string {
  return efforts[action.effort];
}

/** A kind's name for people. */
export function kindLabel(finding: Finding): string {
  return findingKinds.find(({ key }) => key === finding.kind)?.label ?? finding.kind;
}

/** What it would save, or cost: an under-sized one has a price, not a saving. Null where unknown. */
export function savingOf(finding: Finding): DecimalText | null {
  if (finding.saving === null) return null;
  return finding.kind === 'underSized' ? '0' : finding.saving.expected;
}

/**
 * What counts in the total: nothing of a finding whose money another one takes, part of one that loses part. Null where its saving is
 * unknown, or it is in no portfolio (dismissed).
 */
export function countedSaving({ row }: ReportedFinding): DecimalText | null {
  if (row.kind === 'underSized') return '0';
  return row.counted?.expected ?? null;
}

/** What the fix of an under-sized one costs a month; null for all others. */
export function costOfFix(finding: Finding): DecimalText | null {
  return finding.kind === 'underSized' ? (finding.saving?.expected ?? null) : null;
}

/** The most money first; what has none by its kind and id, so that two reports of the same advice are alike. */
export function byMoney(one: Finding, other: Finding): number {
  return byAmount(one, other, savingOf);
}

/** The dearest fix first, as `byMoney`. */
export function byCostOfFix(one: Finding, other: Finding): number {
  return byAmount(one, other, costOfFix);
}

function byAmount(one: Finding, other: Finding, amountOf: (finding: Finding) => DecimalText | null): number {
  const [mine, theirs] = [amountOf(one), amountOf(other)];
  if (mine !== null && theirs !== null && mine !== theirs) return exact(theirs).cmp(exact(mine));
  if ((mine === null) !== (theirs === null)) return mine === null ? 1 : -1;
  return one.kind.localeCompare(other.kind, 'en') || one.id.localeCompare(other.id, 'en');
}

/** Hosts of a finding, each once. */
export function hostsOf(finding: Finding): readonly string[] {
  return [...new Set(finding.gpus.map(({ host }) => host))];
}

/** What each GPU costs in a month of 730 hours; a GPU that is not in it, or null, has no known price. */
export type MonthlyCostOfGpu = Readonly<Record<string, DecimalText | null>>;

/** What the GPUs of a finding cost a month; null where the price of one is unknown. */
export function costOfGpus(finding: Finding, costs: MonthlyCostOfGpu): DecimalText | null {
  const { sum, unknown } = sumKnown(finding.gpus.map(({ uuid }) => costs[uuid] ?? null));
  return unknown > 0 ? null : sum;
}

/** The saving in percent of what its GPUs cost, 0 to 100; null where either is unknown. */
export function savingPercent(finding: Finding, costs: MonthlyCostOfGpu): number | null {
  const [saving, cost] = [savingOf(finding), costOfGpus(finding, costs)];
  if (saving === null || cost === null || exact(cost).isZero()) return null;
  return exact(saving).div(exact(cost)).times(100).toDecimalPlaces(4).toNumber();
}
