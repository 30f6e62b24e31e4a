import type { ConnectionConfig, ConnectionKind } from '#shared/domain/billingConnection.ts';
import type { SecretStore } from '../../ssh/asking.ts';

/** Key of a connection's secret in the keyring. */
export const connectionSecretKey = (name: string): string => `billing:${name}`;

/** The key: of `secretEnv` where the file names it, else of the provider's own variable, else of the keyring; null where there is none. */
export async function connectionSecret(
  config: ConnectionConfig,
  kind: ConnectionKind,
  secrets: SecretStore,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  if (kind.secret === null) return null;
  if (config.secretEnv !== undefined) return env[config.secretEnv] || null;
  return env[kind.secret.env] || secrets.get(connectionSecretKey(config.name));
}
