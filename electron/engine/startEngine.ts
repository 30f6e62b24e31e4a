import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Failure, FailureError } from '#shared/domain/failure.ts';
import type { EngineParts } from './api/engineParts.ts';
import { createRouter } from './api/router.ts';
import { hostsFilePath, settingsFilePath } from './config/folders.ts';
import { HostsFile } from './config/hostsFile.ts';
import { openSettingsFile, type SettingsFile } from './config/settingsFile.ts';
import { openEngineLog } from './engineLog.ts';
import type { Engine, EngineOptions } from './engineTypes.ts';
import { composeConnector } from './fleet/composeConnector.ts';
import { createDemoControl } from './fleet/demoControl.ts';
import { createFleet } from './fleet/fleet.ts';
import { createFrameSource } from './fleet/frameSource.ts';
import { createPromptQueue } from './fleet/promptQueue.ts';
import { createRecorder } from './fleet/recorder.ts';
import { startStoring } from './fleet/storing.ts';
import { createTopicBus } from './fleet/topicBus.ts';
import { createLocalConnector } from './local/createLocalConnector.ts';
import { createConnector } from './ssh/createConnector.ts';
import { openTelemetryStore } from './store/openTelemetryStore.ts';
import type { TelemetryStore } from './store/telemetryStore.ts';

const tickMs = 1000;

/** Starts collecting. @throws FailureError only where nothing could work: a folder that cannot be made. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  mkdirSync(options.configFolder, { recursive: true, mode: 0o700 });
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 });
  const world = { now: () => Date.now(), mono: () => performance.now(), random: Math.random };
  const bus = createTopicBus();
  const prompts = createPromptQueue(
    () => options.secrets.persistent,
    () => bus.announce('prompts'),
  );
  const recorder = createRecorder();
  const log = openEngineLog(options.dataFolder);
  const fleet = createFleet(
    {
      recorder,
      announce: bus.announce,
      onStatus: ({ name, phase, failure }) => log.info({ host: name, phase, failure }, 'host status'),
    },
    world,
  );
  const connector = composeConnector(
    createConnector({
      trustFile: join(options.configFolder, 'trusted_hosts'),
      // A command has nobody at hand to ask: what needs an answer fails with the command that gives it.
      ask: options.shell === 'cli' ? async () => ({ type: 'cancel' }) : prompts.ask,
      secrets: options.secrets,
    }),
    createLocalConnector(),
  );
  const settings = await openSettingsFile(settingsFilePath(options.configFolder));
  const { store, problem: storeProblem } = await openStore(options, settings);

  const demo = createDemoControl(options.startDemo, () => applyHosts());
  const hostsFile = await HostsFile.open(hostsFilePath(options.configFolder));
  const applyHosts = () => {
    const real = hostsFile.state.hosts.map((config) => ({ config, demo: false, connector }));
    fleet.setHosts([...real, ...demo.hosts()]);
    void store?.setHostLabels(labelsOf(hostsFile));
  };
  hostsFile.onChange(() => {
    applyHosts();
    bus.announce('settings');
  });
  hostsFile.watch();
  applyHosts();
  fleet.tick();
  const ticking = setInterval(() => fleet.tick(), tickMs);
  const storing = store
    ? startStoring(
        store,
        recorder,
        () => settings.retention().storeEverySeconds,
        (error) => log.error({ err: error }, 'telemetry could not be stored'),
      )
    : null;
  const frames = createFrameSource(() => fleet.table.frame(world.now(), world.mono()), world.mono);

  const parts: EngineParts = {
    options,
    fleet,
    connector,
    prompts,
    bus,
    hostsFile,
    settings,
    demo,
    store,
    storeProblem,
  };
  return {
    router: createRouter(parts),
    openFrameLane: frames.openLane,
    wake: fleet.reconnect,
    stop: async () => {
      clearInterval(ticking);
      hostsFile.close();
      frames.close();
      fleet.stop();
      await demo.stop();
      await connector.close();
      await storing?.stop();
      await store?.close();
    },
  };
}

function labelsOf(hostsFile: HostsFile): Record<string, Readonly<Record<string, string>>> {
  return Object.fromEntries(hostsFile.state.hosts.map((host) => [host.name, host.labels]));
}

/** A store that cannot be opened must not stop the live view: it is shown as a problem instead. */
async function openStore(
  options: EngineOptions,
  settings: SettingsFile,
): Promise<{ store: TelemetryStore | null; problem: Failure | null }> {
  if (!options.store) return { store: null, problem: null };
  try {
    const path = join(options.dataFolder, 'telemetry.duckdb');
    return { store: await openTelemetryStore({ path, retention: settings.retention() }), problem: null };
  } catch (error) {
    if (error instanceof FailureError) return { store: null, problem: error.failure };
    throw error;
  }
}
