import { type Engine, engines } from '#shared/sizing/engineRule.ts';
import { type KvFormat, kvFormats, type WeightFormat, weightFormats } from '#shared/sizing/precision.ts';

/** What the form holds: numbers as they are typed, choices as they are chosen. */
export interface PlanForm {
  readonly model: string;
  readonly inputTokens: string;
  readonly outputTokens: string;
  readonly loadKind: LoadKind;
  /** Requests per second or users, by `loadKind`. */
  readonly load: string;
  /** Milliseconds; '' is no limit. */
  readonly ttft: string;
  readonly tpot: string;
  readonly percentile: Percentile;
  readonly weights: readonly WeightFormat[];
  /** Of the KV cache. */
  readonly kv: KvFormat;
  readonly engine: Engine;
  /** Keys of GPUs, providers and regions; empty: all. */
  readonly gpus: readonly string[];
  readonly providers: readonly string[];
  readonly regions: readonly string[];
  readonly payment: Payment;
  readonly spareReplicas: string;
}

const loadKinds = ['rps', 'users'] as const;
type LoadKind = (typeof loadKinds)[number];
/** Percentiles of requests that a target may hold for. */
export const percentiles = ['50', '90', '95', '99'] as const;
export type Percentile = (typeof percentiles)[number];
const payments = ['on-demand', 'spot'] as const;
type Payment = (typeof payments)[number];

/** What the form starts from: a chat of a 70B model. */
export const exampleForm: PlanForm = {
  model: 'Llama-3.1-70B',
  inputTokens: '1024',
  outputTokens: '256',
  loadKind: 'rps',
  load: '5',
  ttft: '1000',
  tpot: '50',
  percentile: '50',
  weights: ['bf16', 'fp8'],
  kv: 'bf16',
  engine: 'vllm',
  gpus: [],
  providers: [],
  regions: [],
  payment: 'on-demand',
  spareReplicas: '0',
};

type Params = Readonly<Record<string, string>>;

/** Stands in an address for a field that was emptied: one that is missing means the example's. */
const emptied = 'none';

/** Names of the fields in an address. */
const names: Readonly<Record<keyof PlanForm, string>> = {
  model: 'model',
  inputTokens: 'in',
  outputTokens: 'out',
  loadKind: 'by',
  load: 'load',
  ttft: 'ttft',
  tpot: 'tpot',
  percentile: 'p',
  weights: 'weights',
  kv: 'kv',
  engine: 'engine',
  gpus: 'gpus',
  providers: 'providers',
  regions: 'regions',
  payment: 'pay',
  spareReplicas: 'spare',
};

function oneOf<T extends string>(value: string | undefined, choices: readonly T[], standard: T): T {
  return choices.find((choice) => choice === value) ?? standard;
}

/** Reads the form from the parameters of an address. Texts come as they are, so that what is wrong is told at the field. */
export function planFormOf(params: Params): PlanForm {
  const text = (field: keyof PlanForm, standard: string) => {
    const value = params[names[field]];
    return value === emptied ? '' : (value ?? standard);
  };
  const list = (field: keyof PlanForm) => text(field, '').split(',').filter(Boolean);
  const formats = list('weights');
  return {
    model: text('model', exampleForm.model),
    inputTokens: text('inputTokens', exampleForm.inputTokens),
    outputTokens: text('outputTokens', exampleForm.outputTokens),
    loadKind: oneOf(params[names.loadKind], loadKinds, exampleForm.loadKind),
    load: text('load', exampleForm.load),
    ttft: text('ttft', exampleForm.ttft),
    tpot: text('tpot', exampleForm.tpot),
    percentile: oneOf(params[names.percentile], percentiles, exampleForm.percentile),
    weights: params[names.weights]
      ? weightFormats.filter((format) => formats.includes(format))
      : exampleForm.weights,
    kv: oneOf(params[names.kv], kvFormats, exampleForm.kv),
    engine: oneOf(params[names.engine], engines, exampleForm.engine),
    gpus: list('gpus'),
    providers: list('providers'),
    regions: list('regions'),
    payment: oneOf(params[names.payment], payments, exampleForm.payment),
    spareReplicas: text('spareReplicas', exampleForm.spareReplicas),
  };
}

/** The parameters that say how a form differs from the example; '' removes one. */
export function paramsOfForm(form: PlanForm): Params {
  const fields = Object.keys(names) as (keyof PlanForm)[];
  return Object.fromEntries(
    fields.map((field) => {
      const value = String(form[field]);
      return [names[field], value === String(exampleForm[field]) ? '' : value || emptied];
    }),
  );
}
