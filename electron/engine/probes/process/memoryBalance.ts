import type { GpuSample } from '#shared/domain/gpu.ts';
import type { UnexplainedMemory } from '#shared/domain/gpuProcess.ts';
import { isNumber, type Reading } from '#shared/domain/reading.ts';
import { type Bytes, bytesPerGibibyte } from '#shared/domain/units.ts';

/** A driver and its contexts hold some hundreds of MiB that no list accounts for. */
const leastBytes: Bytes = bytesPerGibibyte;
const leastShare = 0.02;
/** One host has no more GPUs than this. */
const mostGpus = 1024;

/** Written over with each sample: a new object a second and GPU would only fill the old heap. */
interface Use {
  usedBytes: Bytes;
  totalBytes: Bytes;
}

/**
 * Holds the memory in use on each GPU against the sum over its listed processes. What is left over counts only where two
 * lists in a row leave it, since a process may start or end between a sample and a list, and then the smaller of both.
 */
export class MemoryBalance {
  readonly #use = new Map<string, Use>();
  #before = new Map<string, Bytes>();
  #now = new Map<string, Bytes>();

  /** Notes what is in use on the GPUs of a round. */
  note(samples: readonly GpuSample[]): void {
    for (const { uuid, readings, fault } of samples) {
      const { memoryUsedBytes: usedBytes, memoryTotalBytes: totalBytes } = readings;
      if (!fault && isNumber(usedBytes) && isNumber(totalBytes)) {
        const use = this.#use.get(uuid);
        if (use) {
          use.usedBytes = usedBytes;
          use.totalBytes = totalBytes;
        } else if (this.#use.size < mostGpus) this.#use.set(uuid, { usedBytes, totalBytes });
      } else this.#use.delete(uuid);
    }
  }

  /** Compares with a whole list of processes; null where the list is not whole. */
  compare(
    processes: readonly { readonly gpuUuid: string; readonly memoryUsedBytes: Reading }[] | null,
  ): void {
    this.#before = this.#now;
    this.#now = processes ? this.#leftOver(processes) : new Map();
  }

  /** What is not accounted for. `seesAll` as the process book tells. */
  unexplained(seesAll: boolean | null): readonly UnexplainedMemory[] {
    return [...this.#now].flatMap(([gpuUuid, bytes]) => {
      const before = this.#before.get(gpuUuid);
      return before === undefined
        ? []
        : { gpuUuid, bytes: Math.min(before, bytes), reason: seesAll === false ? outside : unlisted };
    });
  }

  #leftOver(
    processes: readonly { readonly gpuUuid: string; readonly memoryUsedBytes: Reading }[],
  ): Map<string, Bytes> {
    const listed = new Map<string, Bytes>();
    for (const { gpuUuid, memoryUsedBytes } of processes)
      listed.set(
        gpuUuid,
        (listed.get(gpuUuid) ?? 0) + (isNumber(memoryUsedBytes) ? memoryUsedBytes : Number.NaN),
      );
    const left = new Map<string, Bytes>();
    for (const [uuid, { usedBytes, totalBytes }] of this.#use) {
      const bytes = usedBytes - (listed.get(uuid) ?? 0);
      if (bytes >= Math.max(leastBytes, leastShare * totalBytes)) left.set(uuid, bytes);
    }
    return left;
  }
}

const outside =
  'This login cannot see all processes of the machine: those outside of its container, or of other accounts, may hold it.';
const unlisted =
  'No listed process accounts for it: a virtual machine, a process that died without giving it back, or the driver itself may hold it.';
