import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Milliseconds } from '#shared/domain/units.ts';
import type { ReadOutcome, Recording } from './readRecording.ts';
import type { HostEvent, RecordedEvent } from './recordedEvent.ts';

/** How a recording is played. */
export interface PlayPlan {
  /** Recorded seconds per second; Infinity for as fast as it can be taken. */
  readonly speed: number;
  /** What was recorded before is played at once, since what comes after rests on it. */
  readonly fromMs: Milliseconds;
  /** Playing ends here; Infinity for the end of the recording. */
  readonly toMs: Milliseconds;
}

/** Takes what is played. */
export interface PlayTarget {
  play(event: HostEvent): void;
  /** Resolves when no host is too far behind. */
  caughtUp(): Promise<void>;
}

/** How the playing ended. */
export interface Played {
  readonly outcome: ReadOutcome | { readonly type: 'stopped' };
  /** Where, since the start of the recording. */
  readonly atMs: Milliseconds;
  /** Lines that were not recorded since a disk did not keep up. */
  readonly missingLines: number;
}

/** Waits shorter than this are not waited: timers are no finer. */
const shortestWaitMs = 4;

/** Plays a recording in its order, at its pace times the speed, until its end or until the signal aborts. Never runs ahead of a target that is behind. */
export async function playRecording(
  recording: Recording,
  { speed, fromMs, toMs }: PlayPlan,
  target: PlayTarget,
  signal: AbortSignal,
): Promise<Played> {
  let startedAt: Milliseconds | null = null;
  let atMs = 0;
  let missingLines = 0;
  const stopped = (): Played => ({ outcome: { type: 'stopped' }, atMs, missingLines });
  const waitFor = async (t: Milliseconds) => {
    if (t <= fromMs || speed === Number.POSITIVE_INFINITY) return;
    startedAt ??= performance.now();
    const early = startedAt + (t - fromMs) / speed - performance.now();
    if (early >= shortestWaitMs) await sleep(early, undefined, { signal }).catch(() => undefined);
  };
  const playOne = async (event: RecordedEvent) => {
    await waitFor(event.t);
    atMs = event.t;
    if (event.e === 'gap') missingLines += event.lines;
    else if (event.e !== 'end' && !signal.aborted) target.play(event);
  };

  const blocks = recording.blocks();
  try {
    for (;;) {
      const block = await blocks.next();
      if (block.done) return { outcome: block.value, atMs, missingLines };
      for (const event of block.value) {
        if (event.t > toMs || signal.aborted) return stopped();
        await playOne(event);
      }
      await target.caughtUp();
      await nextTurn();
    }
  } finally {
    await blocks.return({ type: 'cut' });
  }
}
