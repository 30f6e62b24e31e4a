import { contentSecurityPolicy } from '#web/contentSecurityPolicy.ts';

/** Hot reloading needs inline scripts and styles and Vite's own WebSocket; this policy never leaves development. */
const developmentPolicy = contentSecurityPolicy
  .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("connect-src 'self'", "connect-src 'self' ws://127.0.0.1:* ws://localhost:*")
  .replace("; require-trusted-types-for 'script'", '');

/** Vite's address when `electron-vite dev` started an unpackaged app, else null. */
export function devServerUrl(isPackaged: boolean): string | null {
  const url = process.env.ELECTRON_RENDERER_URL;
  if (isPackaged || !url) return null;
  const { hostname } = new URL(url);
  return hostname === '127.0.0.1' || hostname === 'localhost' ? url : null;
}

/** Fetches a page's file from Vite, so that development runs on the app's own origin too. */
export async function askDevServer(devServer: string, appUrl: string): Promise<Response> {
  const { pathname, search } = new URL(appUrl);
  const answer = await fetch(new URL(pathname + search, devServer));
  const headers = new Headers(answer.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  headers.set('content-security-policy', developmentPolicy);
  return new Response(answer.body, { status: answer.status, headers });
}
