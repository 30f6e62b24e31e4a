import { formatCount } from '#shared/domain/format.ts';
import { type Incident, incidentKindLabels } from '#shared/domain/incident.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { formatLocalMinute } from '../../charts/timeSeries/range/timePoint.ts';
import type { FactRow } from '../../ui/factRow.ts';

const plain = { tone: 'plain', note: '', copyable: false, missing: '' } as const;

function row(label: string, text: string | null, missing: string, copyable = false): FactRow {
  const there = text !== null && text !== '';
  return { ...plain, label, text: there ? plainText(text) : null, missing: there ? '' : missing, copyable };
}

const moment = (atMs: EpochMs | null) => (atMs === null ? null : formatLocalMinute(atMs));

/** What is known of an incident, one fact a row. */
export function incidentFactRows(incident: Incident): readonly FactRow[] {
  const wholeHost = 'it concerns the whole host';
  const { gpuIndex, acknowledgement } = incident;
  return [
    row('Kind', incidentKindLabels[incident.kind], ''),
    row('Code', incident.code, 'this kind has none'),
    row('Host', incident.host, '', true),
    row(
      'GPU',
      gpuIndex === null ? null : `GPU ${gpuIndex}`,
      incident.gpuUuid === null ? wholeHost : 'no index',
    ),
    row('GPU UUID', incident.gpuUuid, wholeHost, true),
    row('PCI bus id', incident.pciBusId, incident.gpuUuid === null ? wholeHost : 'not known', true),
    row('Began', moment(incident.openedAtMs), ''),
    row('Last seen', moment(incident.lastSeenAtMs), ''),
    row('Over since', moment(incident.clearedAtMs), 'it is open'),
    row('Count', formatCount(incident.count), ''),
    row('Acknowledged by', acknowledgement?.by ?? null, 'nobody yet'),
    row('Acknowledged', moment(acknowledgement?.atMs ?? null), 'nobody yet'),
    row('Snoozed until', moment(incident.snoozedUntilMs), 'not snoozed'),
    row('Id', incident.id, '', true),
  ];
}
