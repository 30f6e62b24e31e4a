import { teamOf } from '#shared/analysis/advice/teamOf.ts';
import type { TrackedFinding } from '#shared/analysis/advice/trackedFinding.ts';
import type { Finding } from '#shared/analysis/findings/finding.ts';
import type { CountedFindings } from '#shared/analysis/findings/portfolio/makePortfolio.ts';
import type { CountedFinding } from '#shared/analysis/findings/portfolio/portfolioTotal.ts';
import type { AdviceFilter, AdviceList, AdviceRow } from '#shared/contract/schemas/advice.ts';
import { exact, sumKnown } from '#shared/money/decimal.ts';

/** Labels of a host, by its name. */
export type LabelsOf = (host: string) => Readonly<Record<string, string>>;

/** What rows are made of. */
export interface RowSources {
  readonly tracked: readonly TrackedFinding[];
  /** Of the newest analysis, without what was dismissed; null before the first. */
  readonly counted: CountedFindings | null;
  readonly labelsOf: LabelsOf;
}

const hostsShown = 20;

/** All findings as lines, those that count and save most first. */
export function adviceRows({ tracked, counted, labelsOf }: RowSources): readonly AdviceRow[] {
  const entries = new Map(counted?.portfolio.entries.map((entry) => [entry.findingId, entry]));
  const superseded = counted === null ? supersededBefore(tracked) : supersededIn(counted.findings);
  return tracked
    .map((one) => rowOf(one, entries.get(one.finding.id), superseded, labelsOf))
    .map((row) => ({ row, worth: exact(row.saving?.expected ?? '0') }))
    .sort(
      (one, other) =>
        Number(one.row.supersededBy !== null) - Number(other.row.supersededBy !== null) ||
        Number(one.row.saving === null) - Number(other.row.saving === null) ||
        other.worth.cmp(one.worth) ||
        (one.row.id < other.row.id ? -1 : 1),
    )
    .map(({ row }) => row);
}

const supersededIn = (
  findings: readonly Pick<Finding, 'id' | 'supersededBy'>[],
): ReadonlyMap<string, string | null> => new Map(findings.map(({ id, supersededBy }) => [id, supersededBy]));

/** As the book has it from the last analysis: what was dismissed or is gone since stands in nobody's way. */
function supersededBefore(tracked: readonly TrackedFinding[]): ReadonlyMap<string, string | null> {
  const counting = tracked.flatMap(({ finding, status, gone }) =>
    status === 'dismissed' || gone !== null ? [] : [finding],
  );
  const ids = new Set(counting.map(({ id }) => id));
  return supersededIn(
    counting.map(({ id, supersededBy }) => ({
      id,
      supersededBy: supersededBy !== null && ids.has(supersededBy) ? supersededBy : null,
    })),
  );
}

function rowOf(
  tracked: TrackedFinding,
  entry: CountedFinding | undefined,
  superseded: ReadonlyMap<string, string | null>,
  labelsOf: LabelsOf,
): AdviceRow {
  const { finding, gone } = tracked;
  const { verb, text, today, target, effort, risk, needsRestart } = finding.action;
  const hosts = [...new Set(finding.gpus.map(({ host }) => host))].sort();
  return {
    id: finding.id,
    kind: finding.kind,
    standing: finding.standing,
    supersededBy: superseded.get(finding.id) ?? null,
    title: finding.title,
    summary: finding.summary,
    servedModel: finding.servedModel,
    saving: finding.saving,
    whyNoSaving: finding.whyNoSaving,
    confidence: finding.confidence,
    expiresAtMs: finding.expiresAtMs,
    status: tracked.status,
    counted: entry?.counted ?? null,
    extent: entry?.extent ?? 'whole',
    gpuCount: finding.gpus.length,
    hosts: hosts.slice(0, hostsShown),
    hostCount: hosts.length,
    team: teamOf(hosts, labelsOf),
    action: { verb, text, today, target, effort, risk, needsRestart },
    coverage: finding.evidence.coverage,
    assignee: tracked.assignee,
    snoozedUntilMs: tracked.snoozedUntilMs,
    firstSeenMs: tracked.firstSeenMs,
    lastSeenMs: tracked.lastSeenMs,
    reason: reasonOf(tracked),
    goneReason: gone?.reason ?? null,
  };
}

function reasonOf({ decisions }: TrackedFinding): string {
  const last = decisions.findLast(({ asked, isUndone }) => !isUndone && asked.verb !== 'assign')?.asked;
  if (last?.verb === 'dismiss') return last.reason;
  return last?.verb === 'accept' || last?.verb === 'reopen' ? last.note : '';
}

/** The rows that a filter asks for. */
export function filteredRows(rows: readonly AdviceRow[], filter: AdviceFilter): readonly AdviceRow[] {
  const { status, kinds, team, leastSaving } = filter;
  const least = leastSaving === undefined ? null : exact(leastSaving);
  return rows.filter(
    (row) =>
      (status === 'all' || row.status === status) &&
      (kinds === undefined || kinds.includes(row.kind)) &&
      (team === undefined || row.team === team) &&
      (least === null || (row.saving !== null && exact(row.saving.expected).gte(least))),
  );
}

type Total = AdviceList['byKind'][number];

/** What open rows come to, by kind and by team, the largest saving first. */
export function rowTotals(open: readonly AdviceRow[]): Pick<AdviceList, 'byKind' | 'byTeam'> {
  const kinds = [...new Set(open.map(({ kind }) => kind))];
  const teams = [...new Set(open.map(({ team }) => team))];
  return {
    byKind: kinds
      .map((kind) => ({ kind, ...totalOf(open.filter((row) => row.kind === kind)) }))
      .sort(bySaving),
    byTeam: teams
      .map((team) => ({ team, ...totalOf(open.filter((row) => row.team === team)) }))
      .sort(bySaving),
  };
}

function totalOf(rows: readonly AdviceRow[]): Omit<Total, 'kind'> {
  // What a fix costs is no saving.
  const saving = rows.flatMap(({ counted, kind }) =>
    counted === null || kind === 'underSized' ? [] : [counted],
  );
  const [first] = saving;
  const sum = (end: 'low' | 'expected' | 'high') => sumKnown(saving.map((amount) => amount[end])).sum ?? '0';
  return {
    findings: rows.length,
    withoutSaving: rows.filter((row) => row.saving === null).length,
    saving:
      first === undefined
        ? null
        : { low: sum('low'), expected: sum('expected'), high: sum('high'), currency: first.currency },
  };
}

function bySaving(one: Omit<Total, 'kind'>, other: Omit<Total, 'kind'>): number {
  return exact(other.saving?.expected ?? '0').cmp(exact(one.saving?.expected ?? '0'));
}
