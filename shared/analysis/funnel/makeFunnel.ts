import { type Attos, attosText } from '../../cost/allocation/attos.ts';
import type { EpochMs, Seconds } from '../../domain/units.ts';
import type { DecimalText } from '../../money/decimal.ts';
import { runToEnd } from '../runToEnd.ts';
import { type GpuProfile, wasteStates } from '../window/gpuProfile.ts';
import { type StateSeconds, type WindowState, windowStates } from '../window/stateInterval.ts';
import { costAtRates } from './costAtRates.ts';
import { type FunnelStage, funnelStageMeaning, funnelStages, statesOfStage } from './funnelStage.ts';
import { noStateCost } from './splitByState.ts';

/** GPU time and what it costs. */
interface TimeAndCost {
  readonly gpuSeconds: Seconds;
  /** Of the time whose price is known; null where none is. */
  readonly cost: DecimalText | null;
  /** Time whose price is unknown: in no cost, which is not 0. */
  readonly unpricedGpuSeconds: Seconds;
}

/** One step of the funnel. */
interface FunnelStep extends TimeAndCost {
  readonly stage: FunnelStage;
  readonly meaning: string;
  /** Mean number over the window: GPU time / the window. */
  readonly gpus: number;
  /** GPUs with any time in it. */
  readonly gpusEver: number;
}

/** What one team's GPUs did. */
interface TeamWaste {
  /** Label `team` of the hosts; null: hosts without one. Hostile. */
  readonly team: string | null;
  readonly gpus: number;
  readonly all: TimeAndCost;
  readonly observedGpuSeconds: Seconds;
  /** Idle, held idle or spinning. */
  readonly wasted: TimeAndCost;
}

/** From all GPUs to those whose time does something. */
export interface Funnel {
  readonly currency: string;
  readonly gpus: number;
  readonly gpusWithoutPrice: number;
  readonly stages: readonly FunnelStep[];
  /** They sum to the first stage, in seconds and in money. */
  readonly states: readonly ({ readonly state: WindowState } & TimeAndCost)[];
  /** The one that wastes most first. */
  readonly teams: readonly TeamWaste[];
}

/** What is asked. */
export interface FunnelAsked {
  readonly profiles: readonly GpuProfile[];
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  readonly currency: string;
  /** The host's label that teams are told by. */
  readonly label?: string;
}

/** The funnel of a window at the GPUs' rates. Every second of every GPU's window is in exactly one state, and so is every dollar of it. */
export function makeFunnel(asked: FunnelAsked): Funnel {
  return runToEnd(funnelSteps(asked));
}

/** The same in slices: yields every few milliseconds. */
export function* funnelSteps(asked: FunnelAsked): Generator<void, Funnel> {
  const { profiles, currency, label = 'team' } = asked;
  const fleet = new StateSum();
  const teams = new Map<string | null, StateSum>();
  for (const [at, profile] of profiles.entries()) {
    if (at % 128 === 127) yield;
    const cost = costAtRates(profile, currency);
    const { labels } = profile.gpu;
    const team = Object.hasOwn(labels, label) ? labels[label] || null : null;
    const ofTeam = teams.get(team) ?? new StateSum();
    teams.set(team, ofTeam);
    for (const sum of [fleet, ofTeam]) sum.add(profile.stateSeconds, cost?.byState ?? null);
  }
  const windowSeconds = (asked.toMs - asked.fromMs) / 1000;
  return {
    currency,
    gpus: fleet.gpus,
    gpusWithoutPrice: fleet.unpricedGpus,
    stages: funnelStages.map((stage) => {
      const states = statesOfStage(stage, windowStates);
      const part = fleet.of(states);
      const gpus = windowSeconds > 0 ? part.gpuSeconds / windowSeconds : 0;
      const gpusEver = profiles.filter(({ stateSeconds }) => states.some((state) => stateSeconds[state] > 0));
      return { stage, meaning: funnelStageMeaning[stage], gpus, gpusEver: gpusEver.length, ...part };
    }),
    states: windowStates.map((state) => ({ state, ...fleet.of([state]) })),
    teams: [...teams].map(([team, sum]) => teamOf(team, sum)).sort(byWaste),
  };
}

const observedStates = statesOfStage('reporting', windowStates);

function teamOf(team: string | null, sum: StateSum): TeamWaste {
  return {
    team,
    gpus: sum.gpus,
    all: sum.of(windowStates),
    observedGpuSeconds: sum.of(observedStates).gpuSeconds,
    wasted: sum.of([...wasteStates]),
  };
}

/** Money where both have a price, else time; teams without a name last of equals. */
function byWaste(one: TeamWaste, other: TeamWaste): number {
  const money = Number(other.wasted.cost ?? Number.NaN) - Number(one.wasted.cost ?? Number.NaN);
  return (
    (Number.isNaN(money) ? 0 : money) ||
    other.wasted.gpuSeconds - one.wasted.gpuSeconds ||
    ((one.team ?? '\uffff') < (other.team ?? '\uffff') ? -1 : 1)
  );
}

/** Seconds and money by state. Mutable. */
class StateSum {
  gpus = 0;
  unpricedGpus = 0;
  readonly #seconds = emptySeconds();
  readonly #unpriced = emptySeconds();
  readonly #cost = noStateCost();

  add(seconds: StateSeconds, cost: Readonly<Record<WindowState, Attos>> | null): void {
    this.gpus += 1;
    if (cost === null) this.unpricedGpus += 1;
    for (const state of windowStates) {
      this.#seconds[state] += seconds[state];
      if (cost === null) this.#unpriced[state] += seconds[state];
      else this.#cost[state] += cost[state];
    }
  }

  of(states: readonly WindowState[]): TimeAndCost {
    const gpuSeconds = states.reduce((sum, state) => sum + this.#seconds[state], 0);
    const unpricedGpuSeconds = states.reduce((sum, state) => sum + this.#unpriced[state], 0);
    const cost = states.reduce((sum, state) => sum + this.#cost[state], 0n);
    const isKnown = this.gpus === 0 || this.gpus > this.unpricedGpus;
    return { gpuSeconds, cost: isKnown ? attosText(cost) : null, unpricedGpuSeconds };
  }
}

function emptySeconds(): Record<WindowState, Seconds> {
  return Object.fromEntries(windowStates.map((state) => [state, 0])) as Record<WindowState, Seconds>;
}
