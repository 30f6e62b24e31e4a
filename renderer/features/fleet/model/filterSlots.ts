import { gpuStates } from '#shared/domain/gpuState.ts';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import type { Comparison, FilterTerm, NumericField } from './filterLanguage.ts';
import { gibibytesOf, numberOf, type SlotNumber, shareOf } from './liveValues.ts';

type SlotTest = (slot: number) => boolean;

/** Slots of a picture that hold to every term, in roster order. */
export function filterSlots(picture: LivePicture, terms: readonly FilterTerm[]): Uint32Array {
  const tests = terms.map((term) => {
    const test = testOf(picture, term);
    return term.negated ? (slot: number) => !test(slot) : test;
  });
  const slots = new Uint32Array(picture.frame.count);
  let length = 0;
  for (let slot = 0; slot < picture.frame.count; slot++) {
    if (tests.every((test) => test(slot))) slots[length++] = slot;
  }
  return slots.slice(0, length);
}

function testOf(picture: LivePicture, term: FilterTerm): SlotTest {
  switch (term.kind) {
    case 'word':
      return wordTest(picture, term.text);
    case 'field':
      return fieldTest(picture, term.field, term.patterns);
    case 'number': {
      const value = numericValue(picture, term.field);
      return (slot) => compare(value(slot), term.comparison, term.value);
    }
    case 'missing': {
      const value = numericValue(picture, term.field);
      return (slot) => Number.isNaN(value(slot));
    }
  }
}

/** Comparing with a missing number is never true, so a missing reading is neither below 5 nor above it. */
function compare(value: number, comparison: Comparison, bound: number): boolean {
  switch (comparison) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '=':
      return value === bound;
  }
}

/** The number that a field means, as a function of the slot. */
function numericValue(picture: LivePicture, field: NumericField): SlotNumber {
  switch (field) {
    case 'util':
      return numberOf(picture, 'utilizationGpuPercent');
    case 'membw':
      return numberOf(picture, 'utilizationMemoryPercent');
    case 'mem':
      return gibibytesOf(picture, 'memoryUsedBytes');
    case 'mem%':
      return shareOf(picture, 'memoryUsedBytes', 'memoryTotalBytes');
    case 'power':
      return numberOf(picture, 'powerWatts');
    case 'power%':
      return shareOf(picture, 'powerWatts', 'powerLimitWatts');
    case 'temp':
      return numberOf(picture, 'temperatureCelsius');
    case 'memtemp':
      return numberOf(picture, 'temperatureMemoryCelsius');
    case 'clock':
      return numberOf(picture, 'clockSmMhz');
    case 'fan':
      return numberOf(picture, 'fanPercent');
    case 'procs':
      return numberOf(picture, 'processCount');
    case 'age':
      return (slot) => picture.frame.ageSeconds[slot] as number;
  }
}

function wordTest(picture: LivePicture, word: string): SlotTest {
  const { roster } = picture;
  const byHost = new Map<string, boolean>();
  const hostHas = (host: string) => {
    const known = byHost.get(host);
    if (known !== undefined) return known;
    const labels = Object.values(roster.labels[host] ?? {});
    const has = [host, ...labels].some((text) => text.toLowerCase().includes(word));
    byHost.set(host, has);
    return has;
  };
  return (slot) =>
    hostHas(roster.host[slot] ?? '') ||
    (roster.name[slot] ?? '').toLowerCase().includes(word) ||
    (roster.uuid[slot] ?? '').toLowerCase().includes(word);
}

function fieldTest(picture: LivePicture, field: string, patterns: readonly string[]): SlotTest {
  const { roster, frame } = picture;
  const known = new Map<string, boolean>();
  const matches = memoised(known, matcher(patterns));
  switch (field) {
    case 'state': {
      const byCode = gpuStates.map((state) => matches(state.key) || matches(state.label));
      return (slot) => byCode[frame.states[slot] as number] ?? false;
    }
    case 'host':
      return (slot) => matches(roster.host[slot] ?? '');
    case 'gpu':
      return (slot) => matches(String(roster.index[slot] ?? ''));
    case 'model':
      return (slot) => matches(roster.name[slot] ?? '');
    case 'uuid':
      return (slot) => matches(roster.uuid[slot] ?? '');
    case 'demo':
      return (slot) => matches(roster.demo[slot] ? 'yes' : 'no');
    default: {
      const key = labelKeyOf(picture, field);
      return (slot) => matches(roster.labels[roster.host[slot] ?? '']?.[key] ?? '');
    }
  }
}

/** The label key that a field means whatever its case; the field itself where no host carries it. */
function labelKeyOf(picture: LivePicture, field: string): string {
  for (const labels of Object.values(picture.roster.labels)) {
    const key = Object.keys(labels).find((candidate) => candidate.toLowerCase() === field);
    if (key !== undefined) return key;
  }
  return field;
}

function memoised(known: Map<string, boolean>, test: (text: string) => boolean): (text: string) => boolean {
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = test(text);
    known.set(text, answer);
    return answer;
  };
}

/** True for a text that is one of the patterns from start to end, whatever its case. `*` stands for anything. */
function matcher(patterns: readonly string[]): (text: string) => boolean {
  const expressions = patterns.map((pattern) => {
    const escaped = pattern.replace(/[.*+?^${}()|[\]\\]/g, (sign) => (sign === '*' ? '.*' : `\\${sign}`));
    return new RegExp(`^${escaped}$`, 'is');
  });
  return (text) => expressions.some((expression) => expression.test(text));
}
