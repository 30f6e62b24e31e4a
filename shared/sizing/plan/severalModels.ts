import type { ListPrice } from '#shared/catalog/priceCatalog.ts';
import type { Configuration, SizingPlan } from './makePlan.ts';
import type { PlanRequest, RequestFault } from './planRequest.ts';

/** A model and the work that it must hold, with a name of its own: the same model may be asked for twice. */
export interface Workload
  extends Pick<PlanRequest, 'model' | 'demand' | 'weights' | 'kv' | 'engine' | 'spareReplicas'> {
  readonly name: string;
}

/** Several workloads to plan at once, from one set of GPUs and prices. */
export interface WorkloadsRequest
  extends Pick<PlanRequest, 'gpus' | 'prices' | 'providers' | 'regions' | 'payment'> {
  readonly workloads: readonly Workload[];
}

/** What one workload gets. */
export interface WorkloadAnswer {
  readonly workload: Workload;
  /** As if it were asked for alone. */
  readonly request: PlanRequest;
  /** Its own configurations, the cheapest first, and its rejections. */
  readonly plan: SizingPlan;
  /** What it runs as in the cheapest plan of all; its `offer` is what it would cost alone. null: nothing holds it. */
  readonly chosen: Configuration | null;
}

/** Instances of one kind to buy, and who runs on them. */
export interface Purchase {
  readonly price: ListPrice;
  readonly instances: number;
  readonly gpus: number;
  /** GPUs of them that nobody uses; parts where slices are left. */
  readonly freeGpus: number;
  readonly usdMicrosPerHour: number;
  readonly tenants: readonly Tenant[];
}

/** A workload on the instances of a purchase. */
interface Tenant {
  /** Its place in the request. */
  readonly workload: number;
  readonly configuration: Configuration;
  /** GPUs that it uses; parts of one where it runs in slices. */
  readonly gpus: number;
  /** Its part of the price, by the GPUs that it uses; the parts add up to the price. */
  readonly usdMicrosPerHour: number;
}

/** The cheapest way to run several workloads, and each one's own plan. */
export interface WorkloadsPlan {
  /** In the order asked for. */
  readonly workloads: readonly WorkloadAnswer[];
  readonly purchases: readonly Purchase[];
  /** All purchases together. Workloads that nothing holds are not in it. */
  readonly usdMicrosPerHour: number;
  /** What the same workloads would cost if each had instances of its own, as its own plan has first. */
  readonly apartUsdMicrosPerHour: number;
}

/** What is wrong with one of the workloads; `workload` is its place, null where it is about all of them. */
export interface WorkloadsFault extends RequestFault {
  readonly workload: number | null;
}
