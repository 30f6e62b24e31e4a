import type { GpuForm } from './gpuWords.ts';

/** A card that is called by its chip's name. */
export interface NamedCard {
  /** In the catalogue; null for a card that exists and is not there. */
  readonly key: string | null;
  /** Where the catalogue's own form does not tell it apart, or for a card that is not there. */
  readonly form?: GpuForm;
  /** Of a card that is not in the catalogue. */
  readonly gigabytes?: number;
  /** Other gigabytes that its name may hold: of the CPU beside it. */
  readonly alsoGigabytes?: readonly number[];
  /** What its name alone holds. */
  readonly word?: RegExp;
  /** Its driver names the other forms and not this one, which is meant by a name that holds this beside the chip's. */
  readonly bare?: RegExp;
}

/** A chip as names begin with it, and the cards that have it, the usual one first. */
export interface NamedChip {
  readonly name: RegExp;
  readonly cards: readonly NamedCard[];
}

const anything = /^/;

function chip(name: RegExp, ...cards: readonly (string | NamedCard)[]): NamedChip {
  return { name, cards: cards.map((card) => (typeof card === 'string' ? { key: card } : card)) };
}

function plain(key: string): NamedChip {
  return chip(new RegExp(key), key);
}

const hopper = [
  chip(/gb300/, 'gb300'),
  chip(/gb200/, 'gb200'),
  // The driver tells the memory of the CPU: 120 and 480 GB stand beside the 96 GB card ("NVIDIA GH200 120GB", 97,871 MiB).
  chip(
    /gh200/,
    { key: 'gh200-96', alsoGigabytes: [120, 480, 576] },
    { key: 'gh200-144', alsoGigabytes: [624] },
  ),
  chip(/b300/, 'b300-sxm'),
  chip(/b200/, 'b200-sxm'),
  chip(/h200/, { key: 'h200-sxm', bare: anything }, { key: 'h200-nvl', form: 'nvl' }),
  // "NVIDIA H100 80GB HBM3" is the SXM card; "NVIDIA H100" alone is one of 64 GB (PCI id 2339).
  chip(/h100/, { key: 'h100-sxm', bare: /\bhbm3\b/ }, 'h100-pcie', { key: 'h100-nvl', form: 'nvl' }),
  chip(/h800/, { key: 'h800-sxm', bare: anything }, { key: null, form: 'pcie' }, { key: null, form: 'nvl' }),
  chip(/h20/, 'h20'),
];

const ampereAndOlder = [
  chip(/a100/, 'a100-sxm-80', 'a100-sxm-40', 'a100-pcie-80', 'a100-pcie-40'),
  chip(/a800/, 'a800-sxm-80', { key: null, form: 'sxm', gigabytes: 40 }, { key: null, form: 'pcie' }),
  chip(/v100/, 'v100-sxm-16', 'v100-sxm-32', 'v100-pcie-16', 'v100-pcie-32'),
  chip(/p100/, 'p100-sxm-16', 'p100-pcie-16', { key: null, form: 'pcie', gigabytes: 12 }),
  ...['l40s', 'l40', 'l20', 'l4', 't4', 'a10g', 'a10', 'a16', 'a2', 'a30', 'a40', 'p40'].map(plain),
];

const workstation = [
  chip(
    /rtx pro 6000/,
    { key: 'rtx-pro-6000-ws', word: /\b(?:workstation|ws|we)\b/ },
    { key: 'rtx-pro-6000-server', word: /\b(?:server|b?se)\b/ },
  ),
  chip(/rtx pro 4500/, 'rtx-pro-4500-bw', { key: null, word: /\bserver\b/ }),
  ...['4000', '5000', '6000'].flatMap((number) => [
    chip(new RegExp(`(?:rtx )?${number} ada`), `rtx-${number}-ada`),
    chip(new RegExp(`(?:rtx )?a${number}`), `rtx-a${number}`),
  ]),
];

/** Drivers call cards of 10 and 12 GB "RTX 3080", and of 12 and 8 GB "RTX 3060". */
const geforce = [
  chip(/(?:rtx )?3080 ?ti/, 'rtx-3080ti'),
  chip(/(?:rtx )?4070 ?ti/, 'rtx-4070ti'),
  chip(/(?:rtx )?3080/, 'rtx-3080', { key: null, gigabytes: 12 }),
  chip(/(?:rtx )?3060/, 'rtx-3060', { key: null, gigabytes: 8 }),
  ...['5090', '5080', '4090', '4080', '3090', '3070'].map((number) =>
    chip(new RegExp(`(?:rtx )?${number}`), `rtx-${number}`),
  ),
];

/** ROCm and the catalogue count each half of an MI250 and MI250X as a GPU; a list may mean both by the name. */
const otherMakers = [
  chip(/mi250x/, 'mi250x', { key: null, gigabytes: 128 }),
  chip(/mi250/, 'mi250', { key: null, gigabytes: 128 }),
  ...['mi355x', 'mi350x', 'mi325x', 'mi300x', 'mi210', 'mi100'].map(plain),
  chip(/(?:pro )?w7900/, 'w7900'),
  chip(/rx ?7900 ?xtx/, 'rx7900xtx'),
  chip(/gaudi ?2(?: hl 225)?|hl 225/, 'gaudi2'),
  chip(/gaudi ?3(?: hl 325)?|hl 325/, 'gaudi3'),
  chip(/arc pro b60/, 'arc-pro-b60'),
  chip(/m1 max/, { key: 'm1-max-32c', word: /\b32 core\b/ }, { key: null, word: /\b24 core\b/ }),
  chip(/m2 ultra/, { key: 'm2-ultra-76c', word: /\b76 core\b/ }, { key: null, word: /\b60 core\b/ }),
  chip(/m3 max/, { key: 'm3-max-40c', word: /\b40 core\b/ }, { key: null, word: /\b30 core\b/ }),
];

/** Chips by their names, longer before shorter. Drivers' names are those of github.com/NVIDIA/open-gpu-kernel-modules, README.md. */
export const gpuChips: readonly NamedChip[] = [
  ...hopper,
  ...ampereAndOlder,
  ...workstation,
  ...geforce,
  ...otherMakers,
];
