import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { memo } from 'react';
import { formatCount } from '#shared/domain/format.ts';
import { isReporting } from '#shared/domain/gpuState.ts';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import type { SparkHistory } from '../../../app/engine/sparkHistory.ts';
import { totalsOf } from '../model/aggregate.ts';
import type { SlotGroup } from '../model/grouping.ts';
import { FleetCell } from './FleetCell.tsx';
import styles from './FleetTable.module.css';
import type { FleetColumn } from './fleetColumn.ts';
import { SummaryCell } from './SummaryCell.tsx';

/** What every row needs to know of the table around it. */
export interface RowSetting {
  readonly picture: LivePicture;
  readonly columns: readonly FleetColumn[];
  readonly history: SparkHistory;
  readonly sparkColour: string;
  readonly marksDemo: boolean;
  /** Widths of the columns, as CSS grid takes them. */
  readonly template: string;
  readonly rowHeight: number;
}

function placeOf(setting: RowSetting, top: number) {
  return {
    gridTemplateColumns: setting.template,
    height: setting.rowHeight,
    transform: `translateY(${top}px)`,
  };
}

/** One GPU. Drawn again with a new frame, not because the table was scrolled. */
export const GpuRow = memo(function GpuRow(props: {
  readonly setting: RowSetting;
  readonly slot: number;
  readonly rowIndex: number;
  readonly id: string;
  /** Distance from the top of the table's body, px. */
  readonly top: number;
  readonly focused: boolean;
  readonly selected: boolean;
  /** Number of the focused cell, -1 for the whole row. */
  readonly focusedCell: number;
}) {
  const { setting, slot } = props;
  const { picture } = setting;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtualised grid of divs, with the roles of a table
    // biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus and names the active row
    <div
      role="row"
      id={props.id}
      aria-rowindex={props.rowIndex}
      aria-selected={props.selected}
      className={styles.row}
      style={placeOf(setting, props.top)}
      data-slot={slot}
      data-focused={props.focused || undefined}
      data-selected={props.selected || undefined}
      data-stale={!isReporting(picture.frame.states[slot] as number) || undefined}
    >
      {setting.columns.map((column, number) => (
        // biome-ignore lint/a11y/useSemanticElements: see above
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        <div
          key={column.id}
          role="gridcell"
          className={styles.cell}
          data-align={column.align}
          data-sticky={column.id === 'host' || undefined}
          data-clear={column.draws === 'spark' || undefined}
          data-column={number}
          data-focused={(props.focused && props.focusedCell === number) || undefined}
        >
          <FleetCell column={column} picture={picture} slot={slot} marksDemo={setting.marksDemo} />
        </div>
      ))}
    </div>
  );
});

/** The head of a group: its name, how many GPUs, what they add up to. */
export const GroupRow = memo(function GroupRow(props: {
  readonly setting: RowSetting;
  readonly group: SlotGroup;
  readonly rowIndex: number;
  readonly id: string;
  /** Distance from the top of the table's body, px. */
  readonly top: number;
  readonly focused: boolean;
  readonly folded: boolean;
  readonly onToggle: (key: string) => void;
}) {
  const { setting, group } = props;
  const totals = totalsOf(setting.picture, group.slots);
  const Chevron = props.folded ? IconChevronRight : IconChevronDown;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see GpuRow
    // biome-ignore lint/a11y/useFocusableInteractive: see GpuRow
    <div
      role="row"
      id={props.id}
      aria-rowindex={props.rowIndex}
      data-group={group.key}
      className={styles.groupRow}
      style={placeOf(setting, props.top)}
      data-focused={props.focused || undefined}
    >
      {setting.columns.map((column) => (
        // biome-ignore lint/a11y/useSemanticElements: see GpuRow
        // biome-ignore lint/a11y/useFocusableInteractive: see GpuRow
        <div
          key={column.id}
          role="gridcell"
          className={styles.cell}
          data-align={column.align}
          data-sticky={column.id === 'host' || undefined}
          data-wide={column.id === 'host' || undefined}
        >
          {column.id === 'host' ? (
            <button
              type="button"
              tabIndex={-1}
              aria-expanded={!props.folded}
              className={styles.groupTitle}
              onClick={() => props.onToggle(group.key)}
            >
              <Chevron size={14} stroke={2} aria-hidden />
              <span className={styles.groupName}>{group.title}</span>
              <span className={styles.groupCount}>
                {formatCount(totals.reporting)} of {formatCount(totals.gpus)}
              </span>
            </button>
          ) : (
            <SummaryCell column={column} totals={totals} />
          )}
        </div>
      ))}
    </div>
  );
});
