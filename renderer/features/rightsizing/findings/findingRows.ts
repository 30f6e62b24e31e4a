import { findingKinds } from '#shared/analysis/findings/findingKind.ts';
import type { AdviceRow } from '#shared/contract/schemas/advice.ts';
import { kindLabel } from '../parts/adviceText.ts';
import { type FindingOrder, type FindingsView, teamParam } from './findingsView.ts';

/** A line of the list: a finding, or one that takes the same money, folded under the one that counts. */
export interface FindingLine {
  readonly key: string;
  readonly row: AdviceRow;
  /** Place in the ranking, from 1; null for a folded one. */
  readonly rank: number | null;
  /** How many are folded under it. */
  readonly under: number;
  readonly isUnfolded: boolean;
}

const byName = new Intl.Collator('en', { numeric: true });
const risks = ['low', 'medium', 'high'];
const kindPlaces = new Map(findingKinds.map(({ key }, place) => [key, place]));

/** Findings that a view shows, in its order. */
export function shownFindings(rows: readonly AdviceRow[], view: FindingsView): readonly AdviceRow[] {
  const terms = termsOf(view.search);
  const shown = rows.filter(
    (row) =>
      (view.kinds.length === 0 || view.kinds.includes(row.kind)) &&
      (view.team === '' || view.team === teamParam(row.team)) &&
      (view.standing === 'all' || row.standing === view.standing) &&
      terms.every((term) => holds(term, row)),
  );
  // The engine's own order is that of money; a stable sort keeps it within what is equal.
  const { order } = view;
  const sorted = order === 'money' ? shown : shown.toSorted((one, other) => compare(order, one, other));
  return view.isReversed ? reversed(sorted, order) : sorted;
}

/** The other way round; an unknown saving is neither the largest nor the smallest, and stays last. */
function reversed(rows: readonly AdviceRow[], order: FindingOrder): readonly AdviceRow[] {
  if (order !== 'money') return rows.toReversed();
  return [
    ...rows.filter(({ saving }) => saving !== null).toReversed(),
    ...rows.filter(({ saving }) => saving === null),
  ];
}

function compare(order: Exclude<FindingOrder, 'money'>, one: AdviceRow, other: AdviceRow): number {
  switch (order) {
    case 'kind':
      return (kindPlaces.get(one.kind) ?? 0) - (kindPlaces.get(other.kind) ?? 0);
    case 'gpus':
      return other.gpuCount - one.gpuCount;
    case 'risk':
      return risks.indexOf(one.action.risk) - risks.indexOf(other.action.risk);
    case 'confidence':
      return other.confidence - one.confidence;
    case 'expiry':
      return one.expiresAtMs - other.expiresAtMs;
    case 'team':
      return byName.compare(one.team ?? '\uffff', other.team ?? '\uffff');
  }
}

/**
 * The findings as lines. What another one counts in its place is folded under it; where that one is not shown, it stands for itself.
 */
export function linesOfFindings(
  rows: readonly AdviceRow[],
  unfolded: ReadonlySet<string>,
): readonly FindingLine[] {
  const there = new Set(rows.map(({ id }) => id));
  const under = new Map<string, AdviceRow[]>();
  const heads: AdviceRow[] = [];
  for (const row of rows) {
    const head = row.supersededBy;
    if (head === null || !there.has(head)) heads.push(row);
    else under.set(head, [...(under.get(head) ?? []), row]);
  }
  return heads.flatMap((row, index) => branch(row, index + 1, under, unfolded, new Set()));
}

/** A finding with those under it; one that is superseded by one that is itself superseded lies under both. */
function branch(
  row: AdviceRow,
  rank: number | null,
  under: ReadonlyMap<string, readonly AdviceRow[]>,
  unfolded: ReadonlySet<string>,
  above: ReadonlySet<string>,
): readonly FindingLine[] {
  const parts = (under.get(row.id) ?? []).filter(({ id }) => !above.has(id));
  const isUnfolded = parts.length > 0 && unfolded.has(row.id);
  const line = { key: row.id, row, rank, under: parts.length, isUnfolded };
  if (!isUnfolded) return [line];
  const within = new Set([...above, row.id]);
  return [line, ...parts.flatMap((part) => branch(part, null, under, unfolded, within))];
}

/** Those whose lines must be unfolded for a finding to be seen. */
export function headsOf(id: string, rows: readonly AdviceRow[]): readonly string[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const heads: string[] = [];
  let head = byId.get(id)?.supersededBy ?? null;
  while (head !== null && !heads.includes(head) && byId.has(head)) {
    heads.push(head);
    head = byId.get(head)?.supersededBy ?? null;
  }
  return heads;
}

interface Term {
  readonly key: string | null;
  readonly text: string;
  readonly negated: boolean;
}

/** `host:gpu-01 kind:idle -team:search llama`; all must hold, case does not count, quotes keep blanks together. */
function termsOf(search: string): readonly Term[] {
  const words = search.toLowerCase().match(/(?:[^\s"]|"[^"]*"?)+/g) ?? [];
  return words.flatMap((word) => {
    const negated = word.startsWith('-') && word.length > 1;
    const bare = (negated ? word.slice(1) : word).replaceAll('"', '');
    const mark = bare.indexOf(':');
    const key = mark > 0 ? bare.slice(0, mark) : null;
    return bare === '' ? [] : [{ key, text: key === null ? bare : bare.slice(mark + 1), negated }];
  });
}

function holds({ key, text, negated }: Term, row: AdviceRow): boolean {
  const field = key === null ? null : fieldOf(key, row);
  const found =
    field === null ? searchText(row).includes(key === null ? text : `${key}:${text}`) : field.includes(text);
  return found !== negated;
}

/** Null where no field is called so: the word has a colon in it. */
function fieldOf(key: string, row: AdviceRow): string | null {
  switch (key) {
    case 'host':
      return row.hosts.join('\n').toLowerCase();
    case 'kind':
      return `${row.kind}\n${kindLabel(row.kind)}`.toLowerCase();
    case 'team':
      return (row.team ?? '').toLowerCase();
    case 'to':
      return (row.assignee ?? '').toLowerCase();
    case 'risk':
      return row.action.risk;
    case 'effort':
      return row.action.effort;
    case 'model':
      return (row.servedModel ?? '').toLowerCase();
    default:
      return null;
  }
}

function searchText(row: AdviceRow): string {
  const parts = [
    row.title,
    row.summary,
    kindLabel(row.kind),
    row.action.text,
    row.action.target ?? '',
    row.team ?? '',
    row.servedModel ?? '',
    row.assignee ?? '',
    row.reason,
    row.whyNoSaving,
    ...row.hosts,
  ];
  return parts.join('\n').toLowerCase();
}
