import type { HourInterval } from '../states/hourInterval.ts';
import type { AnalysedGpu } from './analysedGpu.ts';
import { msPerHour, secondsPerHour } from './fleetWindow.ts';
import type { GpuProfile } from './gpuProfile.ts';
import type { HeldDownTrack } from './heldDown.ts';
import type { HeldDownClocks } from './heldDownClocks.ts';
import type { SpreadName } from './profileOf.ts';
import type { SpreadOfRow } from './spreadTrack.ts';
import type { StatesOfRows } from './stateTally.ts';

/** What profiles of one moment are told from. Nothing in it changes any more. */
export interface ProfileColumns {
  readonly spreads: Readonly<Record<SpreadName, SpreadOfRow>>;
  readonly states: StatesOfRows;
  readonly heldDown: Pick<HeldDownTrack, 'seconds'>;
}

/** What of a row is in no column. */
interface RowFacts extends Pick<GpuProfile, 'gpu' | 'idleFloor'> {
  readonly intervals: readonly HourInterval[];
  readonly heldDownClocks: HeldDownClocks | null;
  /** Its own window, in hours since 1970. */
  readonly fromHour: number;
  readonly endHour: number;
}

/**
 * A profile that makes what it is asked for out of columns: as objects the profiles of thousands of GPUs would take a tenth of an analysis to
 * make and to collect, and little of them is ever read.
 */
export class ColumnProfile implements GpuProfile {
  readonly gpu: AnalysedGpu;
  readonly intervals: readonly HourInterval[];
  readonly idleFloor: GpuProfile['idleFloor'];
  readonly heldDownClocks: HeldDownClocks | null;
  readonly observedSeconds: number;
  readonly #columns: ProfileColumns;
  readonly #row: number;
  readonly #fromHour: number;
  readonly #endHour: number;

  constructor(columns: ProfileColumns, row: number, facts: RowFacts) {
    this.#columns = columns;
    this.#row = row;
    this.gpu = facts.gpu;
    this.intervals = facts.intervals;
    this.idleFloor = facts.idleFloor;
    this.heldDownClocks = facts.heldDownClocks;
    this.observedSeconds = columns.states.observed(row);
    this.#fromHour = facts.fromHour;
    this.#endHour = facts.endHour;
  }

  get fromMs() {
    return this.#fromHour * msPerHour;
  }

  get toMs() {
    return this.#endHour * msPerHour;
  }

  get #hours() {
    return this.#endHour - this.#fromHour;
  }

  get coverage() {
    return this.#hours > 0 ? this.observedSeconds / (this.#hours * secondsPerHour) : 0;
  }

  get stateSeconds() {
    return this.#columns.states.seconds(this.#row, this.#hours);
  }

  get confidence() {
    return this.#columns.states.confidence(this.#row, this.#hours);
  }

  get workByHourOfWeek() {
    return this.#columns.states.workByHourOfWeek(this.#row);
  }

  get heldDownSeconds() {
    return this.#columns.heldDown.seconds(this.#row);
  }

  get utilizationGpuPercent() {
    return this.#columns.spreads.utilizationGpuPercent(this.#row);
  }

  get utilizationMemoryPercent() {
    return this.#columns.spreads.utilizationMemoryPercent(this.#row);
  }

  get memoryUsedBytes() {
    return this.#columns.spreads.memoryUsedBytes(this.#row);
  }

  get powerWatts() {
    return this.#columns.spreads.powerWatts(this.#row);
  }

  get smActivePercent() {
    return this.#columns.spreads.smActivePercent(this.#row);
  }

  get tensorActivePercent() {
    return this.#columns.spreads.tensorActivePercent(this.#row);
  }

  get dramActivePercent() {
    return this.#columns.spreads.dramActivePercent(this.#row);
  }
}
