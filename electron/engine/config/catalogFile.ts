import { join } from 'node:path';
import type { CatalogProblem } from '#shared/catalog/catalogTable.ts';
import type { Catalog } from '#shared/catalog/extendedCatalog.ts';
import { parseGpuCatalog } from '#shared/catalog/gpuCatalog.ts';
import { parseModelCatalog } from '#shared/catalog/modelCatalog.ts';
import type { FileProblem } from './fileProblem.ts';
import { readText } from './readText.ts';

/** The user's own GPUs and models, and what is wrong with their files. */
export interface OwnCatalog extends Catalog {
  /** The folder, whether it is there or not. */
  readonly folder: string;
  readonly problems: readonly OwnCatalogProblem[];
}

/** A fault of one of the files. */
interface OwnCatalogProblem {
  readonly file: string;
  readonly problem: FileProblem;
}

/**
 * Reads `catalog/gpus.csv` and `catalog/models.csv` beside hosts.yaml: the columns of the built-in tables. A missing file is no
 * entries, a row with a fault is left out and told. Never throws.
 */
export async function readOwnCatalog(configFolder: string): Promise<OwnCatalog> {
  const folder = join(configFolder, 'catalog');
  const [gpus, models] = await Promise.all([
    readTable(join(folder, 'gpus.csv'), (text) => {
      const { gpus: entries, problems } = parseGpuCatalog(text, 'own');
      return { entries, problems };
    }),
    readTable(join(folder, 'models.csv'), (text) => {
      const { models: entries, problems } = parseModelCatalog(text, 'own');
      return { entries, problems };
    }),
  ]);
  return {
    folder,
    gpus: gpus.entries,
    models: models.entries,
    problems: [...gpus.problems, ...models.problems],
  };
}

interface Table<T> {
  readonly entries: readonly T[];
  readonly problems: readonly CatalogProblem[];
}

async function readTable<T>(file: string, parse: (text: string) => Table<T>) {
  const read = await readText(file);
  if (read.problem) return { entries: [], problems: [{ file, problem: read.problem }] };
  const { entries, problems } = parse(read.text);
  return { entries, problems: problems.map((problem) => ({ file, problem: rowProblem(problem) })) };
}

function rowProblem({ line, column, message }: CatalogProblem): FileProblem {
  return {
    line,
    column: null,
    key: column,
    message: message.replace(/\.$/, ''),
    remedy: 'The row is left out until it is mended.',
  };
}
