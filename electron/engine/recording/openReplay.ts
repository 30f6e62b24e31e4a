import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure } from '#shared/domain/failure.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { ReplayFleet } from '../engineTypes.ts';
import { type Played, type PlayPlan, playRecording } from './playRecording.ts';
import { openRecording, type Recording } from './readRecording.ts';
import type { RecordedHost } from './recordedEvent.ts';
import { createReplayHost, type ReplayHost } from './replayHost.ts';

/** What to replay and how. */
export interface ReplayPlan extends PlayPlan {
  readonly path: string;
  /** What its end means: hosts go away, or stay as they were last. */
  readonly atEnd: 'close' | 'hold';
}

/** A recording as a fleet: its hosts, and a connector that gives back what they said. */
export interface Replay extends ReplayFleet {
  /** Resolves when it was played to its end, or stopped. */
  readonly played: Promise<Played>;
}

/** What may wait for one host until its session reconnects; then everybody waits for it. */
const mostWaiting = 4 * 2 ** 20;
/** A host that does not come back in this time is gone on without. */
const patienceMs = 10_000;

/**
 * Opens a recording for an engine. It begins to play when the first host is connected to. Readings bear the time at which they are
 * played, so that a replay looks as it looked then; what a host dates itself (kernel log) keeps its date.
 * @throws NotARecording, or the error of `open`
 */
export async function openReplay(plan: ReplayPlan): Promise<Replay> {
  const recording = await openRecording(plan.path);
  const { header } = recording;
  const at = new Date(header.startedAtMs).toISOString();
  const replayHosts = header.hosts.map(() => createReplayHost(`a recording of ${at}`));
  const configs = header.hosts.map((host) => configOf(host, plan.speed));
  const byName = new Map(configs.map((config, index) => [config.name, replayHosts[index]]));
  const stop = new AbortController();
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const played = begun.then(() => play(recording, plan, replayHosts, stop.signal));
  return {
    hosts: configs,
    recordedAtMs: header.startedAtMs,
    played,
    connector: {
      connect: async (host, hooks) => {
        const replayed = byName.get(host.name);
        if (replayed === undefined) throw new Error(`no host ${host.name} in the recording`);
        begin();
        return replayed.connect(hooks);
      },
      close: async () => stop.abort(),
    },
    stop: async () => {
      stop.abort();
      begin();
      await played;
    },
  };
}

async function play(
  recording: Recording,
  plan: ReplayPlan,
  hosts: readonly ReplayHost[],
  signal: AbortSignal,
): Promise<Played> {
  // All hosts are connected to in one turn; what is played waits for the last of them.
  await sleep(0);
  const target = {
    play: (event: Parameters<ReplayHost['play']>[0]) => hosts[event.h]?.play(event),
    caughtUp: () => caughtUp(hosts, signal),
  };
  const played = await playRecording(recording, plan, target, signal);
  for (const host of hosts) host.end(endOf(played), plan.atEnd === 'hold');
  return played;
}

async function caughtUp(hosts: readonly ReplayHost[], signal: AbortSignal): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const late = hosts.filter((host) => host.waiting() > mostWaiting);
    if (late.length === 0 || signal.aborted) return;
    if (performance.now() > deadline) for (const host of late) host.skip();
    else await sleep(50);
  }
}

/** Read slower than it was recorded, a host may take longer to be stale. */
function configOf({ name, labels, intervalSeconds }: RecordedHost, speed: number): HostConfig {
  return {
    name: plainText(name),
    address: 'recording',
    transport: 'auto',
    labels,
    intervalSeconds: speed < 1 ? intervalSeconds / speed : intervalSeconds,
    paused: false,
  };
}

function endOf({ outcome, atMs }: Played): Failure {
  const place = `${Math.round(atMs / 1000)} s after its start`;
  const why = {
    whole: `The recording ended ${place}`,
    cut: `The recording is cut off ${place}: its writer was killed`,
    damaged: `The recording is damaged ${place}`,
    stopped: `The replay was stopped ${place}`,
  }[outcome.type];
  return { kind: 'closed', message: why, words: '', remedy: 'Play it again.', terminal: true };
}
