import { basename, dirname, resolve } from 'node:path';
import { readOwnCatalog } from '#engine/config/catalogFile.ts';
import { describeProblem } from '#engine/config/fileProblem.ts';
import { type Catalog, extendedCatalog } from '#shared/catalog/extendedCatalog.ts';
import { modelFromConfig } from '#shared/catalog/huggingFaceConfig.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import type { CliContext } from './context.ts';
import { UsageError } from './exitCode.ts';
import { readInput } from './readInput.ts';
import { modelNamed } from './sizeChoices.ts';

/** The built-in catalogue with the user's entries. Faults of the user's files are told on stderr and leave their rows out. */
export async function readCatalog({ folders, terminal }: CliContext): Promise<Catalog> {
  const own = await readOwnCatalog(folders().configFolder);
  for (const { file, problem } of own.problems)
    terminal.note(terminal.paintNote('bad', describeProblem(file, problem)));
  return extendedCatalog(own);
}

/** The model that a command is about: by its name, or read from a config.json. @throws UsageError naming what is wrong. */
export async function chooseModel(
  context: CliContext,
  catalog: Catalog,
  name: string | undefined,
  configJson: string | undefined,
): Promise<ModelConfig> {
  if (configJson === undefined) {
    if (name !== undefined) return modelNamed(name, catalog.models);
    throw new UsageError('Which model?', 'Give its name, or its config.json with --config-json FILE.');
  }
  const read = modelFromConfig(await readInput(configJson), name ?? nameOf(configJson));
  if ('field' in read) throw new UsageError(`${configJson}: ${read.field}: ${read.message}`);
  const { terminal } = context;
  for (const note of read.notes) terminal.note(terminal.paintNote('waste', `${configJson}: ${note}`));
  return read.model;
}

/** `models/my-7b/config.json` is called my-7b. */
function nameOf(file: string): string {
  if (file === '-') return 'stdin';
  const own = basename(file, '.json');
  return own === 'config' ? basename(dirname(resolve(file))) : own;
}
