import { formatCount, formatGibibytes, formatWatts, missingText } from '#shared/domain/format.ts';
import type { Aggregate, Totals } from '../model/aggregate.ts';
import styles from './FleetTable.module.css';
import type { FleetColumn } from './fleetColumn.ts';

function print(aggregate: Aggregate, format: (value: number) => string): string {
  return aggregate.count === 0 ? missingText : format(aggregate.value);
}

/** The sum or mean of a column over a set of GPUs, saying which it is and how many readings it rests on. */
export function SummaryCell(props: { readonly column: FleetColumn; readonly totals: Totals }) {
  const summary = summaryOf(props.column.id, props.totals);
  if (summary === null) return null;
  const { aggregate, text, kind } = summary;
  return (
    <span
      className={styles.text}
      title={`${kind} over ${formatCount(aggregate.count)} readings of ${formatCount(props.totals.gpus)} GPUs`}
    >
      <span className={styles.kind}>{kind === 'Sum' ? 'Σ' : 'ø'}</span> {text}
    </span>
  );
}

function summaryOf(
  column: string,
  totals: Totals,
): { readonly kind: 'Sum' | 'Mean'; readonly aggregate: Aggregate; readonly text: string } | null {
  switch (column) {
    case 'util':
      return mean(totals.meanUtilization, formatCount);
    case 'mem': {
      const used = print(totals.memoryUsedBytes, formatGibibytes);
      const total = print(totals.memoryTotalBytes, formatGibibytes);
      return { kind: 'Sum', aggregate: totals.memoryUsedBytes, text: `${used} / ${total}` };
    }
    case 'power':
      return { kind: 'Sum', aggregate: totals.powerWatts, text: print(totals.powerWatts, formatWatts) };
    case 'temp':
      return mean(totals.meanTemperature, formatCount);
    case 'clock':
      return mean(totals.meanClock, formatCount);
    case 'procs':
      return { kind: 'Sum', aggregate: totals.processes, text: print(totals.processes, formatCount) };
    default:
      return null;
  }
}

function mean(aggregate: Aggregate, format: (value: number) => string) {
  return { kind: 'Mean' as const, aggregate, text: print(aggregate, format) };
}
