import { addTo, boundedEntry } from '../boundedMap.ts';
import type { Sample } from '../prometheus/exposition.ts';
import type { LlmServer } from './llmModel.ts';
import { bareVllmNames, type ServerNames, serverNames } from './llmNames.ts';

/** The series of one model on one server, by bare name. */
export interface ModelSeries {
  readonly names: ServerNames;
  readonly model: string | null;
  readonly byName: ReadonlyMap<string, readonly Sample[]>;
}

/** Models beyond are left out: no server has as many. */
const mostModels = 256;
const mostNames = 10_000;

interface Owned {
  readonly names: ServerNames;
  readonly bare: string;
}

const vllmNames = serverNames.find(({ server }) => server === 'vllm');

/**
 * Sorts the series of a metrics text by server and model. A series without a model belongs to the server's one model where there
 * is exactly one; otherwise it stays apart, under no name.
 */
export function modelSeries(samples: readonly Sample[]): readonly ModelSeries[] {
  const owner = ownerOf();
  const servers = new Map<
    LlmServer,
    { names: ServerNames; models: Map<string | null, Map<string, Sample[]>> }
  >();
  for (const sample of samples) {
    const owned = owner(sample);
    if (!owned) continue;
    const { names, bare } = owned;
    const found = boundedEntry(servers, names.server, serverNames.length, () => ({
      names,
      models: new Map(),
    }));
    const model = modelOf(sample.labels);
    const series = found && boundedEntry(found.models, model, mostModels, () => new Map<string, Sample[]>());
    addTo(series, bare, sample, mostNames);
  }
  return [...servers.values()].flatMap(({ names, models }) => {
    adoptNameless(models);
    return [...models].map(([model, byName]) => ({ names, model, byName }));
  });
}

/** Whose series a sample is. Names repeat from line to line, so each is looked at once. */
function ownerOf(): (sample: Sample) => Owned | null {
  const known = new Map<string, Owned | null>();
  return ({ name, labels }) => {
    let owned = known.get(name);
    if (owned === undefined) {
      owned = findOwner(name);
      if (known.size < 20_000) known.set(name, owned);
    }
    if (owned) return owned;
    const isNim = vllmNames !== undefined && labels.model_name !== undefined && bareVllmNames.has(name);
    return isNim ? { names: vllmNames, bare: name } : null;
  };
}

function findOwner(name: string): Owned | null {
  for (const names of serverNames)
    for (const prefix of names.prefixes)
      if (name.startsWith(prefix)) return { names, bare: name.slice(prefix.length) };
  return null;
}

function modelOf(labels: Sample['labels']): string | null {
  const model = labels.model_name ?? labels.model;
  return model === undefined || model === '' ? null : model.slice(0, 400);
}

function adoptNameless(models: Map<string | null, Map<string, Sample[]>>): void {
  const nameless = models.get(null);
  if (!nameless || models.size !== 2) return;
  models.delete(null);
  for (const named of models.values())
    for (const [bare, samples] of nameless) named.set(bare, [...(named.get(bare) ?? []), ...samples]);
}
