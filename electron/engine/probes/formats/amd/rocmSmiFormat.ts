import { type Fact, failed, isNumber, type Reading, unavailable } from '#shared/domain/reading.ts';
import { normalBusId } from '../../gpuKey.ts';
import { type CaptureFormat, fatalProblem, most, problem } from '../captureFormat.ts';
import { isRecord, outermostObjects, parseJson } from '../jsonText.ts';
import { measured } from '../measure.ts';
import type { CaptureGpu, CaptureProblem, ParsedCapture } from '../parsedCapture.ts';
import { numberOf } from '../prometheus/sampleLine.ts';
import { type RocmField, type RocmForm, rocmFacts, rocmFields } from './rocmFields.ts';

const kind = 'rocm-smi-json';
type Card = Readonly<Record<string, unknown>>;

/** `rocm-smi -a --json`: an object per card, its values as texts under labels that drift with the version. */
export const rocmSmi: CaptureFormat = {
  kind,
  aliases: ['rocm-smi'],
  describe: 'rocm-smi -a --json',
  looksLike: (head) => /"card\d{1,4}"\s{0,8}:\s{0,80}\{/.test(head),
  parse: parseRocmSmi,
};

function parseRocmSmi(text: string): ParsedCapture {
  const problems: CaptureProblem[] = [];
  const root = rootOf(text, problems);
  const cards = root === null ? [] : Object.entries(root).filter(([name]) => /^card\d{1,4}$/.test(name));
  const system = root !== null && isRecord(root.system) ? textOf(root.system['Driver version']) : null;
  const gpus = cards
    .slice(0, most.gpus)
    .flatMap(([name, card]) => (isRecord(card) ? [gpuOf(name, card, system)] : []));
  if (gpus.length < cards.length)
    problems.push(problem('unreadable', `${cards.length - gpus.length} cards are no objects, or too many`));
  if (gpus.length === 0) problems.push(fatalProblem('unreadable', 'no card of rocm-smi in this text', text));
  return { kind, gpus, problems, facts: system === null ? {} : { driverVersion: system } };
}

/** The JSON; rocm-smi prints warnings in front of it and sometimes more after it. */
function rootOf(text: string, problems: CaptureProblem[]): Card | null {
  const whole = parseJson(text);
  if (isRecord(whole)) return whole;
  const inner = outermostObjects(text).map(parseJson).find(isRecord);
  if (inner) problems.push(problem('unreadable', 'there are words around the JSON', text));
  return inner ?? null;
}

function gpuOf(name: string, card: Card, driverVersion: string | null): CaptureGpu {
  const readings: Record<string, Reading> = {};
  for (const field of rocmFields) {
    const reading = readField(card, field);
    if (reading !== null) readings[field.key] = reading;
  }
  const facts: Record<string, Fact> = driverVersion === null ? {} : { driverVersion };
  for (const [key, labels] of Object.entries(rocmFacts)) {
    const said = firstOf(card, labels);
    if (said !== null) facts[key] = isMissing(said) ? unavailable(said) : factOf(key, said);
  }
  return {
    uuid: uniqueIdOf(card),
    index: Number(name.slice('card'.length)),
    name: nameOf(card),
    readings: { ...readings, ...chosen(readings, facts) },
    facts,
  };
}

/** One power and one temperature for everybody, and the facts that say which they are: average or current, edge or junction. */
function chosen(
  readings: Readonly<Record<string, Reading>>,
  facts: Record<string, Fact>,
): Record<string, Reading> {
  const { powerAverageWatts: average, powerSocketWatts: socket } = readings;
  const { temperatureEdgeCelsius: edge, temperatureJunctionCelsius: junction } = readings;
  const power = isNumber(socket) || average === undefined ? socket : average;
  const temperature = isNumber(edge) || junction === undefined ? edge : junction;
  if (isNumber(power)) facts.powerIs = power === socket ? 'current socket power' : 'average package power';
  if (isNumber(temperature)) facts.temperatureIs = temperature === edge ? 'edge' : 'junction';
  return {
    powerWatts: power ?? unavailable('rocm-smi gives no power'),
    temperatureCelsius: temperature ?? unavailable('rocm-smi gives no temperature'),
  };
}

function readField(card: Card, { key, labels, form }: RocmField): Reading | null {
  const said = firstOf(card, labels);
  if (said === null) return null;
  if (isMissing(said)) return unavailable(said);
  const value = numberIn(said, form);
  return value === null ? failed(`not a number: ${said.slice(0, 80)}`) : measured(key, value);
}

/** `(1402Mhz)`, `0 (16.0GT/s x16)`, or the number itself. */
function numberIn(said: string, form: RocmForm): number | null {
  if (form === 'clock') return numberOf(/^\((\d{1,6})Mhz\)$/i.exec(said)?.[1] ?? '');
  if (form === 'pcie') return numberOf(/\bx(\d{1,3})\)$/.exec(said)?.[1] ?? '');
  return numberOf(said);
}

/** `N/A`, also with a reason behind it (`N/A (Secondary die)`). */
function isMissing(said: string): boolean {
  return /^(?:n\/a|none|unknown|not supported)\b/i.test(said);
}

function firstOf(card: Card, labels: readonly string[]): string | null {
  for (const label of labels) {
    const said = Object.hasOwn(card, label) ? textOf(card[label]) : null;
    if (said !== null) return said;
  }
  return null;
}

/** Values are texts; some versions write numbers. */
function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 300) : null;
}

/** The card's own id, which survives a change of slot; `N/A` on consumer cards. */
function uniqueIdOf(card: Card): string | null {
  const id = firstOf(card, ['Unique ID']);
  return id !== null && /^0x[0-9a-f]{1,32}$/i.test(id) ? id.toLowerCase() : null;
}

function nameOf(card: Card): string | null {
  const name = firstOf(card, ['Card Series', 'Card series', 'Device Name', 'Card Model', 'Card model']);
  return name === null || isMissing(name) ? null : name;
}

function factOf(key: string, said: string): Fact {
  return key === 'pciBusId' ? (normalBusId(said) ?? said) : said;
}
