import type { Command } from 'commander';
import { imageFormats, imageModels } from '#shared/sizing/image/imageModels.ts';
import {
  faultOfImage,
  type ImageRequest,
  type ImageSize,
  sizeImage,
} from '#shared/sizing/image/sizeImage.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { readCatalog } from '../sizeCatalog.ts';
import { gpuNamed, numberOf, oneOf } from '../sizeChoices.ts';
import { optionFault } from '../sizeFault.ts';

interface ImageOptions {
  readonly gpu: string;
  readonly format: string;
  readonly width: string;
  readonly height: string;
  readonly steps?: string;
  readonly batch: string;
  readonly json?: boolean;
}

const keys = imageModels.map(({ key }) => key);

/** `headroom size image`. */
export function addSizeImage(size: Command, context: CliContext): void {
  size
    .command('image')
    .description('Say how long an image takes on a GPU and whether the model fits.')
    .argument('<model>', keys.join(', '))
    .requiredOption('--gpu <key>', 'GPU of the catalogue: h100-sxm, l40s, ...')
    .option('--format <name>', `of the denoiser: ${imageFormats.join(', ')}`, 'bf16')
    .option('--width <pixels>', 'of the image', '1024')
    .option('--height <pixels>', 'of the image', '1024')
    .option('--steps <n>', 'denoising steps (as is usual for the model)')
    .option('--batch <n>', 'images of one pass', '1')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .addHelpText(
      'after',
      `
Ends with code 2 where the model does not fit.

Examples:
  headroom size image sdxl --gpu l40s --format fp8
  headroom size image flux-1-dev --gpu rtx-4090 --format nf4 --steps 20`,
    )
    .action((model: string, options: ImageOptions) => image(context, model, options));
}

async function image(context: CliContext, name: string, options: ImageOptions): Promise<void> {
  const { terminal } = context;
  const { gpus } = await readCatalog(context);
  const wanted = oneOf('image model', name, keys);
  const model = imageModels.find(({ key }) => key === wanted);
  if (!model) throw new UsageError(`no image model is called ${name}`, `Known: ${keys.join(', ')}`);
  const gpu = gpuNamed(options.gpu, gpus);
  const request: ImageRequest = {
    model,
    gpu,
    format: oneOf('format', options.format, imageFormats),
    width: numberOf('--width', options.width),
    height: numberOf('--height', options.height),
    steps: options.steps === undefined ? model.usualSteps : numberOf('--steps', options.steps),
    batch: numberOf('--batch', options.batch),
  };
  const fault = faultOfImage(request);
  if (fault) throw optionFault(fault, 'See: headroom size image --help');
  const answer = sizeImage(request);
  const { format, steps } = request;
  if (options.json || !terminal.human)
    terminal.json({ model: model.key, gpu: gpu.key, format, steps, ...answer });
  else for (const line of linesOf(request, answer)) terminal.line(line);
  context.end(answer.fits === false ? exitCode.someFailed : exitCode.allWell);
}

function linesOf({ model, gpu, format, steps }: ImageRequest, answer: ImageSize): readonly string[] {
  const gb = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
  const { time, memory } = answer;
  const offload =
    answer.fits === false && answer.fitsWithOffload ? ', but would with its encoders off the GPU' : '';
  const verdict = answer.fits ? 'fits' : `does not fit${offload}`;
  return [
    memory
      ? `${model.name} in ${format} ${verdict}: ${gb(memory.total)} of ${gb(gpu.memoryBytes)} on ${gpu.name}.`
      : `The memory of ${model.name} in ${format} is not known.`,
    time
      ? `${time.secondsPerImage.toFixed(2)} s per image of ${steps} steps (${time.low.toFixed(2)} to ${time.high.toFixed(2)}), ${time.imagesPerSecond.toFixed(2)} images per second; ${time.rate.basis}: ${time.rate.source}`
      : `No time of ${model.name} on ${gpu.name} is known.`,
  ];
}
