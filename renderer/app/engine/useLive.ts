import { useSyncExternalStore } from 'react';
import type { LinkState } from '../link/engineLink.ts';
import { useEngine } from './EngineProvider.tsx';
import type { LivePicture } from './frameStore.ts';

/** The live picture; renders again with every frame (1 Hz). Keep what hangs on it small. Null before the first frame. */
export function usePicture(): LivePicture | null {
  const { frames } = useEngine();
  return useSyncExternalStore(frames.subscribe, frames.picture);
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
