import { gpuRows } from './data/gpuRows.ts';
import { modelRows } from './data/modelRows.ts';
import { type GpuSpec, parseGpuCatalog } from './gpuCatalog.ts';
import { type ModelConfig, parseModelCatalog } from './modelCatalog.ts';

/** The GPUs that Headroom knows, with the sources of their figures. */
export const builtInGpus: readonly GpuSpec[] = parseGpuCatalog(gpuRows).gpus;

/** The models that Headroom knows, with the sources of their dimensions. */
export const builtInModels: readonly ModelConfig[] = parseModelCatalog(modelRows).models;
