import { useSyncExternalStore } from 'react';
import type { Roster } from '#shared/contract/schemas/gpu.ts';
import type { LinkState } from '../link/engineLink.ts';
import { useEngine } from './EngineProvider.tsx';
import type { LivePicture } from './frameStore.ts';

/** The live picture; renders again with every frame (1 Hz). Keep what hangs on it small. Null before the first frame. */
export function usePicture(): LivePicture | null {
  const { frames } = useEngine();
  return useSyncExternalStore(frames.subscribe, frames.picture);
}

/** The roster of the picture; renders again when GPUs come or go, not with every frame. */
export function useRoster(): Roster | null {
  const { frames } = useEngine();
  return useSyncExternalStore(frames.subscribe, () => frames.picture()?.roster ?? null);
}

/** True while the user has frozen the picture. */
export function usePaused(): boolean {
  const { frames } = useEngine();
  return useSyncExternalStore(frames.subscribe, frames.paused);
}

/** Where the page stands with its engine. */
export function useLinkState(): LinkState {
  const { link } = useEngine();
  return useSyncExternalStore(
    (listener) => link.onState(listener),
    () => link.state,
  );
}
