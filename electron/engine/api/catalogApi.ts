import { readOwnCatalog } from '../config/catalogFile.ts';
import { describeProblem } from '../config/fileProblem.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

/** Handlers of `contract.catalog`. The files are small and read when they are asked for: a change needs no restart. */
export function catalogApi({ options }: EngineParts) {
  return {
    get: os.catalog.get.handler(async () => {
      const { folder, gpus, models, problems } = await readOwnCatalog(options.configFolder);
      return {
        folder,
        gpus: [...gpus],
        models: [...models],
        problems: problems.map(({ file, problem }) => describeProblem(file, problem)),
      };
    }),
  };
}
