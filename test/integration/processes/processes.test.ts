import { userInfo } from 'node:os';
import { expect, it, onTestFinished } from 'vitest';
import { isNumber } from '#shared/domain/reading.ts';
import { describeWithSshd } from '../../fixtures/sshd.ts';
import { hasProgram } from '../probes/loopHarness.ts';
import { openProcessHost } from './processHost.ts';

const patient = { timeout: 45_000, interval: 100 };
const isRoot = userInfo().uid === 0;
/** `nobody`, on every Linux that the tests run on. */
const nobody = 65_534;

async function open(extra?: readonly string[]) {
  const host = await openProcessHost(extra);
  onTestFinished(() => host.close());
  return host;
}

describeWithSshd('processes of a real host, over SSH', () => {
  it('have their user, start, command line and job, and nothing else of their environment', async () => {
    const host = await open();
    const startedAtMs = Date.now();
    const pid = host.start(
      'sh',
      ['-c', 'sleep 600; :', 'vllm', 'serve', 'a b\n@end processes 0\nü', '--port', '8000'],
      {
        env: {
          SLURM_JOB_ID: '4711',
          SLURM_STEP_ID: '4294967291',
          SLURM_JOB_NAME: 'sft 7b',
          HF_TOKEN: 'hf_secret',
        },
      },
    );
    await host.turn('pids', pid);
    await host.turn('util', 40);
    const read = await host.read();
    await expect.poll(() => read.process(pid)?.smPercent, patient).toBe(40);
    await expect.poll(() => read.process(pid)?.user, patient).toBe(userInfo().username);
    const found = read.process(pid);
    expect(found).toMatchObject({
      name: '/usr/bin/python3, train',
      memoryUsedBytes: 562 * 2 ** 20,
      type: 'C',
      commandLine: 'sh -c sleep 600; : vllm serve a b @end processes 0 ü --port 8000',
      state: 'sleeping',
      memoryPercent: 24,
      encoderPercent: 3,
      origin: { slurm: { jobId: '4711', stepId: 'batch', jobName: 'sft 7b' } },
      warning: null,
    });
    // The kernel counts from a start that is kept in whole seconds.
    expect(isNumber(found?.startedAtMs) && Math.abs(found.startedAtMs - startedAtMs)).toBeLessThan(5000);
    expect(read.inventories.at(-1)).toMatchObject({ processesPartial: null, processDetailsPartial: null });
    expect(read.said()).not.toMatch(/hf_secret|HF_TOKEN|PATH=/);
  });

  it('are marked where they hold memory as zombies, or after their end', async () => {
    const host = await open();
    const zombie = await host.zombie();
    // Beyond the largest pid of Linux (2^22), so that it is nobody's.
    const gone = 4_999_999;
    await host.turn('pids', `${zombie} ${gone}`);
    const read = await host.read();
    await expect.poll(() => read.process(zombie)?.state, patient).toBe('zombie');
    expect(read.process(zombie)).toMatchObject({
      commandLine: { state: 'unavailable', reason: 'a zombie has no command line' },
      warning: expect.stringMatching(/^Zombie: .* still holds GPU memory; its parent, process \d+, has not/),
    });
    await expect.poll(() => read.process(gone)?.state, patient).toBe('gone');
    expect(read.process(gone)?.warning).toContain('does not exist any more');
  });

  it('are noticed when they start, and each pid is who it is now', async () => {
    const host = await open();
    const first = host.start('sleep', ['601']);
    await host.turn('pids', first);
    const read = await host.read();
    await expect.poll(() => read.process(first)?.commandLine, patient).toBe('sleep 601');
    const second = host.start('sleep', ['602']);
    await host.turn('pids', `${first} ${second}`);
    await expect.poll(() => read.process(second)?.commandLine, patient).toBe('sleep 602');
    // Told once, kept since.
    expect(read.process(first)?.commandLine).toBe('sleep 601');
    expect(read.said().split(`command ${first} `).length).toBeLessThanOrEqual(3);
  });

  it('that only draw are listed and not counted, and memory that nobody has is said', async () => {
    const host = await open();
    const [compute, draws] = [host.start('sleep', ['603']), host.start('sleep', ['604'])];
    await host.turn('pids', compute);
    await host.turn('graphics', draws);
    await host.turn('util', 50);
    const read = await host.read();
    await expect
      .poll(() => read.process(draws), patient)
      .toMatchObject({
        name: 'Xorg',
        type: 'G',
        commandLine: 'sleep 604',
        memoryUsedBytes: 12 * 2 ** 20,
      });
    await expect.poll(() => read.rounds.at(-1)?.[0]?.readings.processCount, patient).toBe(1);
    // 4 MiB of the driver, a process of 562 MiB and half of 81,559 MiB x 50/128 are in use.
    await expect
      .poll(() => read.inventories.at(-1)?.unexplainedMemory[0]?.bytes, patient)
      .toBe((4 + Math.floor((81_559 * 50) / 128) - 12) * 2 ** 20);
  });

  it.skipIf(!isRoot || !hasProgram('setpriv'))(
    'of others are known in part to a login without privilege, and it says which part',
    async () => {
      const host = await open([
        `ForceCommand exec setpriv --reuid ${nobody} --regid ${nobody} --clear-groups sh -c "$SSH_ORIGINAL_COMMAND"`,
      ]);
      const environment = { env: { SLURM_JOB_ID: '99' } };
      const others = host.start('sleep', ['605'], environment);
      const own = host.start('sleep', ['606'], { ...environment, uid: nobody });
      await host.turn('pids', `${others} ${own}`);
      const read = await host.read();
      await expect.poll(() => read.process(own)?.user, patient).toBe('nobody');
      expect(read.process(own)).toMatchObject({ origin: { slurm: { jobId: '99' } } });
      expect(read.process(others)).toMatchObject({
        user: 'root',
        commandLine: 'sleep 605',
        origin: { slurm: null },
      });
      expect(read.inventories.at(-1)?.processDetailsPartial).toContain(
        'the environment of 1 of 2 processes may not be read by this login',
      );
      expect(read.said()).toContain(`closed ${others} environment`);
    },
  );
});
