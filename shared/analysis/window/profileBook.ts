import type { EpochMs } from '../../domain/units.ts';
import type { HourInterval } from '../states/hourInterval.ts';
import { decideHourStates } from '../states/hourStates.ts';
import { goOn, intervalsFrom, intervalsOf } from '../states/intervals.ts';
import { floorSteps } from '../states/powerFloors.ts';
import type { AnalysedGpu } from './analysedGpu.ts';
import {
  cellAt,
  endHourOf,
  type FleetWindow,
  firstHourOf,
  hourNumber,
  msPerHour,
  slideWindow,
} from './fleetWindow.ts';
import type { GpuProfile } from './gpuProfile.ts';
import { HeldDownTrack } from './heldDown.ts';
import { heldDownClocks } from './heldDownClocks.ts';
import { ColumnProfile, type ProfileColumns } from './profileColumns.ts';
import { isHeldDown, rowCells, type SpreadName, spreadColumns } from './profileOf.ts';
import { type SpreadOfRow, SpreadTrack } from './spreadTrack.ts';
import { StateTally } from './stateTally.ts';
import { type QuantityColumn, quantityColumns } from './windowColumns.ts';

const names = Object.keys(spreadColumns) as readonly SpreadName[];

/**
 * Profiles of a window that is followed from hour to hour: `slide`, then the new hours are written into the window, then `next`. What comes
 * out is what `profileOf` says of the same window with the same floors; floors are learned by `all`, which is due once a day and after
 * older hours were written anew.
 */
export class ProfileBook {
  readonly #window: FleetWindow;
  #tracks: Tracks;
  /** Rows that the tracks have room for. */
  #room = 0;
  #profiles: readonly (ColumnProfile | null)[] = [];
  /** By row, of the hours that stay; null where a row is to be made from scratch. */
  #intervals: (HourInterval[] | null)[] = [];
  /** End of the hours that tracks and states rest on. */
  #toHour: number;

  constructor(window: FleetWindow) {
    this.#window = window;
    this.#toHour = window.toHour;
    this.#tracks = tracksOf(window, 0);
  }

  /** Floors, states and profiles of all rows from scratch. `facts` are by row; rows without get null. Each step is short. */
  *all(facts: readonly (AnalysedGpu | null)[]): Generator<void, readonly (GpuProfile | null)[]> {
    const window = this.#window;
    window.floors = yield* floorSteps(window, facts);
    this.#room = Math.ceil(facts.length * 1.1) + 64;
    this.#tracks = tracksOf(window, this.#room);
    this.#intervals = [];
    return yield* this.#make(facts);
  }

  /** Moves the window's end on. Only what is there and in no profile book's hands may be changed by anybody else. */
  slide(toMs: EpochMs): void {
    const window = this.#window;
    const going = Math.min(hourNumber(toMs) - window.toHour, window.capacityHours);
    for (let hour = window.fromHour; hour < window.fromHour + going; hour += 1) {
      this.#change(hour, -1);
      for (let row = 0; row < this.#profiles.length; row += 1) this.#tracks.states.change(row, hour, -1);
    }
    this.#intervals = this.#profiles.map(
      (profile, row) => profile && intervalsFrom(window, row, profile.intervals, window.fromHour + going),
    );
    slideWindow(window, toMs);
  }

  /** States of the hours that came since, and the profiles with them. Rows that came since are made from scratch; their floors are learned by the next `all`. */
  *next(facts: readonly (AnalysedGpu | null)[]): Generator<void, readonly (GpuProfile | null)[]> {
    const window = this.#window;
    if (facts.length > this.#room) return yield* this.all(facts);
    for (let hour = this.#toHour; hour < window.toHour; hour += 1) this.#change(hour, 1);
    yield;
    return yield* this.#make(facts);
  }

  #change(hour: number, by: 1 | -1): void {
    for (const track of this.#tracks.followers)
      for (let row = 0; row < this.#profiles.length; row += 1)
        track.change(row, cellAt(this.#window, row, hour), by);
  }

  *#make(facts: readonly (AnalysedGpu | null)[]): Generator<void, readonly (GpuProfile | null)[]> {
    const intervals: (readonly HourInterval[])[] = [];
    for (const [row, gpu] of facts.entries()) {
      const known = this.#intervals[row] ?? null;
      intervals.push(gpu === null ? [] : known ? this.#follow(row, gpu, known) : this.#begin(row, gpu));
      yield;
    }
    const columns = this.#still(facts.length);
    this.#profiles = facts.map((gpu, row) => gpu && this.#profile(columns, row, gpu, intervals[row] ?? []));
    this.#toHour = this.#window.toHour;
    this.#intervals = [];
    return this.#profiles;
  }

  /** A row from scratch. @returns its intervals */
  #begin(row: number, gpu: AnalysedGpu): readonly HourInterval[] {
    decideHourStates(this.#window, row, gpu);
    const { followers, states } = this.#tracks;
    const run = rowCells(this.#window, row);
    for (const track of followers) track.count(row, run);
    states.count(row);
    this.#settle(row);
    return intervalsOf(this.#window, row);
  }

  /** What was there an hour ago, and the hours that came since. @returns its intervals */
  #follow(row: number, gpu: AnalysedGpu, known: HourInterval[]): readonly HourInterval[] {
    const window = this.#window;
    decideHourStates(window, row, gpu, this.#toHour * msPerHour);
    for (let hour = this.#toHour; hour < window.toHour; hour += 1) this.#tracks.states.change(row, hour, 1);
    this.#settle(row);
    return goOn(window, row, known);
  }

  #settle(row: number): void {
    const run = rowCells(this.#window, row);
    for (const track of this.#tracks.all) track.settle(row, run);
  }

  #still(rows: number): ProfileColumns {
    const { spreads, states, heldDown } = this.#tracks;
    const still = Object.fromEntries(names.map((name) => [name, spreads[name].still(rows)]));
    return {
      spreads: still as Readonly<Record<SpreadName, SpreadOfRow>>,
      states: states.still(rows),
      heldDown: heldDown.still(rows),
    };
  }

  #profile(
    columns: ProfileColumns,
    row: number,
    gpu: AnalysedGpu,
    intervals: readonly HourInterval[],
  ): ColumnProfile {
    const window = this.#window;
    return new ColumnProfile(columns, row, {
      gpu,
      intervals,
      idleFloor: window.floors[row]?.power?.idle ?? null,
      heldDownClocks: isHeldDown(columns.heldDown.seconds(row)) ? heldDownClocks(window, row) : null,
      fromHour: firstHourOf(window, row),
      endHour: endHourOf(window, row),
    });
  }
}

/** What is followed of every row. */
interface Tracks {
  readonly spreads: Readonly<Record<SpreadName, SpreadTrack>>;
  readonly all: readonly SpreadTrack[];
  readonly heldDown: HeldDownTrack;
  /** Those that follow readings, whatever the states of their hours are. */
  readonly followers: readonly (SpreadTrack | HeldDownTrack)[];
  readonly states: StateTally;
}

function tracksOf(window: FleetWindow, rows: number): Tracks {
  const track = (name: SpreadName) => {
    const [mean, p95, max] = spreadColumns[name];
    const column = (of: QuantityColumn) => () => window.columns[of];
    const { step } = quantityColumns[mean];
    return new SpreadTrack({ mean: column(mean), p95: column(p95), max: column(max), step }, rows);
  };
  const spreads = Object.fromEntries(names.map((name) => [name, track(name)]));
  const all = Object.values(spreads);
  const heldDown = new HeldDownTrack(window, rows);
  return {
    spreads: spreads as Readonly<Record<SpreadName, SpreadTrack>>,
    all,
    heldDown,
    followers: [...all, heldDown],
    states: new StateTally(window, rows),
  };
}
