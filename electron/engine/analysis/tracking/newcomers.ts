import { teamOf } from '#shared/analysis/advice/teamOf.ts';
import type { Finding } from '#shared/analysis/findings/finding.ts';
import type { WindowGpu } from '#shared/analysis/window/fleetWindow.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { TelemetryStore } from '../../store/telemetryStore.ts';
import type { LabelsOf } from '../adviceRows.ts';

/** What newcomers are told by. */
export interface NewcomerSources {
  readonly store: Pick<TelemetryStore, 'windowHours'>;
  readonly labelsOf: LabelsOf;
}

/**
 * GPUs that joined, each given to the first advice of its team that it may have taken over from, and to other advice on the same GPUs: that is
 * counted together, so that nothing counts twice.
 */
export class Newcomers {
  readonly #sources: NewcomerSources;
  /** GPUs of the advice that each was given to. */
  readonly #given = new Map<string, ReadonlySet<string>>();

  constructor(sources: NewcomerSources) {
    this.#sources = sources;
  }

  /** At most as many as the advice has GPUs. */
  take(finding: Finding, acceptedAtMs: EpochMs): readonly WindowGpu[] {
    const { labelsOf, store } = this.#sources;
    const team = teamOf([...new Set(finding.gpus.map(({ host }) => host))], labelsOf);
    if (team === null) return [];
    const all = store.windowHours.gpus(0);
    const firstSeen = new Map<string, number>();
    for (const { uuid, firstSeenMs } of all)
      firstSeen.set(uuid, Math.min(firstSeen.get(uuid) ?? firstSeenMs, firstSeenMs));
    const own = new Set(finding.gpus.map(({ uuid }) => uuid));
    const found = all
      .filter(({ uuid }) => (firstSeen.get(uuid) ?? 0) > acceptedAtMs && !own.has(uuid))
      .filter(({ uuid, host }) => this.#isFreeFor(own, uuid) && teamOf([host], labelsOf) === team)
      .slice(0, finding.gpus.length);
    for (const { uuid } of found) this.#given.set(uuid, new Set([...own, ...(this.#given.get(uuid) ?? [])]));
    return found;
  }

  #isFreeFor(own: ReadonlySet<string>, uuid: string): boolean {
    const given = this.#given.get(uuid);
    return given === undefined || [...own].some((gpu) => given.has(gpu));
  }
}
