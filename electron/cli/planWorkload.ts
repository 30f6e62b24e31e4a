import type { Catalog } from '#shared/catalog/extendedCatalog.ts';
import type { Demand } from '#shared/sizing/plan/planRequest.ts';
import type { Workload } from '#shared/sizing/plan/severalModels.ts';
import type { CliContext } from './context.ts';
import { UsageError } from './exitCode.ts';
import { chooseModel } from './sizeCatalog.ts';
import { engineNamed, kvNamed, numberOf, weightsNamed } from './sizeChoices.ts';

/** What a workload is made of, as options, parts of `--model` and columns of a file are called. TTFT and TPOT in milliseconds. */
export const workloadKeys = [
  'name',
  'model',
  'input',
  'output',
  'rps',
  'users',
  'ttft',
  'tpot',
  'percentile',
  'weights',
  'kv',
  'engine',
  'spare',
] as const;
type WorkloadKey = (typeof workloadKeys)[number];

/** A workload as texts; what is absent or empty is not asked for. */
export type WorkloadTexts = Readonly<Partial<Record<WorkloadKey, string>>>;

/** True for `rps`, `users` and the like. */
export function isWorkloadKey(key: string): key is WorkloadKey {
  return workloadKeys.some((one) => one === key);
}

/** What one workload says, before what all of them say. A load of its own takes the place of any other. */
export function withDefaults(own: WorkloadTexts, all: WorkloadTexts): WorkloadTexts {
  const { rps, users, ...rest } = all;
  const hasLoad = (own.rps ?? '') !== '' || (own.users ?? '') !== '';
  const said = Object.entries(own).filter(([, text]) => text !== '');
  return { ...rest, ...(!hasLoad && { rps, users }), ...Object.fromEntries(said) };
}

/** Reads a workload. A model that ends in `.json` is a config.json. @throws UsageError that names what is wrong. */
export async function workloadOf(
  context: CliContext,
  catalog: Catalog,
  texts: WorkloadTexts,
): Promise<Workload> {
  const { model, weights = 'bf16,fp8', kv = 'bf16', engine = 'vllm', spare = '0' } = texts;
  const isFile = model?.endsWith('.json') ?? false;
  const chosen = await (isFile
    ? chooseModel(context, catalog, undefined, model)
    : chooseModel(context, catalog, model, undefined));
  return {
    name: texts.name ?? chosen.key,
    model: chosen,
    demand: demandOf(texts),
    weights: weightsNamed(weights),
    kv: kvNamed(kv),
    engine: engineNamed(engine),
    spareReplicas: numberOf('--spare', spare),
  };
}

const percentiles = [50, 90, 95, 99] as const;

/** The work of a workload. @throws UsageError that names the option. */
function demandOf(texts: WorkloadTexts): Demand {
  const { percentile: asked = '50' } = texts;
  const percentile = percentiles.find((value) => String(value) === asked);
  if (!percentile)
    throw new UsageError(`--percentile takes ${percentiles.join(', ')}, not ${asked}`, 'Choose one.');
  const seconds = (key: 'ttft' | 'tpot') => {
    const text = texts[key];
    return text === undefined ? null : numberOf(`--${key}`, text) / 1000;
  };
  return {
    inputTokens: neededNumber('--input', texts.input),
    outputTokens: neededNumber('--output', texts.output),
    load: loadOf(texts),
    ttftSeconds: seconds('ttft'),
    tpotSeconds: seconds('tpot'),
    percentile,
  };
}

function neededNumber(option: string, text: string | undefined): number {
  if (text === undefined) throw new UsageError(`${option} is needed`, `For example ${option} 1024`);
  return numberOf(option, text);
}

function loadOf({ rps, users }: WorkloadTexts): Demand['load'] {
  if ((rps === undefined) === (users === undefined))
    throw new UsageError('Give --rps or --users, one of the two', 'For example --rps 5');
  return rps === undefined
    ? { users: numberOf('--users', users ?? '') }
    : { requestsPerSecond: numberOf('--rps', rps) };
}
