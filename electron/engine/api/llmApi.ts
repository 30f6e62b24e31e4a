import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

/** Handlers of `contract.llm`. */
export function llmApi({ llm, fleet, keeping, demo }: EngineParts) {
  return {
    servers: os.llm.servers.handler(({ input }) => {
      const host = input.gpu === undefined ? input.host : fleet.table.find(input.gpu)?.host;
      const servers = llm.servers(host);
      const { gpu } = input;
      return {
        servers: gpu === undefined ? [...servers] : servers.filter(({ join }) => join.gpuUuids.includes(gpu)),
        coverage: llm.coverage(),
      };
    }),
    series: os.llm.series.handler(({ input, errors }) => {
      const host = input.id.slice(0, input.id.indexOf(' '));
      const kept = fleet.session(host)?.demo ? demo.keeping() : keeping;
      if (kept.store) return kept.store.llm.series(input);
      throw errors.REFUSED({
        message: kept.problem?.message ?? 'Nothing is kept in this session.',
        data: {
          remedy: kept.problem?.remedy ?? 'Start the desktop app or headroom serve, which keep a history.',
        },
      });
    }),
  };
}
