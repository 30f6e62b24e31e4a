/** The security checklist of the desktop shell, asserted in a real Electron on the built app. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { artifact, askForPorts, describeOnDesktop, startedDesktop } from './desktopHarness.ts';

describeOnDesktop('desktop security', () => {
  const desktop = startedDesktop([], ({ app }) => {
    writeFileSync(join(app, 'outside.js'), 'outside the page folder');
    symlinkSync(join(app, 'outside.js'), join(app, 'out/renderer/link.js'));
  });
  let outside: Server;
  let outsideUrl: string;
  const visits: string[] = [];

  beforeAll(async () => {
    outside = createServer((request, response) => {
      visits.push(request.url ?? '');
      response.setHeader('access-control-allow-origin', '*');
      response.end('outside');
    });
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', () => resolve()));
    outsideUrl = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    outside?.close();
  });

  it('shows the page', async () => {
    await desktop.page.waitForFunction(() => (document.getElementById('root')?.childElementCount ?? 0) > 0);
    expect(desktop.page.url()).toMatch(/^app:\/\/headroom\/index\.html/);
    await desktop.page.screenshot({ path: artifact('desktop.png') });
    expect(await desktop.page.title()).toContain('Headroom');
  });

  it('isolates and sandboxes the renderer, in options and in the kernel', async () => {
    const { preferences, pid } = await desktop.electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const contents = window?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
        getOSProcessId(): number;
      };
      return { preferences: contents.getLastWebPreferences(), pid: contents.getOSProcessId() };
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
    });
    if (process.platform === 'linux')
      expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s*2$/m);
  });

  it('gives the page no Node and no Electron', async () => {
    const names = await desktop.page.evaluate(() =>
      ['process', 'require', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron', '__dirname'].filter(
        (name) => name in window,
      ),
    );
    expect(names).toEqual([]);
  });

  it('sends the content security policy as a header, without exceptions', async () => {
    const headers = await desktop.page.evaluate(async () => {
      const answer = await fetch('/index.html');
      return Object.fromEntries(answer.headers.entries());
    });
    const policy = headers['content-security-policy'] ?? '';
    for (const directive of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy).toContain(directive);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('runs no inline script, no eval and no script from elsewhere', async () => {
    const outcome = await desktop.page.evaluate(async (foreign) => {
      const flags = window as unknown as Record<string, unknown>;
      // Later, from the page's own task: what a debugger evaluates is exempt from the policy.
      const evaluated = await new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            resolve(String(new Function('return 1')()));
          } catch (error) {
            resolve((error as Error).name);
          }
        });
      });
      const insert = (make: (script: HTMLScriptElement) => void) => {
        try {
          const script = document.createElement('script');
          make(script);
          document.head.append(script);
        } catch (error) {
          return (error as Error).name;
        }
        return 'inserted';
      };
      const text = insert((script) => script.append(document.createTextNode('window.ranInline = true')));
      const source = insert((script) => script.setAttribute('src', foreign));
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { evaluated, text, source, ran: flags.ranInline ?? false };
    }, `${outsideUrl}/script.js`);
    expect(outcome.evaluated).toMatch(/EvalError|TypeError/);
    expect(outcome.ran).toBe(false);
    expect(outcome.source).toBe('TypeError');
    expect(visits).toEqual([]);
  });

  it('applies no inline style', async () => {
    const position = await desktop.page.evaluate(() => {
      const element = document.createElement('div');
      element.setAttribute('style', 'position: fixed');
      document.body.append(element);
      const { position: computed } = getComputedStyle(element);
      element.remove();
      return computed;
    });
    expect(position).toBe('static');
  });

  it('reaches no network, not even when the policy were gone', async () => {
    const asked = await desktop.page.evaluate(async (url) => {
      const fetched = await fetch(url).then(
        () => 'fetched',
        () => 'refused',
      );
      const socket = await new Promise<string>((resolve) => {
        try {
          const opened = new WebSocket(url.replace('http', 'ws'));
          opened.onopen = () => resolve('opened');
          opened.onerror = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      });
      return { fetched, socket };
    }, outsideUrl);
    expect(asked).toEqual({ fetched: 'refused', socket: 'refused' });
    const fromSession = await desktop.electron.evaluate(async ({ session }, url) => {
      try {
        await session.defaultSession.fetch(url);
        return 'fetched';
      } catch {
        return 'refused';
      }
    }, outsideUrl);
    expect(fromSession).toBe('refused');
    expect(visits).toEqual([]);
  });

  it.each([
    'app://headroom/../main/engine.js',
    'app://headroom/%2e%2e/main/engine.js',
    'app://headroom/..%2fmain%2fengine.js',
    'app://headroom/assets/..%2f..%2f..%2foutside.js',
    'app://headroom/..%5cmain%5cengine.js',
    'app://headroom/%2fetc%2fpasswd',
    'app://headroom/link.js',
    'app://headroom/index.html%00.js',
    'app://evil/index.html',
    'app://headroom.evil/index.html',
  ])('serves nothing for %s', async (url) => {
    const answer = await desktop.electron.evaluate(async ({ session }, asked) => {
      const response = await session.defaultSession.fetch(asked);
      return { status: response.status, body: await response.text() };
    }, url);
    expect([400, 403, 404]).toContain(answer.status);
    expect(answer.body).toBe('');
  });

  it('denies every permission but writing to the clipboard', async () => {
    const states = await desktop.page.evaluate(async () => {
      const query = (name: string) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          (status) => status.state,
          () => 'denied',
        );
      return {
        geolocation: await query('geolocation'),
        notifications: await query('notifications'),
        camera: await query('camera'),
        clipboardRead: await query('clipboard-read'),
        clipboardWrite: await query('clipboard-write'),
        asked: await Notification.requestPermission(),
        media: await navigator.mediaDevices.getUserMedia({ audio: true }).then(
          () => 'granted',
          () => 'denied',
        ),
        position: await new Promise((resolve) => {
          navigator.geolocation.getCurrentPosition(
            () => resolve('granted'),
            () => resolve('denied'),
          );
        }),
      };
    });
    expect(states).toEqual({
      geolocation: 'denied',
      notifications: 'denied',
      camera: 'denied',
      clipboardRead: 'denied',
      clipboardWrite: 'granted',
      asked: 'denied',
      media: 'denied',
      position: 'denied',
    });
  });

  it('opens no window and goes nowhere', async () => {
    const before = desktop.page.url();
    const opened = await desktop.page.evaluate(async (url) => {
      const results = [
        window.open(url),
        window.open('app://headroom/index.html'),
        window.open('about:blank'),
      ];
      const link = document.createElement('a');
      link.href = url;
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.target = '';
      link.click();
      window.location.href = url;
      window.location.href = 'app://headroom/other.html';
      window.location.href = 'file:///etc/passwd';
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 500));
      link.remove();
      frame.remove();
      return results.map((each) => each === null);
    }, outsideUrl);
    expect(opened).toEqual([true, true, true]);
    expect(desktop.page.url()).toBe(before);
    expect(desktop.electron.windows()).toHaveLength(1);
    expect(visits).toEqual([]);
  });

  it('answers its own window and no other, though it shows the same page with the same preload', async () => {
    const own = await askForPorts(desktop.page, 20_000);
    expect(own).toMatchObject({ state: 'running', ports: 2 });
    expect(own?.frameBytes).toBeGreaterThan(0);
    const opened = desktop.electron.waitForEvent('window');
    await desktop.electron.evaluate(
      ({ BrowserWindow }, preload) => {
        const stranger = new BrowserWindow({ show: false, webPreferences: { sandbox: true, preload } });
        void stranger.loadURL('app://headroom/index.html');
      },
      join(desktop.folders.app, 'out/preload/preload.cjs'),
    );
    const stranger = await opened;
    await stranger.waitForLoadState('load');
    expect(await askForPorts(stranger, 3_000)).toBeNull();
    await stranger.close();
  });
});
