import { decodeLiveFrame, type LiveFrame } from '#shared/contract/liveFrame.ts';
import type { Roster } from '#shared/contract/schemas/gpu.ts';

/** A sample that a frame carried for the first time. */
interface Arrival {
  readonly host: string;
  readonly sampledAtMs: number;
  readonly arrivedAtMs: number;
}

/** A newer sample of a GPU differs from the last one by more than the rounding of an age to 32 bits. */
const sameSampleMs = 50;

/** Looks at frames as a page would see them arrive, and notes what is new in each. */
export class FrameWatch {
  readonly #lastSampled = new Map<string, number>();
  readonly #fetchRoster: () => Promise<Roster>;
  #roster: Roster | null = null;
  #fetching = false;
  #watching = false;
  #arrivals: Arrival[] = [];
  #frames = 0;
  #rosterChanges = 0;

  /** `fetchRoster`: what slots mean; asked again when a frame names another version, as the page does. */
  constructor(fetchRoster: () => Promise<Roster>) {
    this.#fetchRoster = fetchRoster;
  }

  /**
   * Begins to look. What was counted is forgotten; what is known of each GPU's last sample stays, so that nothing old
   * counts as new.
   */
  begin(): void {
    this.#watching = true;
    this.#arrivals = [];
    this.#frames = 0;
    this.#rosterChanges = 0;
  }

  /** Looks no further. */
  end(): void {
    this.#watching = false;
  }

  /** Takes a frame that arrived now. */
  see(bytes: Uint8Array, arrivedAtMs: number): void {
    if (!this.#watching) return;
    const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const frame = decodeLiveFrame(whole);
    this.#frames += 1;
    const roster = this.#roster;
    if (frame.rosterVersion === roster?.version) this.#note(frame, roster, arrivedAtMs);
    else this.#fetch();
  }

  /** Frames of a roster not known yet are not looked into: their samples count when a later frame shows them. */
  #fetch(): void {
    if (this.#fetching) return;
    this.#fetching = true;
    this.#rosterChanges += 1;
    const arrived = (roster: Roster | null) => {
      this.#roster = roster;
      this.#fetching = false;
    };
    this.#fetchRoster().then(arrived, () => arrived(null));
  }

  #note(frame: LiveFrame, roster: Roster, arrivedAtMs: number): void {
    for (let slot = 0; slot < frame.count; slot += 1) {
      const sampledAtMs = frame.atMs - (frame.ageSeconds[slot] ?? Number.NaN) * 1000;
      const uuid = roster.uuid[slot] ?? '';
      const before = this.#lastSampled.get(uuid);
      if (Number.isNaN(sampledAtMs) || (before !== undefined && sampledAtMs - before < sameSampleMs))
        continue;
      this.#lastSampled.set(uuid, sampledAtMs);
      if (before !== undefined)
        this.#arrivals.push({ host: roster.host[slot] ?? '', sampledAtMs, arrivedAtMs });
    }
  }

  /** How often a frame named a roster that had to be fetched. */
  get rosterChanges(): number {
    return this.#rosterChanges;
  }

  get frames(): number {
    return this.#frames;
  }

  /** Samples of GPUs that reached a frame. */
  get gpuSamples(): number {
    return this.#arrivals.length;
  }

  /**
   * Milliseconds from the moment in which a host handed a round to its socket to the arrival of the first frame that
   * carries it, ascending. Both clocks are this machine's.
   */
  latencies(emits: ReadonlyMap<string, readonly number[]>): readonly number[] {
    const found: number[] = [];
    for (const { host, sampledAtMs, arrivedAtMs } of this.#arrivals) {
      const emitted = lastAtOrBefore(emits.get(host) ?? [], sampledAtMs + 1);
      if (emitted !== null) found.push(arrivedAtMs - emitted);
    }
    return found.sort((one, other) => one - other);
  }
}

function lastAtOrBefore(times: readonly number[], limit: number): number | null {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : (times[low - 1] ?? null);
}

/** The value below which a share of an ascending list lies (nearest rank). NaN of nothing. */
export function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.max(0, Math.ceil(ascending.length * share) - 1)] ?? Number.NaN;
}
