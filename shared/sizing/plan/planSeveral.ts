import { faultOfWorkloads } from './faultOfWorkloads.ts';
import { type Configuration, makePlan } from './makePlan.ts';
import { cheapestInstances, type PricedInstance } from './offer.ts';
import type {
  Purchase,
  Workload,
  WorkloadAnswer,
  WorkloadsFault,
  WorkloadsPlan,
  WorkloadsRequest,
} from './severalModels.ts';
import { gpusUsed, type SharedInstance, shareInstance, type WaysOnCard, waysOn } from './sharedInstance.ts';

/**
 * The cheapest way to run several workloads: each on instances of its own, or some of them on different GPUs or MIG slices of the same
 * instances, whichever sums up to least. All ways to put workloads together are tried, on the cheapest instance of each kind and size.
 */
export function planSeveral(request: WorkloadsRequest): WorkloadsPlan | WorkloadsFault {
  const fault = faultOfWorkloads(request);
  if (fault) return fault;
  const answers: Omit<WorkloadAnswer, 'chosen'>[] = [];
  for (const [place, workload] of request.workloads.entries()) {
    const own = requestOf(request, workload);
    const plan = makePlan(own);
    if ('message' in plan) return { ...plan, workload: place };
    answers.push({ workload, request: own, plan });
  }
  const held = answers.flatMap(({ plan }, place) => (plan.configurations.length > 0 ? [place] : []));
  const configurations = answers.map(({ plan }) => plan.configurations);
  const purchases = cheapestPurchases(request, configurations, held);
  const chosen = new Map(
    purchases.flatMap(({ tenants }) => tenants.map((one) => [one.workload, one.configuration])),
  );
  const sum = (costs: readonly number[]) => costs.reduce((total, cost) => total + cost, 0);
  return {
    workloads: answers.map((answer, place) => ({ ...answer, chosen: chosen.get(place) ?? null })),
    purchases,
    usdMicrosPerHour: sum(purchases.map(({ usdMicrosPerHour }) => usdMicrosPerHour)),
    apartUsdMicrosPerHour: sum(configurations.map(([first]) => first?.offer.usdMicrosPerHour ?? 0)),
  };
}

function requestOf(request: WorkloadsRequest, { name: _, ...workload }: Workload) {
  const { gpus, prices, providers, regions, payment } = request;
  return { ...workload, gpus, prices, providers, regions, payment };
}

/** The best way to serve a set of workloads, as sets of those that stand together. */
interface Grouping {
  readonly usdMicrosPerHour: number;
  readonly purchases: readonly Purchase[];
}

/** Sets are numbers, with a bit for each of `places`: what is best for a set follows from what is best for its parts. */
function cheapestPurchases(
  request: WorkloadsRequest,
  configurations: readonly (readonly Configuration[])[],
  places: readonly number[],
): readonly Purchase[] {
  const instances = cheapestInstances(request);
  const ways = places.map((place) =>
    instances.map((instance) => waysOn(instance, configurations[place] ?? [])),
  );
  const together = Array.from({ length: 2 ** places.length }, (_, set) => {
    const members = places.flatMap((_place, at) => (set & (1 << at) ? [at] : []));
    const tenants = members.map((at) => places[at] ?? 0);
    return members.length === 1
      ? alone(tenants[0] ?? 0, configurations)
      : purchaseOf(
          cheapestShared(
            instances,
            members.map((at) => ways[at] ?? []),
          ),
          tenants,
        );
  });
  const best: Grouping[] = [{ usdMicrosPerHour: 0, purchases: [] }];
  for (let set = 1; set < together.length; set += 1) best.push(bestOf(set, together, best));
  return best.at(-1)?.purchases ?? [];
}

/** Of all ways to split a set into one that stands together, with the first workload, and a rest that is known already. */
function bestOf(set: number, together: readonly (Purchase | null)[], best: readonly Grouping[]): Grouping {
  const first = set & -set;
  let found: Grouping | null = null;
  for (let part = set; part > 0; part = (part - 1) & set) {
    const purchase = part & first ? together[part] : null;
    const rest = best[set ^ part];
    if (!purchase || !rest) continue;
    const usdMicrosPerHour = purchase.usdMicrosPerHour + rest.usdMicrosPerHour;
    // Parts come the larger first: of equal costs the one with fewer tenants on an instance is taken.
    if (found === null || usdMicrosPerHour <= found.usdMicrosPerHour)
      found = { usdMicrosPerHour, purchases: [purchase, ...rest.purchases] };
  }
  return found ?? { usdMicrosPerHour: 0, purchases: [] };
}

function alone(place: number, configurations: readonly (readonly Configuration[])[]): Purchase | null {
  const cheapest = configurations[place]?.[0];
  if (!cheapest) return null;
  const { price, instances, gpus, usdMicrosPerHour } = cheapest.offer;
  const used = gpusUsed(cheapest);
  const tenant = { workload: place, configuration: cheapest, gpus: used, usdMicrosPerHour };
  return { price, instances, gpus, freeGpus: gpus - used, usdMicrosPerHour, tenants: [tenant] };
}

function cheapestShared(
  instances: readonly PricedInstance[],
  ways: readonly (readonly WaysOnCard[])[],
): SharedInstance | null {
  if (ways.length < 2) return null;
  let best: SharedInstance | null = null;
  for (const [at, instance] of instances.entries()) {
    const here = ways.flatMap((own) => own[at] ?? []);
    if (here.some(({ whole, sliced }) => whole === null && sliced === null)) continue;
    const shared = shareInstance(instance, here);
    if (shared && (best === null || shared.usdMicrosPerHour < best.usdMicrosPerHour)) best = shared;
  }
  return best;
}

function purchaseOf(shared: SharedInstance | null, places: readonly number[]): Purchase | null {
  if (shared === null) return null;
  const { instance, instances, usdMicrosPerHour, configurations } = shared;
  const gpus = instances * instance.gpus;
  const used = configurations.map(gpusUsed);
  const parts = sharedOut(usdMicrosPerHour, used);
  const tenants = configurations.map((configuration, at) => ({
    workload: places[at] ?? 0,
    configuration,
    gpus: used[at] ?? 0,
    usdMicrosPerHour: parts[at] ?? 0,
  }));
  const inUse = used.reduce((sum, one) => sum + one, 0);
  return { price: instance.price, instances, gpus, freeGpus: gpus - inUse, usdMicrosPerHour, tenants };
}

/** An amount in whole parts by weight; what rounding leaves goes to the last, so that the parts add up. */
function sharedOut(amount: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.floor((amount * weight) / all));
  const left = amount - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, at) => (at === parts.length - 1 ? part + left : part));
}
