import { formatGibibytes } from '#shared/domain/format.ts';
import memory from '../results/MemoryCard.module.css';
import results from '../results/Results.module.css';
import styles from './MemoryBar.module.css';

/** One use of memory. */
export interface MemoryUse {
  readonly label: string;
  readonly bytes: number;
}

/** Where the memory of a GPU goes, against the card: a bar, and the same in numbers. A dashed line is the card's end where it is overrun. */
export function MemoryBar(props: {
  readonly title: string;
  readonly about: string;
  readonly uses: readonly MemoryUse[];
  /** Of the card, bytes. */
  readonly available: number;
}) {
  const uses = props.uses.map((use, hue) => ({ ...use, hue })).filter(({ bytes }) => bytes > 0);
  const total = uses.reduce((sum, { bytes }) => sum + bytes, 0);
  const { available } = props;
  const whole = Math.max(total, available);
  const free = available - total;
  return (
    <section className={results.card} aria-labelledby="planner-memory">
      <div className={results.head}>
        <h2 className={results.title} id="planner-memory">
          {props.title}
        </h2>
        <span className={results.dim}>{props.about}</span>
      </div>
      <div className={styles.bar} aria-hidden>
        {uses.map(({ label, bytes, hue }) => (
          <span key={label} className={styles.part} data-hue={hue} style={{ flexGrow: bytes / whole }} />
        ))}
        {free > 0 && <span className={styles.part} data-free style={{ flexGrow: free / whole }} />}
        {free < 0 && <span className={styles.edge} style={{ left: `${(100 * available) / whole}%` }} />}
      </div>
      <table className={`${memory.table} ${styles.table}`}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Use</th>
            <th scope="col">GiB</th>
            <th scope="col">Share of the card</th>
          </tr>
        </thead>
        <tbody>
          {uses.map(({ label, bytes, hue }) => (
            <tr key={label}>
              <th scope="row">
                <span className={styles.swatch} data-hue={hue} aria-hidden />
                {label}
              </th>
              <td>{formatGibibytes(bytes)} GiB</td>
              <td>{((100 * bytes) / available).toFixed(1)} %</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <span className={styles.swatch} data-free aria-hidden />
              {free < 0 ? 'More than the card has' : 'Free'}
            </th>
            <td>{formatGibibytes(Math.abs(free))} GiB</td>
            <td>{((100 * Math.abs(free)) / available).toFixed(1)} %</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
