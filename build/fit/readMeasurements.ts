import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtInGpus, builtInModels } from '../../shared/catalog/builtIn.ts';
import { catalogRows } from '../../shared/catalog/catalogTable.ts';
import { type Measured, readMeasuredRow } from '../../shared/sizing/check/measuredRow.ts';

/** The measurements to fit to, and the hash of their file. @throws Error where the file is not there. */
export function readMeasurements(): { readonly measured: readonly Measured[]; readonly sha256: string } {
  const folder = process.env.HEADROOM_SHARED_DATA ?? resolve(import.meta.dirname, '../../../shared/data');
  const text = readFileSync(resolve(folder, 'bench_measured.csv'), 'utf8');
  const known = {
    gpus: new Map(builtInGpus.map((gpu) => [gpu.key, gpu])),
    models: new Map(builtInModels.map((model) => [model.key, model])),
  };
  const measured = catalogRows(text).flatMap((row) => {
    const read = readMeasuredRow(row, known);
    // Coefficients rest on what rows tell, not on what is assumed of them; an open loop settles by them.
    const isTold = typeof read !== 'string' && read.assumed.length === 0 && read.load !== 'open-loop';
    return isTold ? [read] : [];
  });
  return { measured, sha256: createHash('sha256').update(text).digest('hex') };
}
