import type { EvidenceFigure } from '#shared/analysis/findings/finding.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { quantityText, thresholdText } from '../parts/adviceText.ts';
import styles from './Evidence.module.css';

/** What was measured, and what it was held against. */
export function EvidenceFigures({ figures }: { readonly figures: readonly EvidenceFigure[] }) {
  if (figures.length === 0) return null;
  const isHeld = figures.some(({ threshold }) => threshold !== null);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>What was measured</caption>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col" data-number>
            Measured
          </th>
          {isHeld && (
            <th scope="col" data-number>
              Held against
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: labels may be the same, and the list is never reordered
          <tr key={`${figure.label} ${index}`}>
            <th scope="row">{plainText(figure.label)}</th>
            <td data-number={typeof figure.value !== 'string' || undefined} className={styles.measured}>
              {quantityText(figure.value, figure.unit)}
            </td>
            {isHeld && (
              <td data-number className={styles.dim}>
                {thresholdText(figure)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
