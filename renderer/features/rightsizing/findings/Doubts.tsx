import type { AdviceList } from '#shared/contract/schemas/advice.ts';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { analysisDoubts } from '../parts/analysisDoubts.ts';
import styles from './FindingsPage.module.css';

/** What makes the list less than it could be; folded where the evidence needs the height. */
export function Doubts({ list, isFolded }: { readonly list: AdviceList; readonly isFolded: boolean }) {
  const { rows, matching, analysis } = list;
  const cut =
    matching > rows.length
      ? [`${formatCount(matching)} match; the first ${formatCount(rows.length)} are listed.`]
      : [];
  const said = [...analysisDoubts(analysis, rows.length > 0), ...cut];
  if (said.length === 0) return null;
  const sentences = (
    <ul className={styles.doubts}>
      {said.map((each) => (
        <li key={each}>{plainText(each)}</li>
      ))}
    </ul>
  );
  if (!isFolded) return sentences;
  return (
    <details>
      <summary className={styles.folded}>What makes it less sure: {formatCount(said.length)}</summary>
      {sentences}
    </details>
  );
}
