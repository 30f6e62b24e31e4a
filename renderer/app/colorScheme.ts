import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';

const storageKey = 'headroom.colorScheme';

/** What was chosen here, or the system's. */
function read(): MantineColorScheme {
  const value = window.localStorage.getItem(storageKey);
  return value === 'light' || value === 'dark' ? value : 'auto';
}

/** Sets the attribute that style sheets look at. Called before the first render, so that nothing flashes. */
export function applyColorScheme(): void {
  const scheme = read();
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const computed = scheme === 'auto' ? (dark ? 'dark' : 'light') : scheme;
  document.documentElement.setAttribute('data-mantine-color-scheme', computed);
}

let onStorage: ((event: StorageEvent) => void) | null = null;

/** Keeps the choice in localStorage and follows other windows. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: read,
  set: (value) => window.localStorage.setItem(storageKey, value),
  subscribe: (onUpdate) => {
    onStorage = (event) => {
      if (event.key === storageKey) onUpdate(read());
    };
    window.addEventListener('storage', onStorage);
  },
  unsubscribe: () => {
    if (onStorage !== null) window.removeEventListener('storage', onStorage);
  },
  clear: () => window.localStorage.removeItem(storageKey),
};
