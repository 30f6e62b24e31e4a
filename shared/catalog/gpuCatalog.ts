import {
  type CatalogOwner,
  type CatalogProblem,
  type CatalogRow,
  catalogRows,
  type Provenance,
  provenanceOf,
} from './catalogTable.ts';
import { type ColumnRule, faultOfColumns } from './columnRules.ts';
import { memoryOf } from './gpuMemory.ts';

/** Number formats that a GPU may compute in natively. */
type ComputeFormat = 'fp32' | 'bf16' | 'fp8' | 'int8' | 'fp4';

/** What a GPU can do, by its specification. Rates are dense: datasheets print twice that, with sparsity. */
export interface GpuSpec {
  /** `h100-sxm`: the name in files, links and commands. */
  readonly key: string;
  readonly vendor: string;
  readonly name: string;
  readonly form: string;
  readonly architecture: string;
  /** NVIDIA's, as a number (9.0); null for other makers. */
  readonly computeCapability: number | null;
  readonly releaseYear: number | null;
  /** Memory as the driver reports it. */
  readonly memoryBytes: number;
  readonly memoryType: string;
  readonly memoryBytesPerSecond: number;
  /** Dense operations per second by format; null where the GPU has no unit for it or nothing was found. */
  readonly flops: Readonly<Record<ComputeFormat, number | null>>;
  readonly interconnect: string;
  /** To all peers together, one direction; null where there is no link but PCIe. */
  readonly nvlinkBytesPerSecond: number | null;
  /** One direction, 16 lanes. */
  readonly pcieBytesPerSecond: number | null;
  readonly tdpWatts: number | null;
  /** Most MIG instances; 0 where it has none. */
  readonly migMax: number;
  readonly provenance: Provenance;
}

/** A catalogue and what was wrong with the text that it was read from. */
export interface GpuCatalog {
  readonly gpus: readonly GpuSpec[];
  readonly problems: readonly CatalogProblem[];
}

const giga = 1e9;
const tera = 1e12;

/** Reads a table of GPUs: the built-in one, or the user's with the same columns. A row with a fault is left out and told. */
export function parseGpuCatalog(text: string, owner: CatalogOwner = 'built-in'): GpuCatalog {
  const gpus: GpuSpec[] = [];
  const problems: CatalogProblem[] = [];
  for (const row of catalogRows(text)) {
    const fault = faultOf(row);
    if (fault) problems.push(fault);
    else gpus.push(gpuOf(row, owner));
  }
  return { gpus, problems };
}

function faultOf(row: CatalogRow): CatalogProblem | null {
  if (row.text('key') === '')
    return { line: row.line, column: 'key', message: 'The GPU has no key; give it one.' };
  return faultOfColumns(row, row.text('key'), rules);
}

const rate = (column: string): ColumnRule => ({ column, range: 'above 0', most: 1e6 });

/** Far beyond any card, and yet short of what a slipped unit gives (TB as GB, FLOPS as TFLOPS). */
const rules: readonly ColumnRule[] = [
  { ...rate('vram_gb'), most: 10_000, isNeeded: true },
  { ...rate('mem_bw_gbs'), isNeeded: true },
  ...[
    'fp16_bf16_dense_tflops',
    'fp8_dense_tflops',
    'int8_dense_tops',
    'fp4_dense_tflops',
    'fp32_tflops',
    'nvlink_total_bidir_gbs',
    'nvlink_unidir_gbs',
    'pcie_x16_unidir_gbs',
    'tdp_w',
  ].map(rate),
  { column: 'pcie_gen', range: 'above 0', most: 20, isWhole: true },
  { column: 'mig_max', range: 'from 0', most: 16, isWhole: true, words: /^partition$/ },
  // Other makers name an instruction set: `gfx942`.
  { column: 'compute_capability', range: 'above 0', most: 100, words: /^[a-z]/i },
  { column: 'release_year', range: 'above 0', most: 2100, isWhole: true },
];

/** A card of two GPUs, as its row says: a process, a driver and a plan see each of them (`Instinct MI250X (2 GCD)`). */
const twoGpus = /\(2 GCD\)/;

function gpuOf(row: CatalogRow, owner: CatalogOwner): GpuSpec {
  const name = row.text('gpu') || row.text('key');
  const gpus = twoGpus.test(name) ? 2 : 1;
  const scaled = (column: string, unit: number) => {
    const value = row.number(column);
    return value === null ? null : (value * unit) / gpus;
  };
  const memory = memoryOf(row.text('key'), (row.number('vram_gb') ?? 0) / gpus);
  const provenance = provenanceOf(row, owner);
  const bf16 = scaled('fp16_bf16_dense_tflops', tera);
  return {
    key: row.text('key'),
    vendor: row.text('vendor'),
    name: name.replace(twoGpus, '(1 of 2 GCD)'),
    form: row.text('form'),
    architecture: row.text('architecture'),
    computeCapability: row.number('compute_capability'),
    releaseYear: row.number('release_year'),
    memoryBytes: memory.bytes,
    memoryType: row.text('mem_type'),
    memoryBytesPerSecond: scaled('mem_bw_gbs', giga) ?? 0,
    flops: {
      fp32: scaled('fp32_tflops', tera),
      bf16,
      fp8: row.text('native_fp8') === 'no' ? null : scaled('fp8_dense_tflops', tera),
      int8: scaled('int8_dense_tops', tera),
      fp4: row.text('native_fp4') === 'no' ? null : scaled('fp4_dense_tflops', tera),
    },
    interconnect: row.text('interconnect'),
    nvlinkBytesPerSecond: scaled('nvlink_unidir_gbs', giga),
    // Of the slot, which both GPUs of a card are behind.
    pcieBytesPerSecond: scaled('pcie_x16_unidir_gbs', giga * gpus),
    tdpWatts: scaled('tdp_w', 1),
    migMax: row.number('mig_max') ?? 0,
    provenance: { ...provenance, note: [provenance.note, memory.basis].filter(Boolean).join('; ') },
  };
}
