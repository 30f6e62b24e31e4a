import { sqlText } from '../ledger/sqlNames.ts';

/** A machine that may be taken away is named so at the end of its meter. */
const spotMark = ' (Spot|Low Priority)$';
/** Sizes with GPUs; several in one ('NC6 v3/NC12 v3') are none. Both engines read it alike, JavaScript's and DuckDB's RE2. */
const gpuSize = '^N[CDVGP]\\w*( \\w+)*$';
const machinePath = '/virtualmachines(calesets)?/';

const [spotMarkAt, gpuSizeOf, machine] = [
  new RegExp(spotMark),
  new RegExp(gpuSize),
  new RegExp(machinePath, 'i'),
];

/** A size that a meter names. */
interface AzureSize {
  readonly size: string;
  /** Bought as spot. */
  readonly isSpot: boolean;
}

/**
 * The size of a machine with GPUs by its meter: 'ND96isr H100 v5 Spot' is Standard_ND96isr_H100_v5; null where it names none, or several.
 * That meters of machines are named so is general knowledge.
 */
export function azureSizeOf(meter: string): AzureSize | null {
  const size = meter.replace(spotMarkAt, '');
  if (!gpuSizeOf.test(size)) return null;
  return { size: `Standard_${size.replaceAll(' ', '_')}`, isSpot: size !== meter };
}

/** The size alone, in SQL, of an expression of text. */
export function azureSizeSql(meter: string): string {
  const size = `regexp_replace(${meter}, ${sqlText(spotMark)}, '')`;
  return `CASE WHEN regexp_matches(${size}, ${sqlText(gpuSize)}) THEN 'Standard_' || replace(${size}, ' ', '_') END`;
}

/** Whether a resource is a machine, or several of one kind. */
export function isAzureMachine(resource: string): boolean {
  return machine.test(resource);
}

/** The same in SQL, of an expression of text; null where that is. */
export function isAzureMachineSql(resource: string): string {
  return `regexp_matches(lower(${resource}), ${sqlText(machinePath)})`;
}
