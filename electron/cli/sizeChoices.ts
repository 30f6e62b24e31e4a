import { nearestKey } from '#engine/config/nearestKey.ts';
import { builtInGpus, builtInModels } from '#shared/catalog/builtIn.ts';
import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import { type Engine, engines } from '#shared/sizing/engineRule.ts';
import { type KvFormat, kvFormats, type WeightFormat, weightFormats } from '#shared/sizing/precision.ts';
import { UsageError } from './exitCode.ts';

/** A model by its name in the catalogue or on Hugging Face, in any case. @throws UsageError with the nearest name. */
export function modelNamed(name: string, models: readonly ModelConfig[] = builtInModels): ModelConfig {
  const wanted = name.toLowerCase();
  const found = models.find(
    ({ key, huggingFaceId }) => key.toLowerCase() === wanted || huggingFaceId.toLowerCase() === wanted,
  );
  if (found) return found;
  throw unknown(
    'model',
    name,
    models.map(({ key }) => key),
  );
}

/** GPUs by their names in the catalogue, separated by commas. @throws UsageError with the nearest name. */
export function gpusNamed(names: string, gpus: readonly GpuSpec[] = builtInGpus): readonly GpuSpec[] {
  return listed(names).map((name) => {
    const found = gpus.find(({ key }) => key.toLowerCase() === name.toLowerCase());
    if (found) return found;
    throw unknown(
      'GPU',
      name,
      gpus.map(({ key }) => key),
    );
  });
}

/** The one GPU that `--gpu` names. @throws UsageError for none or several, and with the nearest name. */
export function gpuNamed(name: string, gpus: readonly GpuSpec[] = builtInGpus): GpuSpec {
  return onlyOne('--gpu', gpusNamed(name, gpus), 'h100-sxm');
}

/** The one format that `--weights` names. @throws UsageError for none or several, and with the nearest name. */
export function weightNamed(name: string): WeightFormat {
  return onlyOne('--weights', weightsNamed(name), 'fp8');
}

function onlyOne<T>(option: string, found: readonly T[], example: string): T {
  const [one] = found;
  if (one !== undefined && found.length === 1) return one;
  throw new UsageError(
    `${option} takes one name here, not ${found.length || 'none'}`,
    `For example ${option} ${example}`,
  );
}

/** Formats of weights, separated by commas. @throws UsageError with the nearest name. */
export function weightsNamed(names: string): readonly WeightFormat[] {
  return listed(names).map((name) => oneOf('format of weights', name, weightFormats));
}

/** The format of a KV cache. @throws UsageError with the nearest name. */
export function kvNamed(name: string): KvFormat {
  return oneOf('format of a KV cache', name, kvFormats);
}

/** @throws UsageError with the nearest name. */
export function engineNamed(name: string): Engine {
  return oneOf('engine', name, engines);
}

/** A number of an option. @throws UsageError that names the option. */
export function numberOf(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  throw new UsageError(`${option} takes a number, not "${text}"`, `For example ${option} 8`);
}

/** A whole number within bounds. @throws UsageError that names the option. */
export function wholeOf(option: string, text: string, most: number): number {
  const value = numberOf(option, text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new UsageError(
    `${option} must be a whole number from 1 to ${most}, not ${text}`,
    'Choose one within.',
  );
}

/** Parts of a list by commas, without empty ones. */
export function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** One of some words, in any case. @throws UsageError with the nearest. */
export function oneOf<T extends string>(what: string, name: string, all: readonly T[]): T {
  const found = all.find((one) => one.toLowerCase() === name.toLowerCase());
  if (found) return found;
  throw unknown(what, name, all);
}

function unknown(what: string, name: string, all: readonly string[]): UsageError {
  const near = nearestKey(name, all);
  return new UsageError(
    `no ${what} is called ${name}`,
    near ? `Did you mean ${near}?` : `Known: ${all.slice(0, 12).join(', ')}${all.length > 12 ? ', ...' : ''}`,
  );
}
