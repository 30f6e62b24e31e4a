import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const root = process.cwd();
const knowledge = ['domain', 'catalog', 'sizing', 'money', 'cost', 'analysis'].map(
  (zone) => `shared/${zone}`,
);
const shared = [...knowledge, 'shared/contract', 'shared/reports'];
const shells = ['electron/main', 'electron/web', 'electron/cli', 'electron/demo'];

/** Who may import whom beside himself: docs/decisions/0001. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'shared/domain': [],
  'shared/catalog': ['shared/domain'],
  'shared/sizing': ['shared/domain', 'shared/catalog'],
  'shared/money': ['shared/domain'],
  'shared/cost': ['shared/domain', 'shared/catalog', 'shared/money'],
  'shared/analysis': knowledge,
  'shared/contract': knowledge,
  'shared/reports': ['domain', 'money', 'cost', 'analysis', 'contract'].map((zone) => `shared/${zone}`),
  'electron/engine': shared,
  'electron/sim': shared,
  'electron/main': [...shared, 'electron/engine', 'electron/sim', ...shells],
  'electron/web': [...shared, 'electron/engine', 'electron/sim', ...shells],
  'electron/cli': [...shared, 'electron/engine', 'electron/sim', ...shells],
  'electron/demo': [...shared, 'electron/engine', 'electron/sim', ...shells],
  'electron/preload': [],
  renderer: shared,
};
const zones = Object.keys(arrows);

test('every folder of the house is a zone with its arrows', () => {
  const folders = (of: string) =>
    readdirSync(join(root, of), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [`${of}/${entry.name}`] : [],
    );
  expect([...folders('shared'), ...folders('electron'), 'renderer'].sort()).toEqual(zones.toSorted());
});

test('an import against the arrows is refused, type-only as well, and one along them is not', async () => {
  const house = mkdtempSync(join(tmpdir(), 'headroom-arrows-'));
  onTestFinished(() => rmSync(house, { recursive: true, force: true }));
  for (const file of ['package.json', 'tsconfig.base.json'])
    copyFileSync(join(root, file), join(house, file));
  const fileOf = (from: string, to: string) => `${from}/to-${to.replace('/', '-')}.ts`;
  for (const zone of zones) {
    mkdirSync(join(house, zone), { recursive: true });
    writeFileSync(join(house, zone, 'own.ts'), 'export type Own = 1;\n');
  }
  const pairs = zones.flatMap((from) => zones.filter((to) => to !== from).map((to) => [from, to] as const));
  for (const [from, to] of pairs)
    writeFileSync(
      join(house, fileOf(from, to)),
      `import type { Own } from '${relative(from, `${to}/own.ts`)}';\nexport const own: Own = 1;\n`,
    );
  const config = join(root, 'build/dependency-cruiser.cjs');
  const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [depcruise, '--config', config, '--output-type', 'json', 'shared', 'electron', 'renderer'],
    { cwd: house, maxBuffer: 2 ** 26 },
  ).catch((error: { stdout: string }) => error);
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: readonly { from: string; to: string }[]; totalCruised: number };
  };
  expect(summary.totalCruised).toBe(zones.length + pairs.length);
  const refused = [...new Set(summary.violations.map(({ from, to }) => `${from} > ${to}`))].sort();
  const wrong = pairs.filter(([from, to]) => !arrows[from]?.includes(to));
  expect(refused).toEqual(wrong.map(([from, to]) => `${fileOf(from, to)} > ${to}/own.ts`).sort());
}, 120_000);
