import type { EpochMs } from '../../domain/units.ts';
import type { CardFloors } from '../states/powerFloors.ts';
import { hourOfWeekIn } from './hourOfWeek.ts';
import { emptyColumns, type WindowColumns } from './windowColumns.ts';

export const msPerHour = 3_600_000;
export const secondsPerHour = 3600;

/** A GPU of a window. The same card behind another host is another one, as in the store. */
export interface WindowGpu {
  readonly uuid: string;
  readonly host: string;
  /** When it was first seen; its window does not begin before this hour. */
  readonly firstSeenMs: EpochMs;
  /** From when on another host has the card: its window here ends with that hour. Null or missing where it is still there. */
  readonly goneMs?: EpochMs | null;
}

/**
 * What all GPUs did over the same hours, in typed columns: a cell per GPU and hour, about 45 bytes. Hours are numbered from 1970 and lie
 * in a ring per GPU, so that one more hour moves nothing: hour `h` of row `r` is at `cellAt(window, r, h)`.
 */
export interface FleetWindow {
  readonly capacityHours: number;
  /** First hour, and the one after the last. */
  fromHour: number;
  toHour: number;
  readonly gpus: WindowGpu[];
  readonly rowOf: Map<string, number>;
  /** Replaced as a whole when GPUs are added beyond their capacity: do not keep it. */
  columns: WindowColumns;
  rowCapacity: number;
  /** Hour of the week of each slot of the ring, Monday 00:00 in the fleet's time zone first. */
  readonly hourOfWeek: Uint8Array;
  readonly timeZone: string;
  /** Power and clock of each row's card without work (`learnFloors`); null or missing where that is not known. */
  floors: readonly (CardFloors | null)[];
}

/** What a window is made for. Times are taken to the whole hour: the first begins at or before `fromMs`, the last ends at or before `toMs`. */
export interface WindowPlan {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  readonly gpus: readonly WindowGpu[];
  /** IANA zone of the hours of the week; UTC where not given. */
  readonly timeZone?: string;
}

/** An hour's number, from its start or any moment in it. */
export const hourNumber = (ms: EpochMs): number => Math.floor(ms / msPerHour);

/** Key of a row. */
export const windowGpuKey = (uuid: string, host: string): string => `${uuid}\n${host}`;

/** A window in which nothing is observed yet. */
export function createFleetWindow({ fromMs, toMs, gpus, timeZone = 'UTC' }: WindowPlan): FleetWindow {
  const [fromHour, toHour] = [hourNumber(fromMs), hourNumber(toMs)];
  const capacityHours = Math.max(1, toHour - fromHour);
  const window: FleetWindow = {
    capacityHours,
    fromHour,
    toHour: fromHour + capacityHours,
    gpus: [...gpus],
    rowOf: new Map(gpus.map(({ uuid, host }, row) => [windowGpuKey(uuid, host), row])),
    columns: emptyColumns(gpus.length * capacityHours),
    rowCapacity: gpus.length,
    hourOfWeek: new Uint8Array(capacityHours),
    timeZone,
    floors: [],
  };
  nameHours(window, fromHour, window.toHour);
  return window;
}

function nameHours(window: FleetWindow, fromHour: number, toHour: number): void {
  const hourOfWeek = hourOfWeekIn(window.timeZone);
  for (let hour = fromHour; hour < toHour; hour += 1)
    window.hourOfWeek[hour % window.capacityHours] = hourOfWeek(hour * msPerHour);
}

/** Where a GPU's hour lies in every column. The hour must be in the window. */
export function cellAt(window: FleetWindow, row: number, hour: number): number {
  return row * window.capacityHours + (hour % window.capacityHours);
}

/** First hour of a row's own window: the window's, or the one in which the GPU was first seen. */
export function firstHourOf(window: FleetWindow, row: number): number {
  const seen = window.gpus[row]?.firstSeenMs ?? 0;
  return Math.min(window.toHour, Math.max(window.fromHour, hourNumber(seen)));
}

/** The hour after the last of a row's own window: the window's end, or the one from which on the card is elsewhere. */
export function endHourOf(window: FleetWindow, row: number): number {
  const goneMs = window.gpus[row]?.goneMs ?? null;
  if (goneMs === null) return window.toHour;
  return Math.min(window.toHour, Math.max(firstHourOf(window, row), Math.ceil(goneMs / msPerHour)));
}

/** A GPU turns out to have been seen before: its own window begins earlier. */
export function seenEarlier(window: FleetWindow, row: number, atMs: EpochMs): void {
  const gpu = window.gpus[row];
  if (gpu && atMs < gpu.firstSeenMs) window.gpus[row] = { ...gpu, firstSeenMs: atMs };
}

/** Adds a GPU that is not in the window yet; nothing of it is observed. @returns its row */
export function addWindowGpu(window: FleetWindow, gpu: WindowGpu): number {
  const key = windowGpuKey(gpu.uuid, gpu.host);
  const known = window.rowOf.get(key);
  if (known !== undefined) return known;
  const row = window.gpus.length;
  if (row >= window.rowCapacity) growRows(window, row + Math.max(64, Math.ceil(row / 16)));
  window.gpus.push(gpu);
  window.rowOf.set(key, row);
  return row;
}

function growRows(window: FleetWindow, rows: number): void {
  const larger = emptyColumns(rows * window.capacityHours);
  for (const name of Object.keys(larger) as (keyof WindowColumns)[]) larger[name].set(window.columns[name]);
  window.columns = larger;
  window.rowCapacity = rows;
}

/** Moves the end on to an hour: the oldest hours fall out, the new ones are not observed yet. Does nothing where it lies there already. */
export function slideWindow(window: FleetWindow, toMs: EpochMs): void {
  const toHour = hourNumber(toMs);
  if (toHour <= window.toHour) return;
  const fromHour = toHour - window.capacityHours;
  const clearedFrom = Math.max(window.toHour, fromHour);
  const slots = Array.from(
    { length: toHour - clearedFrom },
    (_, at) => (clearedFrom + at) % window.capacityHours,
  );
  const cells = window.gpus.length * window.capacityHours;
  for (const column of Object.values(window.columns))
    for (const slot of slots)
      for (let cell = slot; cell < cells; cell += window.capacityHours) column[cell] = 0;
  nameHours(window, clearedFrom, toHour);
  window.fromHour = fromHour;
  window.toHour = toHour;
}
