import { type Protocol, protocol } from 'electron';
import { securityHeaders } from '#web/contentSecurityPolicy.ts';
import { readStaticFile } from '#web/staticFiles.ts';
import { appScheme, isAppUrl } from './appOrigin.ts';
import { askDevServer } from './devServer.ts';

/** Makes `app://` a standard, secure scheme. Must run before `ready`. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the page's folder, and nothing beside it, on `app://headroom`. `devServer`: Vite's address in development. */
export function serveApp(target: Protocol, page: string, devServer: string | null): void {
  target.handle(appScheme, async (request) => {
    if (!isAppUrl(request.url) || (request.method !== 'GET' && request.method !== 'HEAD'))
      return new Response(null, { status: 403, headers: securityHeaders });
    if (devServer !== null) return askDevServer(devServer, request.url);
    const file = await readStaticFile(page, new URL(request.url).pathname);
    if (file.status !== 200) return new Response(null, { status: file.status, headers: securityHeaders });
    return new Response(request.method === 'HEAD' ? null : file.body, {
      headers: { ...securityHeaders, 'content-type': file.contentType, 'cache-control': 'no-store' },
    });
  });
}
