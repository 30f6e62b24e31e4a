/** The engine's process and its ports, in a real Electron: reload, death and restart, giving up, the end of the app. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { findElectron } from '../../build/desktopRuntime.ts';
import {
  appEnvironment,
  askForPorts,
  describeOnDesktop,
  enginePid,
  isAlive,
  processesNaming,
  startedDesktop,
} from './desktopHarness.ts';

const patience = { timeout: 30_000, interval: 100 };

describeOnDesktop('desktop engine', () => {
  const desktop = startedDesktop();

  /** Waits for an engine other than the one given, and returns its process id. */
  async function nextEngine(former: number | null): Promise<number> {
    let pid: number | null = null;
    await expect
      .poll(async () => {
        pid = await enginePid(desktop);
        return pid !== null && pid !== former;
      }, patience)
      .toBe(true);
    return pid ?? 0;
  }

  /** From now on notes what the shell tells the page: the state, with its reason, and only those `running` that bring ports. */
  async function collectStates(): Promise<() => Promise<readonly string[]>> {
    await desktop.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { toldStates: seen });
      window.addEventListener('message', (event) => {
        if (event.data?.type !== 'headroom:ports') return;
        const { state, reason } = event.data.collector;
        if (state !== 'running' || event.ports.length === 2)
          seen.push(reason ? `${state}: ${reason}` : state);
      });
    });
    return () => desktop.page.evaluate(() => (window as unknown as { toldStates: string[] }).toldStates);
  }

  it('answers again after a reload, and twice to the same page', async () => {
    expect(await askForPorts(desktop.page, 20_000)).toMatchObject({ state: 'running', ports: 2 });
    expect(await askForPorts(desktop.page, 20_000)).toMatchObject({ state: 'running', ports: 2 });
    await desktop.page.reload();
    expect(await askForPorts(desktop.page, 20_000)).toMatchObject({ state: 'running', ports: 2 });
  });

  it('is started again when it is killed, and the page gets new ports by itself', async () => {
    const former = await nextEngine(null);
    const told = await collectStates();
    process.kill(former, 'SIGKILL');
    await expect.poll(async () => (await told()).at(-1), patience).toBe('running');
    expect((await told()).slice(0, -1)).toContain('starting');
    expect(isAlive(await nextEngine(former))).toBe(true);
    expect(await askForPorts(desktop.page, 20_000)).toMatchObject({ state: 'running' });
  });

  it('gives up after five restarts, says why, and starts again when asked', async () => {
    const told = await collectStates();
    let engine: number | null = null;
    for (let kills = 0; kills < 5; kills += 1) {
      engine = await nextEngine(engine);
      process.kill(engine, 'SIGKILL');
    }
    const reason = /^stopped: The collector ended too often to be started again: its process ended/;
    await expect.poll(async () => (await told()).at(-1), patience).toMatch(reason);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await enginePid(desktop)).toBeNull();
    await desktop.page.evaluate(() =>
      window.postMessage({ type: 'headroom:connect', restart: true }, window.location.origin),
    );
    await nextEngine(engine);
    expect(await askForPorts(desktop.page, 20_000)).toMatchObject({ state: 'running' });
  });

  it('lets one instance run for a configuration; the second ends and the first comes forward', async () => {
    const shown = desktop.electron.evaluate(
      ({ app }) => new Promise<string>((resolve) => app.once('second-instance', () => resolve('shown'))),
    );
    const second = spawn(findElectron() ?? '', [desktop.folders.app, '--config', desktop.folders.config], {
      env: appEnvironment(),
      stdio: 'ignore',
    });
    const [code] = await once(second, 'exit');
    expect(code).toBe(0);
    expect(await shown).toBe('shown');
    expect(desktop.electron.windows()).toHaveLength(1);
  });

  it('takes its engine along when it quits', async () => {
    const engine = await nextEngine(null);
    await desktop.electron.close();
    await expect.poll(() => isAlive(engine), patience).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')('takes its engine along when it is killed', async () => {
    const engines = () =>
      processesNaming(desktop.folders.config).filter((each) => each.commandLine.includes('NodeService'));
    // Not by Playwright, which waits for the pipes that an orphan of the killed app may hold.
    const app = spawn(findElectron() ?? '', [desktop.folders.app, '--config', desktop.folders.config], {
      env: appEnvironment(),
      stdio: 'ignore',
    });
    await expect.poll(() => engines().length, patience).toBe(1);
    app.kill('SIGKILL');
    await expect.poll(() => engines().length, patience).toBe(0);
  });
});
