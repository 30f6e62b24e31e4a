import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogRows } from '#shared/catalog/catalogTable.ts';
import { gpuRows } from '#shared/catalog/data/gpuRows.ts';
import { priceRows } from '#shared/catalog/data/priceRows.ts';

const folder = process.env.HEADROOM_SHARED_DATA ?? resolve(import.meta.dirname, '../../../../shared/data');

/** Why names of captures and benchmarks are not tested, or null where they are. */
export const missingData = existsSync(join(folder, 'bench_measured.csv'))
  ? null
  : `no captures and benchmarks at ${folder}: set HEADROOM_SHARED_DATA`;

/** What GPUs are called in the catalogues that Headroom comes with. */
export function namesOfCatalogues(): ReadonlySet<string> {
  const specs = catalogRows(gpuRows).flatMap((row) => [row.text('key'), row.text('gpu')]);
  return new Set([...specs, ...catalogRows(priceRows).map((row) => row.text('gpu'))]);
}

/** What hosts and benchmarks call GPUs in the shared data. */
export function namesOfData(): ReadonlySet<string> {
  return new Set([...namesOfTables(), ...namesOfCaptures()].filter((name) => name !== ''));
}

function namesOfTables(): readonly string[] {
  const tables = [
    ['bench_measured.csv', ['gpu', 'gpu_key']],
    ['image_gen_measured.csv', ['gpu']],
    ['allreduce_measured.csv', ['system']],
    ['kernel_gemm_eff.csv', ['system']],
    ['gpu_prices.csv', ['gpu']],
  ] as const;
  return tables.flatMap(([file, columns]) =>
    catalogRows(readFileSync(join(folder, file), 'utf8')).flatMap((row) =>
      columns.map((name) => row.text(name)),
    ),
  );
}

/** Where captures name a GPU: nvidia-smi as XML, text, list and CSV, DCGM's metrics, rocm-smi, lspci. */
const places = [
  /<product_name>([^<]+)/g,
  /^\s*Product Name\s*: (.+)$/gm,
  /modelName="([^"]+)"/g,
  /^GPU \d+: (.+?) \(UUID/gm,
  /"(?:Card [Ss]eries|Device Name)": *"([^"]+)"/g,
  /(?:3D|VGA compatible) controller(?: \[\d+\])?: NVIDIA Corporation (.+?)(?: \[10de|$)/gm,
  /(?:^|, )((?:NVIDIA (?!-SMI|System)|Tesla |GeForce |Quadro |GRID )[^,"|]{2,60}?) *(?=,|$)/gm,
];

function namesOfCaptures(): readonly string[] {
  const captures = join(folder, 'captures');
  const index = readFileSync(join(captures, 'INDEX.tsv'), 'utf8').split('\n').slice(1);
  const texts = readdirSync(captures)
    .filter((file) => /^(?:nvidia-smi|rocm-smi|dcgm-exporter|lspci)/.test(file) && !file.includes('-help-'))
    .map((file) => readFileSync(join(captures, file), 'utf8'));
  return [
    ...index.map((line) => line.split('\t')[2] ?? ''),
    ...texts.flatMap((text) =>
      places.flatMap((place) => [...text.matchAll(place)].map(([, name = '']) => name.trim())),
    ),
  ];
}
