import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headroomEntry, type RunningCommand, runHeadroom, startHeadroom } from '../cli/runHeadroom.ts';

describe('headroom record and replay', { timeout: 120_000 }, () => {
  let config: string;
  let sim: RunningCommand;
  let file: string;
  const rows: string[] = [];

  beforeAll(async () => {
    config = mkdtempSync(join(tmpdir(), 'headroom-record-'));
    file = join(config, 'a.hrec');
    sim = startHeadroom(config, ['sim', '--gpus', '24', '--seed', '7']);
    while (rows.length < 4) rows.push((await sim.lines.next()).value);
    await runHeadroom(config, ['hosts', 'import', 'csv', '-'], `${rows.join('\n')}\n`);
    await runHeadroom(config, ['hosts', 'trust', '--all', '--yes']);
  }, 60_000);
  afterAll(async () => {
    await sim.end();
    rmSync(config, { recursive: true, force: true });
  });
  const names = () => rows.slice(1).map((row) => row.split(',')[0] ?? '');

  it('records for a time, then says what is in it, scans it and replays it', async () => {
    const recorded = await runHeadroom(config, ['record', '--for', '12s', file]);
    expect(recorded).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(recorded.stdout)).toMatchObject({ file, hosts: 3, failed: 0, reason: 'time' });

    const info = await runHeadroom(config, ['replay', file, '--info']);
    expect(info.code).toBe(0);
    expect(JSON.parse(info.stdout)).toMatchObject({ version: 1, hosts: names(), state: 'whole' });

    const elsewhere = mkdtempSync(join(tmpdir(), 'headroom-record-'));
    try {
      const scanned = await runHeadroom(elsewhere, ['scan', '--replay', file]);
      expect(scanned.stderr).toBe('');
      const report = JSON.parse(scanned.stdout);
      expect(report.hosts.map((host: { name: string }) => host.name)).toEqual(names());
      expect(report.gpus).toHaveLength(24);
      expect(report.gpus[0].readings.powerWatts).toEqual(expect.any(Number));

      const replayed = await runHeadroom(elsewhere, ['replay', file, '--speed', '2']);
      expect(replayed.code).toBe(0);
      expect(replayed.stderr).toContain('played');
      const looks = replayed.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(Math.max(...looks.map(({ gpus }) => gpus.length))).toBe(24);
      expect(looks.flatMap(({ hosts }) => hosts.map((host: { phase: string }) => host.phase))).toContain(
        'live',
      );
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });

  it('leaves a file that can be played when it is killed', async () => {
    const killed = join(config, 'killed.hrec');
    const child = spawn(process.execPath, [headroomEntry, '--config', config, 'record', killed], {
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const bytes = () => statSync(killed, { throwIfNoEntry: false })?.size ?? 0;
    // Past the header: hosts have spoken.
    await expect.poll(bytes, { timeout: 30_000 }).toBeGreaterThan(4000);
    child.kill('SIGKILL');
    await ended;
    const { code, stdout } = await runHeadroom(config, ['replay', killed, '--info']);
    const info = JSON.parse(stdout);
    expect([code, info.state, info.hosts]).toEqual([2, 'cut', names()]);
    expect(info.events).toBeGreaterThan(10);
  });

  it('plays what is left of a recording, and says that it is cut', async () => {
    const whole = readFileSync(file);
    const cut = join(config, 'cut.hrec');
    writeFileSync(cut, whole.subarray(0, Math.floor(whole.length * 0.6)));
    const replayed = await runHeadroom(config, ['replay', cut, '--speed', 'max']);
    expect(replayed.code).toBe(2);
    expect(replayed.stderr).toMatch(/is cut off .* after its start; what stands before was played/);
    const info = await runHeadroom(config, ['replay', cut, '--info']);
    expect([info.code, JSON.parse(info.stdout).state]).toEqual([2, 'cut']);
  });

  it('refuses what it cannot do, with the remedy', async () => {
    const there = await runHeadroom(config, ['record', file]);
    expect([there.code, there.stderr]).toEqual([1, expect.stringContaining('is there already')]);
    const none = await runHeadroom(config, ['replay', join(config, 'none')]);
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('there is no such file')]);
    const other = await runHeadroom(config, ['replay', join(config, 'hosts.yaml')]);
    expect([other.code, other.stderr]).toEqual([1, expect.stringContaining('not a recording of Headroom')]);
    const unknown = await runHeadroom(config, ['record', '--hosts', 'nobody', join(config, 'b.hrec')]);
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('no host named nobody')]);
    for (const words of [
      ['--speed', '0'],
      ['--from', '10 minutes'],
      ['--from', '5m', '--to', '1m'],
    ])
      expect((await runHeadroom(config, ['replay', file, ...words])).code).toBe(1);
  });
});
