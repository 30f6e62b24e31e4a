import type { Catalog } from '#shared/catalog/extendedCatalog.ts';
import { listPrices } from '#shared/catalog/priceCatalog.ts';
import { makePlan, type SizingPlan } from '#shared/sizing/plan/makePlan.ts';
import type { Demand, PlanRequest, RequestFault } from '#shared/sizing/plan/planRequest.ts';
import { typedNumber } from '../parts/typedNumber.ts';
import type { Percentile, PlanForm } from './planForm.ts';

/** What the form asks for and the plan for it, or what is wrong with it. */
export type PlanAnswer =
  | { readonly kind: 'plan'; readonly request: PlanRequest; readonly plan: SizingPlan }
  | { readonly kind: 'fault'; readonly fault: FieldFault };

/** A sentence for a field of the form. */
export interface FieldFault {
  readonly field: keyof PlanForm;
  readonly message: string;
}

const labels: Readonly<Record<string, readonly [field: keyof PlanForm, label: string]>> = {
  model: ['model', 'Model'],
  inputTokens: ['inputTokens', 'Input tokens'],
  outputTokens: ['outputTokens', 'Output tokens'],
  requestsPerSecond: ['load', 'Requests per second'],
  users: ['load', 'Users'],
  ttftSeconds: ['ttft', 'TTFT'],
  tpotSeconds: ['tpot', 'TPOT'],
  spareReplicas: ['spareReplicas', 'Spare replicas'],
  weights: ['weights', 'Weights'],
  gpus: ['gpus', 'GPUs'],
};

/** Plans what a form asks for, with the GPUs and models of a catalogue. Never throws; takes some milliseconds. */
export function answerForm(form: PlanForm, catalog: Catalog): PlanAnswer {
  const request = requestOfForm(form, catalog);
  if ('message' in request) return { kind: 'fault', fault: request };
  const plan = makePlan(request);
  return 'message' in plan ? { kind: 'fault', fault: atField(plan) } : { kind: 'plan', request, plan };
}

/** What a form asks for, or what of it is no question yet: a model or GPU that is not known, a number that is none. */
export function requestOfForm(form: PlanForm, catalog: Catalog): PlanRequest | FieldFault {
  const model = catalog.models.find(({ key }) => key === form.model);
  if (!model) {
    const message = `There is no model "${form.model}" in the catalogue; choose one.`;
    return { field: 'model', message };
  }
  return textFault(form, catalog) ?? requestOf(form, model, catalog);
}

/** The same sentence with the name that the field has on the screen. */
export function atField({ field, message, bounds }: RequestFault): FieldFault {
  const [place, label] = labels[field] ?? ['model', field];
  if (bounds?.unit === 'seconds' && bounds.value !== null) {
    const shown = [bounds.least, bounds.most, bounds.value].map((seconds) =>
      Number((seconds * 1000).toPrecision(12)).toLocaleString('en-GB'),
    );
    return { field: place, message: `${label} must be ${shown[0]} to ${shown[1]} ms, not ${shown[2]}.` };
  }
  const named = message.startsWith(field) ? label + message.slice(field.length) : message;
  return {
    field: place,
    message: named.replace(/\b\d{5,}\b/g, (digits) => Number(digits).toLocaleString('en-GB')),
  };
}

/** What is no number or no GPU, before a plan can be asked for. */
function textFault(form: PlanForm, { gpus }: Catalog): FieldFault | null {
  const load = form.loadKind === 'users' ? 'Users' : 'Requests per second';
  const needed: readonly (readonly [keyof PlanForm, string, string, boolean])[] = [
    ['inputTokens', 'Input tokens', form.inputTokens, true],
    ['outputTokens', 'Output tokens', form.outputTokens, true],
    ['load', load, form.load, true],
    ['ttft', 'TTFT', form.ttft, false],
    ['tpot', 'TPOT', form.tpot, false],
    ['spareReplicas', 'Spare replicas', form.spareReplicas, true],
  ];
  for (const [field, label, text, isNeeded] of needed) {
    if (text.trim() === '' && isNeeded) return { field, message: `${label} needs a number.` };
    if (Number.isNaN(typedNumber(text))) return { field, message: `${label} takes a number, not "${text}".` };
  }
  const unknown = form.gpus.find((key) => !gpus.some((gpu) => gpu.key === key));
  return unknown === undefined
    ? null
    : { field: 'gpus', message: `There is no GPU "${unknown}" in the catalogue; take it out.` };
}

function requestOf(form: PlanForm, model: PlanRequest['model'], { gpus }: Catalog): PlanRequest {
  const load = typedNumber(form.load);
  const limit = (text: string) => (text.trim() === '' ? null : typedNumber(text) / 1000);
  const demand: Demand = {
    inputTokens: typedNumber(form.inputTokens),
    outputTokens: typedNumber(form.outputTokens),
    load: form.loadKind === 'users' ? { users: load } : { requestsPerSecond: load },
    ttftSeconds: limit(form.ttft),
    tpotSeconds: limit(form.tpot),
    percentile: asNumber[form.percentile],
  };
  return {
    model,
    demand,
    weights: form.weights,
    kv: form.kv,
    engine: form.engine,
    gpus: form.gpus.length === 0 ? gpus : gpus.filter(({ key }) => form.gpus.includes(key)),
    prices: listPrices(),
    providers: form.providers,
    regions: form.regions,
    payment: form.payment,
    spareReplicas: typedNumber(form.spareReplicas),
  };
}

const asNumber: Readonly<Record<Percentile, Demand['percentile']>> = { 50: 50, 90: 90, 95: 95, 99: 99 };
