import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import styles from './DayBars.module.css';
import { type DayCurve, hourText, withHour } from './dayCurve.ts';
import type { DaySplit } from './dayDemand.ts';

interface BarsProps {
  readonly curve: DayCurve;
  readonly day: DaySplit | null;
  readonly onChange: (curve: DayCurve) => void;
}

const step = 5;
const page = 20;

/** 24 bars that are dragged, or moved by the arrow keys: one of them is a stop of the Tab key, the arrows go on to its neighbours. */
export function DayBars({ curve, day, onChange }: BarsProps) {
  const [current, setCurrent] = useState(9);
  const plot = useRef<HTMLDivElement>(null);
  const goTo = (hour: number) => {
    const next = (hour + curve.length) % curve.length;
    setCurrent(next);
    const bars = plot.current?.querySelectorAll<HTMLElement>('[role="slider"]');
    bars?.[next]?.focus();
  };
  const paint = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const hour = Math.min(23, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * 24)));
    const share = 100 * (1 - (event.clientY - box.top) / box.height);
    setCurrent(hour);
    onChange(withHour(curve, hour, Math.round(share / step) * step));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const moved = keyed(event.key, curve[current] ?? 0);
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      goTo(current + (event.key === 'ArrowRight' ? 1 : -1));
    else if (moved !== null) onChange(withHour(curve, current, moved));
    else return;
    event.preventDefault();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its bars take the keys, the pointer paints over all of them */}
      <div
        ref={plot}
        className={styles.plot}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          paint(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) paint(event);
        }}
      >
        {curve.map((share, hour) => (
          <Bar
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the hour
            key={hour}
            hour={hour}
            share={share}
            day={day}
            isStop={hour === current}
            onFocus={() => setCurrent(hour)}
          />
        ))}
      </div>
      <div className={styles.axis} aria-hidden>
        {curve.map((_, hour) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the hour
          <span key={hour}>{hour % 3 === 0 ? hourText(hour) : ''}</span>
        ))}
      </div>
    </>
  );
}

/** The share that a key asks for; null where it asks for none. */
function keyed(key: string, share: number): number | null {
  switch (key) {
    case 'ArrowUp':
      return share + step;
    case 'ArrowDown':
      return share - step;
    case 'PageUp':
      return share + page;
    case 'PageDown':
      return share - page;
    case 'Home':
      return 0;
    case 'End':
      return 100;
    default:
      return null;
  }
}

function Bar(props: {
  readonly hour: number;
  readonly share: number;
  readonly day: DaySplit | null;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}) {
  const { hour, share, day } = props;
  const needed = day?.instances[hour] ?? 0;
  const reserved = Math.min(needed, day?.split.reserved ?? 0);
  const part = needed === 0 ? 1 : reserved / needed;
  const instances =
    day === null ? '' : `: ${needed} ${needed === 1 ? 'instance' : 'instances'}, ${reserved} reserved`;
  return (
    <div
      className={styles.hour}
      role="slider"
      tabIndex={props.isStop ? 0 : -1}
      aria-label={`Load from ${hourText(hour)} to ${hourText(hour + 1)}`}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share}
      aria-valuetext={`${share} % of the peak${instances}`}
      title={`${hourText(hour)}: ${share} %${instances}`}
      onFocus={props.onFocus}
    >
      {share === 0 && <span className={styles.none} />}
      {part < 1 && <span className={styles.onDemand} style={{ height: `${share * (1 - part)}%` }} />}
      {part > 0 && <span className={styles.reserved} style={{ height: `${share * part}%` }} />}
    </div>
  );
}
