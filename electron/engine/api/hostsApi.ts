import type { ImportCandidate } from '#shared/contract/schemas/host.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { importAnsibleIni } from '../config/importAnsibleIni.ts';
import { importCsv } from '../config/importCsv.ts';
import { importSshConfig } from '../config/importSshConfig.ts';
import { testHost } from '../fleet/testHost.ts';
import { listSshAliases } from '../ssh/sshAliases.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

/** Handlers of `contract.hosts`. */
export function hostsApi(parts: EngineParts) {
  const { hostsFile, fleet } = parts;
  return {
    list: os.hosts.list.handler(() => fleet.statuses()),
    add: os.hosts.add.handler(({ input, errors }) => edit(() => hostsFile.add([input]), errors)),
    update: os.hosts.update.handler(({ input, errors }) =>
      edit(() => hostsFile.update(input.name, input.config), errors),
    ),
    remove: os.hosts.remove.handler(async ({ input, errors }) => {
      let undo = '';
      await edit(async () => {
        undo = await hostsFile.remove(input.names);
      }, errors);
      return { undo };
    }),
    restore: os.hosts.restore.handler(({ input, errors }) =>
      edit(() => hostsFile.restore(input.undo), errors),
    ),
    pause: os.hosts.pause.handler(({ input, errors }) =>
      edit(() => hostsFile.pause(input.names, input.paused), errors),
    ),
    retry: os.hosts.retry.handler(({ input, errors }) => {
      const session = fleet.session(input.name);
      if (!session) throw errors.NOT_FOUND({ message: `No host is named ${input.name}.` });
      session.retry();
      return {};
    }),
    test: os.hosts.test.handler(({ input, signal }) => testHost(input, parts.connector, signal)),
    importPreview: os.hosts.importPreview.handler(async ({ input }) => {
      const there = new Set(hostsFile.hosts().map((host) => host.name));
      switch (input.from) {
        case 'ssh-config':
          return preview(importSshConfig(await listSshAliases()), there);
        case 'csv':
          return preview(importCsv(input.text), there);
        case 'ansible-ini':
          return preview(importAnsibleIni(input.text), there);
      }
    }),
    importApply: os.hosts.importApply.handler(async ({ input, errors }) => {
      await edit(() => hostsFile.add(input.hosts), errors);
      return { added: input.hosts.length };
    }),
  };
}

function preview(candidates: readonly ImportCandidate[], there: ReadonlySet<string>): ImportCandidate[] {
  return candidates.map((candidate) => ({
    ...candidate,
    alreadyThere: candidate.config !== null && there.has(candidate.config.name),
  }));
}

interface Refusals {
  REFUSED(refusal: { message: string; data: { remedy: string } }): Error;
}

/** Runs an edit of the hosts file; its refusal becomes one that the page can show. */
async function edit(change: () => Promise<unknown>, errors: Refusals): Promise<Record<string, never>> {
  try {
    await change();
    return {};
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    throw errors.REFUSED({ message: error.failure.message, data: { remedy: error.failure.remedy } });
  }
}
