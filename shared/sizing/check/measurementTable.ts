import type { CatalogRow } from '#shared/catalog/catalogTable.ts';
import { csvRecords, csvSeparator } from '#shared/domain/csvRecords.ts';

/** What keeps a text from being a table of measurements. */
export interface MeasurementFault {
  /** One sentence. */
  readonly message: string;
  readonly remedy: string;
}

/** A table of measurements. */
export interface MeasurementTable {
  readonly rows: readonly CatalogRow[];
}

/** Other names that people give the columns of `bench_measured.csv`; the column's own name comes before them. None leaves its unit open. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  gpu: ['gpu_name', 'gpu_model', 'accelerator', 'device', 'hardware'],
  n_gpus: ['num_gpus', 'gpus', 'gpu_count', 'ngpu', 'n_gpu'],
  tp: ['tensor_parallel', 'tensor_parallel_size', 'tp_size'],
  ep: ['expert_parallel', 'expert_parallel_size', 'ep_size'],
  dp_attention: ['dp_attn', 'data_parallel_attention', 'enable_dp_attention'],
  model: ['model_name', 'model_id', 'hf_model'],
  precision: ['dtype', 'quantization', 'quant', 'weights', 'weight_format'],
  engine: ['framework', 'backend', 'serving_engine', 'runtime'],
  isl: ['input_tokens', 'input_len', 'input_length', 'prompt_tokens', 'prompt_len', 'input_sequence_length'],
  osl: [
    'output_tokens',
    'output_len',
    'output_length',
    'completion_tokens',
    'generated_tokens',
    'output_sequence_length',
  ],
  concurrency_or_maxbatch: [
    'concurrency',
    'max_concurrency',
    'concurrent_requests',
    'conc',
    'users',
    'num_users',
    'batch',
    'batch_size',
    'max_batch',
    'max_batch_size',
    'maxbatch',
    'max_num_seqs',
  ],
  throughput_tok_s_total_output: [
    'output_throughput',
    'output_tok_s',
    'output_tokens_per_second',
    'output_tps',
    'output_token_throughput',
  ],
  ttft_ms: ['median_ttft_ms', 'p50_ttft_ms', 'time_to_first_token_ms'],
  tpot_ms: ['median_tpot_ms', 'p50_tpot_ms', 'itl_ms', 'median_itl_ms', 'time_per_output_token_ms'],
  spec_decode: ['speculative_decoding', 'spec_decoding', 'speculative'],
  load_type: ['load', 'scenario', 'load_kind'],
  latency_stat: ['latency_statistic', 'statistic'],
};

/** One column of each line must be there: what ran, on what, and a figure of it. */
const needed: readonly (readonly [what: string, columns: readonly string[]])[] = [
  ['the model', ['model_key', 'model']],
  ['the GPU', ['gpu_key', 'gpu']],
  ['a measured figure', ['tpot_ms', 'ttft_ms', 'throughput_tok_s_total_output']],
];

/**
 * Reads a CSV with the columns of `bench_measured.csv` in any order and case, of which some may be missing and others be there. Byte order
 * marks, CRLF, quoted commas, semicolons and tabs between cells are read as spreadsheets write them.
 */
export function readMeasurementTable(text: string): MeasurementTable | MeasurementFault {
  const [header, ...records] = csvRecords(text, csvSeparator(text));
  if (!header) return { message: 'it holds nothing', remedy };
  const names = header.cells.map(columnName);
  for (const [what, columns] of needed)
    if (!columns.some((column) => placeOf(column, names) !== -1))
      return {
        message: `its first line has no column for ${what}: ${columns.join(' or ')}`,
        remedy,
      };
  const columns = [...new Set([...names, ...Object.keys(otherNames)])];
  const places = new Map(columns.map((column) => [column, placeOf(column, names)]));
  return { rows: records.map(({ line, cells }) => rowOf(line, cells, places)) };
}

/** Where a column stands, by its own name or another; of two with one name the first counts. -1: nowhere. */
function placeOf(column: string, names: readonly string[]): number {
  const called = [column, ...(otherNames[column] ?? [])].find((name) => names.includes(name));
  return called === undefined ? -1 : names.indexOf(called);
}

const remedy = 'Give a CSV with the columns of bench_measured.csv.';

/** `GPU key ` is gpu_key. */
function columnName(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
    .replace(/\s*[([](?:tokens?|tok\/s)[)\]]$/, '')
    .replace(/\s*[([](?:ms|milliseconds)[)\]]$/, '_ms')
    .replace(/[\s-]+/g, '_');
}

function rowOf(line: number, cells: readonly string[], places: ReadonlyMap<string, number>): CatalogRow {
  const cell = (column: string) => cells[places.get(column) ?? -1]?.trim() ?? '';
  return { line, text: cell, number: (column) => numberOf(cell(column)) };
}

/** A finite number; null for an empty cell, `nan` or words. `1,024` is a thousand. */
function numberOf(cell: string): number | null {
  const plain = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(cell) ? cell.replaceAll(',', '') : cell;
  const value = plain === '' ? Number.NaN : Number(plain);
  return Number.isFinite(value) ? value : null;
}
