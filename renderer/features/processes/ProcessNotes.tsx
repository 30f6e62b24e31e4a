import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { formatBytes } from '#shared/domain/format.ts';
import type { UnexplainedMemory } from '#shared/domain/gpuProcess.ts';
import { plainText } from '#shared/domain/plainText.ts';
import styles from './ProcessTable.module.css';

/** What the list does not show, and why. */
export function ProcessNotes(props: {
  readonly partial: string | null;
  readonly detailsPartial: string | null;
  readonly unexplained: readonly UnexplainedMemory[];
  readonly gpuNames: ReadonlyMap<string, string> | null;
}) {
  const { partial, detailsPartial, unexplained, gpuNames } = props;
  return (
    <>
      {partial !== null && (
        <p className={styles.note} data-tone="notice">
          <IconAlertTriangle size={14} aria-hidden /> Not all are listed: {plainText(partial)}
        </p>
      )}
      {detailsPartial !== null && (
        <p className={styles.note}>
          <IconInfoCircle size={14} aria-hidden /> Partly known: {plainText(detailsPartial)}
        </p>
      )}
      {unexplained.map(({ gpuUuid, bytes, reason }) => (
        <p key={gpuUuid} className={styles.note} data-tone="notice">
          <IconAlertTriangle size={14} aria-hidden /> {gpuNames?.get(gpuUuid) ?? 'This GPU'} has{' '}
          {formatBytes(bytes)} in use beyond its processes. {plainText(reason)}
        </p>
      ))}
    </>
  );
}
