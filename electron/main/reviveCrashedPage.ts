import { type BrowserWindow, dialog } from 'electron';
import { RestartPolicy } from './restartPolicy.ts';

/** Loads the page again when its process dies; the engine goes on meanwhile. A page that keeps dying is left with a sentence. */
export function reviveCrashedPage(window: BrowserWindow, log: (text: string) => void): void {
  const policy = new RestartPolicy();
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log(`the page's process ended: ${reason}, code ${exitCode}`);
    if (reason === 'clean-exit') return;
    const delayMs = policy.ended(Date.now());
    if (delayMs === null) {
      void dialog.showMessageBox({
        type: 'error',
        message: 'The page keeps crashing',
        detail: `Collecting goes on. Restart Headroom to see it again; the last crash was: ${reason}.`,
      });
      return;
    }
    setTimeout(() => {
      if (!window.isDestroyed()) window.reload();
    }, delayMs);
  });
  window.on('unresponsive', () => log('the page does not respond'));
  window.on('responsive', () => log('the page responds again'));
}
