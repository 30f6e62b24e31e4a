import type { BilledHost } from '#shared/cost/allocation/allocationSum.ts';
import { committedShares } from '#shared/cost/allocation/committedShares.ts';
import {
  type BilledResource,
  type KnownInstance,
  type Matching,
  matchHosts,
} from '#shared/cost/matching/matchHosts.ts';
import type { Failure } from '#shared/domain/failure.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { BillingMonth } from '#shared/money/billingCalendar.ts';
import { type BillByState, billByState } from '../../analysis/billByState.ts';
import type { Fleet } from '../../fleet/fleet.ts';
import type { FleetMember } from '../../fleet/guests.ts';
import type { Keeping } from '../../fleet/keeping.ts';
import {
  type Allocation,
  type AllocationRequest,
  type AllocationSources,
  allocateMonth,
  allocateMonthBySeveral,
  type SeveralAllocations,
} from '../allocation/allocateMonth.ts';
import type { AllocationBasis } from '../allocation/chargeGroups.ts';
import { readCommittedCosts } from '../allocation/committedCosts.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LedgerInUse } from '../spend/ledgerInUse.ts';
import { monthsOf } from '../spend/monthPeriods.ts';
import { readBilledResources } from './billedResources.ts';
import { type KnownHost, KnownHosts, type ListedHost } from './knownHosts.ts';

/** What providers' APIs said of their machines, and which could not be asked. */
interface AskedInstances {
  readonly instances: readonly KnownInstance[];
  readonly failures: readonly { readonly name: string; readonly failure: Failure }[];
}

/** A month's matching as the screens show it. */
export interface MonthMatching extends Matching {
  readonly demo: boolean;
  readonly hosts: readonly KnownHost[];
  /** All of the month, the most expensive first. */
  readonly resources: readonly BilledResource[];
  /** When the providers were last asked for their machines; null where they were not. */
  readonly askedAtMs: EpochMs | null;
  readonly failures: AskedInstances['failures'];
}

/** Joins the hosts of the fleet to what is billed, and splits a month's costs by that. */
export interface MatchingService {
  month(month: BillingMonth): Promise<MonthMatching>;
  /** Asks the providers for their machines' addresses; the answer holds until the next asking. */
  ask(signal: AbortSignal): Promise<void>;
  /** @throws FailureError as ledger and store do. */
  allocate(request: AllocationRequest, signal?: AbortSignal): Promise<Allocation>;
  /** The same by several dimensions at once, in their order. */
  allocateBySeveral(request: SeveralAllocations, signal?: AbortSignal): Promise<readonly Allocation[]>;
  /** A month's costs by the states that the analysis told. @throws FailureError as ledger and store do. */
  states(month: BillingMonth, basis: AllocationBasis, signal?: AbortSignal): Promise<BillByState>;
  /** What part of each host's cost commitments paid for by the newest bill; empty where there is none. Of the demo's bill, or the user's own. */
  committedShares(demo: boolean): Promise<ReadonlyMap<string, number>>;
  /** The ledger in use, and the host of each resource of a month's bill, by the resource's key. */
  billOf(
    month: BillingMonth,
  ): Promise<{ readonly ledger: Ledger; readonly hostOf: ReadonlyMap<string, BilledHost> }>;
  /** Call about once a second. */
  tick(): void;
}

/** What it works on. */
export interface MatchingParts {
  readonly fleet: Fleet;
  readonly keeping: Keeping;
  readonly demoKeeping: () => Keeping;
  /** Hosts of hosts.yaml, connected or not. */
  readonly listedHosts: () => readonly HostConfig[];
  readonly ledgerInUse: () => LedgerInUse;
  readonly askProviders: (signal: AbortSignal) => Promise<AskedInstances>;
  readonly now: () => EpochMs;
  readonly onProblem: (error: unknown) => void;
}

const rememberEveryMs: Milliseconds = 60_000;

export function createMatching(parts: MatchingParts): MatchingService {
  const { fleet, keeping, demoKeeping, ledgerInUse, now } = parts;
  const known = { real: new KnownHosts(), demo: new KnownHosts() };
  let asked: AskedInstances = { instances: [], failures: [] };
  let askedAtMs: EpochMs | null = null;
  let rememberedAtMs = 0;
  const members = (demo: boolean): readonly FleetMember[] =>
    [...fleet.sessions(), ...fleet.guests.all()].filter((member) => member.demo === demo);
  // A one-off command connects to no host, and matches all that are listed.
  const listed = (demo: boolean): readonly ListedHost[] => {
    const found = members(demo);
    const names = new Set(found.map(({ config }) => config.name));
    const others = demo ? [] : parts.listedHosts().filter(({ name }) => !names.has(name));
    return [...found, ...others.map((config) => ({ config, inventory: null }))];
  };
  const storeOf = (demo: boolean) => (demo ? demoKeeping() : keeping).store;
  const month = async (wanted: BillingMonth): Promise<MonthMatching> => {
    const { ledger, demo } = ledgerInUse();
    const identities = storeOf(demo)?.identities ?? null;
    const hosts = await known[demo ? 'demo' : 'real'].all(listed(demo), identities);
    const resources = await readBilledResources(ledger, wanted);
    const matching = matchHosts(hosts, resources, demo ? [] : asked.instances);
    return { ...matching, demo, hosts, resources, askedAtMs, failures: asked.failures };
  };
  const sourcesOf = async (wanted: BillingMonth): Promise<AllocationSources> => {
    const { ledger, demo } = ledgerInUse();
    const { matches, hosts } = await month(wanted);
    return { ledger, store: storeOf(demo), hostOf: billedHosts(matches, hosts) };
  };
  return {
    month,
    ask: async (signal) => {
      asked = await parts.askProviders(signal);
      askedAtMs = now();
    },
    allocate: async (request, signal) => allocateMonth(await sourcesOf(request.month), request, signal),
    allocateBySeveral: async (request, signal) =>
      allocateMonthBySeveral(await sourcesOf(request.month), request, signal),
    billOf: async (wanted) => {
      const { ledger } = ledgerInUse();
      const { matches, hosts } = await month(wanted);
      return { ledger, hostOf: billedHosts(matches, hosts) };
    },
    states: async (wanted, basis, signal) => {
      const { ledger, demo } = ledgerInUse();
      const { matches, hosts } = await month(wanted);
      const states = storeOf(demo)?.states ?? null;
      return billByState({ ledger, states, hostOf: billedHosts(matches, hosts) }, wanted, basis, signal);
    },
    committedShares: async (demo) => {
      const inUse = ledgerInUse();
      const newest = inUse.demo === demo ? monthsOf(await inUse.ledger.periods())[0]?.month : undefined;
      if (newest === undefined || newest === '') return new Map();
      const [costs, { matches, hosts }] = await Promise.all([
        readCommittedCosts(inUse.ledger, newest),
        month(newest),
      ]);
      return committedShares(costs, billedHosts(matches, hosts));
    },
    tick: () => {
      if (now() - rememberedAtMs < rememberEveryMs) return;
      rememberedAtMs = now();
      for (const demo of [false, true]) {
        const store = storeOf(demo)?.identities;
        if (store) known[demo ? 'demo' : 'real'].remember(members(demo), store, now()).catch(parts.onProblem);
      }
    },
  };
}

function billedHosts(
  matches: Matching['matches'],
  hosts: readonly KnownHost[],
): ReadonlyMap<string, BilledHost> {
  const byName = new Map(hosts.map((host) => [host.name, host]));
  return new Map(
    matches.map(({ key, host }) => [key, { name: host, labels: byName.get(host)?.labels ?? {} }] as const),
  );
}
