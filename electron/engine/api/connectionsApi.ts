import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';
import { optionFaults } from '#shared/domain/connectionOptions.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { billingConnectors } from '../billing/connectors/registry.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

interface Refusals {
  NOT_FOUND(refusal: { message: string }): Error;
  REFUSED(refusal: { message: string; data: { remedy: string } }): Error;
}

/** Handlers of `contract.billing.connections`. */
export function connectionsApi({ billing }: EngineParts) {
  const { connections, file } = billing;
  const of = os.billing.connections;
  const named = (name: string, errors: Refusals): ConnectionConfig => {
    const config = connections.config(name);
    if (config) return config;
    throw errors.NOT_FOUND({ message: `No connection is named ${name}.` });
  };
  return {
    kinds: of.kinds.handler(() => billingConnectors.map(kindOf)),
    list: of.list.handler(() => ({
      file: file.path,
      problem: file.problem(),
      connections: [...connections.statuses()],
    })),
    add: of.add.handler(({ input, errors }) => edit(() => billing.add(input.config, input), errors)),
    update: of.update.handler(({ input, errors }) =>
      edit(() => billing.update(input.name, input.config, input), errors),
    ),
    remove: of.remove.handler(async ({ input, errors }) => {
      let undo = '';
      await edit(async () => {
        undo = await billing.remove(input.name);
      }, errors);
      return { undo };
    }),
    restore: of.restore.handler(async ({ input, errors }) => {
      let isThere = false;
      await edit(async () => {
        isThere = await billing.restore(input.undo);
      }, errors);
      if (!isThere) throw errors.NOT_FOUND({ message: 'There is nothing to put back any more.' });
      return {};
    }),
    test: of.test.handler(async function* ({ input, signal, errors }) {
      checkOptions(input.config, errors);
      yield* connections.test(input.config, input.secret ?? null, signal ?? new AbortController().signal);
    }),
    pull: of.pull.handler(({ input, errors }) => {
      void connections.pull(named(input.name, errors), input.isAgain);
      return {};
    }),
    pullAndWait: of.pullAndWait.handler(async ({ input, signal, errors }) => {
      const config = named(input.name, errors);
      const cancel = () => connections.cancel(input.name);
      signal?.addEventListener('abort', cancel, { once: true });
      try {
        return await connections.pull(config, input.isAgain);
      } finally {
        signal?.removeEventListener('abort', cancel);
      }
    }),
    cancel: of.cancel.handler(({ input, errors }) => {
      if (!connections.cancel(input.name))
        throw errors.NOT_FOUND({ message: `Nothing is pulled for ${input.name}.` });
      return {};
    }),
    policy: of.policy.handler(({ input, errors }) => {
      checkOptions(input.config, errors);
      return { policy: connections.policy(input.config) };
    }),
  };
}

/** What a page needs to know of a connector: its data, not its functions. */
function kindOf(connector: (typeof billingConnectors)[number]) {
  const { kind, title, provider, fields, costOfCalls, credentials, secret } = connector;
  return { kind, title, provider, fields, costOfCalls, credentials, secret };
}

/** What is not saved has not passed the file's check. */
function checkOptions(config: ConnectionConfig, errors: Refusals): void {
  const connector = billingConnectors.find(({ kind }) => kind === config.kind);
  if (!connector) throw errors.NOT_FOUND({ message: `There is no kind of connection named ${config.kind}.` });
  const fault = optionFaults(config.options, connector.fields)[0];
  if (fault)
    throw errors.REFUSED({ message: `${fault.key} ${fault.message}`, data: { remedy: fault.remedy } });
}

/** Runs an edit of the file; its refusal becomes one that the page can show. */
async function edit(change: () => Promise<void>, errors: Refusals): Promise<Record<string, never>> {
  try {
    await change();
    return {};
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    throw errors.REFUSED({ message: error.failure.message, data: { remedy: error.failure.remedy } });
  }
}
