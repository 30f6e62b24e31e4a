import type { Milliseconds } from '../../domain/units.ts';
import type { FindingPlace } from '../health/finding.ts';
import type { Moment } from './incidentCase.ts';

/** A flicker shorter than this does not begin the wait anew: slowdown by heat comes and goes within seconds. */
const mayBeGoneMs: Milliseconds = 10_000;
const mostPending = 20_000;

interface Pending {
  readonly place: FindingPlace;
  readonly since: Moment;
  seenAtMono: Milliseconds;
}

/** Conditions that hold and have not done so for long enough to be an incident. */
export class PendingFindings {
  readonly #byKey = new Map<string, Pending>();

  /** It holds now. @returns since when it does; null where there is no room to remember that. */
  hold(key: string, { kind, code, host, gpuUuid }: FindingPlace, at: Moment): Moment | null {
    const known = this.#byKey.get(key);
    if (known) {
      known.seenAtMono = at.monoMs;
      return known.since;
    }
    if (this.#byKey.size >= mostPending) return null;
    const place = { kind, code, host, gpuUuid };
    this.#byKey.set(key, { place, since: at, seenAtMono: at.monoMs });
    return at;
  }

  /** It became an incident. */
  take(key: string): void {
    this.#byKey.delete(key);
  }

  /** Forgets what has not held on a host for a while. */
  forget(host: string, holds: (place: FindingPlace) => boolean, at: Moment): void {
    for (const [key, { place, seenAtMono }] of this.#byKey) {
      if (place.host === host && !holds(place) && at.monoMs - seenAtMono > mayBeGoneMs)
        this.#byKey.delete(key);
    }
  }
}
