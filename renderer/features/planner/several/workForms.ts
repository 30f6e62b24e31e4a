import { engines } from '#shared/sizing/engineRule.ts';
import { kvFormats, weightFormats } from '#shared/sizing/precision.ts';
import { type PlanForm, percentiles } from '../form/planForm.ts';

/** What a model of its own brings to a plan; GPUs and prices are of all. */
export type WorkForm = Pick<PlanForm, (typeof workFields)[number]>;

/** In the order of an address. */
const workFields = [
  'model',
  'inputTokens',
  'outputTokens',
  'loadKind',
  'load',
  'ttft',
  'tpot',
  'percentile',
  'weights',
  'engine',
  'spareReplicas',
  'kv',
] as const;

/** Between the fields of a model and between models, in an address. */
const betweenFields = '*';
const betweenModels = '|';
/** More have too many ways to be put together for an answer as one types. */
export const mostModels = 6;

/** The part of a form that is a model's own. */
export function workOf(form: WorkForm): WorkForm {
  return Object.fromEntries(workFields.map((field) => [field, form[field]])) as unknown as WorkForm;
}

/** Changes to a form, as those of one model and those of all. */
export function splitChanges(changes: Partial<PlanForm>): {
  readonly own: Partial<WorkForm>;
  readonly shared: Partial<PlanForm>;
} {
  const isOwn = (field: string) => workFields.some((one) => one === field);
  const entries = Object.entries(changes);
  return {
    own: Object.fromEntries(entries.filter(([field]) => isOwn(field))),
    shared: Object.fromEntries(entries.filter(([field]) => !isOwn(field))),
  };
}

/** Reads further models from an address. Texts come as they are, so that what is wrong is told at the field. */
export function worksOf(text: string): readonly WorkForm[] {
  if (text === '') return [];
  return text
    .split(betweenModels)
    .slice(0, mostModels - 1)
    .map(workOfText);
}

function workOfText(text: string): WorkForm {
  const cells = text.split(betweenFields);
  const cell = (field: (typeof workFields)[number]) => cells[workFields.indexOf(field)] ?? '';
  const formats = cell('weights').split(',');
  return {
    model: cell('model'),
    inputTokens: cell('inputTokens'),
    outputTokens: cell('outputTokens'),
    loadKind: cell('loadKind') === 'users' ? 'users' : 'rps',
    load: cell('load'),
    ttft: cell('ttft'),
    tpot: cell('tpot'),
    percentile: percentiles.find((one) => one === cell('percentile')) ?? '50',
    weights: weightFormats.filter((one) => formats.includes(one)),
    engine: engines.find((one) => one === cell('engine')) ?? 'vllm',
    spareReplicas: cell('spareReplicas'),
    kv: kvFormats.find((one) => one === cell('kv')) ?? 'bf16',
  };
}

/** Writes further models to an address. */
export function textOfWorks(works: readonly WorkForm[]): string {
  const plain = (value: string) => value.replaceAll(/[*|]/g, ' ');
  return works
    .map((work) => workFields.map((field) => plain(String(work[field]))).join(betweenFields))
    .join(betweenModels);
}

/** Names of models, each its own: the second Llama-3.1-70B is `Llama-3.1-70B (2)`. */
export function namesOfWorks(works: readonly Pick<WorkForm, 'model'>[]): readonly string[] {
  return works.map(({ model }, at) => {
    const before = works.slice(0, at).filter((one) => one.model === model).length;
    return before === 0 ? model : `${model} (${before + 1})`;
  });
}
