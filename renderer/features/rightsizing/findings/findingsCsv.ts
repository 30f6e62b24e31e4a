import type { AdviceRow } from '#shared/contract/schemas/advice.ts';
import { csvLine } from '#shared/domain/csvCell.ts';
import { costsMoney, kindLabel } from '../parts/adviceText.ts';

/** Byte order mark: without it spreadsheets read UTF-8 as something else. */
const byteOrderMark = '\uFEFF';

const iso = (atMs: number | null) => (atMs === null ? '' : new Date(atMs).toISOString());

const header = [
  ...['id', 'kind', 'status', 'standing', 'counted in', 'title', 'summary', 'action', 'today', 'target'],
  ...[
    'saving low',
    'saving expected',
    'saving high',
    'counted',
    'cost of the fix',
    'currency',
    'why no saving',
  ],
  ...[
    'effort',
    'risk',
    'restart',
    'confidence',
    'coverage',
    'gpus',
    'hosts',
    'team',
    'served model',
    'assigned to',
  ],
  ...['snoozed until (UTC)', 'reason', 'first seen (UTC)', 'last seen (UTC)', 'holds until (UTC)'],
];

/**
 * Findings as a CSV file (RFC 4180), safe in a spreadsheet; savings are exact, per month of 730 hours. `counted` adds up to what the
 * portfolio says, firm and preliminary: `saving` has the same money in several findings. What a fix costs is in neither.
 */
export function findingsCsv(rows: readonly AdviceRow[]): string {
  return byteOrderMark + csvLine(header) + rows.map((row) => csvLine(cellsOf(row))).join('');
}

function cellsOf(row: AdviceRow) {
  const { action } = row;
  const saving = costsMoney(row.kind) ? null : row.saving;
  const hosts = row.hosts.join(' ');
  const more = row.hostCount - row.hosts.length;
  return [
    row.id,
    kindLabel(row.kind),
    row.status,
    row.standing,
    row.supersededBy,
    row.title,
    row.summary,
    action.text,
    action.today,
    action.target,
    saving?.low,
    saving?.expected,
    saving?.high,
    costsMoney(row.kind) ? null : row.counted?.expected,
    costsMoney(row.kind) ? row.saving?.expected : null,
    row.saving?.currency,
    row.whyNoSaving,
    action.effort,
    action.risk,
    action.needsRestart,
    row.confidence,
    row.coverage,
    row.gpuCount,
    more > 0 ? `${hosts} and ${more} more` : hosts,
    row.team,
    row.servedModel,
    row.assignee,
    iso(row.snoozedUntilMs),
    row.reason,
    iso(row.firstSeenMs),
    iso(row.lastSeenMs),
    iso(row.expiresAtMs),
  ];
}
