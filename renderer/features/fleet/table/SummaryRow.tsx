import { formatCount } from '#shared/domain/format.ts';
import type { Totals } from '../model/aggregate.ts';
import type { RowSetting } from './FleetRows.tsx';
import styles from './FleetTable.module.css';
import { SummaryCell } from './SummaryCell.tsx';

/** Sums and means over everything that passes the filter, at the foot of the table. */
export function SummaryRow(props: {
  readonly setting: RowSetting;
  readonly totals: Totals;
  readonly minWidth: number;
  readonly rowIndex: number;
}) {
  const { setting, totals } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtualised grid of divs, with the roles of a table
    <div role="rowgroup" className={styles.foot} style={{ minWidth: props.minWidth }}>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: nothing to do here */}
      <div
        role="row"
        aria-rowindex={props.rowIndex}
        className={styles.summary}
        style={{ gridTemplateColumns: setting.template }}
      >
        {setting.columns.map((column) => (
          // biome-ignore lint/a11y/useSemanticElements: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={column.id}
            role="gridcell"
            className={styles.cell}
            data-align={column.align}
            data-sticky={column.id === 'host' || undefined}
            data-wide={column.id === 'host' || undefined}
          >
            {column.id === 'host' ? (
              <span className={styles.groupCount}>
                {formatCount(totals.reporting)} of {formatCount(totals.gpus)} reporting
              </span>
            ) : (
              <SummaryCell column={column} totals={totals} />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
