import { goneReasonText } from '#shared/analysis/advice/trackedFinding.ts';
import type { AdviceRow } from '#shared/contract/schemas/advice.ts';
import { missingText } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { momentText } from '../parts/adviceText.ts';
import { Badge } from '../parts/Badge.tsx';
import styles from './FindingsTable.module.css';

/** What was decided about a finding, and who looks at it. */
export function Decision({
  row,
}: {
  readonly row: Pick<AdviceRow, 'status' | 'assignee' | 'reason' | 'snoozedUntilMs' | 'goneReason'>;
}) {
  const { status, assignee } = row;
  const to = assignee === null ? '' : plainText(assignee);
  if (status === 'open' && assignee === null) return <span title="nobody yet">{missingText}</span>;
  const why = whyText(row);
  return (
    <>
      {status === 'open' ? (
        <span className={styles.cut} title={to}>
          {to}
        </span>
      ) : (
        <Badge tone={statusTones[status]} title={why}>
          {statusLabels[status]}
        </Badge>
      )}
      <span className={styles.second} title={[to, why].filter(Boolean).join(': ')}>
        {status === 'open' ? 'assigned' : [to, why].filter(Boolean).join(': ')}
      </span>
    </>
  );
}

/** What a status is called. */
export const statusLabels = {
  open: 'Open',
  accepted: 'Accepted',
  dismissed: 'Dismissed',
  snoozed: 'Snoozed',
  gone: 'Gone',
} as const;
/** Tone of a status. */
export const statusTones = {
  open: 'ok',
  accepted: 'good',
  dismissed: 'muted',
  snoozed: 'muted',
  gone: 'muted',
} as const;

function whyText(row: Pick<AdviceRow, 'status' | 'reason' | 'snoozedUntilMs' | 'goneReason'>): string {
  if (row.status === 'snoozed' && row.snoozedUntilMs !== null)
    return `until ${momentText(row.snoozedUntilMs)}`;
  if (row.status === 'gone' && row.goneReason !== null) return goneReasonText[row.goneReason];
  return plainText(row.reason);
}
