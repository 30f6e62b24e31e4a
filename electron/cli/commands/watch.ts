import type { Command } from 'commander';
import { type CliContext, checkNames, readHostsFile } from '../context.ts';
import { UsageError } from '../exitCode.ts';
import { wholeOption } from '../hostLine.ts';
import { addReplayOptions, type ReplayOptions, replayPlan, withReplay } from '../replayOptions.ts';
import { untilEnded } from '../terminal.ts';
import { watchFleet } from '../watchFleet.ts';
import { type EngineChoice, withEngine } from '../withEngine.ts';

interface WatchOptions extends ReplayOptions {
  readonly interval: number;
  readonly replay?: string;
}

/** `headroom watch`. */
export function addWatch(program: Command, context: CliContext): void {
  const command = program
    .command('watch')
    .description('Show every GPU live.')
    .argument('[hosts...]', 'hosts (default: all that are not paused)')
    .option('--interval <seconds>', 'seconds between pictures', wholeOption, 1)
    .option('--replay <file>', 'show a recording instead of your hosts');
  addReplayOptions(command)
    .addHelpText(
      'after',
      `
q or ctrl-c quits; arrows, j and k, page keys scroll. Nothing is stored.
JSON, where stdout is no terminal: one line per interval, each as of "headroom scan --json".

Examples:
  headroom watch
  headroom watch gpu-01 --interval 5
  headroom watch --replay incident.hrec --speed 10
  headroom watch | jq -c '[.gpus[].readings.powerWatts]'`,
    )
    .action(async (names: string[], options: WatchOptions) => {
      if (options.interval < 1) throw new UsageError('--interval takes at least 1 s');
      const watch = (choice: Partial<EngineChoice>) =>
        withEngine(context, { shell: 'cli', store: false, ...choice }, (engine, client) =>
          watchFleet(context, engine, client, options.interval, untilEnded()),
        );
      if (options.replay !== undefined)
        return withReplay(replayPlan(options.replay, options, 'hold'), (choice) => watch(choice));
      const file = await readHostsFile(context);
      checkNames(names, file);
      if (file.hosts().length === 0)
        throw new UsageError(`no hosts in ${file.path}`, 'Add one: headroom hosts add NAME');
      return watch(names.length > 0 ? { onlyHosts: names } : {});
    });
}
