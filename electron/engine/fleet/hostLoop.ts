import type { Failure } from '#shared/domain/failure.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import { createLocalFactsSource } from '../local/localFactsSource.ts';
import { createHostReader } from '../probes/createHostReader.ts';
import type { HostReaderEvents } from '../probes/hostReader.ts';
import { heartbeatSeconds, loopCommand } from '../probes/lanes.ts';
import { remoteLoopScript } from '../probes/remoteLoopScript.ts';
import type { Connection } from '../ssh/connection.ts';

/** Seconds between rounds of the slow tier. */
const slowSeconds = 60;

/** The loop running on a host. */
export interface HostLoop {
  /** Sends a heartbeat when one is due; call about once a second. */
  tick(nowMono: Milliseconds): void;
  /** Ends the loop by closing its stdin. */
  stop(): void;
}

/**
 * Starts the loop on a connection and feeds what it prints to `events`. `onEnd` is called once, when the remote side
 * ends it.
 * `fields`: what DCGM took there when it was last connected to.
 * @throws FailureError when the server opens no channel; from some transports that comes as the end (`back-pressure`).
 */
export async function startHostLoop(
  connection: Connection,
  host: HostConfig,
  events: HostReaderEvents,
  onEnd: (failure: Failure) => void,
  fields: string | null = null,
): Promise<HostLoop> {
  const channel = await connection.exec(loopCommand(host.intervalSeconds, slowSeconds, fields));
  const local = connection.transport === 'local' ? { moreFacts: createLocalFactsSource() } : {};
  let lastWords = '';
  const heard: HostReaderEvents = {
    ...events,
    onWords: (line) => {
      lastWords = line;
      events.onWords?.(line);
    },
  };
  const reader = createHostReader(heard, { host: host.name, slowSeconds, ...local });
  let stopped = false;
  let nextHeartbeat = 0;
  channel.onStdout((chunk) => {
    if (!stopped) reader.stdout(chunk);
  });
  channel.onStderr((chunk) => {
    if (!stopped) reader.stderr(chunk);
  });
  channel.onExit((exit) => {
    if (stopped) return;
    stopped = true;
    reader.end();
    onEnd(exit.refusal ?? loopEnded(host, exit.code, lastWords));
  });
  channel.write(remoteLoopScript);
  return {
    tick: (nowMono) => {
      if (stopped || nowMono < nextHeartbeat) return;
      nextHeartbeat = nowMono + heartbeatSeconds * 1000;
      channel.write('\n');
    },
    stop: () => {
      if (stopped) return;
      stopped = true;
      channel.end();
    },
  };
}

/** `words`: the shell's own last line, if it said anything. */
function loopEnded(host: HostConfig, code: number | null, words: string): Failure {
  const noShell = code === 126 || code === 127;
  return {
    kind: noShell ? 'no-shell' : 'closed',
    message: noShell
      ? `${host.name} ran no /bin/sh for us (exit code ${code})`
      : `The loop on ${host.name} ended${code === null ? '' : ` with exit code ${code}`}`,
    words,
    remedy: noShell
      ? 'Headroom needs a POSIX shell on the host; check the login shell and forced commands of this user.'
      : 'It is started again by itself; if this repeats, look at the sshd log of the host.',
    terminal: false,
  };
}
