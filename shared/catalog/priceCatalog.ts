import { type CatalogRow, catalogRows } from './catalogTable.ts';
import { currentPrices } from './currentPrices.ts';
import { priceRows, priceSources } from './data/priceRows.ts';

/** What an instance with GPUs costs by a provider's list. */
export interface ListPrice {
  readonly provider: string;
  readonly instance: string;
  /** As the provider writes it; '' where the list does not say. */
  readonly region: string;
  /** The GPU in the catalogue; null where it is not there, or where it is a part of one. */
  readonly gpuKey: string | null;
  readonly gpuName: string;
  /** GPUs of the instance; below 1 for a share of one; null where the list does not say. */
  readonly gpuCount: number | null;
  /**
   * US dollars per hour and instance, as the source writes them; null where it is unknown, which is not free, and where a newer row of the
   * same offer has it or the note takes it back.
   */
  readonly onDemandUsd: string | null;
  readonly spotUsd: string | null;
  readonly source: string;
  /** The day that the source was taken, YYYY-MM-DD, or that it has none, in its words. */
  readonly date: string;
  readonly note: string;
}

/** All list prices that Headroom knows, of each offer the newest. */
export function listPrices(): readonly ListPrice[] {
  known ??= currentPrices(catalogRows(priceRows).map(priceOf));
  return known;
}

/** Two thousand rows are read when somebody asks. */
let known: readonly ListPrice[] | null = null;

function priceOf(row: CatalogRow): ListPrice {
  return {
    provider: row.text('provider'),
    instance: row.text('instance'),
    region: row.text('region'),
    gpuKey: gpuKeyOf(row),
    gpuName: row.text('gpu'),
    gpuCount: row.number('count'),
    onDemandUsd: row.text('usd_per_hour_ondemand') || null,
    spotUsd: row.text('usd_spot') || null,
    source: priceSources[row.number('source') ?? -1] ?? '',
    date: row.text('date'),
    note: row.text('note'),
  };
}

/** GPUs by the names of price lists. Where a name stands for several cards, memory and instance tell them apart. */
const byName: Readonly<Record<string, (row: CatalogRow) => string | null>> = {
  A10: () => 'a10',
  A100: (row) => {
    const memory = row.number('vram_gb') ?? 0;
    // Azure's NC instances have PCIe cards, its ND instances SXM.
    const form = row.text('instance').startsWith('Standard_NC') ? 'pcie' : 'sxm';
    return memory === 0 ? null : `a100-${form}-${memory > 60 ? 80 : 40}`;
  },
  'A100 NVLink': () => 'a100-sxm-80',
  'A100 PCIe': () => 'a100-pcie-80',
  A10G: () => 'a10g',
  A4000: () => 'rtx-a4000',
  A6000: () => 'rtx-a6000',
  B200: () => 'b200-sxm',
  B300: () => 'b300-sxm',
  GB200: () => 'gb200',
  GH200: () => 'gh200-96',
  H100: () => 'h100-sxm',
  'H100 NVL': () => 'h100-nvl',
  'H100 NVLink': () => 'h100-sxm',
  'H100 PCIe': () => 'h100-pcie',
  H200: () => 'h200-sxm',
  // Fractions of an L4 have less memory than the card.
  L4: (row) => ((row.number('vram_gb') ?? 0) > 20 ? 'l4' : null),
  L40: () => 'l40',
  L40S: () => 'l40s',
  MI300X: () => 'mi300x',
  'RTX 4090': () => 'rtx-4090',
  'RTX PRO 4500': () => 'rtx-pro-4500-bw',
  'RTX PRO 6000': () => 'rtx-pro-6000-server',
  'RTX PRO 6000 SE': () => 'rtx-pro-6000-server',
  'RTX PRO 6000 WE': () => 'rtx-pro-6000-ws',
  T4: () => 't4',
  V100: (row) => {
    const memory = row.number('vram_gb') ?? 0;
    return memory === 0 ? null : `v100-sxm-${memory > 20 ? 32 : 16}`;
  },
};

function gpuKeyOf(row: CatalogRow): string | null {
  const count = row.number('count');
  if (count === null || count < 1) return null;
  return byName[row.text('gpu')]?.(row) ?? null;
}
