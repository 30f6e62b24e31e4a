import { type Fact, failed, type Reading } from '#shared/domain/reading.ts';
import { normalBusId } from '../../gpuKey.ts';
import { readingOf } from '../../nvidiaSmiCell.ts';
import { RowFaults } from '../../rowFaults.ts';
import type { CaptureGpu } from '../parsedCapture.ts';
import { smiColumnOf } from './faultColumn.ts';
import { allOf, factOf } from './readDocument.ts';
import type { FieldForm } from './smiFields.ts';
import { smiValue } from './smiValue.ts';
import type { FramedRow, TableBox } from './tableFrame.ts';

interface Identity {
  readonly index: number;
  readonly name: string;
  /** Persistence mode, or driver model. */
  readonly mode: string;
}

/** `0  NVIDIA H200   On`; null for any other cell. By words: a pattern would take its time over spaces. */
function identityOf(cell: string | undefined): Identity | null {
  const text = (cell ?? '').trim();
  const first = text.indexOf(' ');
  const last = text.lastIndexOf(' ');
  const name = text.slice(first, last).trim();
  if (first === -1 || name === '' || !/^\d{1,4}$/.test(text.slice(0, first))) return null;
  return { index: Number(text.slice(0, first)), name, mode: text.slice(last + 1) };
}

/** The GPUs of the first box: two or three lines each, the first one with index and bus id. */
export function gpusOfBox(box: TableBox): readonly CaptureGpu[] {
  const gpus: CaptureGpu[] = [];
  const names = sensorNames(box);
  for (const [place, row] of box.rows.entries()) {
    const identity = identityOf(row.cells[0]);
    const [bus = '', display] = (row.cells[1] ?? '').trim().split(/\s+/);
    if (!identity || normalBusId(bus) === null) continue;
    const below = box.rows.slice(place + 1, place + 3);
    // A lost line: what follows is the next GPU, and its index would be this one's fan.
    const next = below.findIndex(({ cells }) => identityOf(cells[0]) !== null && /:/.test(cells[1] ?? ''));
    if (next !== -1) below.length = next;
    gpus.push(
      gpuOf(identity, { bus, display, ecc: row.cells[2] ?? '', names, modeName: modeName(box) }, below),
    );
  }
  return gpus;
}

interface FirstLine {
  readonly bus: string;
  readonly display: string | undefined;
  readonly ecc: string;
  readonly names: readonly string[];
  readonly modeName: string;
}

function gpuOf({ index, name, mode }: Identity, first: FirstLine, below: readonly FramedRow[]): CaptureGpu {
  const [second, third] = below;
  const { values, fault } = tableReadings(second, first.ecc, first.names);
  const [utilization, ...computeMode] = words(second?.cells[2]);
  const migMode = words(third?.cells[2])[0];
  const facts: Record<string, Fact> = {
    pciBusId: normalBusId(first.bus) ?? first.bus,
    [first.modeName]: factOf(mode),
    ...(first.display === undefined ? {} : { displayActive: factOf(first.display) }),
    ...(utilization === undefined || computeMode.length === 0
      ? {}
      : { computeMode: factOf(computeMode.join(' ')) }),
    ...(migMode === undefined ? {} : { migMode: factOf(migMode) }),
  };
  return {
    uuid: null,
    index,
    name,
    readings: fault ? allOf(values, failed(fault.words)) : values,
    facts,
    ...(fault ? { fault } : {}),
  };
}

/** `Fan`, `Temp`, `Perf`, `Pwr:Usage/Cap`, as the header has them. */
function sensorNames(box: TableBox): readonly string[] {
  const sensors = box.header.find(({ cells }) => /\bFan\b.*\bTemp\b/.test(cells[0] ?? ''));
  return words(sensors?.cells[0] ?? 'Fan Temp Perf Pwr:Usage/Cap');
}

/** On Windows the driver model stands where Linux has the persistence mode. */
function modeName(box: TableBox): string {
  const first = box.header.find(({ cells }) => /\bName\b/.test(cells[0] ?? ''))?.cells[0] ?? '';
  return /Driver-Model|TCC\/WDDM/.test(first) ? 'driverModel' : 'persistenceMode';
}

const sensorForms: ReadonlyMap<string, readonly [name: string, form: FieldForm, csv: string]> = new Map([
  ['Fan', ['fanPercent', 'percent', 'fan.speed']],
  ['Temp', ['temperatureCelsius', 'celsius', 'temperature.gpu']],
  ['Perf', ['pstate', 'pstate', 'pstate']],
]);

/** Readings of a GPU's second line, and the ECC count of its first one. */
export function tableReadings(row: FramedRow | undefined, ecc: string, names: readonly string[]) {
  const values: Record<string, Reading> = {};
  const faults = new RowFaults();
  faults.clear();
  const take = (name: string, form: FieldForm, csv: string, text: string | undefined) => {
    const value = smiValue(withUnit((text ?? '').trim(), form), form);
    if (typeof value !== 'number') faults.add(value, smiColumnOf([csv]));
    values[name] = readingOf(value);
  };
  const sensors = words(row?.cells[0]);
  for (const [place, name] of names.entries()) {
    const sensor = sensorForms.get(name);
    if (sensor) take(sensor[0], sensor[1], sensor[2], sensors[place]);
  }
  const [usage, cap] = pair(sensors.slice(names.findIndex((name) => name.startsWith('Pwr'))).join(' '));
  take('powerWatts', 'watts', 'power.draw', usage);
  take('powerLimitWatts', 'watts', 'power.limit', cap);
  const [used, total] = pair(row?.cells[1] ?? '');
  take('memoryUsedBytes', 'bytes', 'memory.used', used);
  take('memoryTotalBytes', 'bytes', 'memory.total', total);
  take('utilizationGpuPercent', 'percent', 'utilization.gpu', words(row?.cells[2])[0]);
  // With MIG on, the word there is the mode (`On`), not a count.
  const errors = ecc.trim();
  if (/^\d|^(?:N\/A|ERR!|Unknown)/i.test(errors))
    take('eccUncorrectedVolatileCount', 'count', 'ecc.errors.uncorrected.volatile.total', errors);
  return { values, fault: faults.verdict() };
}

/** `815MiB` -> `815 MiB`: the table has no room for the space. A number that should have its unit and lost it is none. */
function withUnit(text: string, form: FieldForm): string {
  if (form !== 'count' && /^-?[\d.]+$/.test(text)) return `${text} without its unit`;
  return text.replace(/^(-?[\d.]+)([A-Za-z%])/, '$1 $2');
}

/** The two sides of `295W /  700W`. `N/A / N/A` has slashes without spaces around them. */
function pair(text: string): readonly [string | undefined, string | undefined] {
  const slash = text.indexOf(' / ');
  return slash === -1 ? [text, undefined] : [text.slice(0, slash), text.slice(slash + 3)];
}

function words(text: string | undefined): readonly string[] {
  return (text ?? '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
}
