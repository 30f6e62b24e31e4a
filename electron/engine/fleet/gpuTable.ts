import { encodeLiveFrame } from '#shared/contract/liveFrame.ts';
import type { Roster } from '#shared/contract/schemas/gpu.ts';
import { gpuStateCode, isReporting } from '#shared/domain/gpuState.ts';
import { liveMetrics } from '#shared/domain/metric.ts';
import { isText } from '#shared/domain/reading.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import { createGpuEntry, type GpuEntry, type HostStanding, stateOfEntry } from './gpuEntry.ts';

/** What the table asks about a host. */
export interface HostView {
  readonly name: string;
  readonly demo: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly standing: HostStanding;
}

/** All GPUs in the order of the screen: by host as listed, then by index. */
export interface GpuTable {
  /** The entry of a GPU, made when it is first heard of; a GPU that moved to another host moves along. */
  entry(uuid: string, host: string, index: number | null): GpuEntry;
  find(uuid: string): GpuEntry | undefined;
  ofHost(host: string): readonly GpuEntry[];
  /** Forgets the GPUs of a host that was removed. */
  removeHost(host: string): void;
  /** Call when names, labels, order or membership changed. */
  invalidate(): void;
  roster(): Roster;
  /** Builds and encodes a frame of everything now. */
  frame(nowMs: EpochMs, nowMono: Milliseconds): ArrayBuffer;
}

/** `hosts`: hosts in the order of the screen. `onRoster`: told when the roster's version grew. */
export function createGpuTable(hosts: () => readonly HostView[], onRoster: () => void): GpuTable {
  const byHost = new Map<string, Map<string, GpuEntry>>();
  const byUuid = new Map<string, GpuEntry>();
  let order: Ordered[] | null = null;
  let version = 0;
  let sequence = 0;

  const invalidate = () => {
    if (order !== null) {
      order = null;
      version += 1;
    }
    onRoster();
  };
  const ordered = (): Ordered[] => {
    order ??= orderOf(hosts(), byHost);
    return order;
  };
  const add = (uuid: string, host: string, index: number | null): GpuEntry => {
    const former = byUuid.get(uuid);
    if (former) byHost.get(former.host)?.delete(uuid);
    const entry = createGpuEntry(uuid, host, index);
    byUuid.set(uuid, entry);
    const ofHost = byHost.get(host) ?? new Map<string, GpuEntry>();
    byHost.set(host, ofHost.set(uuid, entry));
    invalidate();
    return entry;
  };

  return {
    entry: (uuid, host, index) => {
      const known = byUuid.get(uuid);
      return known?.host === host ? known : add(uuid, host, index);
    },
    find: (uuid) => byUuid.get(uuid),
    ofHost: (host) => sorted(byHost.get(host)),
    removeHost: (host) => {
      for (const uuid of byHost.get(host)?.keys() ?? []) byUuid.delete(uuid);
      byHost.delete(host);
      invalidate();
    },
    invalidate,
    roster: () => rosterOf(version, ordered(), hosts()),
    frame: (nowMs, nowMono) => {
      sequence += 1;
      return encodeFrame(ordered(), { sequence, rosterVersion: version, nowMs, nowMono });
    },
  };
}

interface Ordered {
  readonly entry: GpuEntry;
  readonly host: HostView;
}

function orderOf(
  hosts: readonly HostView[],
  byHost: ReadonlyMap<string, ReadonlyMap<string, GpuEntry>>,
): Ordered[] {
  return hosts.flatMap((host) => sorted(byHost.get(host.name)).map((entry) => ({ entry, host })));
}

function sorted(entries: ReadonlyMap<string, GpuEntry> | undefined): GpuEntry[] {
  const rank = (entry: GpuEntry) => entry.index ?? Number.MAX_SAFE_INTEGER;
  return [...(entries?.values() ?? [])].sort((a, b) => rank(a) - rank(b) || (a.uuid < b.uuid ? -1 : 1));
}

function rosterOf(version: number, order: readonly Ordered[], hosts: readonly HostView[]): Roster {
  return {
    version,
    uuid: order.map(({ entry }) => entry.uuid),
    host: order.map(({ entry }) => entry.host),
    index: order.map(({ entry }) => entry.index),
    name: order.map(({ entry }) => (isText(entry.inventory?.name) ? entry.inventory.name : '')),
    demo: order.map(({ host }) => host.demo),
    labels: Object.fromEntries(hosts.map((host) => [host.name, { ...host.labels }])),
  };
}

interface FrameHead {
  readonly sequence: number;
  readonly rosterVersion: number;
  readonly nowMs: EpochMs;
  readonly nowMono: Milliseconds;
}

function encodeFrame(order: readonly Ordered[], head: FrameHead): ArrayBuffer {
  const count = order.length;
  const columns = new Float32Array(count * liveMetrics.length);
  const ageSeconds = new Float32Array(count);
  const states = new Uint8Array(count);
  for (let slot = 0; slot < count; slot += 1) {
    const { entry, host } = order[slot] as Ordered;
    const state = gpuStateCode[stateOfEntry(entry, host.standing, head.nowMono)];
    states[slot] = state;
    ageSeconds[slot] =
      entry.sampledAtMono === null ? Number.NaN : (head.nowMono - entry.sampledAtMono) / 1000;
    // What is not a reading of now is no number: an old value must not look alive.
    const reporting = isReporting(state);
    for (let metric = 0; metric < liveMetrics.length; metric += 1) {
      columns[metric * count + slot] = reporting ? (entry.values[metric] as number) : Number.NaN;
    }
  }
  const { sequence, rosterVersion, nowMs } = head;
  return encodeLiveFrame({ sequence, rosterVersion, atMs: nowMs, count, columns, ageSeconds, states });
}
