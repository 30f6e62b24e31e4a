import type { Command } from 'commander';
import { cpuOrGpu } from '#shared/sizing/cpu/cpuOrGpu.ts';
import { cpuScenarios } from '#shared/sizing/cpu/scenarios.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { chooseModel, readCatalog } from '../sizeCatalog.ts';
import { numberOf, weightNamed, wholeOf } from '../sizeChoices.ts';

interface CpuOptions {
  readonly configJson?: string;
  readonly bandwidth: string;
  readonly sockets: string;
  readonly memory: string;
  readonly tflops?: string;
  readonly price?: string;
  readonly weights: string;
  readonly users: string;
  readonly rate: string;
  readonly input: string;
  readonly ttft?: string;
  readonly gpuPrice?: string;
  readonly busy: string;
  readonly json?: boolean;
}

/** `headroom size cpu`. */
export function addSizeCpu(size: Command, context: CliContext): void {
  size
    .command('cpu')
    .description('Say whether a CPU is enough for a language model, and which figure decides.')
    .argument('[model]', 'name in the catalogue, or its Hugging Face id')
    .option('--config-json <file>', 'config.json of a model on Hugging Face, in place of a name')
    .requiredOption(
      '--bandwidth <gb>',
      'memory bandwidth of one socket, GB/s: 12 channels of DDR5-4800 have 460.8',
    )
    .requiredOption('--memory <gb>', 'memory of the host, GB')
    .option('--sockets <n>', 'sockets of the host', '1')
    .option('--tflops <n>', 'dense 16-bit TFLOPS of one socket: AMX 50 to 100, AVX-512 3 to 8')
    .option('--price <usd>', 'of the host per hour; 0: it is there anyway')
    .option('--weights <format>', 'bf16, int8, Q4_K_M, Q8_0, ...', 'Q4_K_M')
    .option('--users <n>', 'requests at once', '1')
    .option('--rate <n>', 'tokens per second that each needs', '10')
    .option('--input <tokens>', 'prompt of a request', '512')
    .option('--ttft <ms>', 'most time to the first token')
    .option('--gpu-price <usd>', 'of the cheapest GPU that would do, per hour')
    .option('--busy <share>', 'share of the hours with work', '1')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .addHelpText(
      'after',
      `
Where to start before anything is measured:
${cpuScenarios.map(({ name, cpuIsEnough }) => `  a CPU is enough: ${cpuIsEnough.padEnd(10)} ${name}`).join('\n')}

Example:
  headroom size cpu Qwen3-8B --bandwidth 460.8 --memory 384 --tflops 6 --price 0 --users 2 --gpu-price 0.8 --busy 0.2`,
    )
    .action((model: string | undefined, options: CpuOptions) => cpu(context, model, options));
}

async function cpu(context: CliContext, name: string | undefined, options: CpuOptions): Promise<void> {
  const { terminal } = context;
  const model = await chooseModel(context, await readCatalog(context), name, options.configJson);
  const weights = weightNamed(options.weights);
  const perhaps = (option: string, text: string | undefined, least: number) =>
    text === undefined ? null : within(option, text, least, 1e9);
  const tflops = perhaps('--tflops', options.tflops, 0.01);
  const ttftMs = perhaps('--ttft', options.ttft, 1);
  const answer = cpuOrGpu({
    model,
    weights,
    host: {
      name: 'the CPU',
      memoryBytes: within('--memory', options.memory, 1, 1e6) * 1e9,
      memoryBytesPerSecondPerSocket: within('--bandwidth', options.bandwidth, 1, 1e5) * 1e9,
      sockets: wholeOf('--sockets', options.sockets, 16),
      flopsPerSocket: tflops === null ? null : tflops * 1e12,
      usdPerHour: perhaps('--price', options.price, 0),
    },
    users: wholeOf('--users', options.users, 1e6),
    tokensPerSecondPerUser: within('--rate', options.rate, 0.01, 1e4),
    inputTokens: wholeOf('--input', options.input, 1e7),
    ttftSeconds: ttftMs === null ? null : ttftMs / 1000,
    gpuUsdPerHour: perhaps('--gpu-price', options.gpuPrice, 0),
    busyShare: within('--busy', options.busy, 0.001, 1),
  });
  if (options.json || !terminal.human) terminal.json({ model: model.key, weights, ...answer });
  else {
    terminal.line(verdicts[answer.verdict]);
    for (const { about, holds, because } of answer.checks)
      terminal.line(`  ${holds === null ? '?' : holds ? 'yes' : 'no '} ${about}: ${because}`);
  }
  context.end(exitCode.allWell);
}

const verdicts = {
  cpu: 'A CPU is enough.',
  gpu: 'A GPU is needed.',
  unknown: 'It cannot be said: a figure is missing.',
} as const;

function within(option: string, text: string, least: number, most: number): number {
  const value = numberOf(option, text);
  if (value >= least && value <= most) return value;
  throw new UsageError(`${option} must be from ${least} to ${most}, not ${text}`, 'Choose one within.');
}
