import { z } from 'zod';
import { confidences } from '#shared/catalog/catalogTable.ts';
import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';

const provenanceSchema = z.object({
  confidence: z.enum(confidences),
  source: z.string(),
  note: z.string(),
});
const rate = z.number().nullable();

const gpuSpecSchema: z.ZodType<GpuSpec> = z.object({
  key: z.string(),
  vendor: z.string(),
  name: z.string(),
  form: z.string(),
  architecture: z.string(),
  computeCapability: rate,
  releaseYear: rate,
  memoryBytes: z.number(),
  memoryType: z.string(),
  memoryBytesPerSecond: z.number(),
  flops: z.object({ fp32: rate, bf16: rate, fp8: rate, int8: rate, fp4: rate }),
  interconnect: z.string(),
  nvlinkBytesPerSecond: rate,
  pcieBytesPerSecond: rate,
  tdpWatts: rate,
  migMax: z.number(),
  provenance: provenanceSchema,
});

const modelConfigSchema: z.ZodType<ModelConfig> = z.object({
  key: z.string(),
  huggingFaceId: z.string(),
  publishedParameters: rate,
  publishedActiveParameters: rate,
  layers: z.number(),
  hidden: z.number(),
  heads: z.number(),
  kvHeads: z.number(),
  headDim: z.number(),
  intermediate: z.number(),
  feedForwardMatrices: z.union([z.literal(2), z.literal(3)]),
  vocabulary: z.number(),
  tiedEmbeddings: z.boolean(),
  maxContext: z.number(),
  kvLayers: z.object({
    full: z.number(),
    window: z.number(),
    windowTokens: z.number(),
    fullFactor: z.number(),
    nextToken: z.number(),
    stateBytes: z.number(),
    isKnown: z.boolean(),
  }),
  latent: z
    .object({
      kvLoraRank: z.number(),
      qLoraRank: z.number(),
      qkNopeHeadDim: z.number(),
      qkRopeHeadDim: z.number(),
      vHeadDim: z.number(),
    })
    .nullable(),
  moe: z
    .object({
      experts: z.number(),
      expertsPerToken: z.number(),
      sharedExperts: z.number(),
      intermediate: z.number(),
      layers: z.number(),
    })
    .nullable(),
  attention: z.string(),
  provenance: provenanceSchema,
});

/** The user's own GPUs and models: what shared/catalog/extendedCatalog.ts adds to the built-in ones. */
export const ownCatalogSchema = z.object({
  /** Where gpus.csv and models.csv lie or may be put. */
  folder: z.string(),
  gpus: z.array(gpuSpecSchema),
  models: z.array(modelConfigSchema),
  /** Each with file, line and remedy. */
  problems: z.array(z.string()),
});
