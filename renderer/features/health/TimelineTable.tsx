import { Button, Modal } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { HealthTimeline } from '#shared/contract/schemas/incident.ts';
import { formatCount } from '#shared/domain/format.ts';
import { hrefOf } from '../../app/router/route.ts';
import { saveCsv } from '../../app/saveFile.ts';
import { formatLocalMinute } from '../../charts/timeSeries/range/timePoint.ts';
import styles from './HealthTimelineCard.module.css';
import { type TimelineLine, timelineCsv, timelineLines } from './timelineTable.ts';

/** Rows shown at most; the file holds all of them. */
const mostLines = 500;

/** When it ended; a moment has no end. */
function endText({ toMs, incidentId }: TimelineLine): string {
  if (toMs !== null) return formatLocalMinute(toMs);
  return incidentId === null ? '' : 'still open';
}

/** The timeline as a table. */
export function TimelineTable(props: {
  readonly timeline: HealthTimeline;
  readonly subject: string;
  readonly onClose: () => void;
}) {
  const { subject } = props;
  const lines = useMemo(() => timelineLines(props.timeline), [props.timeline]);
  const save = () => saveCsv(`headroom-health-${subject.replace(/[^\w.-]+/g, '-')}.csv`, timelineCsv(lines));
  return (
    <Modal opened onClose={props.onClose} size="xl" title={`${subject} · Health over time`}>
      {lines.length === 0 ? (
        <p>Nothing happened in this time that could be seen.</p>
      ) : (
        <>
          <div className={styles.tableHead}>
            <span>
              {formatCount(lines.length)} {lines.length === 1 ? 'line' : 'lines'}
              {lines.length > mostLines && `, the newest ${mostLines} of which are shown`}
            </span>
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconDownload size={14} aria-hidden />}
              onClick={save}
            >
              Export CSV
            </Button>
          </div>
          <section
            className={styles.scroller}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
            tabIndex={0}
            aria-label="Lines of the timeline"
          >
            <table className={styles.table}>
              <thead>
                <tr>
                  {['From', 'To', 'What', 'Severity', 'Detail'].map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.slice(0, mostLines).map((line) => (
                  <tr key={line.key}>
                    <td>{formatLocalMinute(line.fromMs)}</td>
                    <td>{endText(line)}</td>
                    <td>{line.what}</td>
                    <td>{line.severity}</td>
                    <td className={styles.detail}>
                      {line.incidentId === null ? (
                        line.detail
                      ) : (
                        <a href={hrefOf('incident', line.incidentId)}>{line.detail}</a>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </Modal>
  );
}
