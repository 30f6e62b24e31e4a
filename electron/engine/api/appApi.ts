import { FailureError } from '#shared/domain/failure.ts';
import type { Diagnosis } from '../doctor/diagnosis.ts';
import { makeBundle } from '../doctor/makeBundle.ts';
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
      replayOfMs: options.replay?.recordedAtMs ?? null,
    })),
    diagnose: os.app.diagnose.handler(async () => {
      const { name, files, bytes } = await makeBundle(await diagnosisOf(parts));
      return { name, files: [...files], base64: bytes.toString('base64') };
    }),
    changes: os.app.changes.handler(({ signal }) => parts.bus.subscribe(signal)),
  };
}

async function diagnosisOf(parts: EngineParts): Promise<Diagnosis> {
  const { options, fleet, hostsFile, settings, keeping } = parts;
  const store = await keeping.store?.stats().catch((error: unknown) => {
    if (error instanceof FailureError) return error.failure;
    throw error;
  });
  return {
    atMs: Date.now(),
    shell: options.shell,
    configFolder: options.configFolder,
    dataFolder: options.dataFolder,
    configs: hostsFile.hosts(),
    hosts: fleet.statuses(),
    inventoryOf: (host) => fleet.session(host)?.inventory ?? null,
    configProblem: hostsFile.problem() ?? settings.problem(),
    retention: settings.retention(),
    counts: { receivers: settings.receivers().length },
    store: store ?? keeping.problem,
  };
}
