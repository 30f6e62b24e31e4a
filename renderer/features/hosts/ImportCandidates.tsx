import { Checkbox } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { plainText } from '#shared/domain/plainText.ts';
import styles from './ImportDialog.module.css';
import { type ImportRow, importSummary } from './importRows.ts';

/** What an import found: what can be added is picked here, the rest says why not and on which line. */
export function ImportCandidates(props: {
  readonly rows: readonly ImportRow[];
  readonly source: string;
  readonly picked: ReadonlySet<string>;
  readonly onPicked: (picked: ReadonlySet<string>) => void;
}) {
  const { rows, picked, onPicked } = props;
  const possible = rows.filter((row) => row.config !== null).map((row) => row.key);
  const all = possible.length > 0 && possible.every((key) => picked.has(key));
  const toggle = (key: string) => {
    const next = new Set(picked);
    if (!next.delete(key)) next.add(key);
    onPicked(next);
  };
  if (rows.length === 0)
    return (
      <p className={styles.hint}>
        {props.source === 'ssh-config' ? 'No alias was found there.' : 'No host was found.'}
      </p>
    );
  return (
    <>
      <p className={styles.hint}>{importSummary(rows)}.</p>
      <div className={styles.candidates}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Checkbox
                  size="xs"
                  aria-label="Pick all that can be added"
                  disabled={possible.length === 0}
                  checked={all}
                  indeterminate={!all && possible.some((key) => picked.has(key))}
                  onChange={() => onPicked(new Set(all ? [] : possible))}
                />
              </th>
              <th scope="col">Line</th>
              <th scope="col">Host</th>
              <th scope="col">Address</th>
              <th scope="col">Outcome</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Candidate
                key={row.key}
                row={row}
                picked={picked.has(row.key)}
                onToggle={() => toggle(row.key)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Candidate(props: {
  readonly row: ImportRow;
  readonly picked: boolean;
  readonly onToggle: () => void;
}) {
  const { candidate, config, why } = props.row;
  const name = plainText(candidate.config?.name ?? candidate.source);
  const faulty = candidate.problem !== null;
  return (
    <tr data-out={config === null || undefined}>
      <td>
        <Checkbox
          size="xs"
          aria-label={`Pick ${name}`}
          disabled={config === null}
          checked={props.picked && config !== null}
          onChange={props.onToggle}
        />
      </td>
      <td>{candidate.line ?? ''}</td>
      <td>{name}</td>
      <td>{candidate.config === null ? '' : addressOf(candidate.config)}</td>
      <td className={faulty ? styles.faulty : undefined}>
        {faulty && <IconAlertTriangle size={13} aria-hidden />} {why === '' ? 'can be added' : plainText(why)}
      </td>
    </tr>
  );
}

function addressOf(config: NonNullable<ImportRow['candidate']['config']>): string {
  const user = config.user === undefined ? '' : `${config.user}@`;
  const port = config.port === undefined ? '' : `:${config.port}`;
  const jump = config.jump === undefined ? '' : ` via ${config.jump}`;
  return `${user}${config.address}${port}${jump}`;
}
