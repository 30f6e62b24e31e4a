import { Button, Skeleton } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ChargesPage } from '#shared/contract/schemas/spend.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useEngineQuery } from '../../../app/engine/useEngineQuery.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { timeText } from '../spendText.ts';
import styles from './ChargesDialog.module.css';

/** One charge whole: every column that says something, with the file and row that it came from. */
export function ChargeDetail(props: {
  readonly charge: ChargesPage['rows'][number];
  readonly onBack: () => void;
}) {
  const { periodId, sourceId, line } = props.charge;
  const found = useEngineQuery(`charge ${periodId} ${sourceId} ${line}`, [], (api) =>
    api.spend.charge({ periodId, sourceId, line }),
  );
  const place = found.data === undefined ? '' : `${plainText(found.data.source)}, row ${found.data.line}`;
  return (
    <div>
      <div className={styles.bar}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowLeft size={14} aria-hidden />}
          onClick={props.onBack}
        >
          All of them
        </Button>
        {found.data !== undefined && (
          <span className={styles.source}>
            From <strong>{place}</strong> <CopyButton text={place} label="where it came from" />
            {found.data.importedAtMs !== null && `in since ${timeText(found.data.importedAtMs)}`}
          </span>
        )}
      </div>
      {found.error !== null && <p role="alert">{found.error.message}</p>}
      {found.loading && <Skeleton height={260} role="status" aria-label="Loading the charge" />}
      {found.data !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        <section className={styles.scroll} tabIndex={0} aria-label="Columns of the charge">
          <table className={styles.table}>
            <tbody>
              {found.data.columns.map(({ name, value }) => (
                <tr key={name}>
                  <th scope="row">{plainText(name)}</th>
                  <td className={styles.whole}>{plainText(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
