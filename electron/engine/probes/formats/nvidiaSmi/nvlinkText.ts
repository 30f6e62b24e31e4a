import { type Fact, type Reading, unavailable } from '#shared/domain/reading.ts';
import { plainNumber } from '../../nvidiaSmiCell.ts';
import { type CaptureFormat, linesOf, most } from '../captureFormat.ts';
import type { CaptureGpu, CaptureLink, ParsedCapture } from '../parsedCapture.ts';
import { deviceOfLine, lostOfLine } from './deviceLines.ts';
import { gpuProblems } from './gpuProblems.ts';
import { wholeFailure } from './wholeFailure.ts';

const describe = 'nvidia-smi nvlink --status';
const linkLine = /^\s*Link (\d{1,3})[:,]\s*(\S.{0,200})$/;
const speed = /^(\d{1,6}(?:\.\d{1,6})?) GB\/s$/;
const counter = /^(.{1,60}?)\s*:\s*(\d{1,15})(?:\s*(KiB))?$/;

/** `nvidia-smi nvlink -s`: the speed of each link. Also takes the counters of `-e` and the properties of `-c` and `-p`. */
export const nvidiaSmiNvlink: CaptureFormat = {
  kind: 'nvidia-smi-nvlink',
  describe,
  looksLike: (head) => /^GPU \d+: /m.test(head) && /^\s*Link \d+[:,]|nvlink/im.test(head.slice(0, 4000)),
  parse: (text) => parseNvlink(text, 'nvidia-smi-nvlink'),
};

/** The same under the long name of the option. */
export const nvidiaSmiNvlinkStatus: CaptureFormat = {
  kind: 'nvidia-smi-nvlink-status',
  describe,
  looksLike: () => false,
  parse: (text) => parseNvlink(text, 'nvidia-smi-nvlink-status'),
};

interface Device {
  readonly gpu: CaptureGpu;
  readonly links: Map<number, CaptureLink>;
  words: string | null;
}

function parseNvlink(text: string, kind: string): ParsedCapture {
  const devices: Device[] = [];
  for (const line of linesOf(text)) {
    const gpu = deviceOfLine(line) ?? lostOfLine(line);
    if (gpu && devices.length < most.gpus) devices.push({ gpu, links: new Map(), words: null });
    const device = devices.at(-1);
    if (gpu || !device) continue;
    const match = linkLine.exec(line);
    if (match) takeLink(device, Number(match[1]), match[2]?.trim() ?? '');
    else if (line.trim() !== '') device.words ??= line.trim().slice(0, 300);
  }
  const gpus = devices.map(gpuOf);
  return {
    kind,
    gpus,
    problems: gpus.length > 0 ? gpuProblems(gpus) : [wholeFailure(text, kind)],
    links: devices.flatMap(({ links }) => [...links.values()]),
  };
}

function takeLink({ gpu, links }: Device, link: number, said: string): void {
  const before = links.get(link);
  const readings: Record<string, Reading> = { ...before?.readings };
  const facts: Record<string, Fact> = { ...before?.facts };
  let state = before?.state ?? 'unknown';
  const gigabytes = speed.exec(said)?.[1];
  const count = counter.exec(said);
  if (gigabytes !== undefined) {
    state = 'active';
    readings.speedBytesPerSecond = Math.round(plainNumber(gigabytes, 0, gigabytes.length) * 1e9);
  } else if (/^<?inactive>?$/i.test(said)) {
    state = 'inactive';
    readings.speedBytesPerSecond = unavailable(said);
  } else if (count?.[1] && count[2]) readings[counterName(count[1], count[3])] = Number(count[2]);
  else facts[`said${Object.keys(facts).length + 1}`] = said;
  links.set(link, {
    gpuIndex: gpu.index,
    gpuUuid: gpu.uuid,
    link,
    state,
    readings,
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
  });
}

/** `Replay Errors` -> `replayErrorsCount`; `Data Tx: 5 KiB` -> `dataTxKib`. */
function counterName(words: string, unit: string | undefined): string {
  const [first = '', ...rest] = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  const camel = [first, ...rest.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))].join('');
  return `${camel}${unit === undefined ? 'Count' : 'Kib'}`;
}

/** Link counts only where links were listed: no list is no count of zero. */
function gpuOf({ gpu, links, words }: Device): CaptureGpu {
  if (gpu.fault) return gpu;
  const all = [...links.values()];
  const none = unavailable(words ?? 'no links are listed');
  const active: Reading = all.length === 0 ? none : all.filter(({ state }) => state === 'active').length;
  const told = all.some(({ state }) => state !== 'unknown');
  return {
    ...gpu,
    readings: {
      nvlinkCount: all.length === 0 ? none : all.length,
      nvlinkActiveCount: all.length > 0 && !told ? unavailable('the state of links is not listed') : active,
    },
    ...(words === null ? {} : { facts: { nvlink: words } }),
  };
}
