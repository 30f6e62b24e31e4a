import type { LlmNowMetric } from '#shared/domain/llmServer.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { isNumber, type Reading } from '#shared/domain/reading.ts';
import styles from './LlmNumber.module.css';
import { formatLlmReading } from './llmFormat.ts';

/** A number of a model, or a dash with the reason for whoever points at it or listens. */
export function LlmNumber(props: { readonly reading: Reading; readonly metric: LlmNowMetric }) {
  const { reading, metric } = props;
  const text = formatLlmReading(reading, metric);
  if (isNumber(reading)) return <span>{text}</span>;
  return (
    <span className={styles.missing} title={plainText(reading.reason)}>
      <span aria-hidden>{text}</span>
      <span className="visually-hidden">not known: {plainText(reading.reason)}</span>
    </span>
  );
}
