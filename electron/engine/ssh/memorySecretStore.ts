import type { SecretStore } from './asking.ts';

/** Secrets kept in this process for this session, where the OS offers no keyring. Nothing reaches a disk. */
export function createMemorySecretStore(): SecretStore {
  const secrets = new Map<string, string>();
  return {
    persistent: false,
    description: 'Passwords and passphrases are kept in memory until the app ends; no keyring is in use.',
    get: async (key) => secrets.get(key) ?? null,
    set: async (key, secret) => {
      secrets.set(key, secret);
    },
    forget: async (key) => {
      secrets.delete(key);
    },
  };
}
