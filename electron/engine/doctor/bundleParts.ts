import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { cpus, release, totalmem, version } from 'node:os';
import { join } from 'node:path';
import type { GpuInventory, HostInventory } from '#shared/domain/gpu.ts';
import type { HostConfig, HostStatus } from '#shared/domain/host.ts';
import type { Fact, Reading } from '#shared/domain/reading.ts';
import { productVersion } from '../productVersion.ts';
import type { Diagnosis } from './diagnosis.ts';
import { hiddenFailure } from './logLines.ts';
import type { Pseudonyms } from './pseudonyms.ts';

/** Versions and platform. */
export async function versionsPart(shell: string): Promise<unknown> {
  const { node, electron, v8, openssl, uv } = process.versions;
  return {
    headroom: productVersion,
    shell,
    node,
    electron: electron ?? null,
    v8,
    openssl,
    uv,
    ssh: await sshVersion(),
    platform: process.platform,
    architecture: process.arch,
    system: `${version()} ${release()}`,
    cpus: cpus().length,
    memoryBytes: totalmem(),
    uptimeSeconds: Math.round(process.uptime()),
    rssBytes: process.memoryUsage.rss(),
  };
}

function sshVersion(): Promise<string | null> {
  return new Promise((resolve) => {
    execFile('ssh', ['-V'], { timeout: 5000, windowsHide: true }, (error, stdout, stderr) =>
      resolve(error === null ? `${stdout}${stderr}`.trim() : null),
    );
  });
}

/** The configuration: what kind of thing is set, never to what, where that names anybody. */
export function configPart(diagnosis: Diagnosis, names: Pseudonyms): unknown {
  return {
    problem: diagnosis.configProblem === null ? null : names.hide(diagnosis.configProblem),
    retention: diagnosis.retention,
    counts: diagnosis.counts,
    hosts: diagnosis.configs.map((config) => hostPart(config, names)),
  };
}

function hostPart(config: HostConfig, names: Pseudonyms): unknown {
  const { name, address, user, port, identity, jump, transport, labels, intervalSeconds, paused } = config;
  return {
    name: names.of('host', name),
    address: names.of('address', address),
    transport,
    user: user === undefined ? null : names.of('user', user),
    port: port ?? null,
    identity: identity === undefined ? null : 'set',
    jumpHosts: jump === undefined ? 0 : jump.split(',').length,
    labels: Object.keys(labels).length,
    llmEndpoints: config.llm?.length ?? 0,
    intervalSeconds,
    paused,
  };
}

/** Where each host stands, and what it can do. */
export function fleetPart({ hosts, inventoryOf, atMs }: Diagnosis, names: Pseudonyms): unknown {
  return hosts.map((status) => ({
    ...statusPart(status, atMs, names),
    can: capabilities(inventoryOf(status.name), names),
  }));
}

function statusPart(status: HostStatus, atMs: number, names: Pseudonyms) {
  const { name, demo, phase, failure, transport, lastSampleAtMs, gpuCount, expectedGpuCount } = status;
  return {
    name: names.of('host', name),
    demo,
    phase,
    failure: failure === null ? null : hiddenFailure(failure, names),
    transport: transport === null ? null : names.hide(transport),
    lastSampleAgeSeconds: lastSampleAtMs === null ? null : (atMs - lastSampleAtMs) / 1000,
    gpuCount,
    expectedGpuCount,
  };
}

/** What the host told of its system and its GPUs; of processes only how many there are. */
function capabilities(inventory: HostInventory | null, names: Pseudonyms): unknown {
  if (inventory === null) return null;
  const { os, kernel, architecture, cpuModel, cpuCount, memoryTotalBytes } = inventory.facts;
  const told = { os, kernel, architecture, cpuModel, cpuCount, memoryTotalBytes };
  return {
    ...hiddenFacts(told, names),
    processes: inventory.processes.length,
    processesPartial: inventory.processesPartial === null ? null : names.hide(inventory.processesPartial),
    gpus: inventory.gpus.map((gpu) => gpuPart(gpu, names)),
    deepTier: {
      listeners: inventory.listeners !== undefined,
      layout: inventory.layout !== undefined,
      dcgm: inventory.dcgm !== undefined,
    },
  };
}

/** Numbers as they are; texts, and the reasons for what is missing, without names. */
function hiddenFacts(
  told: Readonly<Record<string, Fact | Reading>>,
  names: Pseudonyms,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(told).map(([key, fact]) => {
      if (typeof fact === 'number') return [key, fact];
      return [key, names.hide(typeof fact === 'string' ? fact : `${fact.state}: ${fact.reason}`)];
    }),
  );
}

function gpuPart({ uuid, name, facts, readings }: GpuInventory, names: Pseudonyms): unknown {
  const { driverVersion, vbiosVersion, migMode, eccMode, computeCapability, persistenceMode } = facts;
  const told = { name, driverVersion, vbiosVersion, migMode, eccMode, computeCapability, persistenceMode };
  const missing = Object.entries(readings).filter(([, reading]) => typeof reading !== 'number');
  return {
    gpu: names.of('gpu', uuid),
    ...hiddenFacts(told, names),
    missing: hiddenFacts(Object.fromEntries(missing), names),
  };
}

/** The store, and how large the files in the data folder are. */
export async function storePart({ store, dataFolder }: Diagnosis, names: Pseudonyms): Promise<unknown> {
  const found = await readdir(dataFolder, { withFileTypes: true }).catch(() => []);
  const files = await Promise.all(
    found
      .filter((entry) => entry.isFile())
      .map(async ({ name }) => [names.hide(name), (await stat(join(dataFolder, name))).size] as const),
  );
  return { store: storeState(store, names), fileBytes: Object.fromEntries(files) };
}

function storeState(store: Diagnosis['store'], names: Pseudonyms): unknown {
  if (store === null) return null;
  if ('kind' in store) return { failure: hiddenFailure(store, names) };
  const { path: _path, ...stats } = store;
  return stats;
}
