import { type SmiColumn, smiColumn } from '../../nvidiaSmiColumns.ts';
import { layoutOfColumns, layoutOfHeader, type SmiLayout } from '../../nvidiaSmiLayout.ts';
import { type SmiField, smiGpuFields } from './smiFields.ts';

/** One field of a CSV row and the cells it may stand in, the preferred one first. */
export interface CsvField {
  readonly field: SmiField;
  readonly places: readonly number[];
}

/** How the rows under one header are read. */
export interface CsvHeader {
  readonly layout: SmiLayout;
  readonly names: readonly string[];
  /** Units as the header has them, for rows printed with `nounits`. */
  readonly units: readonly string[];
  readonly fields: readonly CsvField[];
  /** What each column is to the verdict on its GPU. */
  readonly columns: readonly SmiColumn[];
  readonly index: number;
  /** Columns that are texts or are not read: what stands in brackets there may still break the row. */
  readonly others: readonly number[];
}

/** The header that a line is, or null. */
export function csvHeaderOf(line: string): CsvHeader | null {
  const layout = layoutOfHeader(line);
  return layout ? headerOf(layout, line.split(',')) : null;
}

/** A header from the names that the rows were asked by. */
export function csvHeaderOfNames(names: readonly string[]): CsvHeader {
  return headerOf(layoutOfColumns(names), names);
}

const aliases: ReadonlyMap<string, string> = new Map([
  ['gpu_name', 'name'],
  ['gpu_uuid', 'uuid'],
  ['gpu_serial', 'serial'],
  ['gpu_bus_id', 'pci.bus_id'],
  ['kmd_version', 'driver_version'],
  ['clocks.sm', 'clocks.current.sm'],
  ['clocks.mem', 'clocks.current.memory'],
  ['clocks.max.mem', 'clocks.max.memory'],
]);

/** Throttle reasons became clock events in 535, and the header says the new name whichever is asked. */
function currentName(name: string): string {
  const lower = name.toLowerCase();
  return aliases.get(lower) ?? lower.replace('clocks_throttle_reasons', 'clocks_event_reasons');
}

function headerOf(layout: SmiLayout, cells: readonly string[]): CsvHeader {
  const names = cells.map((cell) => currentName(cell.replace(/\[.*/, '').trim()));
  const fields = smiGpuFields
    .map((field) => ({
      field,
      places: field.csv.flatMap((name) => placesOf(names, name.toLowerCase())),
    }))
    .filter(({ places }) => places.length > 0);
  const read = new Set(fields.flatMap(({ field, places }) => (field.form === 'text' ? [] : places)));
  return {
    layout,
    names,
    units: cells.map((cell) => /\[([^\]]{1,8})\]/.exec(cell)?.[1] ?? ''),
    fields,
    columns: names.map((name) => smiColumn(name) ?? { form: 'text' }),
    index: names.indexOf('index'),
    others: names.map((_name, place) => place).filter((place) => !read.has(place)),
  };
}

function placesOf(names: readonly string[], name: string): readonly number[] {
  const place = names.indexOf(name);
  return place === -1 ? [] : [place];
}
