import { frameColumn, type LiveFrame } from '#shared/contract/liveFrame.ts';
import type { Roster } from '#shared/contract/schemas/gpu.ts';
import { metricIndex } from '#shared/domain/metric.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import { Signal } from './signal.ts';
import { SparkHistory } from './sparkHistory.ts';

/** One frame with the roster that says whose readings its slots hold. */
export interface LivePicture {
  readonly frame: LiveFrame;
  readonly roster: Roster;
  /** By the page's clock. */
  readonly receivedAtMs: EpochMs;
}

/** What the store needs of the world. */
export interface FrameSource {
  pullFrame(): Promise<LiveFrame>;
  fetchRoster(): Promise<Roster>;
  /** Resolves when the page is visible; at once when it is. */
  whenVisible(): Promise<void>;
  sleep(ms: Milliseconds): Promise<void>;
  now(): EpochMs;
}

/** Pulls are at least this far apart, however fast the engine builds frames. */
const minimumGapMs = 200;
/** Pause after a pull that failed; the link reconnects by itself meanwhile. */
const retryMs = 1000;

/**
 * The live picture of the fleet: pulls frames while the page is visible, keeps the latest one with its roster, and two
 * minutes of utilisation for sparklines. Pausing freezes the picture that is shown; pulling goes on, so that the history
 * has no hole.
 */
export class FrameStore {
  readonly #source: FrameSource;
  readonly #changed = new Signal();
  readonly history = new SparkHistory();
  #latest: LivePicture | null = null;
  #shown: LivePicture | null = null;
  #roster: Roster | null = null;
  #paused = false;

  constructor(source: FrameSource) {
    this.#source = source;
  }

  /** For useSyncExternalStore: called after every change of the picture or of pausing. */
  readonly subscribe = this.#changed.subscribe;
  /** The picture to show; null until the first frame came. */
  readonly picture = (): LivePicture | null => this.#shown;
  /** True while the picture is frozen by the user. */
  readonly paused = (): boolean => this.#paused;

  /** Freezes the picture, or lets it follow again from the latest frame on. */
  setPaused(paused: boolean): void {
    this.#paused = paused;
    if (!paused) this.#shown = this.#latest;
    this.#changed.emit();
  }

  /** Begins pulling; returns the way to stop. */
  start(): () => void {
    const running = { current: true };
    void this.#run(running);
    return () => {
      running.current = false;
    };
  }

  async #run(running: { readonly current: boolean }): Promise<void> {
    while (running.current) {
      await this.#source.whenVisible();
      try {
        await this.#step();
        await this.#source.sleep(minimumGapMs);
      } catch {
        await this.#source.sleep(retryMs);
      }
    }
  }

  async #step(): Promise<void> {
    const frame = await this.#source.pullFrame();
    if (this.#roster?.version !== frame.rosterVersion)
      this.#roster = keepingUuids(await this.#source.fetchRoster(), this.#roster);
    const roster = this.#roster;
    // A roster newer than the frame belongs to the next frame: this one cannot be read with it.
    if (roster.version !== frame.rosterVersion || roster.uuid.length !== frame.count) return;
    this.history.retarget(roster.uuid);
    this.history.push(frameColumn(frame, metricIndex.utilizationGpuPercent), frame.atMs);
    this.#latest = { frame, roster, receivedAtMs: this.#source.now() };
    if (this.#paused && this.#shown !== null) return;
    this.#shown = this.#latest;
    this.#changed.emit();
  }
}

/** The new roster, with the old list of uuids where it says the same: who compares lists by identity sees no change. */
function keepingUuids(roster: Roster, before: Roster | null): Roster {
  const same =
    before !== null &&
    before.uuid.length === roster.uuid.length &&
    before.uuid.every((uuid, slot) => uuid === roster.uuid[slot]);
  return same ? { ...roster, uuid: before.uuid } : roster;
}
