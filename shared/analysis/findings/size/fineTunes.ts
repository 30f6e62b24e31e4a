import type { ModelConfig } from '../../../catalog/modelCatalog.ts';
import { modelKeyOf } from '../../../sizing/check/names/modelNames.ts';
import type { ServedModel } from '../../window/servedModel.ts';

/** Names are hostile: no more of them than this is looked at. */
const longest = 200;
/** `8b`, `1.5B`, `a22b`: without a size the rest of a name is a family, not a model. */
const size = /(?:^|[^a-z0-9])[a-z]?\d+(?:\.\d+)?b(?:$|[^a-z0-9])/i;
const known = new WeakMap<ReadonlyMap<string, ModelConfig>, Map<string, string | null>>();

/**
 * The model of the catalogue that a served model has the dimensions of: its own, or the one whose name its name begins with, since fine-tunes
 * are called after what they were made from (`search/llama-3.2-3b-task-7`, `acme/Qwen2.5-7B-support`). Null where there is none.
 */
export function dimensionsOf(
  served: ServedModel,
  models: ReadonlyMap<string, ModelConfig>,
): { readonly model: ModelConfig; readonly isFineTune: boolean } | null {
  const own = models.get(served.modelKey ?? '');
  if (own) return { model: own, isFineTune: false };
  const answers = known.get(models) ?? new Map<string, string | null>();
  known.set(models, answers);
  const name = (served.model ?? '').slice(0, longest);
  const before = answers.get(name);
  const key = before === undefined ? baseKey(name, models) : before;
  answers.set(name, key);
  const model = models.get(key ?? '');
  return model ? { model, isFineTune: true } : null;
}

/** The name with words taken from its end, one by one, until it is one of the catalogue's. */
function baseKey(name: string, models: ReadonlyMap<string, ModelConfig>): string | null {
  let rest = name;
  while (size.test(rest)) {
    const key = modelKeyOf(rest, models);
    if (key !== null) return key;
    const shorter = rest.replace(/[-_:. ]+[^-_:. /]*$/, '');
    if (shorter === rest) return null;
    rest = shorter;
  }
  return null;
}
