import { builtInGpus } from '../builtIn.ts';
import type { GpuSpec } from '../gpuCatalog.ts';
import { gpuChips, type NamedCard, type NamedChip } from './gpuChips.ts';
import {
  architectureIn,
  formIn,
  type GpuForm,
  gigabytesIn,
  gpuWords,
  memoryTypeIn,
  saysNoMore,
  saysOther,
} from './gpuWords.ts';

/**
 * `exact` for what a price or a decision hangs on, as a driver's name: every word must be understood and one card be left.
 * `usual` for a benchmark's or a price list's loose name: of several cards of a chip the usual one is meant, and asides do not count.
 */
export type GpuNameReading = 'exact' | 'usual';

/** What may be known beside the name. */
export interface BesideGpuName {
  readonly gpus?: ReadonlyMap<string, GpuSpec>;
  /** Memory of one GPU, for a name that does not tell it. */
  readonly gigabytes?: number | null;
}

type Gpus = ReadonlyMap<string, GpuSpec>;

const builtIn: Gpus = new Map(builtInGpus.map((gpu) => [gpu.key, gpu]));

/**
 * The key of a GPU in the catalogue by any of its names; null where it is not there, or the name says too little, or several kinds.
 *
 *     exact   'NVIDIA H100 80GB HBM3' -> 'h100-sxm'   'A100' -> null               'NVIDIA A10-4Q' -> null (a sixth of one)
 *     usual   '8x H100-SXM5-80GB'     -> 'h100-sxm'   'A100' -> 'a100-sxm-80'      'A100 64GB'     -> null
 */
export function gpuKeyOf(
  name: string,
  reading: GpuNameReading,
  { gpus = builtIn, gigabytes = null }: BesideGpuName = {},
): string | null {
  const called = name.trim().toLowerCase();
  const own = ownNames(gpus);
  // A key is nothing that a driver says: `mi250x` is one half of a card, and a list may mean both.
  const same = own.byName.get(called) ?? (reading === 'usual' ? own.byKey.get(called) : undefined);
  if (same !== undefined && holds({ key: same }, gigabytes, gpus)) return same;
  const found = chipIn(gpuWords(reading === 'exact' ? marketName(name) : name));
  if (found === null || saysOther(found.beside)) return null;
  const said = {
    beside: found.beside,
    gigabytes: gigabytesIn(found.beside) ?? gigabytes,
    memoryType: memoryTypeIn(found.beside),
    architecture: architectureIn(found.beside),
    form: formIn(found.beside),
  };
  const cards = found.chip.cards.filter(({ key }) => key === null || gpus.has(key));
  const left = cardsLeft(cards, said, gpus, reading);
  const [card] = left;
  if (card === undefined || reading === 'usual') return card?.key ?? null;
  const rest = card.word ? said.beside.replace(card.word, '') : said.beside;
  return left.length === 1 && saysNoMore(rest) ? card.key : null;
}

/** What a name says beside its chip. */
interface Said {
  readonly beside: string;
  readonly gigabytes: number | null;
  readonly memoryType: string | null;
  readonly architecture: string | null;
  readonly form: GpuForm | null;
}

/** lspci and rocm-smi put the chip's code name before the name: `GA100 [A100 SXM4 80GB]`. */
function marketName(name: string): string {
  return /^[^[\]]*\[([^[\]]+)\]\s*$/.exec(name.slice(0, 200))?.[1] ?? name;
}

/** Where a chip's name may end: before the form, the memory or another word. */
const end = String.raw`(?= |$|sxm|pcie|nvl|oam|x\d|\d+gb)`;
const patterns = gpuChips.map((chip) => ({
  chip,
  pattern: new RegExp(`(?:^| )(?:${chip.name.source})${end}`, 'g'),
}));

/** The one chip that is named, and all other words; null for a text that names none, or several. */
function chipIn(words: string): { readonly chip: NamedChip; readonly beside: string } | null {
  let found: NamedChip | null = null;
  let beside = words;
  for (const { chip, pattern } of patterns) {
    const without = beside.replace(pattern, ' ');
    if (without === beside) continue;
    if (found !== null) return null;
    found = chip;
    beside = without;
  }
  return found && { chip: found, beside: beside.replace(/ +/g, ' ').trim() };
}

/** The cards of a chip that fit all that is said, the usual one first. */
function cardsLeft(cards: readonly NamedCard[], said: Said, gpus: Gpus, reading: GpuNameReading) {
  const isExact = reading === 'exact';
  const specOf = ({ key }: NamedCard) => gpus.get(key ?? '');
  const named = byWord(cards, said.beside).filter(
    (card) => holds(card, said.gigabytes, gpus) && begins(specOf(card)?.architecture, said.architecture),
  );
  const typed = named.filter((card) => begins(specOf(card)?.memoryType, said.memoryType));
  // A benchmark may err in the kind of memory.
  const left = typed.length > 0 || isExact ? typed : named;
  const withForm = (form: GpuForm | null) => left.filter((card) => [null, form].includes(formOf(card, gpus)));
  if (said.form !== null) {
    const built = withForm(said.form);
    return built.length > 0 || said.form !== 'pcie' ? built : withForm('nvl');
  }
  const forms = new Set(cards.map((card) => formOf(card, gpus)).filter((form) => form !== null));
  return isExact && forms.size > 1 ? left.filter(({ bare }) => bare?.test(said.beside)) : left;
}

function byWord(cards: readonly NamedCard[], beside: string): readonly NamedCard[] {
  const named = cards.filter(({ word }) => word?.test(beside));
  if (named.length > 0) return named;
  const unnamed = cards.filter(({ word }) => word === undefined);
  return unnamed.length > 0 ? unnamed : cards;
}

/** Sold gigabytes and those that a driver tells differ by up to 7 %, sizes of one chip by a quarter or more. */
const sameMemory = 0.1;

function holds({ key, gigabytes, alsoGigabytes }: NamedCard, told: number | null, gpus: Gpus): boolean {
  // Nothing, or what a list leaves out and a parser makes 0 of.
  if (told === null || !(told > 0) || alsoGigabytes?.includes(told)) return true;
  const has = gigabytes ?? (gpus.get(key ?? '')?.memoryBytes ?? 0) / 2 ** 30;
  return has === 0 || Math.abs(told / has - 1) < sameMemory;
}

/** Whether the first word of the catalogue's text is what was said; true where nothing was, or there is no text. */
function begins(text: string | undefined, said: string | null): boolean {
  return said === null || text === undefined || text.toLowerCase().split(' ')[0] === said;
}

function formOf({ key, form }: NamedCard, gpus: Gpus): GpuForm | null {
  return form ?? formIn((gpus.get(key ?? '')?.form ?? '').toLowerCase());
}

/** What a catalogue itself calls its entries, the user's own ones among them, in lower case. */
interface OwnNames {
  readonly byKey: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
}

const ownNamesOf = new WeakMap<Gpus, OwnNames>();

function ownNames(gpus: Gpus): OwnNames {
  const known = ownNamesOf.get(gpus);
  if (known) return known;
  const all = [...gpus.values()];
  const fresh = {
    byKey: new Map(all.map(({ key }) => [key.toLowerCase(), key])),
    byName: new Map(all.map(({ key, name }) => [name.toLowerCase(), key])),
  };
  ownNamesOf.set(gpus, fresh);
  return fresh;
}
