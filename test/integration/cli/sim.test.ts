import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningCommand, runHeadroom, startHeadroom } from './runHeadroom.ts';

const pageIsBuilt = existsSync(join(process.cwd(), 'out/renderer/index.html'));

describe('headroom against its simulated fleet', () => {
  let config: string;
  let sim: RunningCommand;
  const rows: string[] = [];

  beforeAll(async () => {
    config = mkdtempSync(join(tmpdir(), 'headroom-cli-'));
    sim = startHeadroom(config, ['sim', '--gpus', '24', '--seed', '7']);
    while (rows.length < 4) rows.push((await sim.lines.next()).value);
  });
  afterAll(async () => {
    expect(await sim.end()).toBe(0);
    const identity = rows[1]?.split(',')[4] ?? '';
    expect(identity).toContain('headroom-sim-');
    expect(existsSync(identity)).toBe(false);
    rmSync(config, { recursive: true, force: true });
  });

  it('imports what sim prints, trusts it and reads it', async () => {
    const imported = await runHeadroom(config, ['hosts', 'import', 'csv', '-'], `${rows.join('\n')}\n`);
    expect(imported.code).toBe(0);
    const names = rows.slice(1).map((row) => row.split(',')[0]);
    expect(JSON.parse(imported.stdout).added).toEqual(names);
    expect((await runHeadroom(config, ['hosts', 'trust', '--all', '--yes'])).code).toBe(0);
    const scanned = await runHeadroom(config, ['scan']);
    expect(scanned.code).toBe(0);
    const { hosts, gpus } = JSON.parse(scanned.stdout);
    expect(hosts.map((host: { name: string }) => host.name)).toEqual(names);
    expect(gpus).toHaveLength(24);
  });

  it('watches as JSON lines where there is no terminal', async () => {
    const watch = startHeadroom(config, ['watch', '--interval', '2']);
    const reports = [await watch.lines.next(), await watch.lines.next()].map(({ value }) =>
      JSON.parse(value),
    );
    expect(await watch.end()).toBe(0);
    expect(reports[1].hosts).toHaveLength(3);
    expect(reports[1].gpus).toHaveLength(24);
  });

  it.skipIf(!pageIsBuilt)('serves until it is told to end, printing the address as JSON', async () => {
    writeFileSync(join(config, 'settings.yaml'), 'retention:\n  rawHours: 1\n');
    const serving = startHeadroom(config, ['serve']);
    const { url, port } = JSON.parse((await serving.lines.next()).value);
    expect(url).toContain(`http://127.0.0.1:${port}/?token=`);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBeGreaterThanOrEqual(400);
    expect(await serving.end()).toBe(0);
  });
});
