import type { HostDetail } from '#shared/contract/schemas/gpu.ts';
import type { GpuProcess, UnexplainedMemory } from '#shared/domain/gpuProcess.ts';
import type { EngineClient } from './withEngine.ts';

/** The processes of every host, in the form of `scan --json`. */
export interface ScannedProcesses {
  readonly processes: readonly (GpuProcess & { readonly host: string })[];
  readonly processNotes: readonly ProcessNote[];
}

/** What is not known of a host's processes, and why; null where all is. */
interface ProcessNote {
  readonly host: string;
  readonly partial: string | null;
  readonly detailsPartial: string | null;
  readonly unexplainedMemory: readonly UnexplainedMemory[];
}

/** Reads what the engine knows now of these hosts' processes. */
export async function scanProcesses(
  client: EngineClient,
  hosts: readonly string[],
): Promise<ScannedProcesses> {
  const details: HostDetail[] = [];
  for (const name of hosts) details.push(await client.fleet.host({ name }));
  return {
    processes: details.flatMap(({ name, processes }) =>
      processes.map((process) => ({ host: name, ...process })),
    ),
    processNotes: details.map((detail) => ({
      host: detail.name,
      partial: detail.processesPartial,
      detailsPartial: detail.processDetailsPartial,
      unexplainedMemory: detail.unexplainedMemory,
    })),
  };
}
