import { type CoveredSum, type ServingRow, servingGpus, sumOf } from '#shared/analysis/llm/servingRows.ts';
import type { LlmServers } from '#shared/contract/schemas/llm.ts';
import { formatCount, missingText } from '#shared/domain/format.ts';
import type { LlmNowMetric } from '#shared/domain/llmServer.ts';
import { formatLlm } from './llmFormat.ts';
import styles from './ServingPage.module.css';

const totalled: readonly { readonly metric: LlmNowMetric; readonly label: string }[] = [
  { metric: 'generatedTokensPerSecond', label: 'Generated tokens/s' },
  { metric: 'promptTokensPerSecond', label: 'Prompt tokens/s' },
  { metric: 'requestsPerSecond', label: 'Requests/s' },
  { metric: 'requestsRunningCount', label: 'Running' },
  { metric: 'requestsQueuedCount', label: 'Queued' },
];

/** What all servers do together, each sum with what it rests on. */
export function ServingTotals(props: {
  readonly rows: readonly ServingRow[];
  readonly coverage: LlmServers['coverage'];
  readonly filtered: boolean;
}) {
  const { rows, coverage } = props;
  const servers = new Set(rows.map(({ server }) => server.id));
  const reading = new Set(
    rows.filter(({ server }) => server.phase === 'reading').map(({ server }) => server.id),
  );
  return (
    <section
      className={styles.totals}
      aria-label={props.filtered ? 'Totals of the filtered servers' : 'Totals'}
    >
      {totalled.map(({ metric, label }) => (
        <Total key={metric} label={label} value={sumOf(rows, metric)} metric={metric} />
      ))}
      <div className={styles.total}>
        <span className={styles.label}>Servers read</span>
        <span className={styles.value}>{formatCount(reading.size)}</span>
        <span className={styles.basis}>of {formatCount(servers.size)} found</span>
      </div>
      <div className={styles.total}>
        <span className={styles.label}>GPUs serving</span>
        <span className={styles.value}>{formatCount(servingGpus(rows).size)}</span>
        <span className={styles.basis}>joined by process</span>
      </div>
      <div className={styles.total}>
        <span className={styles.label}>Hosts looked at</span>
        <span className={styles.value}>{formatCount(coverage.hostsLookedAt)}</span>
        <span className={styles.basis}>
          of {formatCount(coverage.hosts)}
          {coverage.hostsRefusing.length > 0 && `, ${formatCount(coverage.hostsRefusing.length)} refuse`}
        </span>
      </div>
    </section>
  );
}

function Total(props: { readonly label: string; readonly value: CoveredSum; readonly metric: LlmNowMetric }) {
  const { sum, known, of } = props.value;
  return (
    <div className={styles.total}>
      <span className={styles.label}>{props.label}</span>
      <span className={styles.value}>{sum === null ? missingText : formatLlm(sum, props.metric)}</span>
      <span className={styles.basis}>
        from {formatCount(known)} of {formatCount(of)}
      </span>
    </div>
  );
}
