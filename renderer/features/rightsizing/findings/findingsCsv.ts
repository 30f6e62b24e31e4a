import type { AdviceRow } from '#shared/contract/schemas/advice.ts';
import { type CsvColumn, csvFile } from '#shared/domain/csvFile.ts';
import { costsMoney, kindLabel } from '../parts/adviceText.ts';

const iso = (atMs: number | null) => (atMs === null ? '' : new Date(atMs).toISOString());

const savingOf = ({ kind, saving }: AdviceRow) => (costsMoney(kind) ? null : saving);

function hostsText({ hosts, hostCount }: AdviceRow): string {
  const more = hostCount - hosts.length;
  return more > 0 ? `${hosts.join(' ')} and ${more} more` : hosts.join(' ');
}

const columns: readonly CsvColumn<AdviceRow>[] = [
  ['id', (row) => row.id],
  ['kind', (row) => kindLabel(row.kind)],
  ['status', (row) => row.status],
  ['standing', (row) => row.standing],
  ['counted in', (row) => row.supersededBy],
  ['title', (row) => row.title],
  ['summary', (row) => row.summary],
  ['action', (row) => row.action.text],
  ['today', (row) => row.action.today],
  ['target', (row) => row.action.target],
  ['saving low', (row) => savingOf(row)?.low],
  ['saving expected', (row) => savingOf(row)?.expected],
  ['saving high', (row) => savingOf(row)?.high],
  ['counted', (row) => (costsMoney(row.kind) ? null : row.counted?.expected)],
  ['cost of the fix', (row) => (costsMoney(row.kind) ? row.saving?.expected : null)],
  ['currency', (row) => row.saving?.currency],
  ['why no saving', (row) => row.whyNoSaving],
  ['effort', (row) => row.action.effort],
  ['risk', (row) => row.action.risk],
  ['restart', (row) => row.action.needsRestart],
  ['confidence', (row) => row.confidence],
  ['coverage', (row) => row.coverage],
  ['gpus', (row) => row.gpuCount],
  ['hosts', (row) => hostsText(row)],
  ['team', (row) => row.team],
  ['served model', (row) => row.servedModel],
  ['assigned to', (row) => row.assignee],
  ['snoozed until (UTC)', (row) => iso(row.snoozedUntilMs)],
  ['reason', (row) => row.reason],
  ['first seen (UTC)', (row) => iso(row.firstSeenMs)],
  ['last seen (UTC)', (row) => iso(row.lastSeenMs)],
  ['holds until (UTC)', (row) => iso(row.expiresAtMs)],
];

/**
 * Findings as a CSV file (RFC 4180), safe in a spreadsheet; savings are exact, per month of 730 hours. `counted` adds up to what the
 * portfolio says, firm and preliminary: `saving` has the same money in several findings. What a fix costs is in neither.
 */
export function findingsCsv(rows: readonly AdviceRow[]): string {
  return csvFile(columns, rows);
}
