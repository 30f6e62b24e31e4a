import { ActionIcon, Button, Popover, Tooltip } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { parseTimeRange } from './parseTimeRange.ts';
import styles from './TimeRangeBar.module.css';
import { formatLocalMinute } from './timePoint.ts';
import type { ResolvedRange, TimeRange } from './timeRange.ts';

/** The zone that times are shown and typed in. */
function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Two calendars for a fixed range. */
export function AbsoluteRange(props: {
  readonly resolved: ResolvedRange;
  readonly onChange: (range: TimeRange) => void;
}) {
  const [opened, setOpened] = useState(false);
  const open = () => setOpened((was) => !was);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus withinPortal={false}>
      <Popover.Target>
        <Tooltip label="Pick a start and an end" disabled={opened}>
          <ActionIcon variant="default" size={30} aria-label="Pick a start and an end" onClick={open}>
            <IconCalendar size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Start and end of the time range">
        {opened && <Ends {...props} onDone={() => setOpened(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function Ends(props: {
  readonly resolved: ResolvedRange;
  readonly onChange: (range: TimeRange) => void;
  readonly onDone: () => void;
}) {
  const [from, setFrom] = useState<string | null>(formatLocalMinute(props.resolved.fromMs).slice(0, 16));
  const [to, setTo] = useState<string | null>(formatLocalMinute(props.resolved.toMs).slice(0, 16));
  const parsed = parseTimeRange(`${from ?? ''} to ${to ?? ''}`, Date.now());
  const apply = () => {
    if (!parsed.ok) return;
    props.onChange(parsed.range);
    props.onDone();
  };
  const picker = {
    size: 'xs',
    valueFormat: 'YYYY-MM-DD HH:mm',
    popoverProps: { withinPortal: false },
    submitButtonProps: { 'aria-label': 'Done' },
  } as const;
  return (
    <div className={styles.absolute}>
      <DateTimePicker {...picker} label="From" value={from} onChange={setFrom} />
      <DateTimePicker
        {...picker}
        label="To"
        value={to}
        onChange={setTo}
        error={parsed.ok ? null : 'The end must lie after the start.'}
      />
      <p className={styles.zone}>Times are in {localZone()}.</p>
      <Button size="xs" onClick={apply} disabled={!parsed.ok}>
        Show this range
      </Button>
    </div>
  );
}
