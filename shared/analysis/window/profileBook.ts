import type { EpochMs } from '../../domain/units.ts';
import { decideHourStates } from '../states/hourStates.ts';
import { goOn, intervalsFrom, intervalsOf } from '../states/intervals.ts';
import { floorSteps } from '../states/powerFloors.ts';
import type { AnalysedGpu } from './analysedGpu.ts';
import { cellAt, type FleetWindow, hourNumber, msPerHour, slideWindow } from './fleetWindow.ts';
import type { GpuProfile } from './gpuProfile.ts';
import { HeldDownTrack, heldDownSeconds } from './heldDown.ts';
import { profileWith, rowCells, type SpreadName, type Spreads, spreadColumns } from './profileOf.ts';
import { SpreadTrack } from './spreadTrack.ts';
import type { StateInterval } from './stateInterval.ts';
import { StateTally, tallyOf } from './stateTally.ts';
import { WeekBook, weeksOf } from './weekBook.ts';
import { type QuantityColumn, quantityColumns } from './windowColumns.ts';

const names = Object.keys(spreadColumns) as readonly SpreadName[];

/**
 * Profiles of a window that is followed from hour to hour: `slide`, then the new hours are written into the window, then `next`. What comes
 * out is what `profileOf` says of the same window with the same floors; floors are learned by `all`, which is due once a day and after
 * older hours were written anew.
 */
export class ProfileBook {
  readonly #window: FleetWindow;
  #tracks: Readonly<Record<SpreadName, SpreadTrack>> | null = null;
  #heldDown: HeldDownTrack | null = null;
  #tally: StateTally | null = null;
  #weeks: WeekBook | null = null;
  #profiles: (GpuProfile | null)[] = [];
  /** By row, without the hours that went since the last profiles. */
  #intervals: StateInterval[][] = [];
  /** Rows that the tracks have room for. */
  #room = 0;
  /** End of the hours that tracks and states rest on. */
  #toHour: number;
  /** Hours of the week of which an hour went since the last profiles. */
  #wentOfWeek = new Set<number>();

  constructor(window: FleetWindow) {
    this.#window = window;
    this.#toHour = window.toHour;
  }

  /** Floors, states and profiles of all rows from scratch. `facts` are by row; rows without get null. Each step is short. */
  *all(facts: readonly (AnalysedGpu | null)[]): Generator<void, readonly (GpuProfile | null)[]> {
    const window = this.#window;
    window.floors = yield* floorSteps(window, facts);
    this.#room = Math.ceil(facts.length * 1.1) + 64;
    this.#tracks = Object.fromEntries(names.map((name) => [name, this.#track(name)])) as Record<
      SpreadName,
      SpreadTrack
    >;
    this.#tally = new StateTally(window, this.#room);
    this.#heldDown = new HeldDownTrack(window, this.#room);
    this.#weeks = new WeekBook(window, facts.length);
    this.#profiles = [];
    for (const [row, gpu] of facts.entries()) {
      this.#profiles.push(gpu && this.#fresh(row, gpu));
      yield;
    }
    this.#toHour = window.toHour;
    this.#wentOfWeek = new Set();
    return this.#profiles;
  }

  /** Moves the window's end on. Only what is there and in no profile book's hands may be changed by anybody else. */
  slide(toMs: EpochMs): void {
    const window = this.#window;
    const going = Math.min(hourNumber(toMs) - window.toHour, window.capacityHours);
    for (let hour = window.fromHour; hour < window.fromHour + going; hour += 1) {
      this.#wentOfWeek.add(window.hourOfWeek[hour % window.capacityHours] as number);
      this.#change(hour, -1);
      for (let row = 0; row < this.#profiles.length; row += 1) this.#tally?.change(row, hour, -1);
    }
    this.#intervals = this.#profiles.map((profile, row) =>
      profile ? intervalsFrom(window, row, profile.intervals, window.fromHour + going) : [],
    );
    slideWindow(window, toMs);
  }

  /** States of the hours that came since, and the profiles with them. Rows that came since are made from scratch; their floors are learned by the next `all`. */
  *next(facts: readonly (AnalysedGpu | null)[]): Generator<void, readonly (GpuProfile | null)[]> {
    const window = this.#window;
    if (facts.length > this.#room) return yield* this.all(facts);
    const changed = this.#wentOfWeek;
    for (let hour = this.#toHour; hour < window.toHour; hour += 1) {
      changed.add(window.hourOfWeek[hour % window.capacityHours] as number);
      this.#change(hour, 1);
    }
    yield;
    this.#weeks = new WeekBook(window, facts.length, this.#weeks ?? undefined, changed);
    for (const [row, gpu] of facts.entries()) {
      const isKnown = (this.#profiles[row] ?? null) !== null;
      this.#profiles[row] = gpu && (isKnown ? this.#followed(row, gpu) : this.#fresh(row, gpu));
      yield;
    }
    this.#toHour = window.toHour;
    this.#wentOfWeek = new Set();
    this.#intervals = [];
    return [...this.#profiles];
  }

  #track(name: SpreadName): SpreadTrack {
    const [mean, p95, max] = spreadColumns[name];
    const column = (of: QuantityColumn) => () => this.#window.columns[of];
    const { step } = quantityColumns[mean];
    return new SpreadTrack({ mean: column(mean), p95: column(p95), max: column(max), step }, this.#room);
  }

  #change(hour: number, by: 1 | -1): void {
    for (const track of this.#followers())
      for (let row = 0; row < this.#profiles.length; row += 1)
        track.change(row, cellAt(this.#window, row, hour), by);
  }

  #fresh(row: number, gpu: AnalysedGpu): GpuProfile {
    decideHourStates(this.#window, row, gpu);
    const run = rowCells(this.#window, row);
    for (const track of this.#followers()) track.count(row, run);
    this.#tally?.count(row);
    return this.#profile(row, gpu, true);
  }

  /** What was there an hour ago, and the hours that came since. */
  #followed(row: number, gpu: AnalysedGpu): GpuProfile {
    decideHourStates(this.#window, row, gpu, this.#toHour * msPerHour);
    for (let hour = this.#toHour; hour < this.#window.toHour; hour += 1) this.#tally?.change(row, hour, 1);
    return this.#profile(row, gpu, false);
  }

  #followers(): readonly (SpreadTrack | HeldDownTrack)[] {
    return [...Object.values(this.#tracks ?? {}), ...(this.#heldDown ? [this.#heldDown] : [])];
  }

  #profile(row: number, gpu: AnalysedGpu, isNew: boolean): GpuProfile {
    const window = this.#window;
    const known = {
      intervals: isNew ? intervalsOf(window, row) : goOn(window, row, this.#intervals[row] ?? []),
      spreads: this.#spreads(row),
      weeks: this.#weeks?.weeks(row, isNew) ?? weeksOf(window, row),
      heldDownSeconds: this.#heldDown?.seconds(row) ?? heldDownSeconds(window, row),
      tally: this.#tally ?? tallyOf(window, row),
    };
    return profileWith(window, row, gpu, known);
  }

  #spreads(row: number): Spreads {
    const run = rowCells(this.#window, row);
    const tracks = this.#tracks;
    const spread = (name: SpreadName) => tracks?.[name].spread(row, run) ?? null;
    return {
      utilizationGpuPercent: spread('utilizationGpuPercent'),
      utilizationMemoryPercent: spread('utilizationMemoryPercent'),
      memoryUsedBytes: spread('memoryUsedBytes'),
      powerWatts: spread('powerWatts'),
      smActivePercent: spread('smActivePercent'),
      tensorActivePercent: spread('tensorActivePercent'),
      dramActivePercent: spread('dramActivePercent'),
    };
  }
}
