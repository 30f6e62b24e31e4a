import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { IconCalendarEvent, IconPlayerPauseFilled, IconPointFilled, IconZoomOut } from '@tabler/icons-react';
import { AbsoluteRange } from './AbsoluteRange.tsx';
import styles from './TimeRangeBar.module.css';
import { TypedRange } from './TypedRange.tsx';
import { formatTimeRange, rangePresets } from './timeRange.ts';
import type { TimeControl } from './useTimeControl.ts';

/** The one time picker of a page: presets, typed, absolute, and whether the picture moves. */
export function TimeRangeBar(props: { readonly control: TimeControl }) {
  const { control } = props;
  const current = formatTimeRange(control.range);
  return (
    <search className={styles.bar} aria-label="Time range">
      <Following control={control} />
      <fieldset className={styles.presets} aria-label="Presets">
        {rangePresets.map(({ label, range }) => (
          <UnstyledButton
            key={label}
            className={styles.preset}
            aria-pressed={formatTimeRange(range) === current}
            onClick={() => control.setRange(range)}
          >
            {label}
          </UnstyledButton>
        ))}
      </fieldset>
      <TypedRange range={control.range} onChange={control.setRange} />
      <Tooltip label="Zoom out (double-click on a chart)">
        <ActionIcon variant="default" size={30} aria-label="Zoom out" onClick={control.zoomOut}>
          <IconZoomOut size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <AbsoluteRange resolved={control.resolved} onChange={control.setRange} />
    </search>
  );
}

/** Says whether the charts follow the present, are paused, or show a fixed range. */
function Following({ control }: { readonly control: TimeControl }) {
  const phase = control.follows ? (control.paused ? 'paused' : 'live') : 'fixed';
  const text = { live: 'Live', paused: 'Paused', fixed: 'Fixed range' }[phase];
  const Icon = { live: IconPointFilled, paused: IconPlayerPauseFilled, fixed: IconCalendarEvent }[phase];
  return (
    <span className={styles.state} data-phase={phase}>
      <Icon size={14} aria-hidden />
      {text}
    </span>
  );
}
