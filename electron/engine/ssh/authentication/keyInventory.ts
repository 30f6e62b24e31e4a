import type { SshSettings } from '../config/sshSettings.ts';
import { errorWords } from '../sshError.ts';
import { type AgentKey, listAgentKeys } from './agentKeys.ts';
import { type PrivateKeyFile, readPrivateKeyFile } from './privateKeyFile.ts';

/** What there is on this machine to log in with. */
export interface KeyInventory {
  readonly files: readonly PrivateKeyFile[];
  readonly agent: readonly AgentKey[];
  /** Configured files that are missing or unreadable, one clause each. */
  readonly problems: readonly string[];
}

/** Reads the identity files and lists the agent that a hop's settings name. */
export type InventoryTaker = (settings: SshSettings) => Promise<KeyInventory>;

const keepMs = 2000;

/** Hosts connect by the hundred and mostly name the same keys: an inventory is good for two seconds. */
export function createInventoryTaker(): InventoryTaker {
  const kept = new Map<string, { readonly at: number; readonly inventory: Promise<KeyInventory> }>();
  return (settings) => {
    const key = JSON.stringify([settings.identityFiles, settings.identityAgent]);
    const before = kept.get(key);
    if (before !== undefined && performance.now() - before.at < keepMs) return before.inventory;
    const inventory = takeInventory(settings);
    kept.set(key, { at: performance.now(), inventory });
    return inventory;
  };
}

async function takeInventory(settings: SshSettings): Promise<KeyInventory> {
  const agent = settings.identityAgent === null ? [] : await listAgentKeys(settings.identityAgent);
  const files: PrivateKeyFile[] = [];
  const problems: string[] = [];
  for (const path of settings.identityFiles) {
    try {
      const file = await readPrivateKeyFile(path);
      if (file !== null) files.push(file);
      else if (!settings.identitiesAreDefaults) problems.push(`${path} does not exist`);
    } catch (error) {
      problems.push(errorWords(error));
    }
  }
  return { files, agent, problems };
}
