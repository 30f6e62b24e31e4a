/** The page's link in a real Chromium against a real server, through connections that break and a server that forgets. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '#web/serve.ts';
import { launchChromium, whyNoChromium } from '../../fixtures/chromium.ts';
import type { LinkPage } from './linkPage.ts';
import { tinyEngine } from './tinyEngine.ts';

const why = whyNoChromium();
type Window = typeof globalThis & { linkPage: LinkPage };

describe.skipIf(why !== null)(`the link in a browser${why === null ? '' : ` (skipped: ${why})`}`, () => {
  let folder: string;
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let proxy: Server;
  const piped = new Set<Socket>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'headroom-link-'));
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        target: 'chrome130',
        outDir: folder,
        lib: { entry: join(import.meta.dirname, 'linkPage.ts'), formats: ['es'], fileName: () => 'page.js' },
      },
    });
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><script type="module" src="/page.js"></script>',
    );
    serving = await serve({ engine: tinyEngine(), page: folder });
    proxy = createServer((inward) => {
      const outward = connect(serving.port, '127.0.0.1');
      for (const socket of [inward, outward]) {
        piped.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => {
          piped.delete(socket);
          inward.destroy();
          outward.destroy();
        });
      }
      inward.pipe(outward).pipe(inward);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', () => resolve()));
    browser = await launchChromium();
    page = await browser.newPage();
    const { port } = proxy.address() as AddressInfo;
    await page.goto(serving.url.replace(`:${serving.port}/`, `:${port}/`));
    await page.waitForFunction(() => 'linkPage' in window);
  });

  afterAll(async () => {
    await browser?.close();
    for (const socket of piped) socket.destroy();
    proxy?.close();
    await serving?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = () =>
    page.evaluate(async () => {
      const { link } = (window as unknown as Window).linkPage;
      return { status: await link.api.demo.status({}), sequence: (await link.pullFrame()).sequence };
    });
  const states = () => page.evaluate(() => (window as unknown as Window).linkPage.states);

  it('carries procedures and frames', async () => {
    const first = await ask();
    expect(first.status).toEqual({ running: true, gpus: 8 });
    expect((await ask()).sequence).toBe(first.sequence + 1);
  });

  it('connects again by itself when its sockets break, and calls made meanwhile wait', async () => {
    for (const socket of piped) socket.destroy();

    await expect.poll(async () => (await states()).includes('connecting'), { timeout: 20_000 }).toBe(true);
    expect((await ask()).status).toEqual({ running: true, gpus: 8 });
    expect((await states()).at(-1)).toBe('connected');
  });

  it('stops with the remedy when the server no longer knows the session', async () => {
    const { port } = serving;
    await serving.close();
    serving = await serve({ engine: tinyEngine(), page: folder, port });
    await expect.poll(async () => (await states()).at(-1), { timeout: 20_000 }).toBe('stopped');
    const refused = await page.evaluate(async () => {
      const { link } = (window as unknown as Window).linkPage;
      return link.api.demo.status({}).catch((error: Error) => error.message);
    });
    expect(refused).toContain('Open the address that `headroom serve` printed last');
  });
});
