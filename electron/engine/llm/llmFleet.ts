import type { LlmCoverage, LlmServerStatus } from '#shared/domain/llmServer.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import type { HostSession } from '../fleet/hostSession.ts';
import { LlmHost } from './llmHost.ts';
import type { LlmRecorder } from './llmRecorder.ts';
import type { LlmClock } from './llmServer.ts';

/** All LLM servers of all hosts. */
export interface LlmFleet {
  /** Moves on; call about once a second. */
  tick(): void;
  /** Of one host, or of all. */
  servers(host?: string): readonly LlmServerStatus[];
  coverage(): LlmCoverage;
  stop(): void;
}

/** What the servers are read from, and where what they say goes. */
export interface LlmFleetParts {
  readonly sessions: () => Iterable<HostSession>;
  readonly recorderOf: (demo: boolean) => LlmRecorder | null;
  /** Told at most every few seconds that something changed. */
  readonly onChange: () => void;
}

const announceMs: Milliseconds = 3_000;

/** An idle watcher of the fleet; `tick` drives it. One host's trouble never touches another's. */
export function createLlmFleet({ sessions, recorderOf, onChange }: LlmFleetParts, clock: LlmClock): LlmFleet {
  const hosts = new Map<string, LlmHost>();
  let changed = false;
  let announcedAtMono = Number.NEGATIVE_INFINITY;
  const drop = (name: string) => {
    hosts.get(name)?.close();
    if (hosts.delete(name)) changed = true;
  };
  const follow = (session: HostSession) => {
    const { name } = session.config;
    const connection = session.link();
    if (!connection) return drop(name);
    const facts = { config: session.config, demo: session.demo, connection, inventory: session.inventory };
    const known = hosts.get(name);
    if (known && known.connection !== connection) known.close();
    const host = known?.connection === connection ? known : new LlmHost(facts, clock);
    hosts.set(name, host);
    host.tick(facts, (read) => {
      changed = true;
      for (const server of read) recorderOf(session.demo)?.add(server);
    });
  };
  return {
    tick: () => {
      const there = new Set<string>();
      for (const session of sessions()) {
        there.add(session.config.name);
        follow(session);
      }
      for (const name of hosts.keys()) if (!there.has(name)) drop(name);
      if (!changed || clock.mono() - announcedAtMono < announceMs) return;
      changed = false;
      announcedAtMono = clock.mono();
      onChange();
    },
    servers: (name) => {
      const chosen =
        name === undefined ? [...hosts.values()] : [hosts.get(name)].filter((host) => host !== undefined);
      return chosen.flatMap((host) => host.status());
    },
    coverage: () => {
      const all = [...hosts];
      return {
        hosts: [...sessions()].length,
        hostsLookedAt: all.filter(([, host]) => host.hasTold).length,
        hostsRefusing: all.filter(([, host]) => host.refuses).map(([name]) => name),
      };
    },
    stop: () => {
      for (const name of [...hosts.keys()]) drop(name);
    },
  };
}
