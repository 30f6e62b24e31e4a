import { candidatePorts } from '#shared/analysis/llm/candidatePorts.ts';
import { type JoinedServer, joinServer } from '#shared/analysis/llm/joinServer.ts';
import type { HostInventory } from '#shared/domain/gpu.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import type { HostListeners } from '#shared/domain/listeners.ts';
import type { LlmServerStatus } from '#shared/domain/llmServer.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import type { Connection } from '../ssh/connection.ts';
import { type LlmPlace, placeOfEndpoint, placeOfPort } from './llmPlace.ts';
import { type LlmClock, LlmServer, scrapeMs } from './llmServer.ts';

/** A host that refuses to forward is asked again this seldom: each refusal is a line in its log. */
const refusedPauseMs: Milliseconds = 600_000;

/** What a host's servers are found from. */
export interface LlmHostFacts {
  readonly config: HostConfig;
  readonly demo: boolean;
  readonly connection: Connection;
  readonly inventory: HostInventory | null;
}

/** The LLM servers of one host over one connection: finds them, and reads one at a time. */
export class LlmHost {
  readonly connection: Connection;
  readonly #clock: LlmClock;
  #facts: LlmHostFacts;
  #servers = new Map<string, LlmServer>();
  /** What the servers were last found from; null before the first time. */
  #seen: { readonly listeners: HostListeners | undefined } | null = null;
  /** Servers' GPUs by port, as of one inventory. */
  readonly #joined = new Map<number, JoinedServer>();
  #busy = false;
  #refusedUntilMono: Milliseconds | null = null;

  constructor(facts: LlmHostFacts, clock: LlmClock) {
    this.connection = facts.connection;
    this.#facts = facts;
    this.#clock = clock;
  }

  /** Whether its sshd refused to forward when last asked. */
  get refuses(): boolean {
    return this.#refusedUntilMono !== null;
  }

  get hasTold(): boolean {
    return this.#facts.inventory?.listeners !== undefined;
  }

  /** Starts the reading that is due most, if none runs; `onRead` when it is over. Call about once a second. */
  tick(facts: LlmHostFacts, onRead: (servers: readonly LlmServerStatus[]) => void): void {
    if (this.#facts.inventory !== facts.inventory) this.#joined.clear();
    this.#facts = facts;
    const listeners = facts.inventory?.listeners;
    if (this.#seen?.listeners !== listeners || this.#seen === null) {
      this.#seen = { listeners };
      this.#find();
    }
    const nowMono = this.#clock.mono();
    if (this.#busy || (this.#refusedUntilMono !== null && nowMono < this.#refusedUntilMono)) return;
    const due = this.#nextDue(nowMono);
    if (due) void this.#read(due, onRead);
  }

  status(): readonly LlmServerStatus[] {
    return [...this.#servers.values()].filter(isShown).map((server) => this.#statusOf(server));
  }

  close(): void {
    for (const server of this.#servers.values()) server.close();
    this.#servers.clear();
  }

  async #read(server: LlmServer, onRead: (servers: readonly LlmServerStatus[]) => void): Promise<void> {
    this.#busy = true;
    const refusal = await server.read();
    this.#busy = false;
    this.#refusedUntilMono = refusal ? this.#clock.mono() + refusedPauseMs : null;
    if (this.#servers.get(server.place.label) !== server) return server.close();
    onRead(isShown(server) ? [this.#statusOf(server)] : []);
  }

  #nextDue(nowMono: Milliseconds): LlmServer | null {
    let due: LlmServer | null = null;
    for (const server of this.#servers.values()) {
      if (server.isOther || server.nextAtMono > nowMono) continue;
      if (!due || server.nextAtMono < due.nextAtMono) due = server;
    }
    return due;
  }

  /** Keeps the servers that are still there; a port with a new socket is a new server. */
  #find(): void {
    const { config, inventory, connection } = this.#facts;
    const found = new Map<string, LlmServer>();
    const keep = (place: LlmPlace, words: string, inode: number | null) => {
      if (found.has(place.label)) return;
      const known = this.#servers.get(place.label);
      const same = known && known.place.found === place.found && (inode === null || known.inode === inode);
      const made = () => {
        const server = new LlmServer(place, { words, inode }, { name: config.name, connection }, this.#clock);
        // Spread over the interval, so that a thousand hosts are not asked in one second.
        server.nextAtMono = this.#clock.mono() + Math.random() * (scrapeMs / 5);
        return server;
      };
      found.set(place.label, same ? known : made());
    };
    for (const endpoint of config.llm ?? []) keep(placeOfEndpoint(endpoint), '', null);
    if (inventory?.listeners) {
      for (const { port, words, inode } of candidatePorts(inventory.listeners))
        keep(placeOfPort(port, 'listener'), words, inode);
    }
    for (const [label, server] of this.#servers) if (found.get(label) !== server) server.close();
    this.#servers = found;
  }

  #statusOf(server: LlmServer): LlmServerStatus {
    const { config, demo } = this.#facts;
    const { place } = server;
    const id = `${config.name} ${place.label}`;
    const isLocal = place.address === '127.0.0.1' || place.address === 'localhost' || place.address === '::1';
    const { process, join } = isLocal ? this.#joinOf(place.port) : elsewhere;
    return {
      id,
      host: config.name,
      demo,
      place: place.label,
      found: place.found,
      kind: server.kind,
      version: server.version,
      phase: server.phase,
      failure: server.failure,
      readAtMs: server.readAtMs,
      pid: process?.pid ?? null,
      process: process?.name ?? null,
      join,
      models: server.models((model) => `${id} ${model ?? ''}`),
    };
  }

  #joinOf(port: number): JoinedServer {
    const known = this.#joined.get(port);
    if (known) return known;
    const { inventory } = this.#facts;
    const joined = joinServer(port, inventory?.listeners ?? null, inventory?.processes ?? []);
    this.#joined.set(port, joined);
    return joined;
  }
}

const elsewhere: JoinedServer = {
  process: null,
  join: {
    basis: 'none',
    why: 'it is configured by a URL that does not lead to this host itself',
    gpuUuids: [],
  },
};

/** What was found to be a server, what the user asked for, and what looks like one and does not answer. */
function isShown(server: LlmServer): boolean {
  if (server.kind !== null || server.place.found === 'configured') return true;
  return !server.isOther && server.phase === 'failed' && server.words !== '';
}
