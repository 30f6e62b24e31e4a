import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';

/** What a name says beside the chip. */
interface Said {
  /** Lower case, words apart by one space, makers and counts left out. */
  readonly words: string;
  /** Gigabytes; null where the name tells none. */
  readonly gigabytes: number | null;
}

type KeyOf = (said: Said) => string | null;

const has = (said: Said, pattern: RegExp) => pattern.test(said.words);
const isPcie = (said: Said) => has(said, /\bpcie?\b|\bpci e\b/);
const isNvl = (said: Said) => has(said, /\bnvl\b/);

/** 80GB cards are both; the driver calls the SXM card by its memory alone ("NVIDIA H100 80GB HBM3") and names the others. */
function hopper(said: Said): string {
  if (isNvl(said) || (said.gigabytes ?? 0) >= 90) return 'h100-nvl';
  return isPcie(said) ? 'h100-pcie' : 'h100-sxm';
}

function formAndMemory(
  chip: string,
  sizes: readonly [small: number, large: number],
  standard: number,
): KeyOf {
  return (said) => {
    const gigabytes = said.gigabytes ?? standard;
    const size = gigabytes > (sizes[0] + sizes[1]) / 2 ? sizes[1] : sizes[0];
    return `${chip}-${isPcie(said) ? 'pcie' : 'sxm'}-${size}`;
  };
}

/** Chips by how their names begin, the longer before the shorter; a name with two of them names two kinds of card. */
const chips: readonly (readonly [name: RegExp, keyOf: KeyOf])[] = [
  [/gb300/, () => 'gb300'],
  [/gb200/, () => 'gb200'],
  // The driver adds the 480 GB of the CPU's memory to the name of the 96 GB card.
  [
    /gh200/,
    ({ gigabytes }) => (gigabytes !== null && gigabytes > 100 && gigabytes < 300 ? 'gh200-144' : 'gh200-96'),
  ],
  [/b300/, () => 'b300-sxm'],
  [/b200/, () => 'b200-sxm'],
  [/h200/, (said) => (isNvl(said) ? 'h200-nvl' : 'h200-sxm')],
  [/h100/, hopper],
  [/h800/, (said) => (isPcie(said) ? null : 'h800-sxm')],
  [/h20/, () => 'h20'],
  [/a100/, formAndMemory('a100', [40, 80], 80)],
  [/a800/, (said) => (isPcie(said) ? null : 'a800-sxm-80')],
  [/v100/, formAndMemory('v100', [16, 32], 16)],
  [/p100/, (said) => (isPcie(said) ? 'p100-pcie-16' : 'p100-sxm-16')],
  [/rtx pro 6000/, (said) => (has(said, /server|\bse\b/) ? 'rtx-pro-6000-server' : 'rtx-pro-6000-ws')],
  [/rtx pro 4500/, () => 'rtx-pro-4500-bw'],
  [/(?:rtx )?(4000|5000|6000) ada/, ({ words }) => `rtx-${/([456]000) ada/.exec(words)?.[1]}-ada`],
  [/(?:rtx )?a(4000|5000|6000)/, ({ words }) => `rtx-a${/a([456]000)/.exec(words)?.[1]}`],
  [/(?:rtx )?(?:5090|5080|4090|4080|3090|3060|3070)/, ({ words }) => plainGeforce(words)],
  [/(?:rtx )?3080/, (said) => (has(said, /3080 ?ti\b/) ? 'rtx-3080ti' : 'rtx-3080')],
  [/(?:rtx )?4070/, (said) => (has(said, /4070 ?ti\b(?! super)/) ? 'rtx-4070ti' : null)],
  ...['l40s', 'l40', 'l20', 'l4', 't4', 'a10g', 'a10', 'a16', 'a2', 'a30', 'a40', 'p40'].map(simple),
  ...['mi355x', 'mi350x', 'mi325x', 'mi300x', 'mi250x', 'mi250', 'mi210', 'mi100'].map(simple),
  [/w7900/, () => 'w7900'],
  [/rx ?7900 ?xtx/, () => 'rx7900xtx'],
  [/gaudi ?2|hl 225/, () => 'gaudi2'],
  [/gaudi ?3|hl 325/, () => 'gaudi3'],
  [/arc pro b60/, () => 'arc-pro-b60'],
  [/m1 max/, (said) => (has(said, /\b24 core/) ? null : 'm1-max-32c')],
  [/m2 ultra/, (said) => (has(said, /\b60 core/) ? null : 'm2-ultra-76c')],
  [/m3 max/, (said) => (has(said, /\b30 core/) ? null : 'm3-max-40c')],
];

function simple(key: string): readonly [RegExp, KeyOf] {
  return [new RegExp(key), () => key];
}

/** Ti and Super cards are other chips than the plain ones. */
function plainGeforce(words: string): string | null {
  const [, number, kind] = /(\d{4}) ?(ti|super)?/.exec(words) ?? [];
  return kind === undefined ? `rtx-${number}` : null;
}

/** Where a chip's name may end: before the form, the memory or another word. */
const end = String.raw`(?= |$|sxm|pcie|nvl|oam|smx|x\d|\d+gb)`;
const chipPatterns = chips.map(([name, keyOf]) => ({
  pattern: new RegExp(`(?:^| )(?:${name.source})${end}`),
  keyOf,
}));

/** Parts of a card, and chips of laptops that carry a desktop card's name. */
const isOther = /\bmig\b|\blaptop\b|\bmobile\b|\bmax q\b|\bjetson\b/;

/**
 * The key of a GPU in the catalogue by any of its names: the driver's ("NVIDIA H100 80GB HBM3"), a data sheet's, a cloud's or a
 * benchmark's ("8x H100-SXM5-80GB"). null where it is not there, or the text names several kinds. A bare "H100" is the SXM card, as in
 * price lists.
 */
export function gpuKeyOf(text: string, gpus: ReadonlyMap<string, GpuSpec>): string | null {
  const own = ownKey(text, gpus);
  if (own !== null) return own;
  const words = wordsOf(text);
  if (isOther.test(words)) return null;
  const gigabytes = Number(/(\d{1,3})(?:\.\d+)? ?g(?:i?b)?\b/.exec(words)?.[1] ?? Number.NaN);
  const said = { words, gigabytes: Number.isNaN(gigabytes) ? null : gigabytes };
  const found = new Set(
    chipPatterns.filter(({ pattern }) => pattern.test(words)).map(({ keyOf }) => keyOf(said)),
  );
  const [key] = found;
  return found.size === 1 && key != null && gpus.has(key) ? key : null;
}

/** An entry that is called so, the user's own ones among them. */
function ownKey(text: string, gpus: ReadonlyMap<string, GpuSpec>): string | null {
  const wanted = text.trim().toLowerCase();
  if (gpus.has(wanted)) return wanted;
  for (const { key, name } of gpus.values())
    if (key.toLowerCase() === wanted || name.toLowerCase() === wanted) return key;
  return null;
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, ' ')
    .replace(/\b(?:nvidia|tesla|geforce|amd|radeon|instinct|intel|habana|apple|virtualized|quadro)\b/g, ' ')
    .replace(/(^| )\d+ ?x (?=[a-z])|(^| )\d+x(?=[a-z])|\bx ?\d{1,3}(?= |$)/g, ' ')
    .replace(/\brtx(?=[a-z0-9])/g, 'rtx ')
    .replace(/(?<=\d000)ada\b/g, ' ada')
    .replace(/\bpro(?=\d)/g, 'pro ')
    .replace(/ +/g, ' ')
    .trim();
}
