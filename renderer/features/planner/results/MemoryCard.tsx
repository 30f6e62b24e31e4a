import { formatGibibytes } from '#shared/domain/format.ts';
import { maxContext } from '#shared/sizing/memoryFit.ts';
import type { Configuration } from '#shared/sizing/plan/makePlan.ts';
import { type MemoryPart, memoryParts } from '#shared/sizing/plan/memoryParts.ts';
import type { Demand } from '#shared/sizing/plan/planRequest.ts';
import styles from './MemoryCard.module.css';
import results from './Results.module.css';

const labels: Readonly<Record<MemoryPart['key'], string>> = {
  weights: 'Weights',
  kvInUse: 'KV cache in use',
  kvFree: 'KV cache free',
  activations: 'Activations',
  graphs: 'CUDA graphs',
  communication: 'Communication',
  context: 'Context',
  untouched: 'Left by the engine',
};

/** Share of the bar that a letter takes on a small window. */
const roomPerLetter = 0.032;

/** Where the memory of one GPU goes: a bar, and the same in numbers. */
export function MemoryCard({ shown, demand }: { readonly shown: Configuration; readonly demand: Demand }) {
  const parts = memoryParts(shown, demand).filter(({ bytes }) => bytes > 0);
  const total = shown.gpu.memoryBytes;
  const longest = maxContext(shown.deployment, shown.concurrency);
  return (
    <section className={results.card} aria-labelledby="planner-memory">
      <div className={results.head}>
        <h2 className={results.title} id="planner-memory">
          Memory of each GPU
        </h2>
        <span className={results.dim}>
          {shown.gpu.name}, {formatGibibytes(total)} GiB, KV cache in {shown.deployment.kv.toUpperCase()}
        </span>
      </div>
      <div className={styles.bar} aria-hidden>
        {parts.map(({ key, bytes }) => (
          <span key={key} className={styles.part} data-part={key} style={{ flexGrow: bytes / total }}>
            {bytes / total > roomPerLetter * labels[key].length && (
              <span className={styles.name}>{labels[key]}</span>
            )}
          </span>
        ))}
      </div>
      <table className={styles.table}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Use</th>
            <th scope="col">GiB</th>
            <th scope="col">Share of the card</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ key, bytes }) => (
            <tr key={key}>
              <th scope="row">
                <span className={styles.swatch} data-part={key} aria-hidden />
                {labels[key]}
              </th>
              <td>{formatGibibytes(bytes)} GiB</td>
              <td>{((100 * bytes) / total).toFixed(1)} %</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={results.note}>
        In use: {shown.concurrency} {shown.concurrency === 1 ? 'request' : 'requests'} at full length (
        {(demand.inputTokens + demand.outputTokens).toLocaleString('en-GB')} tokens).
        {longest !== null &&
          ` With as many at once, each may be ${longest.toLocaleString('en-GB')} tokens long.`}
      </p>
    </section>
  );
}
