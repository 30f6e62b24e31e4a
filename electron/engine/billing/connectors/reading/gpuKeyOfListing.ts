import { gpuKeyOfName } from '#shared/cost/rates/gpuKeyOfName.ts';

/**
 * The catalogue's key of a GPU as price lists name it, which is close to the driver's name but not the same; null where the list does
 * not say enough, as `A100` without its memory.
 *
 *     'H100 (80 GB SXM5)' -> 'h100-sxm'      'A100 SXM4', 80 -> 'a100-sxm-80'      'nvidia_l40s' -> 'l40s'
 */
export function gpuKeyOfListing(name: string, memoryGb: number | null = null): string | null {
  const plain = name
    .slice(0, 100)
    .replace(/_/g, ' ')
    .replace(/(\d) GB\b/g, '$1GB');
  const upper = plain.replace(/\b[a-z][a-z0-9]*\b/g, (word) => word.toUpperCase());
  const direct = gpuKeyOfName(plain) ?? gpuKeyOfName(upper);
  if (direct !== null) return direct;
  const loud = plain.toUpperCase();
  const family = /\b(A100|A800|V100|P100)\b/.exec(loud)?.[1];
  const form = /\bSXM\d?\b/.test(loud) ? 'SXM4' : /\bPCIE\b/.test(loud) ? 'PCIE' : null;
  const gb = /\b(\d+)GB\b/.exec(loud)?.[1] ?? memoryGb;
  return family && form && gb ? gpuKeyOfName(`${family}-${form}-${gb}GB`) : null;
}
