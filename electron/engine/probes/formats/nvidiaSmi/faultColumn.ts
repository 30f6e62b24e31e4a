import { type SmiColumn, smiColumn } from '../../nvidiaSmiColumns.ts';

const other: SmiColumn = { form: 'text' };

/** What the CSV column of a field is to the verdict on its GPU: the same rule for every form of output. */
export function smiColumnOf(csvNames: readonly string[]): SmiColumn {
  return smiColumn(csvNames[0] ?? '') ?? other;
}
