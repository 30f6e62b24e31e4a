import type { Catalog } from '#shared/catalog/extendedCatalog.ts';
import { listPrices } from '#shared/catalog/priceCatalog.ts';
import { engines } from '#shared/sizing/engineRule.ts';
import { makePlan, type SizingPlan } from '#shared/sizing/plan/makePlan.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import { kvFormats, weightFormats } from '#shared/sizing/precision.ts';
import { numbersOf, outOfBounds, type TextFault } from '../parts/textForm.ts';
import type { BatchForm } from './batchForm.ts';

/** A job that nobody waits for, and the plan that ends it in time; or what is wrong with the form. */
export type BatchAnswer =
  | {
      readonly kind: 'plan';
      readonly request: PlanRequest;
      readonly plan: SizingPlan;
      readonly requests: number;
      readonly hours: number;
    }
  | { readonly kind: 'fault'; readonly fault: TextFault };

const labels = {
  input: 'Input tokens',
  output: 'Output tokens',
  requests: 'Requests',
  hours: 'Hours at most',
};

/** What a plan takes (`faultOfRequest`). */
const leastPerSecond = 1e-6;
const mostPerSecond = 1e6;

/** Plans what the form asks for: the job's requests spread over its hours, without limits on latency. Never throws. */
export function answerBatch(form: BatchForm, { models, gpus }: Catalog): BatchAnswer {
  const model = models.find(({ key }) => key === form.model);
  if (!model)
    return {
      kind: 'fault',
      fault: { field: 'model', message: `There is no model "${form.model}" in the catalogue.` },
    };
  const numbers = numbersOf(form, labels, {});
  if ('message' in numbers) return { kind: 'fault', fault: numbers };
  const { input, output, requests, hours } = numbers;
  const bounds = outOfBounds([
    ['requests', labels.requests, requests, 1, 1e12],
    ['hours', labels.hours, hours, 0.01, 8766],
  ]);
  if (bounds) return { kind: 'fault', fault: bounds };
  const perSecond = requests / (hours * 3600);
  if (perSecond > mostPerSecond || perSecond < leastPerSecond)
    return {
      kind: 'fault',
      fault: {
        field: 'requests',
        message: `These requests come to ${perSecond.toLocaleString('en-GB', { maximumSignificantDigits: 3 })} per second; one in eleven days to a million per second can be planned.`,
      },
    };
  const request: PlanRequest = {
    model,
    demand: {
      inputTokens: input,
      outputTokens: output,
      load: { requestsPerSecond: perSecond },
      ttftSeconds: null,
      tpotSeconds: null,
      percentile: 50,
    },
    weights: weightFormats.filter((one) => one === form.weights),
    kv: kvFormats.find((one) => one === form.kv) ?? 'bf16',
    engine: engines.find((one) => one === form.engine) ?? 'vllm',
    gpus,
    prices: listPrices(),
    providers: [],
    regions: [],
    payment: form.payment === 'spot' ? 'spot' : 'on-demand',
    spareReplicas: 0,
  };
  const plan = makePlan(request);
  if (!('message' in plan)) return { kind: 'plan', request, plan, requests, hours };
  const field = fields[plan.field] ?? 'model';
  const label = labels[field as keyof typeof labels];
  const own = plan.message.startsWith(plan.field) && label !== undefined;
  return {
    kind: 'fault',
    fault: { field, message: own ? label + plan.message.slice(plan.field.length) : plan.message },
  };
}

const fields: Readonly<Record<string, string>> = {
  inputTokens: 'input',
  outputTokens: 'output',
  weights: 'weights',
};
