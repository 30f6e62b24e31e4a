import { type CatalogRow, catalogRows } from './catalogTable.ts';
import { currentPrices } from './currentPrices.ts';
import { priceRows, priceSources } from './data/priceRows.ts';
import { gpuKeyOf } from './names/gpuKeyOf.ts';

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
    gpuKey: keyOf(row),
    gpuName: row.text('gpu'),
    gpuCount: row.number('count'),
    onDemandUsd: row.text('usd_per_hour_ondemand') || null,
    spotUsd: row.text('usd_spot') || null,
    source: priceSources[row.number('source') ?? -1] ?? '',
    date: row.text('date'),
    note: row.text('note'),
  };
}

/** By the list's name and memory; a card is never guessed where the list does not tell its memory, nor named for a part of one. */
function keyOf(row: CatalogRow): string | null {
  const count = row.number('count');
  if (count === null || count < 1) return null;
  const gigabytes = row.number('vram_gb');
  return gpuKeyOf(fullName(row), gigabytes === null ? 'exact' : 'usual', { gigabytes });
}

/** With what lists leave unsaid. */
function fullName(row: CatalogRow): string {
  const name = row.text('gpu');
  if (name === 'RTX PRO 6000') return `${name} Server`;
  // Cards with NVLink beside those called SXM are bridged ones in PCIe slots (Hyperstack's `H100-80G-PCIe-NVLink`). Azure's NC instances
  // have PCIe cards, its ND instances SXM.
  const isPcie = name.endsWith(' NVLink') || row.text('instance').startsWith('Standard_NC');
  return isPcie ? `${name} PCIe` : name;
}
