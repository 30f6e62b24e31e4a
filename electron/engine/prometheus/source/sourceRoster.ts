import type { GpuSample } from '#shared/domain/gpu.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { GuestSample, Guests } from '../../fleet/guests.ts';
import type { SessionWorld } from '../../fleet/hostSession.ts';
import type { SourceRound } from './pollSource.ts';
import type { SourceGpu } from './sourceGpus.ts';
import { forgetAfterMs, type HostSource, liveReadings, SourceHost } from './sourceHost.ts';

/** Name of the host of GPUs that no label names one of. */
export const namelessHost = 'unnamed-host';

interface Known {
  readonly host: SourceHost;
  seenAtMono: Milliseconds;
}

/** The hosts of one source, made of its rounds and handed to the fleet. */
export class SourceRoster {
  readonly #guests: Guests;
  readonly #source: HostSource;
  readonly #hosts = new Map<string, Known>();
  /** Time of the newest sample handed on, by GPU: a round shows the same sample again until the server scrapes. */
  readonly #handedOn = new Map<string, EpochMs>();
  #gpus = 0;
  #overSsh = 0;

  constructor(guests: Guests, source: HostSource) {
    this.#guests = guests;
    this.#source = source;
  }

  counts(): { readonly hosts: number; readonly gpus: number; readonly gpusOverSsh: number } {
    return { hosts: this.#hosts.size, gpus: this.#gpus, gpusOverSsh: this.#overSsh };
  }

  /** Takes in a round. A GPU that is heard over SSH, or from another source already, stays what it is there. */
  take(round: SourceRound, world: SessionWorld): void {
    const nowMono = world.mono();
    const byHost = this.#byHost(round, nowMono);
    let isChanged = this.#forget(nowMono, byHost);
    for (const [name, { address, gpus }] of byHost) {
      const known = this.#hosts.get(name) ?? {
        host: new SourceHost(name, address, this.#source),
        seenAtMono: 0,
      };
      isChanged ||= !this.#hosts.has(name);
      this.#hosts.set(name, known);
      known.seenAtMono = nowMono;
      const monoOf = (gpu: SourceGpu) => nowMono - Math.max(0, round.serverNowMs - gpu.sampledAtMs);
      const ages = new Map(gpus.map((gpu) => [gpu.uuid, monoOf(gpu)]));
      const gone = known.host.take(gpus, ages, world.now(), round.slow);
      if (gone.length > 0) this.#guests.forget(known.host, gone);
      if (known.host.setTenants(gpus.flatMap(({ tenant }) => tenant ?? []))) isChanged = true;
    }
    if (isChanged)
      this.#guests.set(
        this.#source.name,
        [...this.#hosts.values()].map(({ host }) => host),
      );
    for (const [name, { gpus }] of byHost) this.#handOn(name, gpus, round, nowMono);
    if (round.slow)
      for (const [uuid, atMs] of this.#handedOn)
        if (round.serverNowMs - atMs > forgetAfterMs) this.#handedOn.delete(uuid);
  }

  /** Takes every host of the source out of the fleet. */
  clear(): void {
    this.#hosts.clear();
    this.#handedOn.clear();
    this.#guests.set(this.#source.name, []);
  }

  #byHost(round: SourceRound, nowMono: Milliseconds) {
    const byHost = new Map<string, { readonly address: string; readonly gpus: SourceGpu[] }>();
    this.#gpus = 0;
    this.#overSsh = 0;
    for (const gpu of round.gpus.values()) {
      const heard = this.#guests.heardBy(gpu.uuid, this.#source.name, nowMono);
      if (heard === 'ssh') this.#overSsh += 1;
      if (heard !== null) continue;
      this.#gpus += 1;
      const address = gpu.host?.name ?? namelessHost;
      const name = this.#guests.nameFor(this.#source.name, address);
      const host = byHost.get(name) ?? { address, gpus: [] };
      host.gpus.push(gpu);
      byHost.set(name, host);
    }
    return byHost;
  }

  /** Drops hosts that are long gone, and those whose GPUs are all heard elsewhere now. True where there were some. */
  #forget(nowMono: Milliseconds, byHost: ReadonlyMap<string, unknown>): boolean {
    let isForgotten = false;
    for (const [name, { host, seenAtMono }] of this.#hosts) {
      if (byHost.has(name)) continue;
      const gpus = host.inventory?.gpus ?? [];
      const isElsewhere =
        gpus.length > 0 &&
        gpus.every(({ uuid }) => this.#guests.heardBy(uuid, this.#source.name, nowMono) !== null);
      if (!isElsewhere && nowMono - seenAtMono < forgetAfterMs) continue;
      this.#hosts.delete(name);
      isForgotten = true;
    }
    return isForgotten;
  }

  #handOn(name: string, gpus: readonly SourceGpu[], round: SourceRound, nowMono: Milliseconds): void {
    const host = this.#hosts.get(name)?.host;
    if (!host) return;
    const samples = gpus.flatMap((gpu): GuestSample[] => {
      if ((this.#handedOn.get(gpu.uuid) ?? 0) >= gpu.sampledAtMs) return [];
      this.#handedOn.set(gpu.uuid, gpu.sampledAtMs);
      const ageMs = Math.max(0, round.serverNowMs - gpu.sampledAtMs);
      return [{ sample: sampleOf(gpu), sampledAtMs: gpu.sampledAtMs, sampledAtMono: nowMono - ageMs }];
    });
    this.#guests.take(host, samples, this.#source.scrapeSeconds());
    this.#guests.takeInventory(host);
  }
}

function sampleOf({ uuid, index, readings }: SourceGpu): GpuSample {
  return { uuid, index, readings: liveReadings(readings), fault: null };
}
