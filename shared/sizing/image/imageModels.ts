/** A diffusion model by what one image costs. Rates and sizes at 1024 x 1024. */
export interface ImageModel {
  /** `sdxl`: the name in links and commands. */
  readonly key: string;
  readonly name: string;
  /** Operations of one forward pass of the denoiser that grow with the pixels. */
  readonly linearFlops: number;
  /** Operations of its attention, which grow with the pixels squared; 0 where they are counted in `linearFlops`. */
  readonly attentionFlops: number;
  /** Forward passes per step: 2 where images with and without the prompt are computed (classifier-free guidance). */
  readonly passesPerStep: number;
  readonly usualSteps: number;
  /** Bytes of the denoiser's weights in each format that is in use; null where nothing is known. */
  readonly denoiserBytes: Readonly<Record<ImageFormat, number | null>>;
  /** Text encoders and image decoder, in 16 bits. */
  readonly encoderBytes: number;
  readonly source: string;
}

export const imageFormats = ['bf16', 'fp8', 'nf4'] as const;
export type ImageFormat = (typeof imageFormats)[number];

/** Diffusion models whose cost was found in a source. */
export const imageModels: readonly ImageModel[] = [
  {
    key: 'sdxl',
    name: 'Stable Diffusion XL',
    linearFlops: 5.98e12,
    attentionFlops: 0,
    passesPerStep: 2,
    usualSteps: 20,
    denoiserBytes: { bf16: 5.1e9, fp8: 2.6e9, nf4: null },
    encoderBytes: 2.5e9,
    source: 'huggingface.co/datasets/diffusers/benchmarks @5f28ce6c; MLPerf Inference: 20 steps',
  },
  {
    key: 'flux-1-dev',
    name: 'FLUX.1 dev',
    linearFlops: 59.5e12,
    // 57 blocks · 4 · s² · 3072 with 4,096 image and 512 text tokens.
    attentionFlops: 14.9e12,
    passesPerStep: 1,
    usualSteps: 28,
    denoiserBytes: { bf16: 22.6e9, fp8: 11.9e9, nf4: 6.7e9 },
    encoderBytes: 9.5e9,
    source: 'huggingface.co/datasets/diffusers/benchmarks @24c44cb4',
  },
  {
    key: 'flux-2-dev',
    name: 'FLUX.2 dev',
    linearFlops: 0,
    attentionFlops: 0,
    passesPerStep: 1,
    usualSteps: 28,
    denoiserBytes: { bf16: 64.3e9, fp8: null, nf4: null },
    encoderBytes: 48e9,
    source: 'github.com/vllm-project/vllm-omni/issues/1629 (memory; no time was found)',
  },
];
