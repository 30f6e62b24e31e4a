import type { Command } from 'commander';
import type { Catalog } from '#shared/catalog/extendedCatalog.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import { listPrices } from '#shared/catalog/priceCatalog.ts';
import { type Configuration, makePlan, type SizingPlan } from '#shared/sizing/plan/makePlan.ts';
import type { Demand, PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { chooseModel, readCatalog } from '../sizeCatalog.ts';
import { engineNamed, gpusNamed, listed, numberOf, weightsNamed } from '../sizeChoices.ts';
import { textTable } from '../textTable.ts';

interface PlanOptions {
  readonly input: string;
  readonly output: string;
  readonly rps?: string;
  readonly users?: string;
  readonly ttft?: string;
  readonly tpot?: string;
  readonly percentile: string;
  readonly weights: string;
  readonly engine: string;
  readonly gpu?: string;
  readonly provider?: string;
  readonly region?: string;
  readonly spot?: boolean;
  readonly spare: string;
  readonly top: string;
  readonly configJson?: string;
  readonly json?: boolean;
}

/** `headroom size plan`. */
export function addSizePlan(size: Command, context: CliContext): void {
  size
    .command('plan')
    .description(
      'Find the cheapest GPUs that serve a model at a load and within limits, and say why others are not.',
    )
    .argument('[model]', 'name in the catalogue, or its Hugging Face id')
    .option('--config-json <file>', 'config.json of a model on Hugging Face, in place of a name')
    .requiredOption('--input <tokens>', 'prompt of a request')
    .requiredOption('--output <tokens>', 'answer of a request')
    .option('--rps <n>', 'requests per second that arrive')
    .option('--users <n>', 'users who each have one request under way')
    .option('--ttft <ms>', 'most time to the first token')
    .option('--tpot <ms>', 'most time per output token')
    .option('--percentile <p>', 'of requests that keep within: 50, 90, 95 or 99', '50')
    .option('--weights <formats>', 'formats to choose from, by commas', 'bf16,fp8')
    .option('--engine <name>', 'vllm, sglang, tensorrt-llm or llama.cpp', 'vllm')
    .option('--gpu <keys>', 'GPUs to choose from, by commas (all)')
    .option('--provider <names>', 'providers to choose from, by commas (all)')
    .option('--region <names>', 'regions to choose from, by commas (all)')
    .option('--spot', 'spot prices instead of on-demand ones')
    .option('--spare <n>', 'replicas beyond what the load needs', '0')
    .option('--top <n>', 'configurations to print', '10')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .addHelpText(
      'after',
      `
Prices are list prices with their source and day; the error of the model is told with each figure.
Ends with code 2 where nothing holds the load.

Example:
  headroom size plan Llama-3.1-70B --input 1024 --output 256 --rps 5 --ttft 1000 --tpot 50 --weights fp8`,
    )
    .action((model: string | undefined, options: PlanOptions) => plan(context, model, options));
}

async function plan(context: CliContext, name: string | undefined, options: PlanOptions): Promise<void> {
  const { terminal } = context;
  const catalog = await readCatalog(context);
  const model = await chooseModel(context, catalog, name, options.configJson);
  const answer = makePlan(requestOf(model, catalog, options));
  if ('message' in answer) throw new UsageError(answer.message, 'See: headroom size plan --help');
  const top = answer.configurations.slice(0, Math.max(1, numberOf('--top', options.top)));
  if (options.json || !terminal.human) terminal.json(jsonOf(answer, top));
  else for (const line of planLines(answer, top, context)) terminal.line(line);
  context.end(answer.configurations.length === 0 ? exitCode.someFailed : exitCode.allWell);
}

const percentiles = [50, 90, 95, 99] as const;

function requestOf(model: ModelConfig, catalog: Catalog, options: PlanOptions): PlanRequest {
  const seconds = (option: string, text: string | undefined) =>
    text === undefined ? null : numberOf(option, text) / 1000;
  const percentile = percentiles.find((value) => String(value) === options.percentile);
  if (!percentile)
    throw new UsageError(
      `--percentile takes ${percentiles.join(', ')}, not ${options.percentile}`,
      'Choose one.',
    );
  const demand: Demand = {
    inputTokens: numberOf('--input', options.input),
    outputTokens: numberOf('--output', options.output),
    load: loadOf(options),
    ttftSeconds: seconds('--ttft', options.ttft),
    tpotSeconds: seconds('--tpot', options.tpot),
    percentile,
  };
  return {
    model,
    demand,
    weights: weightsNamed(options.weights),
    engine: engineNamed(options.engine),
    gpus: options.gpu === undefined ? catalog.gpus : gpusNamed(options.gpu, catalog.gpus),
    prices: listPrices(),
    providers: listed(options.provider ?? ''),
    regions: listed(options.region ?? ''),
    payment: options.spot ? 'spot' : 'on-demand',
    spareReplicas: numberOf('--spare', options.spare),
  };
}

function loadOf({ rps, users }: PlanOptions): Demand['load'] {
  if ((rps === undefined) === (users === undefined))
    throw new UsageError('Give --rps or --users, one of the two', 'For example --rps 5');
  return rps === undefined
    ? { users: numberOf('--users', users ?? '') }
    : { requestsPerSecond: numberOf('--rps', rps) };
}

function jsonOf(plan: SizingPlan, top: readonly Configuration[]) {
  return {
    configurations: top.map((one) => ({
      gpu: one.card.key,
      slice: one.slice,
      gpusPerReplica: one.cards,
      weights: one.weights,
      replicas: one.replicas,
      usdPerHour: one.offer.usdMicrosPerHour / 1e6,
      instances: one.offer.instances,
      price: one.offer.price,
      usdPerMillionTokens: one.cost,
      concurrencyPerReplica: one.concurrency,
      concurrencyLimit: one.concurrencyLimit,
      limitedBy: one.limitedBy,
      headroom: one.headroom,
      ttftSeconds: one.ttft,
      tpotSeconds: one.tpot,
      requestsPerSecond: one.requestsPerSecond,
      isTie: one.isTie,
    })),
    rejections: plan.rejections.map(({ card, slice, cards, weights, reason }) => ({
      gpu: card.key,
      slice,
      gpusPerReplica: cards,
      weights,
      reason,
    })),
  };
}

function planLines(
  plan: SizingPlan,
  top: readonly Configuration[],
  { terminal }: CliContext,
): readonly string[] {
  const [best] = top;
  if (!best)
    return ['Nothing holds this load within its limits.', ...reasonsOf(plan).map((line) => `  ${line}`)];
  const right = (header: string) => ({ header, align: 'right' }) as const;
  const left = (header: string) => ({ header, align: 'left' }) as const;
  const ms = ({ value, low, high }: Configuration['tpot']) =>
    `${(value * 1000).toFixed(0)} (${(low * 1000).toFixed(0)} to ${(high * 1000).toFixed(0)})`;
  const rows = top.map((one) => [
    one.isTie ? '=' : '',
    `${one.cards < 1 ? one.slice : one.cards} x ${one.card.name}`,
    one.weights,
    String(one.replicas),
    (one.offer.usdMicrosPerHour / 1e6).toFixed(2),
    one.cost.perMillionOutput.toFixed(2),
    ms(one.ttft),
    ms(one.tpot),
    `${Math.round(one.headroom * 100)} %`,
    `${one.offer.price.provider} ${one.offer.price.instance} ${one.offer.price.region} (${one.offer.price.date})`,
  ]);
  return [
    ...textTable(
      [
        left(''),
        left('replica'),
        left('weights'),
        right('replicas'),
        right('$/h'),
        right('$/1M out'),
        right('TTFT ms'),
        right('TPOT ms'),
        right('headroom'),
        { ...left('instance'), shrinksTo: 20 },
      ],
      rows,
      terminal.paint,
      terminal.columns(),
    ),
    '',
    '= costs about as much as the cheapest: by less than the model may err. In brackets: four of five measurements.',
  ];
}

/** Why nothing was found, the commonest reasons first. */
function reasonsOf({ rejections }: SizingPlan): readonly string[] {
  return rejections
    .slice(0, 8)
    .map(({ card, cards, weights, reason }) => `${cards} x ${card.name}, ${weights}: ${reason}`);
}
