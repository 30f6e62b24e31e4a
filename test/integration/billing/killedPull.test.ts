import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { type Asked, type ProviderServer, serveProvider } from '../../fixtures/billing/providerServer.ts';
import { connectionTo, pullContext } from '../../fixtures/billing/pullContext.ts';
import { azureDouble } from './providers/azureDouble.ts';
import { coreweaveDouble } from './providers/coreweaveDouble.ts';
import { digitaloceanDouble } from './providers/digitaloceanDouble.ts';
import { gcpDouble } from './providers/gcpDouble.ts';
import type { ProviderDouble } from './providers/providerDouble.ts';
import { runpodDouble } from './providers/runpodDouble.ts';
import { upcloudDouble } from './providers/upcloudDouble.ts';
import { vastDouble } from './providers/vastDouble.ts';

const month = '2026-10-01';
const now = '2026-11-21T06:00:00Z';
const script = fileURLToPath(new URL('../../fixtures/billing/pullOnce.ts', import.meta.url));
const mood = { isEmpty: false, isMalformed: false };

let folder = '';
let server: ProviderServer | null = null;
let child: ChildProcess | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-killed-'));
});
afterEach(async () => {
  if (child && child.exitCode === null) child.kill('SIGKILL');
  child = null;
  await server?.close();
  server = null;
  await rm(folder, { recursive: true, force: true });
});

/** Requests of a pull that is not disturbed, into a ledger in a file. */
async function pullHere(double: ProviderDouble, file: string, url: string) {
  const ledger = createLedger(file);
  try {
    const config = connectionTo(url, double.connector.kind, double.options);
    const wanted = { fromMonth: month, toMonth: month, isAgain: false };
    const report = await double.connector.pull(config, wanted, pullContext(ledger, url, now, double.more));
    const [sums] = await ledger.read<{ rows: number; billed: string | null; effective: string | null }>(
      'SELECT count(*)::INTEGER AS "rows", sum(BilledCost) AS billed, sum(EffectiveCost) AS effective FROM charges',
    );
    return { report, sums };
  } finally {
    await ledger.close();
  }
}

const doubles = [
  gcpDouble,
  azureDouble,
  runpodDouble,
  vastDouble,
  coreweaveDouble,
  digitaloceanDouble,
  upcloudDouble,
];

it.each(doubles.map((double) => [double.connector.kind, double] as const))(
  '%s: the ledger on disk takes every row, to the last place',
  async (_, double) => {
    server = await serveProvider((asked) => double.answer(asked, mood));
    const { sums } = await pullHere(double, join(folder, 'ledger.duckdb'), server.url);
    const plain = (text: string | null | undefined) => (text == null ? null : text.replace(/\.?0+$/, ''));
    expect(sums?.rows).toBe(double.rows);
    expect([plain(sums?.billed), plain(sums?.effective)]).toEqual([double.billed, double.effective]);
  },
);

it.each([gcpDouble, vastDouble].map((double) => [double.connector.kind, double] as const))(
  '%s: a process that is killed on a page loses nothing of the pages before it',
  async (_, double) => {
    const isNext = ({ query }: Asked) => query.get('after_token') !== null || query.get('pageToken') !== null;
    let isDead = true;
    let reached = () => {};
    const isReached = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const served = await serveProvider((asked) => {
      if (!isDead || !isNext(asked)) return double.answer(asked, mood);
      reached();
      return { text: '', isHeld: true };
    });
    server = served;
    const file = join(folder, 'ledger.duckdb');
    const { kind } = double.connector;
    const args = [script, kind, served.url, file, month, now, JSON.stringify(double.options)];
    const killed = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    child = killed;
    let words = '';
    killed.stderr?.on('data', (part) => {
      words += part;
    });
    const ended = once(killed, 'exit').then(() => {
      throw new Error(`The pull ended before its second page: ${words}`);
    });
    await Promise.race([isReached, ended]);
    ended.catch(() => undefined);
    killed.kill('SIGKILL');
    await once(killed, 'exit').catch(() => undefined);
    isDead = false;
    served.forget();
    const { report, sums } = await pullHere(double, file, served.url);
    expect(report.months).toMatchObject([{ outcome: 'resumed', rows: double.rows }]);
    expect(isNext(served.asked.find(double.isBilling) as Asked)).toBe(true);
    expect(sums?.rows).toBe(double.rows);
    expect(Number(sums?.billed)).toBe(Number(double.billed));
  },
);
