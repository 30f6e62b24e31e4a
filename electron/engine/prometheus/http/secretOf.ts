import type { EndpointConfig } from '#shared/domain/source.ts';
import type { SecretStore } from '../../ssh/asking.ts';

/** Key of a source's secret in the keyring. */
export const sourceSecretKey = (name: string): string => `source:${name}`;
/** Key of the target's secret in the keyring. */
export const targetSecretKey = 'remote-write-target';

/** The token or password: of the environment variable that the file names, else of the keyring; null where there is none. */
export async function secretOf(
  config: EndpointConfig,
  key: string,
  secrets: SecretStore,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string | null> {
  if (config.auth === 'none') return null;
  if (config.secretEnv !== undefined) return env[config.secretEnv] || null;
  return secrets.get(key);
}
