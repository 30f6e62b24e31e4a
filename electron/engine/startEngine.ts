import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostConfig } from '#shared/domain/host.ts';
import type { Advice } from './analysis/advice.ts';
import { createAdvice } from './analysis/createAdvice.ts';
import { gatherTerms } from './analysis/gather/gatherTerms.ts';
import { createHostMemory } from './analysis/gather/hostMemory.ts';
import { createHostBills } from './analysis/tracking/createHostBills.ts';
import { createRouter } from './api/router.ts';
import { servedModels } from './billing/allocation/servedModels.ts';
import { startConnections } from './billing/connections/startConnections.ts';
import { createLedger } from './billing/ledger/openLedger.ts';
import { createMatching } from './billing/matching/matching.ts';
import { startRates } from './billing/rates/startRates.ts';
import { createSpend } from './billing/spend/spend.ts';
import { hostsFilePath, settingsFilePath } from './config/folders.ts';
import { openHostsFile } from './config/hostsFile.ts';
import { openSettingsFile } from './config/settingsFile.ts';
import { type EngineLog, openEngineLog } from './engineLog.ts';
import type { Engine, EngineOptions } from './engineTypes.ts';
import { composeConnector } from './fleet/composeConnector.ts';
import { createDemoControl, type DemoControl } from './fleet/demoControl.ts';
import { fillDemoPast } from './fleet/demoPast.ts';
import { createFleet, type Fleet } from './fleet/fleet.ts';
import { createFrameSource } from './fleet/frameSource.ts';
import { type Keeping, keepNothing, startKeeping } from './fleet/keeping.ts';
import { createPromptQueue, type PromptQueue } from './fleet/promptQueue.ts';
import { createTopicBus } from './fleet/topicBus.ts';
import { followSettings } from './followSettings.ts';
import { holdMemorySmall } from './holdMemorySmall.ts';
import type { HostRecords } from './incidents/hostRecords.ts';
import { type Incidents, startIncidents } from './incidents/startIncidents.ts';
import { createLocalConnector } from './local/createLocalConnector.ts';
import { startNotifications } from './notifications/startNotifications.ts';
import { isDerivedKey } from './probes/gpuKey.ts';
import { createExposure, type Exposure } from './prometheus/exposition/exposure.ts';
import { type RunningSources, startSources } from './prometheus/startSources.ts';
import { type RunningReports, startReports } from './reports/startReports.ts';
import type { Connector } from './ssh/connection.ts';
import { createConnector, type SshConnector } from './ssh/createConnector.ts';
import { startTunnelReaders, type TunnelReaders } from './startTunnelReaders.ts';
import type { StoreTick, TelemetryStore } from './store/telemetryStore.ts';

const tickMs = 1000;
const world = { now: () => Date.now(), mono: () => performance.now(), random: Math.random };

/** Starts collecting. @throws Error where a folder cannot be made. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  holdMemorySmall();
  mkdirSync(options.configFolder, { recursive: true, mode: 0o700 });
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 });
  const log = openEngineLog(options.dataFolder);
  const settings = await openSettingsFile(settingsFilePath(options.configFolder));
  let sources: RunningSources | null = null;
  const keep = (file: string, onTick?: (tick: StoreTick) => void) =>
    startKeeping(join(options.dataFolder, file), () => settings.retention(), log, onTick);
  const keeping = options.store ? await keep('telemetry.duckdb', (tick) => sources?.take(tick)) : keepNothing;

  const bus = createTopicBus();
  const prompts = createPromptQueue(
    () => options.secrets.persistent,
    () => bus.announce('prompts'),
  );
  const ssh = sshConnector(options, prompts);
  const reach = composeConnector(ssh, createLocalConnector());
  const connector = options.wrapConnector?.(reach) ?? reach;
  const demo = createDemoControl({
    startFleet: replayOr(options),
    startKeeping: () => (options.store ? keep('demo.duckdb') : Promise.resolve(keepNothing)),
    forget: () => forgetStore(join(options.dataFolder, 'demo.duckdb')),
    onChange: () => {
      applyHosts();
      advised?.fleetChanged();
    },
    fillPast: (past, { store }, signal) =>
      fillDemoPast(
        past,
        { store, ledger: demoLedger, folder: options.dataFolder, nowMs: world.now() },
        signal,
      ).catch((error: unknown) => {
        if (signal.aborted) return;
        log.error({ err: error }, 'the demo has no past');
        // Who waits for its bill looks again.
        bus.announce('billing');
      }),
  });
  let incidents: Incidents | null = null;
  let advised: Advice | null = null;
  let readers: TunnelReaders | null = null;
  let reports: RunningReports | null = null;
  let exposure: Exposure | null = null;
  const fleet = createFleet(
    {
      ...fleetSinks(keeping, demo, bus.announce, log),
      onInventory: ({ config, demo: isDemo }, inventory) =>
        (isDemo ? demo.keeping() : keeping).holderRecorder?.take(config.name, inventory, () =>
          servedModels(readers?.llm.servers(config.name) ?? []),
        ),
      onKernelEvents: (host, events) => incidents?.watch.takeKernelEvents(host, events),
      onKernelLog: (host, state) => incidents?.watch.takeKernelLog(host, state),
    },
    world,
  );
  const frames = createFrameSource(() => fleet.table.frame(world.now(), world.mono()), world.mono);
  const hostsFile = await openHostsFile(hostsFilePath(options.configFolder), () => applyHosts());
  const applyHosts = () => {
    setFleetHosts(fleet, chosenHosts(hostsFile.hosts(), options.onlyHosts), connector, demo);
    void tellLabels(keeping.store, hostsFile.hosts(), log);
    bus.announce('settings');
  };
  applyHosts();
  if (options.replay) await demo.start(options.replay.hosts.length);
  const announce = () => bus.announce('incidents');
  const hostSources = () =>
    options.onlyHosts !== undefined || hostsFile.problem() !== null ? null : (sources?.standings() ?? null);
  const watched = await startIncidents({ fleet, keeping, demo, sources: hostSources, announce, log, world });
  incidents = watched;
  await rememberGpus(fleet, keeping.store, watched.records);
  const tunnels = startTunnelReaders({ fleet, keeping, demo, onLlm: () => bus.announce('llm'), world });
  readers = tunnels;
  const reading = await startSources({
    options,
    fleet,
    keeping,
    world,
    storeEverySeconds: () => settings.retention().storeEverySeconds,
    announce: () => bus.announce('sources'),
    exposure: () => exposure,
  });
  sources = reading;
  const priced = await startRates({
    configFolder: options.configFolder,
    fleet,
    keeping,
    demo,
    announce: bus.announce,
    now: world.now,
  });
  const exposed = createExposure({
    fleet,
    rateOf: () => priced.rates.rateOf(),
    servers: () => tunnels.llm.servers(),
    incidents: () => watched.book.cases().map(({ incident }) => incident),
    mono: world.mono,
  });
  exposure = exposed;
  const ledger = createLedger(join(options.dataFolder, 'ledger.duckdb'));
  const demoLedger = createLedger(join(options.dataFolder, 'demo-ledger.duckdb'));
  ledger.onChange(() => bus.announce('billing'));
  demoLedger.onChange(() => bus.announce('billing'));
  const ledgerInUse = () => (demo.gpus() > 0 ? { ledger: demoLedger, demo: true } : { ledger, demo: false });
  const billing = await startConnections({
    options,
    ledger,
    announce: () => bus.announce('billing'),
    now: world.now,
    onPrices: (connection, quotes) => {
      priced.rates.setQuotes(connection, quotes);
      bus.announce('rates');
    },
  });
  const spend = createSpend({
    ledgerInUse,
    isBillAwaited: demo.isFilling,
    configFolder: options.configFolder,
    now: world.now,
  });
  const matching = createMatching({
    fleet,
    keeping,
    demoKeeping: demo.keeping,
    listedHosts: () => hostsFile.hosts(),
    ledgerInUse,
    askProviders: (signal) => billing.connections.instances(signal),
    now: world.now,
    onProblem: (error) => log.error({ err: error }, 'which machine a host is could not be stored'),
  });
  const hostMemory = createHostMemory({
    fleet,
    servers: (host) => tunnels.llm.servers(host),
    archiveOf: (isDemo) => (isDemo ? demo.keeping() : keeping).store?.advice ?? null,
    now: world.now,
    onProblem: (error) => log.error({ err: error }, 'what hosts said of their GPUs could not be stored'),
  });
  const advice = createAdvice({
    configFolder: options.configFolder,
    rules: () => settings.advice(),
    rates: priced.rates,
    terms: async (isDemo) =>
      gatherTerms({
        book: priced.rates.file.book(),
        quotes: priced.rates.quotes(isDemo),
        // Advice without the bill is better than none: it says then what it would say before a bill has come.
        committedShare: await matching.committedShares(isDemo).catch((error: unknown) => {
          log.error({ err: error }, 'what commitments pay for could not be read from the bill');
          return new Map<string, number>();
        }),
        demo: isDemo,
      }),
    hostMemory,
    listedHosts: () => hostsFile.hosts(),
    onChange: () => bus.announce('advice'),
    now: world.now,
    mono: world.mono,
    hostBills: () => createHostBills({ spend, matching }),
    keeping,
    demo,
  });
  advised = advice;
  const notifications = await startNotifications({
    secrets: options.secrets,
    receivers: settings.receivers(),
    showNote: options.showNote,
    labelsOf: (host) => fleet.member(host)?.config.labels ?? null,
    book: watched.book,
    store: keeping.store,
    resumes: options.onlyHosts === undefined,
    onChange: () => bus.announce('notifications'),
    onProblem: (error) => log.error({ err: error }, 'what receivers know or their secrets could not be kept'),
  });
  fleet.tick();
  const ticking = setInterval(() => {
    fleet.tick();
    reading.tick();
    watched.watch.tick();
    notifications.centre.tick();
    tunnels.tick();
    billing.tick();
    matching.tick();
    hostMemory.tick();
    advice.tick();
    reports?.tick();
  }, tickMs);

  const made = await startReports({
    options,
    settings,
    spend,
    matching,
    advice,
    store: (isDemo) => (isDemo ? demo.keeping() : keeping).store,
    isDemo: () => demo.gpus() > 0,
    showNote: options.showNote ?? notifications.notes.show,
    announce: () => bus.announce('reports'),
    log,
    now: world.now,
  });
  reports = made;
  const { centre } = notifications;
  await followSettings(settings, { keeping, demo, centre, announce: bus.announce, log });

  return {
    router: createRouter({
      notifications,
      options,
      fleet,
      connector,
      prompts,
      bus,
      hostsFile,
      settings,
      demo,
      keeping,
      sources: reading.sources,
      billing,
      ledger,
      rates: priced.rates,
      accrual: priced.accrual,
      ledgerInUse,
      spend,
      matching,
      advice,
      reports: made,
      sourcesFile: reading.file,
      target: reading.target,
      incidents: watched.book,
      incidentKeeper: watched.keeper,
      health: watched.watch,
      hostRecords: watched.records,
      llm: tunnels.llm,
    }),
    openFrameLane: frames.openLane,
    moreFamilies: () => [...exposed.now(), ...exposed.slow()],
    wake: () => {
      ssh.forgetJumpHosts();
      fleet.reconnect();
    },
    stop: async () => {
      clearInterval(ticking);
      tunnels.stop();
      hostsFile.close();
      settings.close();
      priced.stop();
      frames.close();
      await made.stop();
      await advice.stop();
      await hostMemory.save();
      await billing.stop();
      await Promise.all([ledger.close(), demoLedger.close()]);
      await notifications.stop();
      await watched.stop();
      await demo.stop();
      await reading.stopReading();
      fleet.stop();
      await connector.close();
      await keeping.stop();
      // Last: what the store was given at the end goes to the target as well.
      await reading.stopWriting();
    },
  };
}

function sshConnector(options: EngineOptions, prompts: PromptQueue): SshConnector {
  return createConnector({
    trustFile: join(options.configFolder, 'trusted_hosts'),
    ask: options.ask ?? prompts.ask,
    secrets: options.secrets,
  });
}

/** What runs beside the user's hosts: a recording where one is played, else the simulator. */
function replayOr({ replay, startDemo }: EngineOptions): EngineOptions['startDemo'] {
  return replay ? async () => replay : startDemo;
}

function fleetSinks(
  keeping: Keeping,
  demo: DemoControl,
  announce: Parameters<typeof createFleet>[0]['announce'],
  log: EngineLog,
): Parameters<typeof createFleet>[0] {
  return {
    recorderOf: (isDemo) => (isDemo ? demo.keeping() : keeping).recorder,
    announce,
    onStatus: ({ name, phase, failure }) => log.info({ host: name, phase, failure }, 'host status'),
  };
}

function chosenHosts(
  configs: readonly HostConfig[],
  only: readonly string[] | undefined,
): readonly HostConfig[] {
  return only ? configs.filter((config) => only.includes(config.name)) : configs;
}

/** The user's hosts first. A demo host that bears the name of a real one stays out. */
function setFleetHosts(
  fleet: Fleet,
  configs: readonly HostConfig[],
  connector: Connector,
  demo: DemoControl,
): void {
  const taken = new Set(configs.map((config) => config.name));
  const real = configs.map((config) => ({ config, demo: false, connector }));
  fleet.setHosts([...real, ...demo.hosts().filter((host) => !taken.has(host.config.name))]);
}

/** Labels that a full disk keeps out of the store are missing in queries only, until the next change of the hosts. */
async function tellLabels(
  store: TelemetryStore | null,
  configs: readonly HostConfig[],
  log: EngineLog,
): Promise<void> {
  const labels = Object.fromEntries(configs.map((host) => [host.name, host.labels]));
  await store?.setHostLabels(labels).catch((error: unknown) => {
    log.error({ err: error }, 'labels of hosts could not be stored');
  });
}

/** A GPU heard within this time belongs to the fleet even before its host answers, or when it does not. */
const rememberedMs = 24 * 3_600_000;

/** Puts the GPUs of the last day on the list, so that one missing after a restart is missed. A moved card is where it was last. */
async function rememberGpus(fleet: Fleet, store: TelemetryStore | null, records: HostRecords): Promise<void> {
  const since = world.now() - rememberedMs;
  const rows = ((await store?.latest()) ?? []).toSorted((one, other) => one.atMs - other.atMs);
  for (const { uuid, host, atMs } of rows) {
    const removedAtMs = records.find(host)?.removed[uuid] ?? 0;
    if (atMs < Math.max(since, removedAtMs) || isDerivedKey(uuid) || !fleet.session(host)) continue;
    fleet.table.entry(uuid, host, null).sampledAtMs = atMs;
  }
}

/** Removes a store's file and what DuckDB leaves beside it. */
async function forgetStore(path: string): Promise<void> {
  for (const file of [path, `${path}.wal`, `${path}.tmp`]) await rm(file, { recursive: true, force: true });
}
