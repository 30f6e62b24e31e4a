import { type PointerEvent, useEffect, useRef } from 'react';
import { formatDuration } from '#shared/domain/format.ts';
import type { CursorStore } from './cursorStore.ts';
import type { ResolvedRange } from './range/timeRange.ts';
import styles from './ThrottleStrip.module.css';
import { joinIntervals, type ReasonIntervals } from './throttleIntervals.ts';
import { timeTicks } from './timeTicks.ts';

/** Boxes per row at most: about one per three pixels. */
const mostBoxes = 240;

/** When each clock event reason held: a row per reason over the page's time, with how long it held in all. */
export function ThrottleStrip(props: {
  readonly reasons: readonly ReasonIntervals[];
  readonly range: ResolvedRange;
  readonly cursor: CursorStore;
  /** Shown instead of rows where no reason held or none was read. */
  readonly whenEmpty: string;
}) {
  const { reasons, range, cursor } = props;
  const span = range.toMs - range.fromMs;
  const onMove = (event: PointerEvent<HTMLUListElement>) => {
    const box = event.currentTarget.querySelector('[data-track]')?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    const share = (event.clientX - box.left) / box.width;
    cursor.set(share < 0 || share > 1 ? null : range.fromMs + share * span);
  };
  return (
    <section className={styles.card} aria-label="Clock event reasons">
      <h3 className={styles.title}>Clock event reasons</h3>
      {reasons.length === 0 ? (
        <p className={styles.empty}>{props.whenEmpty}</p>
      ) : (
        <>
          <ul className={styles.rows} onPointerMove={onMove} onPointerLeave={() => cursor.set(null)}>
            {reasons.map((reason) => (
              <ReasonRow key={reason.key} reason={reason} range={range} cursor={cursor} />
            ))}
          </ul>
          <Axis range={range} />
        </>
      )}
    </section>
  );
}

function ReasonRow(props: {
  readonly reason: ReasonIntervals;
  readonly range: ResolvedRange;
  readonly cursor: CursorStore;
}) {
  const { reason, range } = props;
  const span = range.toMs - range.fromMs;
  const boxes = joinIntervals(reason.intervals, span / mostBoxes);
  const percent = (atMs: number) => Math.min(100, Math.max(0, ((atMs - range.fromMs) / span) * 100));
  return (
    <li className={styles.row}>
      <span className={styles.name} title={reason.label}>
        {reason.label}
      </span>
      <span className={styles.track} data-track>
        {boxes.map(({ fromMs, toMs }) => {
          const left = percent(fromMs);
          return (
            <span
              key={fromMs}
              className={styles.box}
              data-slows={reason.slows || undefined}
              style={{ left: `${left}%`, width: `${Math.max(0.15, percent(toMs) - left)}%` }}
            />
          );
        })}
        <CursorLine range={range} cursor={props.cursor} />
      </span>
      <span className={styles.total}>{formatDuration(reason.totalMs / 1000)}</span>
    </li>
  );
}

/** The page's cursor on one track, moved by style. */
function CursorLine(props: { readonly range: ResolvedRange; readonly cursor: CursorStore }) {
  const { range, cursor } = props;
  const line = useRef<HTMLSpanElement>(null);
  useEffect(
    () =>
      cursor.subscribe(() => {
        const moment = cursor.moment();
        if (line.current === null) return;
        line.current.style.display = moment === null ? 'none' : 'block';
        if (moment !== null)
          line.current.style.left = `${((moment - range.fromMs) / (range.toMs - range.fromMs)) * 100}%`;
      }),
    [cursor, range],
  );
  return <span ref={line} className={styles.cursor} />;
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
