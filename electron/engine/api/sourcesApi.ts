import { FailureError } from '#shared/domain/failure.ts';
import type { EndpointConfig } from '#shared/domain/source.ts';
import { secretOf, sourceSecretKey, targetSecretKey } from '../prometheus/http/secretOf.ts';
import { openSource } from '../prometheus/source/openSource.ts';
import { testSource } from '../prometheus/source/testSource.ts';
import { testTarget } from '../prometheus/target/testTarget.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

interface Refusals {
  NOT_FOUND(refusal: { message: string }): Error;
  REFUSED(refusal: { message: string; data: { remedy: string } }): Error;
}

interface TypedSecret {
  readonly secret?: string;
  readonly remember: boolean;
}

/** Handlers of `contract.sources`. */
export function sourcesApi(parts: EngineParts) {
  const { sources, target, sourcesFile } = parts;
  const { secrets } = parts.options;
  const keep = async (key: string, { secret, remember }: TypedSecret) => {
    if (secret !== undefined) await secrets.set(key, secret, remember);
  };
  return {
    list: os.sources.list.handler(() => ({
      file: sourcesFile.path,
      problem: sourcesFile.problem(),
      sources: [...sources.statuses()],
      target: target.status(),
    })),
    add: os.sources.add.handler(({ input, errors }) =>
      edit(async () => {
        await keep(sourceSecretKey(input.config.name), input);
        await sourcesFile.add(input.config);
      }, errors),
    ),
    update: os.sources.update.handler(({ input, errors }) =>
      edit(async () => {
        await moveSecret(secrets, input.name, input.config.name);
        await keep(sourceSecretKey(input.config.name), input);
        await sourcesFile.update(input.name, input.config);
        // A new secret alone changes nothing in the file.
        if (input.secret !== undefined) sources.retry(input.config.name);
      }, errors),
    ),
    remove: os.sources.remove.handler(({ input, errors }) =>
      edit(async () => {
        await sourcesFile.remove(input.name);
        await secrets.forget(sourceSecretKey(input.name));
      }, errors),
    ),
    retry: os.sources.retry.handler(({ input, errors }) =>
      found(sources.retry(input.name), input.name, errors),
    ),
    test: os.sources.test.handler(({ input, signal }) =>
      testSource(
        input.config,
        () => openSource(input.config, secrets, signal, input.secret ?? null),
        Date.now,
      ),
    ),
    backfill: os.sources.backfill.handler(({ input, errors }) =>
      found(sources.backfill(input.name, input.action), input.name, errors),
    ),
    setTarget: os.sources.setTarget.handler(({ input, errors }) =>
      edit(async () => {
        await keep(targetSecretKey, input);
        await sourcesFile.setTarget(input.config);
        if (input.config === null) await secrets.forget(targetSecretKey);
      }, errors),
    ),
    testTarget: os.sources.testTarget.handler(async function* ({ input }) {
      const secret = input.secret ?? (await targetSecret(input.config, parts));
      yield* testTarget(input.config, secret, Date.now);
    }),
  };
}

function targetSecret(config: EndpointConfig, { options }: EngineParts): Promise<string | null> {
  return secretOf(config, targetSecretKey, options.secrets);
}

/** A renamed source keeps its secret. */
async function moveSecret(
  secrets: EngineParts['options']['secrets'],
  from: string,
  to: string,
): Promise<void> {
  if (from === to) return;
  const secret = await secrets.get(sourceSecretKey(from));
  if (secret === null) return;
  await secrets.set(sourceSecretKey(to), secret, secrets.persistent);
  await secrets.forget(sourceSecretKey(from));
}

function found(isThere: boolean, name: string, errors: Refusals): Record<string, never> {
  if (!isThere) throw errors.NOT_FOUND({ message: `No source is named ${name}.` });
  return {};
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
