import { formatBytes, formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { ReadingWay } from '#shared/money/importRecord.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import styles from './Imports.module.css';
import { waysCsv } from './importRows.ts';

const namedFiles = 8;

/** How the columns of files are read, or were: one table for files of the same columns. */
export function ReadingWays({ ways }: { readonly ways: readonly ReadingWay[] }) {
  return ways.map((way) => {
    const [first] = way.files;
    return (
      <details
        key={`${first?.file} ${way.kind}`}
        className={styles.way}
        open={ways.length === 1 ? true : undefined}
      >
        <summary>
          {titleOf(way)} <span className={styles.about}>{filesText(way)}</span>
        </summary>
        <Way way={way} />
      </details>
    );
  });
}

const titleOf = ({ kind, version }: ReadingWay) =>
  [kind ?? 'unknown', ...(version === null ? [] : [version])].join(' ');

function filesText({ files }: ReadingWay): string {
  const named = files.slice(0, namedFiles).map(({ file, sizeBytes, rows }) => {
    const size = rows === null ? formatBytes(sizeBytes) : `${formatCount(rows)} rows`;
    return `${plainText(file)} (${size})`;
  });
  return files.length > namedFiles
    ? `${named.join(', ')} and ${files.length - namedFiles} more`
    : named.join(', ');
}

function Way({ way }: { readonly way: ReadingWay }) {
  const { mapping, keptColumns, missingColumns } = way;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={`Columns of ${titleOf(way)}`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">FOCUS column</th>
              <th scope="col">From</th>
              <th scope="col">
                How <CopyButton text={waysCsv([way])} label={`the columns of ${titleOf(way)} as CSV`} />
              </th>
            </tr>
          </thead>
          <tbody>
            {mapping.map(({ column, from, rule }) => (
              <tr key={column}>
                <th scope="row">{column}</th>
                <td>{plainText(from.join(', ')) || '-'}</td>
                <td>{plainText(rule ?? 'as it is')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.about}>
        Kept under names of their own: {plainText(keptColumns.join(', ')) || 'none'}.
      </p>
      <p className={styles.about}>
        Unknown, as the file lacks them: {plainText(missingColumns.join(', ')) || 'none'}.
      </p>
    </>
  );
}
