import type { DuckDBConnection } from '@duckdb/node-api';
import { hourOf } from './tiers.ts';

/**
 * GPUs per unit of roll-up. One step reads an hour of so many GPUs: at most 92,160 raw rows at 10 s. Part of the file's format:
 * the table `pending_hour` names blocks by `gpu_id // gpusPerBlock`.
 */
export const gpusPerBlock = 256;

/** An hour of a block of GPUs. */
export interface HourBlock {
  readonly hourS: number;
  readonly block: number;
}

/** The block that a GPU belongs to. */
function blockOf(gpuId: number): number {
  return Math.floor(gpuId / gpusPerBlock);
}

/**
 * Which hours hold raw rows that no roll-up rests on yet, in memory as in the table `pending_hour`. A late row makes its hour
 * pending again. What is being rolled up stays visible to `earliestS`, since its transaction may not be committed.
 */
export class PendingHours {
  readonly #blocks = new Map<number, Set<number>>();
  #rolling: HourBlock | null = null;

  static async load(connection: DuckDBConnection): Promise<PendingHours> {
    const pending = new PendingHours();
    const result = await connection.runAndReadAll('SELECT DISTINCT hour_s, gpu_block FROM pending_hour');
    for (const [hourS, block] of result.getRows())
      pending.add({ hourS: Number(hourS), block: Number(block) });
    return pending;
  }

  has({ hourS, block }: HourBlock): boolean {
    return this.#blocks.get(hourS)?.has(block) ?? false;
  }

  /** Whether any block of an hour is pending, or being rolled up. */
  hasHour(hourS: number): boolean {
    return this.#blocks.has(hourS) || this.#rolling?.hourS === hourS;
  }

  add({ hourS, block }: HourBlock): void {
    const blocks = this.#blocks.get(hourS) ?? new Set<number>();
    blocks.add(block);
    this.#blocks.set(hourS, blocks);
  }

  remove({ hourS, block }: HourBlock): void {
    const blocks = this.#blocks.get(hourS);
    blocks?.delete(block);
    if (blocks?.size === 0) this.#blocks.delete(hourS);
  }

  /** The oldest hour that began at or before `latestS`, or null. */
  oldest(latestS: number): HourBlock | null {
    const hourS = Math.min(...this.#blocks.keys());
    if (hourS > latestS) return null;
    const block = this.#blocks.get(hourS)?.values().next().value;
    return block === undefined ? null : { hourS, block };
  }

  /** Start of the first hour that roll-ups may lack; infinite where they lack none. */
  earliestS(): number {
    return Math.min(this.#rolling?.hourS ?? Number.POSITIVE_INFINITY, ...this.#blocks.keys());
  }

  /** From here on rows of the block make it pending anew; `finishRolling` ends it. */
  startRolling(hourBlock: HourBlock): void {
    this.#rolling = hourBlock;
    this.remove(hourBlock);
  }

  /** The roll-up is committed; or it failed, and its rows are pending as before. */
  finishRolling(committed: boolean): void {
    if (this.#rolling && !committed) this.add(this.#rolling);
    this.#rolling = null;
  }
}

/** The hour blocks that rows of these GPUs at this time belong to. */
export function hourBlocksOf(atS: number, gpuIds: readonly number[]): readonly HourBlock[] {
  const hourS = hourOf(atS);
  return [...new Set(gpuIds.map(blockOf))].map((block) => ({ hourS, block }));
}

/** Records hours as pending, inside the caller's transaction. */
export async function insertPending(
  connection: DuckDBConnection,
  hourBlocks: readonly HourBlock[],
): Promise<void> {
  if (hourBlocks.length === 0) return;
  const appender = await connection.createAppender('pending_hour');
  for (const { hourS, block } of hourBlocks) {
    appender.appendUInteger(hourS);
    appender.appendUInteger(block);
    appender.endRow();
  }
  appender.flushSync();
  appender.closeSync();
}
