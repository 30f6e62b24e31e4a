import type { App, Session, WebContents } from 'electron';
import { appOrigin, isAppUrl } from './appOrigin.ts';

/** The one permission that the page has: writing text to the clipboard, which cannot be read back. */
const grantedPermission = 'clipboard-sanitized-write';

function granted(permission: string, origin: string): boolean {
  return permission === grantedPermission && origin.replace(/\/$/, '') === appOrigin;
}

/** Everything that leaves the app's own files: a page of ours has no reason to ask the network for anything. */
const foreignUrls = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'];

/**
 * Denies what Electron allows by default: permissions (asked and checked), devices, screen capture, downloads from elsewhere, and
 * any request to the network. `devServer` is exempt in development.
 */
export function lockSession(session: Session, devServer: string | null): void {
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(contents !== null && granted(permission, originOf(contents.getURL())));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => granted(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${appOrigin}/`)) event.preventDefault();
  });
  const exempt = devServer === null ? null : new URL(devServer).host;
  session.webRequest.onBeforeRequest({ urls: foreignUrls }, (details, answer) => {
    answer({ cancel: new URL(details.url).host !== exempt });
  });
}

/** Applies to every web contents that is ever made: it stays on our page, opens nothing and embeds nothing. */
export function lockContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => lockOne(contents));
}

function lockOne(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => {
    if (!isReload(contents, event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isReload(contents, event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}

/** The page may load itself again (its "try again" after a crash of its own), and nothing else. */
function isReload(contents: WebContents, url: string): boolean {
  const withoutHash = (text: string) => text.replace(/#.*$/, '');
  return isAppUrl(url) && withoutHash(url) === withoutHash(contents.getURL());
}

function originOf(url: string): string {
  return isAppUrl(url) ? appOrigin : '';
}
