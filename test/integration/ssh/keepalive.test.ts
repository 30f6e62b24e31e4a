/** A machine that stands still: its sshd neither answers nor hangs up. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Failure } from '#shared/domain/failure.ts';
import { signal } from '../../fixtures/processes.ts';
import { describeWithSshd, type Sshd } from '../../fixtures/sshd.ts';
import { type KeyPair, makeKey } from '../../fixtures/sshKeys.ts';
import { openWorkbench, output, patience, type Workbench } from './workbench.ts';

let bench: Workbench;
let key: KeyPair;
beforeEach(async () => {
  bench = await openWorkbench();
  key = await makeKey(bench.folder, 'id');
});
afterEach(() => bench.close());

const options = { keepalive: { intervalMs: 1000, count: 3 } };

async function standStill(sshd: Sshd): Promise<void> {
  for (const { pid } of [sshd, ...(await sshd.processes())]) signal(pid, 'SIGSTOP');
}

describeWithSshd('an sshd that stands still', () => {
  it.each(['ssh2', 'openssh'] as const)(
    'is taken for lost after so many questions (%s)',
    async (transport) => {
      const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
      await bench.knows(sshd);
      const host = bench.host(sshd, { identity: key.privateFile, transport });
      const connection = await bench.connect(host, options);
      const ends: (Failure | null)[] = [];
      connection.onClose((failure) => ends.push(failure));
      const channel = await connection.exec('cat');
      channel.onStdout(() => undefined);
      channel.onStderr(() => undefined);
      const exit = new Promise((done) => channel.onExit(done));
      expect((await output(connection, 'sleep 5; echo hello')).stdout).toBe('hello\n');
      expect(ends).toEqual([]);
      await standStill(sshd);
      await expect.poll(() => ends, patience).toMatchObject([{ kind: 'timeout', terminal: false }]);
      expect(ends[0]?.message).toContain(`127.0.0.1:${sshd.port}`);
      expect(await exit).toMatchObject({ code: null });
    },
  );

  it('takes the hosts behind it along', async () => {
    const jump = await bench.sshd({ authorizedKeys: [key.publicLine], address: '127.0.0.2' });
    const target = await bench.sshd({ authorizedKeys: [key.publicLine] });
    for (const sshd of [jump, target]) await bench.knows(sshd);
    const through = `${jump.user}@${jump.address}:${jump.port}`;
    const host = bench.host(target, { identity: key.privateFile, transport: 'ssh2', jump: through });
    const connection = await bench.connect(host, options);
    const ended = new Promise<Failure | null>((done) => connection.onClose(done));
    await standStill(jump);
    expect((await ended)?.kind).toMatch(/^(timeout|jump)$/);
  });
});
