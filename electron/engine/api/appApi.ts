import { productVersion } from '../productVersion.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

/** Handlers of `contract.app`. */
export function appApi(parts: EngineParts) {
  const { options } = parts;
  return {
    info: os.app.info.handler(() => ({
      version: productVersion,
      shell: options.shell,
      hostsFile: parts.hostsFile.path,
      dataFolder: options.dataFolder,
      configProblem: parts.hostsFile.problem() ?? parts.settings.problem(),
      storeProblem: parts.keeping.problem,
      secrets: options.secrets.description,
    })),
    changes: os.app.changes.handler(({ signal }) => parts.bus.subscribe(signal)),
  };
}
