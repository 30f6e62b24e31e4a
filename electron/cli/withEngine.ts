import { setTimeout as sleep } from 'node:timers/promises';
import type { ContractRouterClient } from '@orpc/contract';
import type { Engine, EngineOptions } from '#engine/engineTypes.ts';
import type { Ask } from '#engine/ssh/asking.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import type { CliContext } from './context.ts';
import { createTerminalAsk } from './terminalAsk.ts';

/** Long enough for the store to write what it holds. */
const stopWithinMs = 20_000;

/** The engine's procedures, as every shell calls them. */
export type EngineClient = ContractRouterClient<Contract>;

/** What a command may choose of the engine. */
export type EngineChoice = Pick<EngineOptions, 'shell' | 'store'> &
  Partial<
    Pick<
      EngineOptions,
      'startDemo' | 'onlyHosts' | 'wrapConnector' | 'replay' | 'configFolder' | 'dataFolder'
    >
  >;

/**
 * Starts an engine in this process, hands it to `use` and stops it after, however that ends. It is loaded here and not before, so that
 * `--help` needs none of it.
 */
export async function withEngine<T>(
  context: CliContext,
  choice: EngineChoice,
  use: (engine: Engine, client: EngineClient) => Promise<T>,
): Promise<T> {
  const [{ startEngine }, { createMemorySecretStore }, { createRouterClient }] = await Promise.all([
    import('#engine/startEngine.ts'),
    import('#engine/ssh/memorySecretStore.ts'),
    import('@orpc/server'),
  ]);
  const { configFolder, dataFolder } = context.folders();
  const secrets = createMemorySecretStore();
  // Without a terminal there is nobody to ask: what needs an answer fails with the command that gives it.
  const { terminal } = context;
  const ask: Ask = terminal.canAsk ? createTerminalAsk(terminal) : async () => ({ type: 'cancel' });
  const asking = choice.shell === 'cli' ? { ask } : {};
  const engine = await startEngine({
    configFolder,
    dataFolder,
    secrets,
    startDemo: null,
    ...asking,
    ...choice,
  });
  try {
    return await use(engine, createRouterClient(engine.router));
  } finally {
    // A host that does not let go must not keep a command from ending.
    await atMost(stopWithinMs, engine.stop());
  }
}

async function atMost(limitMs: Milliseconds, work: Promise<void>): Promise<void> {
  const limit = new AbortController();
  const late = sleep(limitMs, undefined, { signal: limit.signal }).catch(() => undefined);
  try {
    await Promise.race([work, late]);
  } finally {
    limit.abort();
  }
}
