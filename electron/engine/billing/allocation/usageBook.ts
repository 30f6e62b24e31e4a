import type { GpuHolder, GpuTime, HolderTime } from '#shared/cost/allocation/gpuTime.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { HolderPart } from '../../store/holderHistory.ts';
import type { UsageHour } from '../../store/usageHours.ts';

const hourMs = 3_600_000;
const fields = 4;

/** Hours of the store in a range, ready to be asked by host and charge period. */
export interface UsageBook {
  /**
   * What the GPUs of a host did in a period. `gpuCount`: how many are billed; where more were seen in the range (a card was replaced) only
   * those seen in the period are given.
   */
  gpusOf(host: string, fromMs: EpochMs, toMs: EpochMs, gpuCount: number | null): readonly GpuTime[];
}

interface Gpu {
  readonly uuid: string;
  /** Per hour of the range: effective, held idle, idle and unmeasured seconds. */
  readonly seconds: Float64Array;
  /** Whether the hour has a row. */
  readonly seen: Uint8Array;
  readonly holders: Map<number, HolderTime[]>;
}

/** Builds the book of a range: it holds 33 bytes per GPU and hour. */
export function createUsageBook(
  hours: readonly UsageHour[],
  holders: readonly HolderPart[],
  fromMs: EpochMs,
  toMs: EpochMs,
): UsageBook {
  const originMs = Math.floor(fromMs / hourMs) * hourMs;
  const count = Math.max(1, Math.ceil((toMs - originMs) / hourMs));
  const hosts = new Map<string, Map<string, Gpu>>();
  const gpu = (host: string, uuid: string): Gpu => {
    const gpus = hosts.get(host) ?? new Map<string, Gpu>();
    hosts.set(host, gpus);
    const known = gpus.get(uuid);
    if (known) return known;
    const made = {
      uuid,
      seconds: new Float64Array(count * fields),
      seen: new Uint8Array(count),
      holders: new Map(),
    };
    gpus.set(uuid, made);
    return made;
  };
  for (const hour of hours) {
    const at = (hour.hourMs - originMs) / hourMs;
    const { seconds, seen } = gpu(hour.host, hour.uuid);
    seconds.set([hour.effective, hour.heldIdle, hour.idle, hour.unmeasured], at * fields);
    seen[at] = 1;
  }
  const same = new Map<string, GpuHolder>();
  for (const part of holders) {
    const at = (part.hourMs - originMs) / hourMs;
    const key = JSON.stringify(Object.values(part.holder));
    const holder = same.get(key) ?? part.holder;
    same.set(key, holder);
    const ofGpu = gpu(part.host, part.uuid).holders;
    ofGpu.set(at, [...(ofGpu.get(at) ?? []), { holder, shareSeconds: part.shareSeconds }]);
  }
  return {
    gpusOf: (host, from, to, gpuCount) => {
      const all = [...(hosts.get(host)?.values() ?? [])];
      const chosen = gpuCount !== null && all.length > gpuCount ? seenIn(all, originMs, from, to) : all;
      return chosen.map((one) => timeOf(one, originMs, from, to));
    },
  };
}

function seenIn(gpus: readonly Gpu[], originMs: EpochMs, fromMs: EpochMs, toMs: EpochMs): readonly Gpu[] {
  const [first, last] = [Math.floor((fromMs - originMs) / hourMs), Math.ceil((toMs - originMs) / hourMs)];
  const found = gpus.filter(({ seen }) => seen.subarray(Math.max(0, first), Math.max(0, last)).includes(1));
  return found.length > 0 ? found : gpus;
}

/** Seconds of an hour that lies only partly within the period count in proportion. */
function timeOf({ uuid, seconds, holders }: Gpu, originMs: EpochMs, fromMs: EpochMs, toMs: EpochMs): GpuTime {
  const sums = [0, 0, 0, 0];
  const byHolder = new Map<GpuHolder, number>();
  const first = Math.max(0, Math.floor((fromMs - originMs) / hourMs));
  const last = Math.min(seconds.length / fields, Math.ceil((toMs - originMs) / hourMs));
  for (let hour = first; hour < last; hour += 1) {
    const startMs = originMs + hour * hourMs;
    const part = (Math.min(toMs, startMs + hourMs) - Math.max(fromMs, startMs)) / hourMs;
    for (let field = 0; field < fields; field += 1)
      sums[field] = (sums[field] ?? 0) + part * (seconds[hour * fields + field] ?? 0);
    for (const { holder, shareSeconds } of holders.get(hour) ?? [])
      byHolder.set(holder, (byHolder.get(holder) ?? 0) + part * shareSeconds);
  }
  const [effective = 0, heldIdle = 0, idle = 0, unmeasured = 0] = sums;
  const list = [...byHolder].map(([holder, shareSeconds]) => ({ holder, shareSeconds }));
  return { uuid, effective, heldIdle, idle, unmeasured, holders: list };
}
