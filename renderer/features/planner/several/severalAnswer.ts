import type { Catalog } from '#shared/catalog/extendedCatalog.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import { planSeveral } from '#shared/sizing/plan/planSeveral.ts';
import type { WorkloadsPlan } from '#shared/sizing/plan/severalModels.ts';
import { atField, type FieldFault, requestOfForm } from '../form/planAnswer.ts';
import type { PlanForm } from '../form/planForm.ts';
import { namesOfWorks, type WorkForm } from './workForms.ts';

/** What several models get, or what is wrong with one of them. */
export type SeveralAnswer =
  | { readonly kind: 'plan'; readonly plan: WorkloadsPlan }
  | {
      readonly kind: 'fault';
      readonly fault: FieldFault;
      /** Place of the model that it is about. */
      readonly place: number;
      readonly name: string;
    };

/** Plans several models at once, from the GPUs and prices of `base`. Never throws; takes some milliseconds each. */
export function answerSeveral(base: PlanForm, works: readonly WorkForm[], catalog: Catalog): SeveralAnswer {
  const names = namesOfWorks(works);
  const requests: PlanRequest[] = [];
  for (const [place, work] of works.entries()) {
    const request = requestOfForm({ ...base, ...work }, catalog);
    if ('message' in request) return { kind: 'fault', fault: request, place, name: names[place] ?? '' };
    requests.push(request);
  }
  const [first] = requests;
  if (!first)
    return { kind: 'fault', fault: { field: 'model', message: 'Add a model.' }, place: 0, name: '' };
  const { gpus, prices, providers, regions, payment } = first;
  const workloads = requests.map(({ model, demand, weights, kv, engine, spareReplicas }, place) => ({
    name: names[place] ?? '',
    model,
    demand,
    weights,
    kv,
    engine,
    spareReplicas,
  }));
  const plan = planSeveral({ gpus, prices, providers, regions, payment, workloads });
  if (!('message' in plan)) return { kind: 'plan', plan };
  const place = plan.workload ?? 0;
  return { kind: 'fault', fault: atField(plan), place, name: names[place] ?? '' };
}
