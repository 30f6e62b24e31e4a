import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Contract } from '#shared/contract/contract.ts';
import { decodeLiveFrame } from '#shared/contract/liveFrame.ts';
import { type Serving, serve } from '#web/serve.ts';
import { tinyEngine } from './tinyEngine.ts';

const engine = tinyEngine();
let folder: string;
let serving: Serving;
let cookie: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headroom-web-'));
  const page = join(folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(page, 'assets', 'index.js'), 'export {};');
  writeFileSync(join(page, 'assets', 'notes.txt'), 'not a file of a page');
  writeFileSync(join(folder, 'secret.js'), 'secret');
  symlinkSync(join(folder, 'secret.js'), join(page, 'assets', 'link.js'));
  serving = await serve({ engine, page });
  cookie = await signIn(serving.url);
});

afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A request exactly as given: `fetch` would normalise the path and forbid the Host header. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: serving.port, path, method, headers, agent: false };
    request(options, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

async function signIn(url: string): Promise<string> {
  return (await fetch(url)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

function socket(path: string, headers: Record<string, string>): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const opened = new WebSocket(`ws://127.0.0.1:${serving.port}${path}`, { headers });
    opened.once('open', () => resolve(opened));
    opened.once('error', reject);
  });
}

const own = () => ({ cookie, origin: `http://127.0.0.1:${serving.port}` });

describe('the one-time token', () => {
  it('is exchanged once for a cookie that script and other sites cannot use', async () => {
    const path = new URL(serving.freshUrl());
    const first = await ask(path.pathname + path.search);
    expect(first.status).toBe(200);
    expect(first.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^headroom-${serving.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    );
    const second = await ask(path.pathname + path.search);
    expect(second.status).toBe(403);
    expect(second.headers['set-cookie']).toBeUndefined();
    expect(second.body).toContain('Open the address that headroom printed last');
  });

  it('may be opened again by the browser that has the session', async () => {
    const path = new URL(serving.url);
    expect((await ask(path.pathname + path.search, { cookie })).status).toBe(200);
  });

  it('refuses guesses and says nothing to those without a session', async () => {
    expect((await ask(`/?token=${'A'.repeat(43)}`)).status).toBe(403);
    for (const path of ['/', '/index.html', '/assets/index.js', '/session'])
      expect((await ask(path)).status).toBe(403);
    expect((await ask('/', { cookie: `headroom-${serving.port}=${'A'.repeat(43)}` })).status).toBe(403);
  });
});

describe('who may ask', () => {
  it('serves the page with its security headers to a session', async () => {
    const page = await ask('/', { cookie });
    expect(page.status).toBe(200);
    expect(page.body).toContain('<title>page</title>');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(page.headers['content-security-policy']).not.toContain('unsafe');
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect((await ask('/assets/index.js', { cookie })).headers['content-type']).toContain('text/javascript');
    expect((await ask('/session', { cookie })).status).toBe(200);
  });

  it.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '10.0.0.1',
  ])('refuses the rebound name %s', async (host) => {
    expect((await ask('/', { cookie, host })).status).toBe(403);
  });

  it('refuses other origins and other methods, also with the cookie', async () => {
    expect((await ask('/', { cookie, origin: 'http://evil.example' })).status).toBe(403);
    expect((await ask('/', { cookie, origin: 'http://127.0.0.1:1' })).status).toBe(403);
    expect((await ask('/', { cookie, origin: 'null' })).status).toBe(403);
    expect((await ask('/', { cookie }, 'POST')).status).toBe(405);
  });

  it.each(['//', '//[', 'http://[', '/%zz'])(
    'answers %s, which is no path of a page, and goes on',
    async (path) => {
      expect((await ask(path)).status).toBe(403);
      expect((await ask(path, { cookie })).status).toBeLessThan(500);
      expect((await ask('/', { cookie })).status).toBe(200);
    },
  );

  it('is reached under the names that ssh -L leads to', async () => {
    const port = String(serving.port);
    const forwarded = { host: 'localhost:9000', cookie: cookie.replace(port, '9000') };
    expect((await ask('/', forwarded)).status).toBe(200);
  });

  it('listens on loopback alone', async () => {
    const refused = await new Promise<boolean>((resolve) => {
      const other = connect({ host: '127.0.0.2', port: serving.port });
      other.once('connect', () => resolve(false));
      other.once('error', () => resolve(true));
    });
    expect(refused).toBe(true);
  });
});

describe('static files', () => {
  it.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/..%5csecret.js',
    '/assets/index.js%00.html',
    '/%zz.js',
    '//etc/passwd',
    '/assets/link.js',
    '/assets/notes.txt',
    '/assets/',
    '/assets',
    '/missing.js',
  ])('does not serve %s', async (path) => {
    const answer = await ask(path, { cookie });
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).not.toContain('secret');
  });
});

describe('WebSockets', () => {
  it('carry procedures and frames for the session', async () => {
    const rpc = await socket('/rpc', own());
    const client: ContractRouterClient<Contract> = createORPCClient(
      new RPCLink({ websocket: rpc as unknown as globalThis.WebSocket }),
    );
    expect(await client.demo.status({})).toEqual({ running: true, gpus: 8 });
    rpc.close();

    const frames = await socket('/frames', own());
    frames.binaryType = 'arraybuffer';
    const next = () =>
      new Promise<ArrayBuffer>((resolve) => frames.once('message', (data) => resolve(data as ArrayBuffer)));
    frames.send('pull');
    const first = decodeLiveFrame(await next());
    frames.send('pull');
    expect(decodeLiveFrame(await next()).sequence).toBe(first.sequence + 1);
    expect(engine.openLanes()).toBe(1);
    const gone = new Promise((resolve) => frames.once('close', resolve));
    frames.close();
    await gone;
    await expect.poll(() => engine.openLanes(), { timeout: 10_000 }).toBe(0);
  });

  it('do not compress', async () => {
    const rpc = await socket('/rpc', own());
    expect(rpc.extensions).toBe('');
    rpc.close();
  });

  it.each([
    ['no cookie', () => ({ origin: own().origin })],
    ['no origin', () => ({ cookie })],
    ['another origin', () => ({ cookie, origin: 'http://evil.example' })],
    ['a rebound host', () => ({ cookie, origin: 'http://evil.example', host: 'evil.example' })],
    ['a wrong session', () => ({ ...own(), cookie: `headroom-${serving.port}=nonsense` })],
  ])('are refused with %s', async (_name, headers) => {
    for (const path of ['/rpc', '/frames'])
      await expect(socket(path, headers())).rejects.toThrow('Unexpected server response: 403');
  });

  it('exist on two paths only', async () => {
    await expect(socket('/other', own())).rejects.toThrow('Unexpected server response: 404');
  });
});

describe('its end', () => {
  it('closes sockets and frees the port', async () => {
    const other = await serve({ engine, page: join(folder, 'page') });
    const opened = new WebSocket(`ws://127.0.0.1:${other.port}/frames`, {
      headers: { cookie: await signIn(other.url), origin: `http://127.0.0.1:${other.port}` },
    });
    await new Promise((resolve) => opened.once('open', resolve));
    const ended = new Promise((resolve) => opened.once('close', resolve));
    await other.close();
    await ended;
    const again = await serve({ engine, page: join(folder, 'page'), port: other.port });
    expect(again.port).toBe(other.port);
    await expect(serve({ engine, page: join(folder, 'page'), port: other.port })).rejects.toThrow(
      'EADDRINUSE',
    );
    await again.close();
  });
});
