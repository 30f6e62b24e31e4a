/** How a card is built in: on a board of its own socket, in a PCIe slot, or in a slot and bridged. */
export type GpuForm = 'sxm' | 'pcie' | 'nvl';

/** Longer than any name; what hosts tell may be of any length. */
const longest = 200;

/** Lower case, words apart by one space, makers and counts left out. */
export function gpuWords(text: string): string {
  return text
    .slice(0, longest)
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, ' ')
    .replace(
      /\b(?:nvidia|tesla|geforce|amd|radeon|instinct|intel|habana|apple|virtualized|quadro|grid)\b/g,
      ' ',
    )
    .replace(/ +/g, ' ')
    .replace(/(^| )\d+ ?x (?=[a-z])|(^| )\d+x(?=[a-z])|\bx ?\d{1,3}(?= |$)/g, ' ')
    .replace(/\brtx(?=[a-z0-9])/g, 'rtx ')
    .replace(/(?<=\d000)ada\b/g, ' ada')
    .replace(/\bpro(?=\d)/g, 'pro ')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * Gigabytes that the words tell, of one GPU where the card has two; null where they tell none. `24q` is what a hypervisor gives of a card:
 * "NVIDIA A10-24Q" is a whole one, "NVIDIA A10-4Q" a sixth.
 */
export function gigabytesIn(words: string): number | null {
  const told = /\b(\d{1,3}(?:\.\d+)?) ?(?:g(?:i?b)?|(?<=\d)[acq])\b/.exec(words)?.[1];
  return told === undefined ? null : Number(told) / (/\bdual\b/.test(words) ? 2 : 1);
}

/** `hbm3e`; null where the words tell none. */
export function memoryTypeIn(words: string): string | null {
  return /\b(?:hbm\d?e?|l?p?g?ddr\d\w?)\b/.exec(words)?.[0] ?? null;
}

/** `blackwell`; null where the words tell none. */
export function architectureIn(words: string): string | null {
  return /\b(?:pascal|volta|turing|ampere|ada|hopper|blackwell)\b/.exec(words)?.[0] ?? null;
}

/** How the card is built in; null where the words do not tell. Also reads the catalogue's `SXM5`, `OAM` and `PCIe`. */
export function formIn(words: string): GpuForm | null {
  if (/\bnvl\b/.test(words)) return 'nvl';
  if (/pcie?\b|\bpci e\b/.test(words)) return 'pcie';
  return /sxm|\boam\b/.test(words) ? 'sxm' : null;
}

/** Parts of a card, and other cards that carry the name of one: chips of laptops, cut-down ones, some with more or faster memory. */
const others = /\b(?:mig|laptop|mobile|embedded|max q|jetson|ti|super|d|3e|fhhl|dgxs|ls|pg\d+)\b/;

/** Whether what a name says beside the chip makes it another card than those of the catalogue. */
export function saysOther(words: string): boolean {
  return others.test(words);
}

/** What may stand in a name without making another card of it. */
const meaningless =
  /\b(?:\d+(?:\.\d+)? ?(?:g(?:i?b)?|(?<=\d)[acq])|hbm\d?e?|l?p?g?ddr\d\w?|ecc|unified|sxm\d?|pcie?|pci e|oam|nvl\d*|rtx|gpu|graphics|accelerator|generation|edition|series|superchip|grace|pascal|volta|turing|ampere|ada|hopper|blackwell|ac|vf|cts|nps1|spx|\d+w)\b/g;

/** Whether the words say nothing beside form, memory and what every card may be called. */
export function saysNoMore(words: string): boolean {
  return words.replace(meaningless, '').trim() === '';
}
