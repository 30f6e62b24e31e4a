import { measuredRows, measuredSources } from '#shared/catalog/data/measuredRows.ts';
import type { ServingCase, SpeedFormat } from '../latency/servingCase.ts';
import { speedFormat } from '../latency/servingCase.ts';

/** Something like a case that somebody measured. */
interface MeasuredTwin {
  readonly modelKey: string;
  readonly gpuKey: string;
  readonly gpus: number;
  readonly precision: string;
  readonly engine: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Requests at once; null where the engine was left to take what it could. */
  readonly concurrency: number | null;
  readonly ttftSeconds: number | null;
  readonly tpotSeconds: number | null;
  readonly tokensPerSecond: number | null;
  readonly load: string;
  readonly source: string;
}

/** A twin and how unlike it is: 0 is the very case, 1 about a factor of e in one dimension. */
export interface NearTwin {
  readonly twin: MeasuredTwin;
  readonly distance: number;
  /** What is not the same, in words; empty for the very case. */
  readonly differences: readonly string[];
}

/** Beyond this a measurement says too little of the case. */
const farthest = 3;

/**
 * The measurement most like a case: same model and same GPU, else none. The format of weights counts a factor of e, and so does
 * another engine by half; sizes of group, load, prompt and answer count by the logarithm of their ratio.
 */
export function nearestTwin(serving: ServingCase): NearTwin | null {
  const { model, gpu } = serving;
  let nearest: NearTwin | null = null;
  for (const twin of twinsOf(model.key, gpu.key)) {
    const near = compare(serving, twin);
    if (near.distance <= farthest && (nearest === null || near.distance < nearest.distance)) nearest = near;
  }
  return nearest;
}

function compare(serving: ServingCase, twin: MeasuredTwin): NearTwin {
  const gpus = serving.over.tensorParallel * serving.over.pipelineParallel * serving.replicas;
  const sizes: readonly (readonly [name: string, ours: number, theirs: number | null])[] = [
    ['GPUs', gpus, twin.gpus],
    ['requests at once', serving.concurrency, twin.concurrency],
    ['input tokens', serving.inputTokens, twin.inputTokens],
    ['output tokens', serving.outputTokens, twin.outputTokens],
  ];
  const differences: string[] = [];
  let distance = 0;
  for (const [name, ours, theirs] of sizes) {
    if (theirs === null || theirs === ours) continue;
    distance += Math.abs(Math.log((theirs + 1) / (ours + 1)));
    differences.push(`${theirs} ${name}, not ${ours}`);
  }
  const format = formatOf(twin.precision);
  if (format !== speedFormat(serving.weights)) {
    distance += 1;
    differences.push(`weights in ${twin.precision}`);
  }
  if (!twin.engine.includes(serving.engine)) {
    distance += 0.5;
    differences.push(`served by ${twin.engine}`);
  }
  return { twin, distance, differences };
}

function formatOf(precision: string): SpeedFormat {
  if (precision.includes('fp8')) return 'fp8';
  return precision.includes('fp4') || precision.includes('Q4') ? 'fp4' : 'bf16';
}

/** Read when somebody asks, by model and GPU. */
let byPair: ReadonlyMap<string, readonly MeasuredTwin[]> | null = null;

function twinsOf(modelKey: string, gpuKey: string): readonly MeasuredTwin[] {
  byPair ??= readTwins();
  return byPair.get(`${modelKey} ${gpuKey}`) ?? [];
}

function readTwins(): ReadonlyMap<string, readonly MeasuredTwin[]> {
  const pairs = new Map<string, MeasuredTwin[]>();
  let group: readonly string[] = [];
  for (const line of measuredRows.split('\n')) {
    if (line.startsWith('@')) {
      group = line.slice(1).split(',');
      continue;
    }
    const twin = twinOf(group, line.split(','));
    const pair = `${twin.modelKey} ${twin.gpuKey}`;
    const known = pairs.get(pair);
    if (known) known.push(twin);
    else pairs.set(pair, [twin]);
  }
  return pairs;
}

function twinOf(group: readonly string[], cells: readonly string[]): MeasuredTwin {
  const [modelKey = '', gpuKey = '', gpus, tensorParallel, precision = '', engine = '', load = '', , source] =
    group;
  const [input, output, atOnce, ttft, tpot, tokens, number = ''] = cells;
  return {
    modelKey,
    gpuKey,
    gpus: numberOf(gpus) ?? numberOf(tensorParallel) ?? 1,
    precision,
    engine,
    inputTokens: numberOf(input) ?? 0,
    outputTokens: numberOf(output) ?? 0,
    concurrency: numberOf(atOnce),
    ttftSeconds: thousandth(numberOf(ttft)),
    tpotSeconds: thousandth(numberOf(tpot)),
    tokensPerSecond: numberOf(tokens),
    load,
    source: (measuredSources[Number(source)] ?? '')
      .replace('*', `${input}x${output}_c${atOnce}`)
      .replace('#', number),
  };
}

function numberOf(cell: string | undefined): number | null {
  return cell === undefined || cell === '' ? null : Number(cell);
}

function thousandth(value: number | null): number | null {
  return value === null ? null : value / 1000;
}
