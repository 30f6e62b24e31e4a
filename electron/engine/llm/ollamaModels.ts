import type { HttpAnswer } from './http/responseReader.ts';

/** A model that Ollama holds in memory. It says nothing of tokens, requests or latency. */
export interface OllamaModel {
  /** Hostile. */
  readonly name: string;
}

const mostModels = 256;

/** The answer of `/api/ps`: the models in memory; null where it is no answer of Ollama's. */
export function readOllamaModels({ status, body }: HttpAnswer): readonly OllamaModel[] | null {
  if (status !== 200) return null;
  try {
    const said: unknown = JSON.parse(body);
    const models = typeof said === 'object' && said !== null && 'models' in said ? said.models : null;
    if (!Array.isArray(models)) return null;
    return models.slice(0, mostModels).flatMap((model: unknown) => {
      const name = typeof model === 'object' && model !== null && 'name' in model ? model.name : null;
      return typeof name === 'string' ? [{ name: name.slice(0, 400) }] : [];
    });
  } catch {
    return null;
  }
}
