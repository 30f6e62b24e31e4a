import type { FleetWindow } from './fleetWindow.ts';
import type { GpuProfile } from './gpuProfile.ts';
import { hoursPerWeek } from './hourOfWeek.ts';
import { tellMemory, tellWork, type WeekSlots, weekSlots } from './weekOf.ts';

/** What is told by hour of the week. */
export type Weeks = Pick<GpuProfile, 'workByHourOfWeek' | 'memoryByHourOfWeek'>;

/** Weeks of one row. */
export function weeksOf(window: FleetWindow, row: number): Weeks {
  const weeks = {
    workByHourOfWeek: new Float32Array(hoursPerWeek),
    memoryByHourOfWeek: new Float32Array(hoursPerWeek),
  };
  const slots = weekSlots(window);
  tellWork(window, row, slots, weeks.workByHourOfWeek);
  tellMemory(window, row, slots, weeks.memoryByHourOfWeek);
  return weeks;
}

/**
 * Weeks of many rows in two large arrays: one array a row and analysis would cost more to collect than to fill. A book that follows another
 * begins with what that one says and leaves it as it is.
 */
export class WeekBook {
  readonly #window: FleetWindow;
  readonly #slots: WeekSlots;
  readonly #all: WeekSlots;
  readonly #work: Float32Array;
  readonly #memory: Float32Array;

  /** @param changed hours of the week of which an hour came or went since `before` */
  constructor(window: FleetWindow, rows: number, before?: WeekBook, changed?: ReadonlySet<number>) {
    this.#window = window;
    this.#all = weekSlots(window);
    this.#slots = before ? weekSlots(window, changed) : this.#all;
    this.#work = new Float32Array(rows * hoursPerWeek);
    this.#memory = new Float32Array(rows * hoursPerWeek);
    if (!before) return;
    this.#work.set(before.#work.subarray(0, this.#work.length));
    this.#memory.set(before.#memory.subarray(0, this.#memory.length));
  }

  /** Weeks of a row; `isNew` where the book before did not have it. */
  weeks(row: number, isNew: boolean): Weeks {
    // A third of the time of `subarray`, which asks first what kind of array to make.
    const from = row * hoursPerWeek * Float32Array.BYTES_PER_ELEMENT;
    const workByHourOfWeek = new Float32Array(this.#work.buffer, from, hoursPerWeek);
    const memoryByHourOfWeek = new Float32Array(this.#memory.buffer, from, hoursPerWeek);
    const slots = isNew ? this.#all : this.#slots;
    tellWork(this.#window, row, slots, workByHourOfWeek);
    tellMemory(this.#window, row, slots, memoryByHourOfWeek);
    return { workByHourOfWeek, memoryByHourOfWeek };
  }
}
