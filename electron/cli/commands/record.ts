import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import type { EndReason } from '#engine/recording/recordedEvent.ts';
import type { RecordingUnderWay } from '#engine/recording/startRecording.ts';
import { formatCount } from '#shared/domain/format.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import { type CliContext, checkNames, readHostsFile } from '../context.ts';
import { durationOption, durationText } from '../duration.ts';
import { codeFor, UsageError } from '../exitCode.ts';
import { wholeOption } from '../hostLine.ts';
import { readError } from '../replayOptions.ts';
import { hasFailed, scanFleet } from '../scan.ts';
import { untilEnded } from '../terminal.ts';
import { withEngine } from '../withEngine.ts';

interface RecordOptions {
  readonly hosts?: string;
  readonly for?: Milliseconds;
  readonly maxSize: number;
  readonly hideNames?: boolean;
}

/** `headroom record`. */
export function addRecord(program: Command, context: CliContext): void {
  program
    .command('record')
    .description('Write down what the loops on hosts say, to be played again by replay.')
    .argument('<file>', 'the recording; it must not be there yet')
    .option('--hosts <names>', 'hosts by commas (default: all that are not paused)')
    .option('--for <time>', 'how long: 90s, 10m, 1h30m (default: until ctrl-c)', durationOption)
    .option('--max-size <MiB>', 'end when the file has grown to this', wholeOption, 1024)
    .option('--hide-names', 'write host-001 for names and addresses of hosts, and no labels')
    .addHelpText(
      'after',
      `
The file is gzip of JSON lines (zcat shows it), readable by you alone. It holds what the loops on the hosts printed, with times:
readings, processes, words of tools and logs. It holds no address, user, key or password of a login; what looks like
a secret in a command line of a process is hidden. A recording that is cut short can be played up to there.
Not in it, and so not in a replay: metrics of LLM servers and of dcgm-exporter, which are read beside the loop, and hosts
that a Prometheus source tells of.

Examples:
  headroom record --for 10m incident.hrec
  headroom record --hosts gpu-07,gpu-08 --hide-names incident.hrec
  headroom replay incident.hrec`,
    )
    .action((file: string, options: RecordOptions) => record(context, file, options));
}

async function record(context: CliContext, path: string, options: RecordOptions): Promise<void> {
  const hosts = await chosenHosts(context, options.hosts);
  const ended = untilEnded();
  const recording = await startOrRefuse(path, hosts, options);
  const choice = {
    shell: 'cli',
    store: false,
    onlyHosts: hosts.map(({ name }) => name),
    wrapConnector: recording.wrapConnector,
  } as const;
  const startedAt = performance.now();
  let reason: EndReason = 'stopped';
  let failed = 0;
  await withEngine(context, choice, async (_engine, client) => {
    const { terminal } = context;
    if (terminal.human) terminal.note(`Recording ${formatCount(hosts.length)} hosts. Ctrl-c ends it.`);
    reason = await firstEnd(recording, options.for, ended);
    // All that will answer has answered, or the recording would not have ended.
    failed = (await scanFleet(client, 0)).hosts.filter(hasFailed).length;
  });
  await recording.end(reason).catch((error: Error) => {
    throw new UsageError(
      `${path} could not be written to its end: ${error.message}`,
      'What is in it can be played.',
    );
  });
  tellEnd(
    context,
    { path, reason, hosts: hosts.length, failed, bytes: recording.writtenBytes() },
    performance.now() - startedAt,
  );
  context.end(codeFor(hosts.length, failed));
}

async function chosenHosts(context: CliContext, list: string | undefined): Promise<readonly HostConfig[]> {
  const file = await readHostsFile(context);
  const names = list?.split(',').map((name) => name.trim());
  checkNames(names ?? [], file);
  const hosts = file.hosts().filter(({ name, paused }) => (names ? names.includes(name) : true) && !paused);
  if (hosts.length > 0) return hosts;
  throw new UsageError(`no hosts to record in ${file.path}`, 'Add one: headroom hosts add NAME');
}

async function startOrRefuse(
  path: string,
  hosts: readonly HostConfig[],
  { hideNames, maxSize }: RecordOptions,
): Promise<RecordingUnderWay> {
  if (maxSize < 1) throw new UsageError('--max-size takes at least 1 MiB');
  const { startRecording } = await import('#engine/recording/startRecording.ts');
  const plan = { path, hosts, hideNames: hideNames === true, mostBytes: maxSize * 2 ** 20 };
  try {
    return await startRecording({ ...plan, startedAtMs: Date.now() });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? 'it is there already' : readError(error);
    throw new UsageError(`${path} cannot be written: ${why}`, 'Name another file; none is overwritten.');
  }
}

async function firstEnd(
  recording: RecordingUnderWay,
  lasts: Milliseconds | undefined,
  stopped: Promise<void>,
): Promise<EndReason> {
  const over = new AbortController();
  const { signal } = over;
  const time =
    lasts === undefined ? [] : [sleep(lasts, 'time' as const, { signal }).catch(() => 'time' as const)];
  try {
    return await Promise.race([recording.full, stopped.then(() => 'stopped' as const), ...time]);
  } finally {
    over.abort();
  }
}

interface RecordReport {
  readonly path: string;
  readonly reason: EndReason;
  readonly hosts: number;
  readonly failed: number;
  readonly bytes: number;
}

const reasons: Readonly<Record<EndReason, string>> = {
  time: 'its time was up',
  size: 'it has grown to its size',
  stopped: 'it was stopped',
};

function tellEnd({ terminal }: CliContext, report: RecordReport, tookMs: Milliseconds): void {
  const { path, reason, hosts, failed, bytes } = report;
  if (!terminal.human) {
    terminal.json({ file: path, seconds: tookMs / 1000, hosts, failed, bytes, reason });
    return;
  }
  terminal.line(
    `${path}: ${durationText(tookMs)} of ${formatCount(hosts)} hosts, ${(bytes / 1e6).toFixed(1)} MB; ended because ${reasons[reason]}.`,
  );
  if (failed > 0)
    terminal.line(terminal.paint('bad', `${formatCount(failed)} hosts were not well at its end.`));
}
