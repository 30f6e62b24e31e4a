import { decodeLiveFrame, type LiveFrame } from '#shared/contract/liveFrame.ts';
import type { Roster } from '#shared/contract/schemas/gpu.ts';
import { formatCount, formatWatts } from '#shared/domain/format.ts';
import { gpuStateOf, isReporting } from '#shared/domain/gpuState.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import { type LiveMetric, metricIndex } from '#shared/domain/metric.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { cutToWidth } from './displayWidth.ts';
import { type GpuRow, gpuCells, gpuColumns } from './gpuRows.ts';
import type { Paint } from './paint.ts';
import { failureLine } from './tellFailure.ts';
import { textTable } from './textTable.ts';

/** Everything that one picture of `watch` shows. */
export interface WatchPicture {
  readonly frame: LiveFrame;
  readonly roster: Roster;
  readonly hosts: readonly HostStatus[];
  readonly problem: string | null;
  /** When the recording was made that is played; null where hosts are live. */
  readonly replayOfMs: EpochMs | null;
}

/** The size of the terminal and how far the user has scrolled. */
export interface WatchView {
  readonly columns: number;
  readonly rows: number;
  readonly scroll: number;
}

/** The rows of a frame; empty while the roster is of another version. */
function watchRows({ frame, roster }: WatchPicture): readonly GpuRow[] {
  if (frame.rosterVersion !== roster.version || frame.count !== roster.uuid.length) return [];
  return roster.uuid.map((_uuid, slot) => ({
    host: roster.host[slot] ?? '',
    index: roster.index[slot] ?? null,
    name: roster.name[slot] ?? '',
    state: gpuStateOf(frame.states[slot] ?? -1),
    value: (metric: LiveMetric) => frame.columns[metricIndex[metric] * frame.count + slot] ?? Number.NaN,
  }));
}

/** How many rows of GPUs fit beside title, header and footer. */
export function rowsThatFit(picture: WatchPicture, view: WatchView): number {
  return Math.max(1, view.rows - 3 - troubled(picture).length);
}

/** The lines of one picture, exactly as many as the terminal has. */
export function watchLines(picture: WatchPicture, view: WatchView, paint: Paint): string[] {
  const gpus = watchRows(picture);
  const fitting = rowsThatFit(picture, view);
  const shown = gpus.slice(view.scroll, view.scroll + fitting);
  const trouble = troubled(picture).map((text) => paint('bad', cutToWidth(text, view.columns)));
  const below = gpus.length - view.scroll - shown.length;
  const place =
    below > 0 || view.scroll > 0
      ? `  rows ${view.scroll + 1} to ${view.scroll + shown.length} of ${gpus.length}`
      : '';
  const lines = [
    paint('strong', cutToWidth(title(picture), view.columns)),
    ...textTable(gpuColumns, shown.map(gpuCells), paint, view.columns),
    ...trouble,
  ];
  const footer = paint('muted', cutToWidth(`q quit  ↑↓ scroll${place}`, view.columns));
  while (lines.length < view.rows - 1) lines.push('');
  return [...lines.slice(0, view.rows - 1), footer];
}

function title({ frame, hosts, replayOfMs }: WatchPicture): string {
  let reporting = 0;
  let watts = 0;
  let measured = 0;
  for (let slot = 0; slot < frame.count; slot += 1) {
    if (isReporting(frame.states[slot] ?? 0)) reporting += 1;
    const power = frame.columns[metricIndex.powerWatts * frame.count + slot] ?? Number.NaN;
    if (Number.isNaN(power)) continue;
    watts += power;
    measured += 1;
  }
  const asked = hosts.filter(({ phase }) => phase !== 'paused');
  const live = asked.filter(({ phase }) => phase === 'live').length;
  const power = measured === 0 ? '' : `   ${formatWatts(watts)} over ${formatCount(measured)} GPUs`;
  const time = new Date(frame.atMs).toLocaleTimeString('en-GB');
  const replay = replayOfMs === null ? '' : `  REPLAY of ${new Date(replayOfMs).toISOString().slice(0, 16)}Z`;
  return `Headroom${replay}  ${time}   ${formatCount(reporting)} of ${formatCount(frame.count)} GPUs reporting   ${formatCount(live)} of ${formatCount(asked.length)} hosts live${power}`;
}

/** A line for the hosts file's fault and for each host that is not well, at most five. */
function troubled({ hosts, problem }: WatchPicture): string[] {
  const lines = hosts.flatMap(({ name, phase, failure }) =>
    failure === null || phase === 'live' || phase === 'paused' ? [] : [failureLine(name, failure)],
  );
  const most = 5;
  const told =
    lines.length <= most
      ? lines
      : [...lines.slice(0, most - 1), `and ${lines.length - most + 1} more hosts failing`];
  return problem === null ? told : [plainText(problem), ...told];
}

/** A frame and the roster it belongs to. */
export function pictureOf(
  buffer: ArrayBuffer,
  roster: Roster,
  hosts: readonly HostStatus[],
  info: { readonly configProblem: string | null; readonly replayOfMs: EpochMs | null },
): WatchPicture {
  const { configProblem: problem, replayOfMs } = info;
  return { frame: decodeLiveFrame(buffer), roster, hosts, problem, replayOfMs };
}
