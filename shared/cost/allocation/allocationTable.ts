import type { DecimalText } from '../../money/decimal.ts';
import type { AllocationLine, NoKey } from './allocationSum.ts';
import { type Attos, attosText, roundedAttos } from './attos.ts';
import { type OwnLine, ownLines } from './chargeGroup.ts';
import { type UsageClass, usageClasses } from './gpuTime.ts';
import { shownCells } from './shownCents.ts';

/** A row of a table of allocated costs. Exact: what a screen rounds is in `shown`. */
export interface AllocationRow {
  /** Hostile text; null with a reason in `without`. */
  readonly key: string | null;
  readonly without: NoKey | null;
  readonly parts: Readonly<Record<UsageClass, DecimalText>>;
  /** Charges that no GPU bears. */
  readonly own: Readonly<Record<OwnLine, DecimalText>>;
  /** Sum of `own`. */
  readonly unallocated: DecimalText;
  readonly total: DecimalText;
  /** The same rounded to cents, so that the parts sum to the row's total and the rows to the table's. */
  readonly shown: Readonly<Record<UsageClass | 'unallocated' | 'total', DecimalText>>;
  readonly gpuSeconds: Readonly<Record<UsageClass, number>>;
}

/** Allocated costs in one currency. Currencies are never added. */
export interface AllocationTable {
  readonly currency: string;
  /** Most expensive first. */
  readonly rows: readonly AllocationRow[];
  readonly total: AllocationRow;
}

/** Places of cents, and a cent. */
const cents = 2;
const cent = 10n ** 16n;

interface Summed {
  readonly line: AllocationLine;
  readonly unallocated: Attos;
  readonly total: Attos;
}

function summed(line: AllocationLine): Summed {
  const unallocated = ownLines.reduce((sum, name) => sum + line.own[name], 0n);
  const total = usageClasses.reduce((sum, name) => sum + line.parts[name], unallocated);
  return { line, unallocated, total };
}

/** Makes tables of summed lines, one per currency, the one with the largest total first. */
export function allocationTables(lines: readonly AllocationLine[]): readonly AllocationTable[] {
  const currencies = [...new Set(lines.map(({ currency }) => currency))];
  return currencies
    .map((currency) => tableOf(currency, lines.filter((line) => line.currency === currency).map(summed)))
    .sort((one, other) => other.rows.length - one.rows.length || (one.currency < other.currency ? -1 : 1));
}

function tableOf(currency: string, found: readonly Summed[]): AllocationTable {
  const sorted = found.toSorted((one, other) =>
    one.total === other.total ? byKey(one, other) : one.total > other.total ? -1 : 1,
  );
  const totals = roundedAttos(
    sorted.map(({ total }) => total),
    cents,
  );
  const columns = usageClasses.map((_, at) => at).concat(usageClasses.length);
  const columnSums = columns.map((at) => sumOf(sorted.map((row) => partsOf(row)[at] ?? 0n)));
  const columnTotals = roundedAttos(columnSums, cents, sumOf(totals));
  const shown = shownCells(sorted.map(partsOf), totals, columnTotals, cent);
  const rows = sorted.map((row, at) => rowOf(row, shown[at] ?? [], totals[at] ?? 0n));
  return { currency, rows, total: totalRow(sorted, columnTotals, sumOf(totals)) };
}

const sumOf = (values: readonly Attos[]): Attos => values.reduce((all, value) => all + value, 0n);
/** Lines without a value last, so that equal amounts stand where people look for them. */
function byKey({ line: one }: Summed, { line: other }: Summed): number {
  if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null);
  return one.key < other.key ? -1 : 1;
}

function partsOf({ line, unallocated }: Summed): readonly Attos[] {
  return [...usageClasses.map((name) => line.parts[name]), unallocated];
}

function rowOf(
  { line, unallocated, total }: Summed,
  shown: readonly Attos[],
  shownTotal: Attos,
): AllocationRow {
  const { effective, heldIdle, idle, notObserved } = line.parts;
  return {
    key: line.key,
    without: line.without,
    parts: {
      effective: attosText(effective),
      heldIdle: attosText(heldIdle),
      idle: attosText(idle),
      notObserved: attosText(notObserved),
    },
    own: Object.fromEntries(ownLines.map((name) => [name, attosText(line.own[name])])) as Record<
      OwnLine,
      DecimalText
    >,
    unallocated: attosText(unallocated),
    total: attosText(total),
    shown: shownOf(shown, shownTotal),
    gpuSeconds: { ...line.seconds },
  };
}

function shownOf(parts: readonly Attos[], total: Attos): AllocationRow['shown'] {
  const [effective = 0n, heldIdle = 0n, idle = 0n, notObserved = 0n, unallocated = 0n] = parts;
  return {
    effective: attosText(effective),
    heldIdle: attosText(heldIdle),
    idle: attosText(idle),
    notObserved: attosText(notObserved),
    unallocated: attosText(unallocated),
    total: attosText(total),
  };
}

/** Exact sums. What is shown of them does not depend on how the rows are cut: every dimension has the same total row. */
function totalRow(rows: readonly Summed[], shown: readonly Attos[], shownTotal: Attos): AllocationRow {
  const part = (name: UsageClass) => sumOf(rows.map(({ line }) => line.parts[name]));
  const own = (name: OwnLine) => sumOf(rows.map(({ line }) => line.own[name]));
  const line: AllocationLine = {
    currency: '',
    key: null,
    without: null,
    parts: {
      effective: part('effective'),
      heldIdle: part('heldIdle'),
      idle: part('idle'),
      notObserved: part('notObserved'),
      unmeasured: 0n,
    },
    own: Object.fromEntries(ownLines.map((name) => [name, own(name)])) as Record<OwnLine, Attos>,
    seconds: Object.fromEntries(
      usageClasses.map((name) => [name, rows.reduce((all, row) => all + row.line.seconds[name], 0)]),
    ) as Record<UsageClass, number>,
  };
  return rowOf(summed(line), shown, shownTotal);
}
