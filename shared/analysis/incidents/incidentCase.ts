import type { Incident, IncidentStep } from '../../domain/incident.ts';
import type { EpochMs, Milliseconds } from '../../domain/units.ts';
import { boundedAppend } from './boundedAppend.ts';

/** Now, by two clocks: stamps are of the wall clock, which may jump; durations of the monotonic one. */
export interface Moment {
  readonly nowMs: EpochMs;
  readonly monoMs: Milliseconds;
}

/** An incident and what is known of it beside. */
export interface IncidentCase {
  incident: Incident;
  steps: readonly IncidentStep[];
  /** Times that it came back after it had cleared. */
  reopenings: number;
  /** Since when it is gone; of an event: since it last happened. Null while it holds or cannot be judged. */
  goneSinceMono: Milliseconds | null;
  /** When it cleared; null while it is open. */
  clearedAtMono: Milliseconds | null;
}

/** An incident as it is kept between two runs of the engine. */
export interface StoredIncident {
  readonly incident: Incident;
  readonly steps: readonly IncidentStep[];
  readonly reopenings: number;
}

const firstSteps = 20;
const lastSteps = 80;

/** Notes a step in the life of an incident. */
export function addStep(one: IncidentCase, kind: IncidentStep['kind'], atMs: EpochMs, text: string): void {
  one.steps = boundedAppend(one.steps, [{ atMs, kind, text }], firstSteps, lastSteps);
}
