import { exact } from '../../money/decimal.ts';
import { runToEnd } from '../runToEnd.ts';
import type { AnalysisInput, NamedRule } from './analysisInput.ts';
import type { Finding, FindingDraft } from './finding.ts';
import { findingId } from './findingId.ts';
import type { FindingKind } from './findingKind.ts';
import { type GuardRail, guardRailsOf } from './guardRails.ts';
import { type CountedFindings, makePortfolio } from './portfolio/makePortfolio.ts';
import { findingRules } from './rules.ts';

/** What an analysis found. */
export interface AnalysisResult extends CountedFindings {
  /** Drafts that became no finding, by the guard rail that they met. */
  readonly held: Readonly<Partial<Record<GuardRail, number>>>;
  /** Rules that failed, in their own words: the findings of the others stand. */
  readonly failures: readonly RuleFailure[];
}

/** A rule that failed: of findings of its kind nothing is known. */
interface RuleFailure {
  readonly rule: string;
  readonly kind: FindingKind;
  readonly message: string;
}

/** The findings of an input, ranked by what they save, and what they save together. Pure. */
export function makeFindings(
  input: AnalysisInput,
  rules: readonly NamedRule[] = findingRules,
): AnalysisResult {
  return runToEnd(findingSteps(input, rules));
}

/** The same in slices, for a thread that has other work: runs rule after rule and yields every few milliseconds. */
export function* findingSteps(
  input: AnalysisInput,
  rules: readonly NamedRule[] = findingRules,
): Generator<void, AnalysisResult> {
  const guard = guardRailsOf(input);
  const held: Partial<Record<GuardRail, number>> = {};
  const failures: RuleFailure[] = [];
  const found = new Map<string, Finding>();
  for (const rule of rules) {
    const drafts = yield* draftsOf(rule, input, failures);
    for (const draft of drafts) {
      const verdict = guard(draft);
      if (!verdict.passes) {
        held[verdict.rail] = (held[verdict.rail] ?? 0) + 1;
        continue;
      }
      const id = findingId(draft.kind, draft.subject);
      const { isPreliminary = false, ...told } = draft;
      const standing = isPreliminary ? 'preliminary' : verdict.standing;
      const finding: Finding = { ...told, id, standing, supersededBy: null };
      const known = found.get(id);
      // One subject has one finding of a kind: the one that saves more.
      if (!known || expected(finding).greaterThan(expected(known))) found.set(id, finding);
    }
    yield;
  }
  const counted = yield* makePortfolio(input, ranked([...found.values()]));
  return { ...counted, held, failures };
}

/** One rule that fails takes no other with it. */
function* draftsOf(
  { name, kind, run }: NamedRule,
  input: AnalysisInput,
  failures: RuleFailure[],
): Generator<void, readonly FindingDraft[]> {
  try {
    const made = run(input);
    return isSliced(made) ? yield* made : made;
  } catch (error) {
    failures.push({ rule: name, kind, message: error instanceof Error ? error.message : String(error) });
    return [];
  }
}

function isSliced(made: ReturnType<NamedRule['run']>): made is Generator<void, readonly FindingDraft[]> {
  return Symbol.iterator in made && 'next' in made;
}

function expected({ saving }: Pick<Finding, 'saving'>) {
  return exact(saving?.expected ?? '0');
}

/** By money, the most first; what has no saving last; then by kind and id, so that the order is the same every time. */
function ranked(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, worth: expected(finding) }))
    .sort(
      (one, other) =>
        Number(one.finding.saving === null) - Number(other.finding.saving === null) ||
        other.worth.cmp(one.worth) ||
        (one.finding.id < other.finding.id ? -1 : 1),
    )
    .map(({ finding }) => finding);
}
