import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SimFleet, type SimHostAccess, simHosts, startSimFleet } from '#sim/simFleet.ts';
import { connect, rowsOf, run, startLoop } from './simClient.ts';

describe('a simulated fleet', () => {
  let fleet: SimFleet;
  let host: SimHostAccess;
  beforeAll(async () => {
    fleet = await startSimFleet({ fleet: { gpus: 24, seed: 5 }, clock: Date.now, password: 'right' });
    const [first] = simHosts(fleet);
    if (!first) throw new Error('no hosts');
    host = first;
  });
  afterAll(() => fleet.stop());

  it('answers the loop: version first, every section, a header, then rows of every GPU each second', async () => {
    const client = await connect(host);
    const loop = await startLoop(client);
    await loop.until(() => rowsOf(loop).length >= 16, 'two rounds');
    expect(loop.stderr().startsWith('@headroom 1\n')).toBe(true);
    for (const name of ['smi', 'fields', 'inventory', 'apps', 'host']) {
      expect(loop.stderr()).toMatch(new RegExp(`^@begin ${name} \\d{10}$`, 'm'));
      expect(loop.stderr()).toMatch(new RegExp(`^@end ${name} 0$`, 'm'));
    }
    const header = loop.stdout().trimStart().split('\n')[0] ?? '';
    expect(header).toMatch(/^uuid, index, utilization\.gpu \[%\], /);
    for (const row of rowsOf(loop)) expect(row.split(', ')).toHaveLength(header.split(', ').length);
    expect(new Set(rowsOf(loop).map((row) => row.split(', ')[0])).size).toBe(8);
    loop.end();
    expect(await loop.exit).toBe(0);
    client.end();
  });

  it('does not start before it has the whole script', async () => {
    const client = await connect(host);
    const said = await new Promise<string>((resolve, reject) => {
      client.exec('exec /bin/sh -s -- 1 60', (error, channel) => {
        if (error) return reject(error);
        let text = '';
        channel.stderr.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        channel.resume();
        channel.write('half of a script\n');
        setTimeout(() => resolve(text), 400);
      });
    });
    expect(said).toBe('');
    client.end();
  });

  it('ends the loop by itself when no heartbeat comes', { timeout: 30_000 }, async () => {
    const client = await connect(host);
    const loop = await startLoop(client);
    expect(await loop.exit).toBe(0);
    expect(rowsOf(loop).length).toBeGreaterThan(8 * 5);
    client.end();
  });

  it('answers nvidia-smi and has no other command', async () => {
    const client = await connect(host);
    const listed = await run(client, 'LC_ALL=C /usr/bin/nvidia-smi -L');
    expect(listed.stdout.trimEnd().split('\n')).toHaveLength(8);
    expect(listed.stdout).toContain('GPU 0: NVIDIA H100 80GB HBM3 (UUID: GPU-');
    expect(await run(client, 'rocm-smi --json')).toMatchObject({
      stderr: 'sh: 1: rocm-smi: not found\n',
      code: 127,
    });
    client.end();
  });

  it('takes its key or the password, and nothing else', async () => {
    (await connect(host, { password: 'right' })).end();
    await expect(connect(host, { password: 'wrong' })).rejects.toThrow(/authentication/i);
  });

  it('stops listening when it is stopped', async () => {
    const other = await startSimFleet({ fleet: { gpus: 8, seed: 1 }, clock: Date.now });
    const [only] = other.hosts;
    if (!only) throw new Error('no hosts');
    const client = await connect(only);
    const closed = new Promise<void>((resolve) => client.once('close', () => resolve()));
    await other.stop();
    await closed;
    await expect(connect(only)).rejects.toThrow('ECONNREFUSED');
  });

  it.skipIf(!existsSync('/usr/bin/ssh'))('is a host to the system’s ssh as well', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'headroom-sim-'));
    try {
      await writeFile(join(folder, 'id'), host.privateKey ?? '', { mode: 0o600 });
      await writeFile(join(folder, 'known'), `[${host.address}]:${host.port} ${host.hostKey}\n`);
      const options = [
        'BatchMode=yes',
        'StrictHostKeyChecking=yes',
        `UserKnownHostsFile=${join(folder, 'known')}`,
      ];
      const args = ['-F', 'none', '-i', join(folder, 'id'), '-p', String(host.port)];
      const { stdout } = await promisify(execFile)('/usr/bin/ssh', [
        ...args,
        ...options.flatMap((option) => ['-o', option]),
        `${host.user}@${host.address}`,
        'nvidia-smi --query-gpu=index --format=csv,noheader',
      ]);
      expect(stdout).toBe('0\n1\n2\n3\n4\n5\n6\n7\n');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
