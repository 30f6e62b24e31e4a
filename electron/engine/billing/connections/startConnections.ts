import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { billingFilePath } from '../../config/folders.ts';
import type { RemovedEntry } from '../../config/yamlEntries.ts';
import type { EngineOptions } from '../../engineTypes.ts';
import { billingConnectors } from '../connectors/registry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { ConnectionRecords } from './connectionRecords.ts';
import { connectionSecretKey } from './connectionSecret.ts';
import { Connections } from './connections.ts';
import { ConnectionsFile } from './connectionsFile.ts';
import { PriceLists } from './priceLists.ts';

/** What the engine hands to its billing connections. */
export interface ConnectionsStart {
  readonly options: Pick<EngineOptions, 'configFolder' | 'dataFolder' | 'secrets' | 'shell' | 'store'>;
  readonly ledger: Ledger;
  readonly announce: () => void;
  readonly now: () => EpochMs;
  /** Called with each price list that a provider sent, now or in an earlier run; empty when its connection is gone. */
  readonly onPrices: (connection: string, quotes: readonly PriceQuote[]) => void;
}

/** A typed key on its way to the keyring. */
interface TypedKey {
  readonly secret?: string;
  readonly remember: boolean;
}

/** The connections that billing.yaml says, with the ways to change them. */
export interface RunningConnections {
  readonly file: ConnectionsFile;
  readonly connections: Connections;
  /** @throws FailureError with file and remedy; so do update, remove and restore. */
  add(config: ConnectionConfig, key: TypedKey): Promise<void>;
  update(name: string, config: ConnectionConfig, key: TypedKey): Promise<void>;
  /** Returns what `restore` takes. What was pulled stays in the ledger. */
  remove(name: string): Promise<string>;
  /** False where there is nothing to put back by that token. */
  restore(undo: string): Promise<boolean>;
  tick(): void;
  stop(): Promise<void>;
}

/** Opens billing.yaml and follows it. A one-off command pulls only what it is told to. */
export async function startConnections(start: ConnectionsStart): Promise<RunningConnections> {
  const { options, ledger, announce, now } = start;
  const { secrets } = options;
  const folder = join(options.dataFolder, 'billing');
  const records = new ConnectionRecords(join(folder, 'connections.json'));
  await records.load();
  const prices = new PriceLists(join(folder, 'prices.json'), start.onPrices);
  await prices.load();
  const connections = new Connections({
    ...{ connectors: billingConnectors, records, prices, ledger, secrets, now, announce, env: process.env },
    cacheFolder: join(folder, 'files'),
  });
  const file = new ConnectionsFile(billingFilePath(options.configFolder), billingConnectors);
  const apply = () => {
    connections.set(file.connections());
    prices.keepOnly(file.connections().map(({ name }) => name));
  };
  await file.reload();
  file.follow(apply);
  apply();
  const isScheduled = options.store && options.shell !== 'cli';
  return {
    file,
    connections,
    ...editsOf(file, records, secrets),
    tick: () => (isScheduled ? connections.tick() : undefined),
    stop: async () => {
      file.close();
      await connections.stop();
      await prices.flush();
    },
  };
}

interface Undo {
  readonly removed: RemovedEntry;
  readonly secret: string | null;
}

type Edits = Pick<RunningConnections, 'add' | 'update' | 'remove' | 'restore'>;

function editsOf(
  file: ConnectionsFile,
  records: ConnectionRecords,
  secrets: EngineOptions['secrets'],
): Edits {
  const undos = new Map<string, Undo>();
  const keep = async (name: string, { secret, remember }: TypedKey) => {
    if (secret !== undefined) await secrets.set(connectionSecretKey(name), secret, remember);
  };
  const take = async (name: string) => {
    const secret = await secrets.get(connectionSecretKey(name));
    if (secret !== null) await secrets.forget(connectionSecretKey(name));
    return secret;
  };
  return {
    add: async (config, key) => {
      await file.add(config);
      await keep(config.name, key);
    },
    update: async (name, config, key) => {
      await file.update(name, config);
      if (name !== config.name) {
        const secret = await take(name);
        if (secret !== null) await secrets.set(connectionSecretKey(config.name), secret, secrets.persistent);
        records.rename(name, config.name);
      }
      await keep(config.name, key);
    },
    remove: async (name) => {
      const removed = await file.remove(name);
      const undo = randomUUID();
      undos.set(undo, { removed, secret: await take(name) });
      return undo;
    },
    restore: async (undo) => {
      const kept = undos.get(undo);
      if (!kept) return false;
      await file.restore(kept.removed);
      undos.delete(undo);
      const { name } = kept.removed;
      if (kept.secret !== null) await secrets.set(connectionSecretKey(name), kept.secret, secrets.persistent);
      return true;
    },
  };
}
