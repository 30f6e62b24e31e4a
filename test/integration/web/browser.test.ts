/** The browser shell in a real Chromium: the cookie, and that the policy lets the page's own WebSockets through and no other. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '#web/serve.ts';
import { launchChromium, whyNoChromium } from '../../fixtures/chromium.ts';
import { tinyEngine } from './tinyEngine.ts';

const why = whyNoChromium();

/** Opens a socket to this server and one to another port, asks for a frame, and writes what happened into the title. */
const script = `
  const attempt = (url) => new Promise((resolve) => {
    try {
      const socket = new WebSocket(url);
      socket.binaryType = 'arraybuffer';
      socket.onopen = () => socket.send('pull');
      socket.onmessage = (event) => resolve(String(event.data.byteLength > 0));
      socket.onerror = () => resolve('refused');
    } catch { resolve('refused'); }
  });
  const own = await attempt('/frames');
  const other = await attempt('ws://127.0.0.1:9/frames');
  document.title = 'own ' + own + ', other ' + other + ', cookie ' + JSON.stringify(document.cookie);
`;

describe.skipIf(why !== null)(`the page in a browser${why === null ? '' : ` (skipped: ${why})`}`, () => {
  let folder: string;
  let serving: Serving;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'headroom-browser-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><title>loading</title><script>document.title="inline"</script><script type="module" src="/assets/index.js"></script>',
    );
    writeFileSync(join(folder, 'assets/index.js'), script);
    serving = await serve({ engine: tinyEngine(), page: folder });
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('exchanges the token, hides the cookie from scripts and reaches its own sockets alone', async () => {
    const page = await browser.newPage();
    const violations: string[] = [];
    page.on('console', (message) => violations.push(message.text()));
    await page.goto(serving.url);
    await page.waitForFunction(() => document.title.startsWith('own'));
    expect(await page.title()).toBe('own true, other refused, cookie ""');
    expect(page.url()).toBe(`http://127.0.0.1:${serving.port}/`);
    expect(violations.join('\n')).toMatch(/inline script/);
    expect(violations.join('\n')).toMatch(/ws:\/\/127\.0\.0\.1:9/);
  });

  it('shows a stranger no page', async () => {
    const stranger = await browser.newContext();
    const page = await stranger.newPage();
    const answer = await page.goto(`http://127.0.0.1:${serving.port}/`);
    expect(answer?.status()).toBe(403);
    expect(await page.innerText('body')).toContain('Open the address that headroom printed last');
    await stranger.close();
  });
});
