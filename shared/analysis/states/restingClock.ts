/** The lowest and the highest hourly means of a card's SM clock, as the column keeps them. */
export class LeastClocks {
  /** 0 before the first. */
  most = 0;
  /** The three lowest, ascending. */
  #first = Number.POSITIVE_INFINITY;
  #second = Number.POSITIVE_INFINITY;
  #third = Number.POSITIVE_INFINITY;

  add(clock: number): void {
    if (clock > this.most) this.most = clock;
    if (clock >= this.#third) return;
    if (clock >= this.#second) this.#third = clock;
    else {
      this.#third = this.#second;
      if (clock >= this.#first) this.#second = clock;
      else [this.#first, this.#second] = [clock, this.#first];
    }
  }

  /** The third lowest: one hour says nothing of a floor. Infinite before there are so many. */
  get least(): number {
    return this.#third;
  }
}

/**
 * Cards rest at 6 to 20 % of the clock that they work at (H100 345 of 1980 MHz, A100 210 of 1410, B200 120 of 1965; P100 405 of 1328, 30 %).
 * Heat and power hold work down to half of it at the most, and say so.
 */
const mostRestingShare = 0.31;

/**
 * The SM clock up to which nothing ran on a card in an hour, as the column keeps it: its lowest, and a step of 16 MHz for a moment's rise.
 * A kernel raises clocks, so that an hour at the lowest had none; a raised clock proves nothing, since an open context raises it too.
 * Null where the card never rested, or its clocks are locked: then its lowest is no resting one.
 */
export function restingClock({ least }: LeastClocks, most: number): number | null {
  return least - 1 <= mostRestingShare * (most - 1) ? least + 1 : null;
}
