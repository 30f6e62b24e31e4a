import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { Replay, ReplayPlan } from '#engine/recording/openReplay.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import { durationOption } from './duration.ts';
import { UsageError } from './exitCode.ts';
import type { EngineChoice } from './withEngine.ts';

/** How a command was told to play a recording. */
export interface ReplayOptions {
  readonly speed?: number;
  readonly from?: Milliseconds;
  readonly to?: Milliseconds;
}

/** Adds the options that say how a recording is played. */
export function addReplayOptions(command: Command): Command {
  return command
    .option('--speed <times>', 'recorded seconds per second, or max', speedOption)
    .option(
      '--from <time>',
      'since the start of the recording: 90s, 10m; all before is played at once',
      durationOption,
    )
    .option('--to <time>', 'where to end', durationOption);
}

function speedOption(text: string): number {
  if (text === 'max') return Number.POSITIVE_INFINITY;
  const speed = Number(text);
  if (!(speed >= 0.1 && speed <= 1000)) throw new InvalidArgumentError('Write 0.1 to 1000, or max.');
  return speed;
}

/** The plan of a command; without options a recording is played from start to end as it went. */
export function replayPlan(path: string, options: ReplayOptions, atEnd: ReplayPlan['atEnd']): ReplayPlan {
  const { speed = 1, from = 0, to = Number.POSITIVE_INFINITY } = options;
  if (to < from) throw new UsageError('--to lies before --from');
  return { path, speed, fromMs: from, toMs: to, atEnd };
}

/**
 * Opens a recording and hands `use` the choice of an engine that plays it, in empty folders of its own: no host, key, setting or
 * history of the user's takes part. @throws UsageError where the file cannot be played.
 */
export async function withReplay<T>(
  plan: ReplayPlan,
  use: (choice: Pick<EngineChoice, 'replay' | 'configFolder' | 'dataFolder'>, replay: Replay) => Promise<T>,
): Promise<T> {
  const replay = await openOrRefuse(plan);
  const folder = await mkdtemp(join(tmpdir(), 'headroom-replay-'));
  try {
    return await use(
      { replay, configFolder: join(folder, 'config'), dataFolder: join(folder, 'data') },
      replay,
    );
  } finally {
    await replay.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function openOrRefuse(plan: ReplayPlan): Promise<Replay> {
  const { openReplay } = await import('#engine/recording/openReplay.ts');
  try {
    return await openReplay(plan);
  } catch (error) {
    throw new UsageError(
      `${plan.path} cannot be played: ${readError(error)}`,
      'Record one: headroom record FILE',
    );
  }
}

/** Why a file cannot be read, in a clause. */
export function readError(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  return error instanceof Error ? error.message : String(error);
}
