import type { IncidentList } from '#shared/contract/schemas/incident.ts';
import { formatDuration } from '#shared/domain/format.ts';
import type { Incident } from '#shared/domain/incident.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { Paint, Style } from './paint.ts';
import { type TableCell, type TableColumn, textTable } from './textTable.ts';

const columns: readonly TableColumn[] = [
  { header: 'SEVERITY', align: 'left' },
  { header: 'FOR', align: 'right' },
  { header: 'TIMES', align: 'right' },
  { header: 'WHAT', align: 'left', shrinksTo: 24 },
  { header: 'BY', align: 'left', shrinksTo: 6 },
  { header: 'ID', align: 'left' },
];

const styles: Readonly<Record<Incident['severity'], Style>> = {
  critical: 'bad',
  warning: 'waste',
  info: 'ok',
};

/** The incidents as lines for a terminal: a table, what to do about the worst, and how many are open. */
export function incidentLines(
  { incidents, matching, open, warnings }: IncidentList,
  paint: Paint,
  width: number | null,
  nowMs: EpochMs,
): readonly string[] {
  const counts = `${open.critical} critical, ${open.warning} warning, ${open.info} info open`;
  const told = warnings.map((warning) => paint('bad', warning));
  if (incidents.length === 0) return [paint('good', 'No incident.'), ...told, paint('muted', counts)];
  const rows = incidents.map((incident) => rowOf(incident, nowMs));
  const left = matching - incidents.length;
  const [worst] = incidents;
  return [
    ...textTable(columns, rows, paint, width),
    ...(left > 0 ? [paint('muted', `... and ${left} more`)] : []),
    ...(worst?.state === 'open' ? [`${paint('strong', 'To do about the first:')} ${worst.runbook}`] : []),
    ...told,
    paint('muted', counts),
  ];
}

function rowOf(incident: Incident, nowMs: EpochMs): readonly TableCell[] {
  const { state, severity, openedAtMs, clearedAtMs, count, title, acknowledgement, id } = incident;
  const seconds = Math.max(0, ((clearedAtMs ?? nowMs) - openedAtMs) / 1000);
  return [
    state === 'open'
      ? { text: severity, style: styles[severity] }
      : { text: `${severity}, over`, style: 'muted' },
    formatDuration(seconds),
    String(count),
    title,
    acknowledgement?.by ?? '',
    { text: id, style: 'muted' },
  ];
}
