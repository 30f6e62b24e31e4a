import type { LlmServerStatus } from '#shared/domain/llmServer.ts';

/** The model that is served on each GPU, by LLM servers that were joined to their GPUs; several on one GPU are named together. */
export function servedModels(servers: readonly LlmServerStatus[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { join, models } of servers) {
    const names = models.flatMap(({ model }) => (model === null ? [] : [model]));
    if (names.length === 0) continue;
    for (const uuid of join.gpuUuids) {
      const others = found.get(uuid)?.split(' + ') ?? [];
      found.set(uuid, [...new Set([...others, ...names])].sort().join(' + '));
    }
  }
  return found;
}
