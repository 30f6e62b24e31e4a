import { Button, Skeleton } from '@mantine/core';
import { IconEyeOff, IconTable } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { HealthTimeline, HealthTimelineInput } from '#shared/contract/schemas/incident.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { errorText } from '../../app/engine/errorText.ts';
import type { QueryResult } from '../../app/engine/useEngineQuery.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import { askedRange } from '../../charts/timeSeries/askedRange.ts';
import type { TimeControl } from '../../charts/timeSeries/range/useTimeControl.ts';
import styles from './HealthTimelineCard.module.css';
import { TimelineTable } from './TimelineTable.tsx';
import { TimelineTracks } from './TimelineTracks.tsx';
import { timelineRows } from './timelineRows.ts';

/** What a GPU or a host went through over the page's time; asked for again when incidents change. */
export function useHealthTimeline(
  target: HealthTimelineInput['target'],
  control: TimeControl,
): QueryResult<HealthTimeline> {
  const asked = askedRange(control.resolved, control.follows);
  const subject = JSON.stringify(target);
  return useKeptQuery(subject, `timeline ${subject} ${asked.fromMs} ${asked.toMs}`, ['incidents'], (api) =>
    api.incidents.timeline({ target, ...asked }),
  );
}

/** Incidents as spans, kernel messages as marks and throttling as bands over the page's time, with a table of the same. */
export function HealthTimelineCard(props: {
  readonly timeline: QueryResult<HealthTimeline>;
  readonly control: TimeControl;
  readonly subject: string;
}) {
  const { timeline, control, subject } = props;
  const [table, setTable] = useState(false);
  const range = control.resolved;
  const rows = useMemo(
    () => (timeline.data === undefined ? [] : timelineRows(timeline.data, range)),
    [timeline.data, range],
  );
  return (
    <section className={styles.card} aria-label="Health over time">
      <div className={styles.head}>
        <h2 className={styles.title}>Health over time</h2>
        {timeline.data !== undefined && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            leftSection={<IconTable size={14} aria-hidden />}
            onClick={() => setTable(true)}
          >
            Show as a table
          </Button>
        )}
      </div>
      {timeline.data === undefined ? (
        timeline.error === null ? (
          <Skeleton height={64} />
        ) : (
          <p className={styles.failed}>The timeline could not be read: {errorText(timeline.error)}</p>
        )
      ) : (
        <>
          <TimelineTracks rows={rows} range={range} />
          <Partial partial={timeline.data.partial} />
          {table && (
            <TimelineTable timeline={timeline.data} subject={subject} onClose={() => setTable(false)} />
          )}
        </>
      )}
    </section>
  );
}

/** What of the health cannot be seen: without it, an empty timeline would say more than was read. */
function Partial({ partial }: { readonly partial: readonly string[] }) {
  if (partial.length === 0) return null;
  return (
    <ul className={styles.partial} aria-label="What cannot be seen">
      {partial.map((sentence) => (
        <li key={sentence}>
          <IconEyeOff size={13} aria-hidden /> {plainText(sentence)}
        </li>
      ))}
    </ul>
  );
}
