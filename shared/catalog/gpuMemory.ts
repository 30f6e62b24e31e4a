const gib = 2 ** 30;
const mib = 2 ** 20;

/**
 * Memory that the driver reports, in MiB, as captures of nvidia-smi show it. A card sold as 80 GB has 80 GiB less what the driver
 * keeps. B300: nvidia-smi on AWS' p6-b300, which its price list puts at 268.6 GiB; GB300: nvidia-smi on a tray of an NVL72.
 */
const reportedMib: Readonly<Record<string, number>> = {
  'h100-sxm': 81_559,
  'h200-sxm': 143_771,
  'b200-sxm': 183_359,
  'b300-sxm': 275_040,
  gb200: 189_471,
  gb300: 284_208,
  l40s: 46_068,
  a10g: 23_028,
  t4: 15_360,
  'a100-sxm-40': 40_960,
  'a100-sxm-80': 81_920,
  'rtx-pro-6000-server': 97_887,
  'rtx-4090': 24_564,
  'rtx-3090': 24_576,
};

/** Data-centre cards with GDDR: ECC is on and lies in the memory itself, a sixteenth of it (L40S: 46,068 of 49,140 MiB). */
const inlineEcc = new Set(['a10', 'a10g', 'a40', 'a16', 'a2', 'l4', 'l40', 'l40s', 'l20', 't4', 'p40']);

/** Memory of a card and what it rests on where that is not its row's source. */
interface CardMemory {
  readonly bytes: number;
  /** `memory: 81559 MiB by nvidia-smi`; '' where the row's GB are taken as GiB. */
  readonly basis: string;
}

/** What a driver reports for a card sold with so many GB. Where no capture says, GB are GiB less inline ECC. */
export function memoryOf(key: string, soldGb: number): CardMemory {
  const reported = reportedMib[key] ?? 0;
  // Somebody's own entry of the same name with other memory is another card.
  if (Math.abs((reported * mib) / (soldGb * gib) - 1) < 0.1)
    return { bytes: reported * mib, basis: `memory: ${reported} MiB by nvidia-smi` };
  return inlineEcc.has(key)
    ? { bytes: (soldGb * gib * 15) / 16, basis: 'memory: less the sixteenth that ECC takes' }
    : { bytes: soldGb * gib, basis: '' };
}
