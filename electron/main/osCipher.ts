import { type SafeStorage, safeStorage } from 'electron';
import type { Cipher } from './keyring.ts';

/** The keyring's cipher, or why there is none (a clause). */
export type OsCipher =
  | { readonly cipher: Cipher; readonly why: '' }
  | { readonly cipher: null; readonly why: string };

/**
 * The operating system's keyring through Electron. Call after `ready`. On Linux the back end `basic_text` is refused: it
 * encrypts with a constant that everybody knows (https://www.electronjs.org/docs/latest/api/safe-storage).
 */
export async function findOsCipher(): Promise<OsCipher> {
  const backend = process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() : null;
  if (backend === 'basic_text' || backend === 'unknown')
    return { cipher: null, why: 'this desktop session offers no keyring (GNOME Keyring, KWallet)' };
  const keeper = backend ? `the desktop's keyring (${backend})` : keepers[process.platform];
  if (!keeper) return { cipher: null, why: `there is no keyring on ${process.platform}` };
  const cipher = hasAsyncMethods(safeStorage) ? await asyncCipher(keeper) : syncCipher(keeper);
  return cipher ? { cipher, why: '' } : { cipher: null, why: 'the keyring does not answer' };
}

const keepers: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'the macOS Keychain',
  win32: 'Windows (DPAPI)',
};

/** The asynchronous methods are younger than the oldest Electron that we run on; the others are deprecated since 45. */
function hasAsyncMethods(storage: Partial<SafeStorage>): boolean {
  return typeof storage.isAsyncEncryptionAvailable === 'function';
}

async function asyncCipher(keeper: string): Promise<Cipher | null> {
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return null;
  return {
    keeper,
    encrypt: (secret) => safeStorage.encryptStringAsync(secret),
    decrypt: async (encrypted) => {
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(encrypted);
      return { secret: result, stale: shouldReEncrypt };
    },
  };
}

function syncCipher(keeper: string): Cipher | null {
  if (!safeStorage.isEncryptionAvailable()) return null;
  return {
    keeper,
    encrypt: async (secret) => safeStorage.encryptString(secret),
    decrypt: async (encrypted) => ({ secret: safeStorage.decryptString(encrypted), stale: false }),
  };
}
