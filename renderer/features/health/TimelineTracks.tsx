import { formatCount } from '#shared/domain/format.ts';
import { hrefOf } from '../../app/router/route.ts';
import { formatLocalMinute } from '../../charts/timeSeries/range/timePoint.ts';
import type { ResolvedRange } from '../../charts/timeSeries/range/timeRange.ts';
import { timeTicks } from '../../charts/timeSeries/timeTicks.ts';
import styles from './HealthTimelineCard.module.css';
import type { TimelineItem, TimelineRow } from './timelineRows.ts';

/** Narrower than this share of the track, a stretch could not be seen or hit. */
const leastPercent = 0.6;

/** The rows over the time of the page. */
export function TimelineTracks(props: {
  readonly rows: readonly TimelineRow[];
  readonly range: ResolvedRange;
}) {
  const { rows, range } = props;
  return (
    <>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <Track key={row.key} row={row} range={range} />
        ))}
      </ul>
      <Axis range={range} />
    </>
  );
}

function Track({ row, range }: { readonly row: TimelineRow; readonly range: ResolvedRange }) {
  const { unread, items } = row;
  return (
    <li className={styles.row}>
      <span className={styles.name} title={row.label}>
        {row.label}
      </span>
      <span className={styles.track} data-unread={unread !== null || undefined} title={unread ?? undefined}>
        {unread !== null && items.length === 0 && (
          <span className={styles.unread}>not readable: {unread}</span>
        )}
        {items.map((item) => (
          <Item key={item.key} item={item} kind={row.kind} range={range} />
        ))}
      </span>
      <span className={styles.total}>
        {items.length === 0 ? (unread === null ? 'none' : '') : formatCount(items.length)}
      </span>
    </li>
  );
}

function Item(props: {
  readonly item: TimelineItem;
  readonly kind: TimelineRow['kind'];
  readonly range: ResolvedRange;
}) {
  const { item, kind, range } = props;
  const span = range.toMs - range.fromMs;
  const percent = (atMs: number) => Math.min(100, Math.max(0, ((atMs - range.fromMs) / span) * 100));
  const left = Math.min(percent(item.fromMs), 100 - leastPercent);
  const title = `${formatLocalMinute(item.fromMs)}: ${item.title}`;
  if (kind === 'marks')
    return (
      <span
        className={styles.mark}
        data-tone={item.tone}
        style={{ left: `${percent(item.fromMs)}%` }}
        title={title}
      />
    );
  const style = { left: `${left}%`, width: `${Math.max(leastPercent, percent(item.toMs) - left)}%` };
  if (item.incidentId === null)
    return <span className={styles.span} data-tone={item.tone} style={style} title={title} />;
  return (
    <a
      className={styles.span}
      data-tone={item.tone}
      style={style}
      title={title}
      href={hrefOf('incident', item.incidentId)}
    >
      <span className="visually-hidden">{title}</span>
    </a>
  );
}

function Axis({ range }: { readonly range: ResolvedRange }) {
  const span = range.toMs - range.fromMs;
  return (
    <div className={styles.axis} aria-hidden>
      {timeTicks(range.fromMs, range.toMs, 8).map(({ value, label }) => (
        <span
          key={value}
          className={styles.tick}
          style={{ left: `${((value - range.fromMs) / span) * 100}%` }}
        >
          {label}
        </span>
      ))}
    </div>
  );
}
