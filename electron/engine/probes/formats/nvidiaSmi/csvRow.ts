import { type Fact, failed, type Reading } from '#shared/domain/reading.ts';
import { indexOf, isUuid, normalBusId } from '../../gpuKey.ts';
import { readingOf } from '../../nvidiaSmiCell.ts';
import type { RowCells } from '../../nvidiaSmiCells.ts';
import type { Sentinel } from '../../nvidiaSmiSentinels.ts';
import { RowFaults } from '../../rowFaults.ts';
import type { CaptureGpu } from '../parsedCapture.ts';
import type { CsvField, CsvHeader } from './csvHeader.ts';
import { allOf, factOf } from './readDocument.ts';
import { smiValue } from './smiValue.ts';

/** The GPU of one row. Null where the cell for the UUID holds neither one nor a reason for there being none: that is no row. */
export function gpuOfRow(cells: RowCells, header: CsvHeader): CaptureGpu | null {
  const faults = new RowFaults();
  faults.clear();
  for (const place of header.others) faults.text(cells, place);
  const facts: Record<string, Fact> = {};
  const readings: Record<string, Reading> = {};
  for (const each of header.fields) {
    const { name, form } = each.field;
    if (form === 'text') facts[name] = factOf(cells.text(each.places[0] ?? 0));
    else readings[name] = readingOfCells(cells, header, each, faults);
  }
  const { uuid, name, ...others } = facts;
  if (typeof uuid === 'string' && !isUuid(uuid)) return null;
  const busId = typeof others.pciBusId === 'string' ? normalBusId(others.pciBusId) : null;
  const fault = faults.verdict();
  return {
    uuid: typeof uuid === 'string' ? uuid : null,
    index: header.index === -1 ? null : indexOf(cells.text(header.index)),
    name: typeof name === 'string' ? name : null,
    readings: fault ? allOf(readings, failed(fault.words)) : readings,
    facts: { ...others, ...(busId ? { pciBusId: busId } : {}) },
    ...(fault ? { fault } : {}),
  };
}

function readingOfCells(
  cells: RowCells,
  { units, columns }: CsvHeader,
  { field, places }: CsvField,
  faults: RowFaults,
): Reading {
  let first: Sentinel | null = null;
  for (const place of places) {
    const cell = cells.text(place);
    const value = smiValue(withUnit(cell, units[place] ?? ''), field.form);
    if (typeof value === 'number') return value;
    faults.add(value, columns[place] ?? { form: 'text' });
    first ??= value;
  }
  return first ? readingOf(first) : failed('the cell is empty');
}

/** A bare number takes the unit of its header. */
function withUnit(cell: string, unit: string): string {
  return unit !== '' && /^-?[\d.]+$/.test(cell) ? `${cell} ${unit}` : cell;
}
