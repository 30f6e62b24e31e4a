import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'vitest';
import { signal } from '../../fixtures/processes.ts';
import { dcgmFolder, fakeHost, hasProgram, type Knobs, shells, startLoop } from './loopHarness.ts';

const tenSeconds = 10_000;
/** The test's own context: with tests side by side, the global hook would belong to another one. */
type Context = Pick<TestContext, 'onTestFinished'>;

/** Our end as a process of its own, so that it can be killed or stopped; resolves when its first sample arrived. */
async function startOurEnd({ onTestFinished }: Context, knobs: Knobs) {
  const host = fakeHost(knobs, [dcgmFolder]);
  const child = spawn(process.execPath, [join(import.meta.dirname, 'ourEnd.ts')], {
    env: host.environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    for (const { pid } of await host.processes()) signal(pid, 'SIGKILL');
    host.remove();
  });
  await once(child.stdout, 'data');
  const pid = child.pid ?? 0;
  return { pid, left: async () => (await host.processes()).filter((found) => found.pid !== pid) };
}

describe('what is left on a host when our end vanishes', () => {
  it.concurrent.for<Knobs>([{}, { fault: 'wedge', only: 'once,apps', dcgm_health: 'hangs' }])(
    'nothing after kill -9 (%o)',
    async (knobs, context) => {
      const { expect } = context;
      const { pid, left } = await startOurEnd(context, knobs);
      expect((await left()).length).toBeGreaterThan(5);
      signal(pid, 'SIGKILL');
      await expect.poll(left, { timeout: tenSeconds }).toEqual([]);
    },
  );

  it.concurrent('nothing when it stands still: stdin stays open and no heartbeat comes', async (context) => {
    const { expect } = context;
    const { pid, left } = await startOurEnd(context, {});
    signal(pid, 'SIGSTOP');
    expect((await left()).length).toBeGreaterThan(5);
    await expect.poll(left, { timeout: tenSeconds }).toEqual([]);
    signal(pid, 'SIGKILL');
  });
});

describe.each(shells.map((argv) => ({ argv, name: argv.join(' ') })))('the loop under $name', ({ argv }) => {
  const absent = !hasProgram(argv[0] ?? '');

  it.skipIf(absent).concurrent.for(['SIGHUP', 'SIGTERM', 'SIGKILL'] as const)(
    'leaves nothing after %s to its shell',
    async (name, { expect, onTestFinished }) => {
      const loop = startLoop(argv, { gpus: 1 }, [1, 1], [dcgmFolder]);
      onTestFinished(() => loop.stop());
      await expect.poll(() => loop.rounds.length, { timeout: 20_000 }).toBeGreaterThan(0);
      signal(loop.child.pid ?? 0, name);
      await expect.poll(loop.host.processes, { timeout: tenSeconds }).toEqual([]);
    },
  );

  it.skipIf(absent).concurrent(
    'leaves nothing after its stdin was closed',
    async ({ expect, onTestFinished }) => {
      const loop = startLoop(argv, { gpus: 1 }, [1, 1], [dcgmFolder]);
      onTestFinished(() => loop.stop());
      await expect.poll(() => loop.inventories.length, { timeout: 20_000 }).toBeGreaterThan(0);
      loop.child.stdin?.end();
      const [code] = await once(loop.child, 'exit');
      expect(code).toBe(0);
      await expect.poll(() => loop.host.processes(), { timeout: tenSeconds }).toEqual([]);
    },
  );
});
