import type { Command } from 'commander';
import type { Catalog } from '#shared/catalog/extendedCatalog.ts';
import { listPrices } from '#shared/catalog/priceCatalog.ts';
import { planOnHost } from '#shared/sizing/plan/host/planOnHost.ts';
import { makePlan } from '#shared/sizing/plan/makePlan.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import { planSeveral } from '#shared/sizing/plan/planSeveral.ts';
import type { Workload } from '#shared/sizing/plan/severalModels.ts';
import type { CliContext } from '../context.ts';
import { type ExitCode, exitCode, UsageError } from '../exitCode.ts';
import { hostGpusOfTopology, readHostGpus } from '../planHost.ts';
import { hostPlanJson, hostPlanLines } from '../planHostOutput.ts';
import { planJson, planLines } from '../planOutput.ts';
import { severalJson, severalLines } from '../planSeveralOutput.ts';
import { type WorkloadTexts, withDefaults, workloadOf } from '../planWorkload.ts';
import { type ReadWorkload, workloadOfOption, workloadsOfFile } from '../planWorkloadsInput.ts';
import { readInput } from '../readInput.ts';
import { chooseModel, readCatalog } from '../sizeCatalog.ts';
import { gpusNamed, listed, oneOf, wholeOf } from '../sizeChoices.ts';
import { optionFault } from '../sizeFault.ts';

interface PlanOptions extends WorkloadTexts, SourceOptions {
  readonly gpu?: string;
  readonly provider?: string;
  readonly region?: string;
  readonly spot?: boolean;
  readonly top: string;
  readonly configJson?: string;
  readonly json?: boolean;
}

/** What says which models are planned, and on what. */
interface SourceOptions {
  readonly models?: readonly string[];
  readonly workloads?: string;
  readonly host?: string;
  readonly topology?: string;
}

/** `headroom size plan`. */
export function addSizePlan(size: Command, context: CliContext): void {
  const collect = (value: string, before: readonly string[] = []) => [...before, value];
  size
    .command('plan')
    .description(
      'Find the cheapest GPUs that serve models at a load and within limits, and say why others are not.',
    )
    .argument('[model]', 'name in the catalogue, or its Hugging Face id')
    .option('--config-json <file>', 'config.json of a model on Hugging Face, in place of a name')
    .option('--model <workload>', 'one of several models, with what is its own: NAME,rps=5,...', collect)
    .option('--workloads <file>', 'several models from a file, CSV or JSON (- for stdin)')
    .option('--host <name>', 'plan on the GPUs of this host, connected as they are')
    .option('--topology <file>', 'plan on GPUs connected so: what nvidia-smi topo -m printed; with --gpu')
    .option('--input <tokens>', 'prompt of a request')
    .option('--output <tokens>', 'answer of a request')
    .option('--rps <n>', 'requests per second that arrive')
    .option('--users <n>', 'users who each have one request under way')
    .option('--ttft <ms>', 'most time to the first token')
    .option('--tpot <ms>', 'most time per output token')
    .option('--percentile <p>', 'of requests that keep within: 50, 90, 95 or 99', '50')
    .option('--weights <formats>', 'formats to choose from, by commas', 'bf16,fp8')
    .option('--kv <format>', 'of the KV cache: bf16, as engines keep it unless told, fp8 or nvfp4', 'bf16')
    .option('--engine <name>', 'vllm, sglang, tensorrt-llm or llama.cpp', 'vllm')
    .option('--gpu <keys>', 'GPUs to choose from, by commas (all)')
    .option('--provider <names>', 'providers to choose from, by commas (all)')
    .option('--region <names>', 'regions to choose from, by commas (all)')
    .option('--spot', 'spot prices instead of on-demand ones')
    .option('--spare <n>', 'replicas beyond what the load needs', '0')
    .option('--top <n>', 'configurations to print', '10')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .addHelpText('after', help)
    .action((model: string | undefined, { model: models, ...options }: RawOptions) =>
      plan(context, model, { ...options, ...(models && { models }) }),
    );
}

/** `--model` is given several times. */
type RawOptions = Omit<PlanOptions, 'model' | 'models'> & { readonly model?: readonly string[] };

const help = `
Prices are list prices with their source and day; the error of the model is told with each figure.
Ends with code 2 where nothing holds the load.
Several models: each --model has parts of its own (name, input, output, rps, users, ttft, tpot, percentile,
weights, kv, engine, spare), the options count for all. A file has the same names as columns or keys. They get
instances of their own, or stand on the same ones where that is cheaper.
On a host there is no price: the ways with the fewest GPUs come first, with the GPUs to take and their links.

Examples:
  headroom size plan Llama-3.1-70B --input 1024 --output 256 --rps 5 --ttft 1000 --tpot 50 --weights fp8
  headroom size plan --model Llama-3.1-70B,rps=5,name=chat --model Qwen3-8B,users=20 --input 1024 --output 256
  headroom size plan --workloads models.csv
  headroom size plan Qwen3-32B --host gpu-01 --input 1024 --output 256 --users 30
  ssh gpu-01 nvidia-smi topo -m | headroom size plan Qwen3-32B --topology - --gpu l40s --input 1024 --output 256 --users 30`;

async function plan(context: CliContext, name: string | undefined, options: PlanOptions): Promise<void> {
  const { models, workloads, host, topology } = options;
  const isSeveral = models !== undefined || workloads !== undefined;
  const isOnHost = host !== undefined || topology !== undefined;
  if (isSeveral && (name !== undefined || options.configJson !== undefined || isOnHost))
    throw new UsageError(
      '--model and --workloads stand alone: not with a model before them, --config-json, --host or --topology',
      'See: headroom size plan --help',
    );
  if (host !== undefined && topology !== undefined)
    throw new UsageError('Give --host or --topology, one of the two');
  const catalog = await readCatalog(context);
  const run = isSeveral ? several : isOnHost ? onHost : single;
  context.end(await run(context, catalog, name, options));
}

type Run = (
  context: CliContext,
  catalog: Catalog,
  name: string | undefined,
  options: PlanOptions,
) => Promise<ExitCode>;

const single: Run = async (context, catalog, name, options) => {
  const { name: _, ...workload } = await namedWorkload(context, catalog, name, options);
  const request = { ...workload, ...marketOf(catalog, options) };
  const answer = makePlan(request);
  if ('message' in answer) throw optionFault(answer, seeHelp);
  const top = answer.configurations.slice(0, topOf(options));
  print(context, options, planJson(answer, top, request), () => planLines(answer, top, request, context));
  return answer.configurations.length === 0 ? exitCode.someFailed : exitCode.allWell;
};

const several: Run = async (context, catalog, _name, options) => {
  const workloads: Workload[] = [];
  for (const read of await readWorkloads(options)) {
    const texts = withDefaults(read.texts, textsOf(options));
    workloads.push(await located(read.where, () => workloadOf(context, catalog, texts)));
  }
  const answer = planSeveral({ workloads, ...marketOf(catalog, options) });
  if ('message' in answer) {
    const at = answer.workload === null ? '' : `${workloads[answer.workload]?.name}: `;
    throw optionFault(answer, seeHelp, at);
  }
  print(context, options, severalJson(answer, topOf(options)), () => severalLines(answer, context));
  return answer.workloads.every(({ chosen }) => chosen !== null) ? exitCode.allWell : exitCode.someFailed;
};

const onHost: Run = async (context, catalog, name, options) => {
  const workload = await namedWorkload(context, catalog, name, options);
  const { host, topology } = options;
  const gpus =
    host === undefined
      ? await savedTopology(topology ?? '', catalog, options)
      : await readHostGpus(context, host, catalog);
  const answer = planOnHost(workload, gpus);
  if ('message' in answer) throw optionFault(answer, seeHelp);
  const top = answer.ways.slice(0, topOf(options));
  const request = {
    ...workload,
    gpus: [],
    prices: [],
    providers: [],
    regions: [],
    payment: 'on-demand',
  } as const;
  print(context, options, hostPlanJson(gpus.name, answer, top, request), () =>
    hostPlanLines(gpus.name, answer, top, request, context),
  );
  return answer.ways.length === 0 ? exitCode.someFailed : exitCode.allWell;
};

const seeHelp = 'See: headroom size plan --help';

function topOf({ top }: PlanOptions): number {
  return wholeOf('--top', top, 1_000_000);
}

function print(
  { terminal }: CliContext,
  options: PlanOptions,
  json: object,
  lines: () => readonly string[],
): void {
  if (options.json || !terminal.human) terminal.json(json);
  else for (const line of lines()) terminal.line(line);
}

async function savedTopology(file: string, catalog: Catalog, { gpu }: PlanOptions) {
  const [card, ...others] = gpu === undefined ? [] : gpusNamed(gpu, catalog.gpus);
  if (!card || others.length > 0)
    throw new UsageError('--topology needs the one kind of GPU that is there', 'For example --gpu l40s');
  return hostGpusOfTopology(file, await readInput(file), card);
}

async function namedWorkload(
  context: CliContext,
  catalog: Catalog,
  name: string | undefined,
  options: PlanOptions,
): Promise<Workload> {
  const model = await chooseModel(context, catalog, name, options.configJson);
  const others = { gpus: catalog.gpus, models: [model] };
  return workloadOf(context, others, { ...textsOf(options), model: model.key });
}

/** The options that are parts of a workload. */
function textsOf(options: PlanOptions): WorkloadTexts {
  const { input, output, rps, users, ttft, tpot, percentile, weights, kv, engine, spare } = options;
  const texts = { input, output, rps, users, ttft, tpot, percentile, weights, kv, engine, spare };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
}

async function readWorkloads({ models, workloads }: PlanOptions): Promise<readonly ReadWorkload[]> {
  const fromFile = workloads === undefined ? [] : workloadsOfFile(workloads, await readInput(workloads));
  return [...(models ?? []).map(workloadOfOption), ...fromFile];
}

/** Says of a fault where it was read. */
async function located<T>(where: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${where}: ${error.message}`, error.remedy);
    throw error;
  }
}

function marketOf(
  catalog: Catalog,
  options: PlanOptions,
): Pick<PlanRequest, 'gpus' | 'prices' | 'providers' | 'regions' | 'payment'> {
  const prices = listPrices();
  const named = (what: 'provider' | 'region', names = '') => {
    const known = [...new Set(prices.map((price) => price[what]))].filter(Boolean).sort();
    return listed(names).map((name) => oneOf(`${what} with list prices`, name, known));
  };
  return {
    gpus: options.gpu === undefined ? catalog.gpus : gpusNamed(options.gpu, catalog.gpus),
    prices,
    providers: named('provider', options.provider),
    regions: named('region', options.region),
    payment: options.spot ? 'spot' : 'on-demand',
  };
}
