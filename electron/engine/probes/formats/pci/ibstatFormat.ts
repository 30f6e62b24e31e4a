import { type Fact, failed, type Reading, unavailable } from '#shared/domain/reading.ts';
import { type CaptureFormat, fatalProblem, linesOf, most, problem } from '../captureFormat.ts';
import { measured } from '../measure.ts';
import type { CaptureLink, CaptureProblem, ParsedCapture } from '../parsedCapture.ts';

const kind = 'ibstat';

/** `ibstat` and `ibstatus`: the ports of InfiniBand and RoCE adapters. */
export const ibstat: CaptureFormat = {
  kind,
  aliases: ['ibstatus'],
  describe: 'ibstat, ibstatus',
  looksLike: (head) => /^CA '/m.test(head) || /^Infiniband device '/m.test(head) || /^ibpanic:/m.test(head),
  parse: parseIbstat,
};

interface Port {
  readonly adapter: string;
  readonly port: string;
  readonly said: Map<string, string>;
}

const mostLabels = 32;

function parseIbstat(text: string): ParsedCapture {
  const ports: Port[] = [];
  const adapters = new Set<string>();
  const problems: CaptureProblem[] = [];
  let adapter = '';
  let ofAdapter = new Map<string, string>();
  for (const [index, line] of linesOf(text).entries()) {
    const bare = line.trim();
    const opened =
      /^CA '([^']{1,80})'$/.exec(bare) ??
      /^Infiniband device '([^']{1,80})' port (\d{1,4}) status:$/.exec(bare);
    if (opened) {
      [adapter, ofAdapter] = [opened[1] ?? '', new Map()];
      if (adapters.size < most.gpus) adapters.add(adapter);
    }
    const number = opened?.[2] ?? /^Port (\d{1,4}):$/.exec(bare)?.[1];
    if (number !== undefined && ports.length < most.entries)
      ports.push({ adapter, port: number, said: new Map(ofAdapter) });
    else if (/^ib\w{1,20}: /.test(bare))
      problems.push(problem('unreadable', 'ibstat ended before it told of every adapter', bare, index + 1));
    else if (!opened) note(ports.at(-1)?.adapter === adapter ? ports.at(-1)?.said : ofAdapter, bare);
  }
  if (ports.length === 0 && problems.length === 0)
    problems.push(fatalProblem('unreadable', 'no adapter of ibstat in this text', text));
  const facts = { adapterCount: String(adapters.size) };
  return { kind, gpus: [], problems: problems.slice(0, most.problems), facts, links: ports.map(linkOf) };
}

function note(said: Map<string, string> | undefined, line: string): void {
  const match = /^([A-Za-z][A-Za-z_ ]{0,40}):\s{0,40}(\S.{0,200})$/.exec(line);
  if (match?.[1] && match[2] && said && said.size < mostLabels)
    said.set(match[1].toLowerCase().replaceAll('_', ' '), match[2]);
}

/** Labels of both tools, and our names of them. */
const factNames: readonly (readonly [label: string, fact: string])[] = [
  ['physical state', 'physicalState'],
  ['phys state', 'physicalState'],
  ['link layer', 'linkLayer'],
  ['ca type', 'adapterType'],
  ['firmware version', 'firmwareVersion'],
  ['port guid', 'portGuid'],
  ['node guid', 'nodeGuid'],
];

function linkOf({ adapter, port, said }: Port): CaptureLink {
  const facts: Record<string, Fact> = { adapter, port };
  for (const [label, fact] of factNames) {
    const words = said.get(label);
    if (words !== undefined) facts[fact] = withoutNumber(words);
  }
  const state = withoutNumber(said.get('state') ?? 'not said');
  const readings = { rateBitsPerSecond: rateOf(said.get('rate')) };
  return { gpuIndex: null, gpuUuid: null, link: `${adapter}/${port}`, state, readings, facts };
}

/** ibstatus writes `4: ACTIVE`. */
function withoutNumber(words: string): string {
  return words.replace(/^\d{1,3}: /, '');
}

/** `200` of ibstat and `200 Gb/sec (4X HDR)` of ibstatus: gigabits per second. */
function rateOf(words: string | undefined): Reading {
  if (words === undefined) return unavailable('ibstat does not give a rate');
  const rate = /^(\d{1,6}(?:\.\d{1,3})?)(?: Gb\/sec|$)/.exec(words)?.[1];
  return rate === undefined
    ? failed(`not a rate: ${words.slice(0, 80)}`)
    : measured('rateBitsPerSecond', Number(rate), 1e9);
}
