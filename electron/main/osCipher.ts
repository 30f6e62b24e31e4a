import type { SafeStorage } from 'electron';
import type { Cipher } from './keyring.ts';

/** The keyring's cipher, or why there is none (a clause). */
export type OsCipher =
  | { readonly cipher: Cipher; readonly why: '' }
  | { readonly cipher: null; readonly why: string };

type AsyncMethod = 'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync';
type SyncMethod = 'isEncryptionAvailable' | 'encryptString' | 'decryptString';
type AsyncStorage = Pick<SafeStorage, AsyncMethod>;

/** What of Electron's `safeStorage` is used. The asynchronous methods are younger than the oldest Electron that we run on. */
export type OsStorage = Pick<SafeStorage, SyncMethod | 'getSelectedStorageBackend'> & Partial<AsyncStorage>;

/**
 * The operating system's keyring through Electron. Call after `ready`. On Linux the back end `basic_text` is refused: it
 * encrypts with a constant that everybody knows (https://www.electronjs.org/docs/latest/api/safe-storage).
 */
export async function findOsCipher(storage: OsStorage, platform: NodeJS.Platform): Promise<OsCipher> {
  const backend = platform === 'linux' ? storage.getSelectedStorageBackend() : null;
  if (backend === 'basic_text' || backend === 'unknown')
    return { cipher: null, why: 'this desktop session offers no keyring (GNOME Keyring, KWallet)' };
  const keeper = backend ? `the desktop's keyring (${backend})` : keepers[platform];
  if (!keeper) return { cipher: null, why: `there is no keyring on ${platform}` };
  const cipher = hasAsyncMethods(storage) ? await asyncCipher(storage, keeper) : syncCipher(storage, keeper);
  return cipher ? { cipher, why: '' } : { cipher: null, why: 'the keyring does not answer' };
}

const keepers: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'the macOS Keychain',
  win32: 'Windows (DPAPI)',
};

/** Where they are, the others are deprecated: since Electron 45. */
function hasAsyncMethods(storage: OsStorage): storage is OsStorage & AsyncStorage {
  return typeof storage.isAsyncEncryptionAvailable === 'function';
}

async function asyncCipher(storage: AsyncStorage, keeper: string): Promise<Cipher | null> {
  if (!(await storage.isAsyncEncryptionAvailable())) return null;
  return {
    keeper,
    encrypt: (secret) => storage.encryptStringAsync(secret),
    decrypt: async (encrypted) => {
      const { result, shouldReEncrypt } = await storage.decryptStringAsync(encrypted);
      return { secret: result, stale: shouldReEncrypt };
    },
  };
}

function syncCipher(storage: Pick<OsStorage, SyncMethod>, keeper: string): Cipher | null {
  if (!storage.isEncryptionAvailable()) return null;
  return {
    keeper,
    encrypt: async (secret) => storage.encryptString(secret),
    decrypt: async (encrypted) => ({ secret: storage.decryptString(encrypted), stale: false }),
  };
}
