import { msPerHour } from '../window/fleetWindow.ts';
import type { StateInterval, WindowState } from '../window/stateInterval.ts';

/**
 * An interval of whole hours, in small whole numbers alone: a fleet has hundreds of thousands of them, and in each a time in milliseconds
 * would be an object of its own.
 */
export class HourInterval implements StateInterval {
  readonly state: WindowState;
  /** In hours since 1970: its first, and the one after its last. */
  readonly fromHour: number;
  readonly toHour: number;
  readonly observedSeconds: number;
  /** How sure the state is: the sum over its hours, in 255ths. */
  readonly sureness: number;

  constructor(
    state: WindowState,
    fromHour: number,
    toHour: number,
    observedSeconds: number,
    sureness: number,
  ) {
    this.state = state;
    this.fromHour = fromHour;
    this.toHour = toHour;
    this.observedSeconds = observedSeconds;
    this.sureness = sureness;
  }

  get fromMs() {
    return this.fromHour * msPerHour;
  }

  get toMs() {
    return this.toHour * msPerHour;
  }

  get confidence() {
    return this.sureness / 255 / (this.toHour - this.fromHour);
  }
}
