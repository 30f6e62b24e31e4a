import { describeProblems } from '../config/fileProblem.ts';
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
      hostsFileProblem: describeProblems(parts.hostsFile.path, parts.hostsFile.state.problems),
      storeProblem: parts.storeProblem,
      secrets: options.secrets.description,
    })),
    changes: os.app.changes.handler(({ signal }) => parts.bus.subscribe(signal)),
  };
}
