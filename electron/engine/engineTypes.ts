import type { Router } from '@orpc/server';
import type { Contract } from '#shared/contract/contract.ts';
import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { DemoPast } from './fleet/demoPast.ts';
import type { ShowNote } from './notifications/desktopNote.ts';
import type { MetricFamily } from './prometheus/exposition/metricFamily.ts';
import type { Ask, SecretStore } from './ssh/asking.ts';
import type { Connector } from './ssh/connection.ts';

/** A fleet of simulated hosts, started by the shell that offers the demo (the engine never imports the simulator). */
export interface DemoFleet {
  /** Hosts to add while it runs, reached through `connector`. */
  readonly hosts: readonly HostConfig[];
  readonly connector: Connector;
  /** What it has behind it, so that months can be looked at; absent where it has none. */
  readonly past?: DemoPast;
  /** What its providers list; they price its hosts alone. */
  readonly quotes?: readonly PriceQuote[];
  stop(): Promise<void>;
}

/** A recording that is played in place of a demo. */
export interface ReplayFleet extends DemoFleet {
  readonly recordedAtMs: EpochMs;
}

export interface EngineOptions {
  /** Folder of hosts.yaml, trusted_hosts and settings.yaml. */
  readonly configFolder: string;
  /** Folder of the DuckDB file and the log. */
  readonly dataFolder: string;
  readonly shell: 'desktop' | 'browser' | 'cli';
  /** False for a one-off command: nothing is stored. */
  readonly store: boolean;
  /** Names of the hosts to collect from; absent: all. A command that asks about one host must not connect to a thousand. */
  readonly onlyHosts?: readonly string[] | undefined;
  readonly secrets: SecretStore;
  /** Answers what a connection asks; absent: the questions wait in `prompts` for a page. */
  readonly ask?: Ask | undefined;
  /** Shows a note on the desktop; absent where pages in a browser show them. */
  readonly showNote?: ShowNote | undefined;
  readonly startDemo: ((gpus: number) => Promise<DemoFleet>) | null;
  /** Stands before the connector of the user's hosts, to record what passes. */
  readonly wrapConnector?: ((inner: Connector) => Connector) | undefined;
  /** A recording that is played as a fleet from the start; marked and kept apart as the demo is. */
  readonly replay?: ReplayFleet | undefined;
}

/** One reader of live frames. */
export interface FrameLane {
  /**
   * The next encoded frame (`shared/contract/liveFrame.ts`) newer than the last one pulled here; waits for it. The next one is written over
   * it, 200 ms later at the soonest: copy what is kept.
   */
  pull(): Promise<ArrayBuffer>;
  close(): void;
}

/** The product without a screen. Shells hand `router` to an oRPC handler and frames to a lane of their own. */
export interface Engine {
  readonly router: Router<Contract, Record<never, never>>;
  openFrameLane(): FrameLane;
  /** What is exposed to Prometheus beside the readings of frames: cost, health, LLM servers, open incidents. */
  moreFamilies(): readonly MetricFamily[];
  /** The machine woke from sleep: connections are probably dead, and those waiting may try at once. */
  wake(): void;
  /** Stops collecting, flushes the store, closes every connection. */
  stop(): Promise<void>;
}
