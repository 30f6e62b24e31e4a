import { decodeLiveFrame, newLiveFrame } from '#shared/contract/liveFrame.ts';
import type { Roster } from '#shared/contract/schemas/gpu.ts';
import { gpuStateCode, isReporting } from '#shared/domain/gpuState.ts';
import { liveMetrics } from '#shared/domain/metric.ts';
import { isText } from '#shared/domain/reading.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import { createGpuEntry, firstProfiled, type GpuEntry, type HostStanding, stateOfEntry } from './gpuEntry.ts';
import { LiveColumns } from './liveColumns.ts';

/** What the table asks about a host. */
export interface HostView {
  readonly name: string;
  readonly demo: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly standing: () => HostStanding;
}

/** All GPUs in the order of the screen: by host as listed, then by index. */
export interface GpuTable {
  /** The entry of a GPU, made when it is first heard of; a GPU that moved to another host, or to another index of it, moves along. */
  entry(uuid: string, host: string, index: number | null): GpuEntry;
  find(uuid: string): GpuEntry | undefined;
  ofHost(host: string): readonly GpuEntry[];
  /** Forgets the GPUs of a host that was removed. */
  removeHost(host: string): void;
  /** Forgets a GPU, if that host has it. */
  remove(uuid: string, host: string): void;
  /** Call when names, labels, order or membership changed. */
  invalidate(): void;
  /** The same object until the next `invalidate`. */
  roster(): Roster;
  /** Builds and encodes a frame of everything now, in the buffer of the last one. */
  frame(nowMs: EpochMs, nowMono: Milliseconds): ArrayBuffer;
}

/** `hosts`: hosts in the order of the screen. `onRoster`: told when the roster's version grew. */
export function createGpuTable(hosts: () => readonly HostView[], onRoster: () => void): GpuTable {
  const byHost = new Map<string, Map<string, GpuEntry>>();
  const byUuid = new Map<string, GpuEntry>();
  let order: Ordered[] | null = null;
  let roster: Roster | null = null;
  let version = 0;
  let sequence = 0;
  const live = new LiveColumns();
  let latest: ArrayBuffer | null = null;

  const invalidate = () => {
    if (order !== null) {
      order = null;
      roster = null;
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
      if (known?.host !== host) return add(uuid, host, index);
      if (index !== null && index !== known.index) {
        known.index = index;
        invalidate();
      }
      return known;
    },
    find: (uuid) => byUuid.get(uuid),
    ofHost: (host) => sorted(byHost.get(host)),
    removeHost: (host) => {
      for (const uuid of byHost.get(host)?.keys() ?? []) byUuid.delete(uuid);
      byHost.delete(host);
      invalidate();
    },
    remove: (uuid, host) => {
      if (byUuid.get(uuid)?.host !== host) return;
      byUuid.delete(uuid);
      byHost.get(host)?.delete(uuid);
      invalidate();
    },
    invalidate,
    roster: () => {
      roster ??= rosterOf(version, ordered());
      return roster;
    },
    frame: (nowMs, nowMono) => {
      sequence += 1;
      latest = encodeFrame(ordered(), live, { sequence, rosterVersion: version, nowMs, nowMono }, latest);
      return latest;
    },
  };
}

/** A host's GPUs in order. */
interface Ordered {
  readonly host: HostView;
  readonly entries: readonly GpuEntry[];
}

function orderOf(
  hosts: readonly HostView[],
  byHost: ReadonlyMap<string, ReadonlyMap<string, GpuEntry>>,
): Ordered[] {
  return hosts.map((host) => ({ host, entries: sorted(byHost.get(host.name)) }));
}

function sorted(entries: ReadonlyMap<string, GpuEntry> | undefined): GpuEntry[] {
  const rank = (entry: GpuEntry) => entry.index ?? Number.MAX_SAFE_INTEGER;
  return [...(entries?.values() ?? [])].sort((a, b) => rank(a) - rank(b) || (a.uuid < b.uuid ? -1 : 1));
}

function rosterOf(version: number, order: readonly Ordered[]): Roster {
  const entries = order.flatMap((each) => each.entries);
  return {
    version,
    uuid: entries.map((entry) => entry.uuid),
    host: entries.map((entry) => entry.host),
    index: entries.map((entry) => entry.index),
    name: entries.map((entry) => (isText(entry.inventory?.name) ? entry.inventory.name : '')),
    demo: order.flatMap(({ host, entries }) => entries.map(() => host.demo)),
    labels: Object.fromEntries(order.map(({ host }) => [host.name, { ...host.labels }])),
  };
}

interface FrameHead {
  readonly sequence: number;
  readonly rosterVersion: number;
  readonly nowMs: EpochMs;
  readonly nowMono: Milliseconds;
}

function encodeFrame(
  order: readonly Ordered[],
  live: LiveColumns,
  head: FrameHead,
  old: ArrayBuffer | null,
): ArrayBuffer {
  const count = order.reduce((sum, { entries }) => sum + entries.length, 0);
  const { sequence, rosterVersion, nowMs } = head;
  const metrics = metricsOf(order);
  const buffer = newLiveFrame({ sequence, rosterVersion, atMs: nowMs, count, metrics }, old);
  const { columns, ageSeconds, states } = decodeLiveFrame(buffer);
  live.begin(order, count, metrics);
  let slot = 0;
  for (const { host, entries } of order) {
    const standing = host.standing();
    for (const entry of entries) {
      const state = gpuStateCode[stateOfEntry(entry, standing, head.nowMono)];
      states[slot] = state;
      ageSeconds[slot] =
        entry.sampledAtMono === null ? Number.NaN : (head.nowMono - entry.sampledAtMono) / 1000;
      live.show(slot, entry, isReporting(state));
      slot += 1;
    }
  }
  live.copyTo(columns);
  return buffer;
}

/** All metrics where some GPU is profiled, else those before the profiled ones. */
function metricsOf(order: readonly Ordered[]): number {
  const isProfiled = (entry: GpuEntry) => entry.isProfiled;
  return order.some(({ entries }) => entries.some(isProfiled)) ? liveMetrics.length : firstProfiled;
}
