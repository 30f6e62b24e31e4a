import type { Command } from 'commander';
import type { Played } from '#engine/recording/playRecording.ts';
import type { Recording } from '#engine/recording/readRecording.ts';
import { formatCount } from '#shared/domain/format.ts';
import type { CliContext } from '../context.ts';
import { durationText } from '../duration.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { wholeOption } from '../hostLine.ts';
import { addReplayOptions, type ReplayOptions, readError, replayPlan, withReplay } from '../replayOptions.ts';
import { untilEnded } from '../terminal.ts';
import { watchFleet } from '../watchFleet.ts';
import { withEngine } from '../withEngine.ts';

interface ReplayCommandOptions extends ReplayOptions {
  readonly interval: number;
  readonly info?: boolean;
}

/** `headroom replay`. */
export function addReplay(program: Command, context: CliContext): void {
  addReplayOptions(program.command('replay'))
    .description('Play a recording through the same path as live hosts, and show it as watch does.')
    .argument('<file>', 'the recording')
    .option('--interval <seconds>', 'seconds between pictures', wholeOption, 1)
    .option('--info', 'say what is in it instead of playing it')
    .addHelpText(
      'after',
      `
Readings bear the time at which they are played; what a host dates itself, as its kernel log, keeps its date. Nothing of yours
takes part: no host, key, setting or history. In the browser: headroom serve --replay FILE; once: headroom scan --replay FILE.
Ends with code 2 where the recording is cut off or damaged, after playing what is there.

Examples:
  headroom replay incident.hrec --speed 10
  headroom replay incident.hrec --from 5m --to 6m
  headroom replay incident.hrec --info`,
    )
    .action((file: string, options: ReplayCommandOptions) =>
      options.info ? tellOf(context, file) : replay(context, file, options),
    );
}

async function replay(context: CliContext, path: string, options: ReplayCommandOptions): Promise<void> {
  if (options.interval < 1) throw new UsageError('--interval takes at least 1 s');
  const plan = replayPlan(path, options, 'close');
  const stopped = untilEnded();
  const played = await withReplay(plan, async (folders, { played: end }) => {
    const choice = { shell: 'cli', store: false, ...folders } as const;
    let ended: Played | null = null;
    await withEngine(context, choice, (engine, client) => {
      const over = end.then((how) => {
        ended = how;
      });
      return watchFleet(context, engine, client, options.interval, Promise.race([stopped, over]));
    });
    return ended as Played | null;
  });
  if (played !== null) tellPlayed(context, path, played);
}

function tellPlayed(context: CliContext, path: string, { outcome, atMs, missingLines }: Played): void {
  const { note, paintNote } = context.terminal;
  const place = `${durationText(atMs)} after its start`;
  if (missingLines > 0)
    note(`${path}: ${formatCount(missingLines)} lines were not recorded, since the disk did not keep up`);
  if (outcome.type === 'whole' || outcome.type === 'stopped') {
    note(`${path}: played, ${durationText(atMs)}`);
    return;
  }
  const what =
    outcome.type === 'cut' ? `is cut off ${place}` : `is damaged at byte ${outcome.atByte}, ${place}`;
  note(paintNote('bad', `${path} ${what}; what stands before was played`));
  context.end(exitCode.someFailed);
}

/** What a recording holds, from reading all of it. */
async function tellOf(context: CliContext, path: string): Promise<void> {
  const { openRecording } = await import('#engine/recording/readRecording.ts');
  const recording = await openRecording(path).catch((error: unknown) => {
    throw new UsageError(`${path} cannot be played: ${readError(error)}`);
  });
  const { events, lastMs, outcome } = await readThrough(recording);
  const { header } = recording;
  const { terminal } = context;
  const report = {
    file: path,
    version: header.version,
    headroom: header.headroom,
    startedAt: new Date(header.startedAtMs).toISOString(),
    seconds: lastMs / 1000,
    hosts: header.hosts.map(({ name }) => name),
    events,
    state: outcome.type,
  };
  if (!terminal.human) terminal.json(report);
  else
    terminal.line(
      `${path}: recorded ${report.startedAt} by Headroom ${report.headroom}, ${durationText(lastMs)}, ${formatCount(events)} events of ${formatCount(report.hosts.length)} hosts; ${outcome.type}`,
    );
  context.end(outcome.type === 'whole' ? exitCode.allWell : exitCode.someFailed);
}

async function readThrough(recording: Recording) {
  const blocks = recording.blocks();
  let events = 0;
  let lastMs = 0;
  for (;;) {
    const block = await blocks.next();
    if (block.done) return { events, lastMs, outcome: block.value };
    events += block.value.length;
    lastMs = block.value.at(-1)?.t ?? lastMs;
  }
}
