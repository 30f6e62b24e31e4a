import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { missingText } from '#shared/domain/format.ts';
import { CopyButton } from './CopyButton.tsx';
import styles from './FactList.module.css';
import type { FactRow } from './factRow.ts';

/** Facts under a heading, as a list of terms and values. */
export function FactList(props: { readonly title: string; readonly rows: readonly FactRow[] }) {
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{props.title}</h2>
      <dl className={styles.list}>
        {props.rows.map((row) => (
          <div key={row.label} className={styles.row} data-tone={row.tone}>
            <dt className={styles.term}>{row.label}</dt>
            <dd className={styles.value}>
              <FactValue row={row} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function FactValue({ row }: { readonly row: FactRow }) {
  if (row.text === null) {
    return (
      <span className={styles.missing} title={row.missing}>
        {missingText} {row.missing}
      </span>
    );
  }
  const Icon = row.tone === 'bad' ? IconAlertTriangle : IconInfoCircle;
  return (
    <>
      <span className={styles.text} title={row.text}>
        {row.tone !== 'plain' && <Icon size={13} className={styles.icon} aria-hidden />}
        {row.text}
      </span>
      {row.copyable && (
        <span className={styles.copy}>
          <CopyButton text={row.text} label={row.label} />
        </span>
      )}
      {row.note !== '' && <span className={styles.note}>{row.note}</span>}
    </>
  );
}
