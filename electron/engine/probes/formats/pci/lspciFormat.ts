import type { Fact } from '#shared/domain/reading.ts';
import { normalBusId } from '../../gpuKey.ts';
import { type CaptureFormat, fatalProblem, linesOf, most, problem } from '../captureFormat.ts';
import type { CaptureEntity, CaptureGpu, CaptureProblem, ParsedCapture } from '../parsedCapture.ts';

const kind = 'lspci';
const row =
  /^((?:[0-9a-f]{4,8}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]) ([^:[]{1,80}?)(?: \[([0-9a-f]{4})\])?: (.{1,400})$/i;

/**
 * `lspci`, with `-D`, `-n` and `-nn`: what the bus holds, whatever the driver makes of it. This is the count of GPUs that a host should
 * have. A device of `rev ff` answers nothing: it has fallen off the bus.
 */
export const lspci: CaptureFormat = {
  kind,
  describe: 'lspci, lspci -nn',
  looksLike: (head) => /^(?:[0-9a-f]{4}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7] [A-Z0-9][^:\n]{1,80}: /m.test(head),
  parse: parseLspci,
};

interface PciDevice {
  readonly busId: string;
  readonly deviceClass: string;
  readonly classCode: string | null;
  readonly name: string;
  readonly vendorId: string | null;
  readonly deviceId: string | null;
  readonly isGone: boolean;
}

function parseLspci(text: string): ParsedCapture {
  const devices: PciDevice[] = [];
  for (const line of linesOf(text)) {
    const device = readDevice(line);
    if (device && devices.length < most.entries) devices.push(device);
  }
  const problems: CaptureProblem[] = devices
    .filter(({ isGone }) => isGone)
    .slice(0, most.problems)
    .map(({ busId, name }) => problem('gpu-lost', `${busId} does not answer on the bus (rev ff)`, name));
  if (devices.length === 0)
    problems.push(fatalProblem('unreadable', 'no device of lspci in this text', text));
  const gpus = devices.filter(isGpu).slice(0, most.gpus).map(captureGpu);
  return { kind, gpus, problems, entities: devices.map(entityOf) };
}

function readDevice(line: string): PciDevice | null {
  const match = row.exec(line);
  const busId =
    match?.[1] === undefined
      ? null
      : normalBusId(match[1].split(':').length === 2 ? `0000:${match[1]}` : match[1]);
  if (!match || busId === null) return null;
  const [, , deviceClass = '', classCode, words = ''] = match;
  const ids = /\[([0-9a-f]{4}):([0-9a-f]{4})\]/i.exec(words);
  const revision = / \(rev ([0-9a-f]{2})\)/i.exec(words);
  const end = Math.min(...[ids?.index, revision?.index].filter((at) => at !== undefined), words.length);
  return {
    busId,
    deviceClass,
    classCode: classCode?.toLowerCase() ?? null,
    name: words.slice(0, end).trim(),
    vendorId: ids?.[1]?.toLowerCase() ?? null,
    deviceId: ids?.[2]?.toLowerCase() ?? null,
    isGone: revision?.[1]?.toLowerCase() === 'ff',
  };
}

/** Display and 3D controllers of the three makers; the display chips of server boards and virtual machines are none. */
function isGpu({ deviceClass, classCode, name, vendorId }: PciDevice): boolean {
  const shows = classCode === null ? /^(?:3D|VGA|Display)\b/i.test(deviceClass) : classCode.startsWith('03');
  const maker =
    vendorId === null
      ? /^(?:NVIDIA|Advanced Micro Devices|Intel)\b/i.test(name)
      : /^(?:10de|1002|8086)$/.test(vendorId);
  return shows && maker;
}

function captureGpu(device: PciDevice): CaptureGpu {
  const facts = factsOf(device);
  const gpu = {
    uuid: null,
    index: null,
    name: device.name,
    readings: {},
    facts: { pciBusId: device.busId, ...facts },
  };
  return device.isGone ? { ...gpu, fault: { kind: 'lost', words: 'rev ff' } } : gpu;
}

function entityOf(device: PciDevice): CaptureEntity {
  return { kind: 'pci', id: device.busId, parent: null, name: device.name, facts: factsOf(device) };
}

function factsOf({ deviceClass, vendorId, deviceId }: PciDevice): Readonly<Record<string, Fact>> {
  return {
    deviceClass,
    ...(vendorId === null ? {} : { vendorId }),
    ...(deviceId === null ? {} : { deviceId }),
  };
}
