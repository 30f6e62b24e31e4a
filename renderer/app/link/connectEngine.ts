import { DesktopSource } from './desktopSource.ts';
import type { EngineLink } from './engineLink.ts';
import { LastingLink } from './lastingLink.ts';
import { SocketSource } from './socketSource.ts';

/** How long the first paint waits for the engine before it shows itself as connecting. */
const firstPaintMs = 1_000;

/**
 * Connects to the engine: by the desktop shell's ports on `app://`, by WebSockets elsewhere. Resolves as soon as the
 * link is connected or stopped, after a second at the latest; never rejects.
 */
export function connectEngine(): Promise<EngineLink> {
  const source = window.location.protocol === 'app:' ? new DesktopSource() : new SocketSource();
  const link: EngineLink = new LastingLink(source);
  return new Promise((resolve) => {
    const settle = () => {
      stop();
      clearTimeout(timer);
      resolve(link);
    };
    const stop = link.onState(() => {
      if (link.state.kind !== 'connecting') settle();
    });
    const timer = setTimeout(settle, firstPaintMs);
    if (link.state.kind !== 'connecting') settle();
  });
}
