import type { SourceConfig } from '#shared/domain/source.ts';
import type { SecretStore } from '../../ssh/asking.ts';
import { createEndpointClient } from '../http/endpointClient.ts';
import { createPromApi, type PromApi } from '../http/promApi.ts';
import { secretOf, sourceSecretKey } from '../http/secretOf.ts';

/** A source that can be asked. */
export interface OpenSource {
  readonly api: PromApi;
  close(): void;
}

const timeoutMs = 60_000;

/**
 * Makes a client for a source with its secret. `typed`: a secret that is not kept yet, for a test.
 * @throws FailureError where the secret is missing or the CA file cannot be read.
 */
export async function openSource(
  config: SourceConfig,
  secrets: SecretStore,
  signal: AbortSignal | undefined,
  typed: string | null = null,
): Promise<OpenSource> {
  const secret = typed ?? (await secretOf(config, sourceSecretKey(config.name), secrets));
  const client = createEndpointClient(config, secret);
  return { api: createPromApi(client, config.url, { timeoutMs, signal }), close: client.close };
}
