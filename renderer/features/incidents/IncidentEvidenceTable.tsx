import { formatCount, missingText } from '#shared/domain/format.ts';
import type { IncidentEvidence } from '#shared/domain/incident.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatLocalMinute } from '../../charts/timeSeries/range/timePoint.ts';
import styles from './IncidentPage.module.css';

/** What was read that speaks for an incident, the newest first. */
export function IncidentEvidenceTable(props: {
  readonly evidence: readonly IncidentEvidence[];
  readonly count: number;
}) {
  const { evidence, count } = props;
  return (
    <section className={styles.card} aria-label="Evidence">
      <h2 className={styles.heading}>Evidence</h2>
      {evidence.length === 0 ? (
        <p className={styles.none}>Nothing was kept of what was read.</p>
      ) : (
        <>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" data-column="time">
                  Time
                </th>
                <th scope="col">What was read</th>
                <th scope="col" data-column="value">
                  Value
                </th>
                <th scope="col">The host’s words</th>
              </tr>
            </thead>
            <tbody>
              {evidence.toReversed().map((each) => (
                <tr key={`${each.atMs} ${each.label} ${each.value} ${each.words}`}>
                  <td data-column="time">
                    <time dateTime={new Date(each.atMs).toISOString()}>{formatLocalMinute(each.atMs)}</time>
                  </td>
                  <td>{plainText(each.label)}</td>
                  <td data-column="value">{valueText(each)}</td>
                  <td className={styles.words}>{each.words === '' ? missingText : plainText(each.words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {count > evidence.length && (
            <p className={styles.none}>
              Seen {formatCount(count)} times; the oldest and the newest pieces are kept.
            </p>
          )}
        </>
      )}
    </section>
  );
}

function valueText({ value, unit }: IncidentEvidence): string {
  if (value === null) return missingText;
  return `${value.toLocaleString('en-GB')}${unit === '' ? '' : ` ${unit}`}`;
}
