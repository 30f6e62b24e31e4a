import type { NvlinkLink } from '#shared/domain/nvlink.ts';
import { type Reading, unavailable } from '#shared/domain/reading.ts';
import { nvidiaSmiNvlink } from './formats/nvidiaSmi/nvlinkText.ts';
import type { CaptureLink, ParsedCapture } from './formats/parsedCapture.ts';

const mostLinks = 1024;
const notPrinted = Object.freeze(unavailable('nvidia-smi nvlink -s does not print it'));

/** The NVLinks of a host, and why there are none. */
export interface NvlinkList {
  readonly links: readonly NvlinkLink[];
  readonly missing: string | null;
}

/** Joins `nvidia-smi nvlink -s` (state and speed) with `nvlink -e` (counters of errors), by GPU and number of the link. */
export function parseNvlinks(status: readonly string[], errors: readonly string[]): NvlinkList {
  const said = nvidiaSmiNvlink.parse(status.join('\n'));
  const counted = nvidiaSmiNvlink.parse(errors.join('\n'));
  const counters = new Map((counted.links ?? []).map((link) => [keyOf(link), link.readings]));
  const links = (said.links ?? [])
    .slice(0, mostLinks)
    .flatMap((link) => linkOf(link, counters.get(keyOf(link)) ?? {}));
  return { links, missing: links.length > 0 ? null : whyNone(said) };
}

function keyOf({ gpuUuid, link }: CaptureLink): string {
  return `${gpuUuid} ${link}`;
}

function linkOf(
  { gpuUuid, link, state, readings }: CaptureLink,
  counters: Readonly<Record<string, Reading>>,
): readonly NvlinkLink[] {
  if (gpuUuid === null || typeof link !== 'number') return [];
  const errors = Object.entries(counters).filter(([name]) => name.endsWith('Count'));
  return [
    {
      gpuUuid,
      link,
      state: state === 'active' || state === 'inactive' ? state : 'unknown',
      speedBytesPerSecond: readings.speedBytesPerSecond ?? notPrinted,
      errors: Object.fromEntries(errors),
    },
  ];
}

/** A GPU's own words (`not supported for Devices in MIG mode`), else those of the whole command. */
function whyNone({ gpus, problems }: ParsedCapture): string {
  const words = gpus.map(({ facts }) => facts?.nvlink).find((fact) => typeof fact === 'string');
  if (typeof words === 'string') return words;
  if (gpus.length > 0) return 'nvidia-smi lists no link of these GPUs';
  return problems[0]?.words || problems[0]?.message || 'nvidia-smi nvlink said nothing';
}
