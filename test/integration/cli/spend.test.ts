import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { sumExact } from '#shared/money/decimal.ts';
import { makeTestFolder } from '../../fixtures/sshd.ts';
import { runHeadroom } from './runHeadroom.ts';

const header =
  'BilledCost,EffectiveCost,ContractedCost,ListCost,BillingCurrency,BillingAccountId,BillingPeriodStart,BillingPeriodEnd,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,ProviderName,ServiceName,Tags';
const line = (cost: string, currency: string, service: string, team: string) =>
  `${cost},${cost},${cost},,${currency},acct,2026-03-01T00:00:00Z,2026-04-01T00:00:00Z,2026-03-31T23:00:00Z,2026-04-01T00:00:00Z,Usage,Cloud,${service},"{""team"":""${team}""}"`;

const bill = [
  header,
  line('0.1', 'USD', 'Compute', 'a'),
  line('0.2', 'USD', 'Compute', '=1+1'),
  line('-0.05', 'USD', 'Credits', 'a'),
  line('7', 'EUR', 'Compute', 'a'),
].join('\n');

let config: string;

async function run(...options: string[]) {
  return await runHeadroom(config, ['spend', ...options]);
}

describe('headroom spend', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    config = await makeTestFolder();
    mkdirSync(join(config, 'data'));
    const file = join(config, 'bill.csv');
    writeFileSync(file, `${bill}\n`);
    const ledger = createLedger(join(config, 'data/ledger.duckdb'));
    await ledger.importFiles({ paths: [file] }, () => undefined, new AbortController().signal);
    await ledger.close();
    return () => rmSync(config, { recursive: true, force: true });
  }, 60_000);

  it('splits a month exactly, currencies apart, as JSON where no terminal is', async () => {
    const { stdout, code } = await run('--month', '2026-03', '--by', 'service,tag:team');
    expect(code).toBe(0);
    const { splits, scope, coverage } = JSON.parse(stdout) as {
      readonly splits: readonly { total: { currency: string; amount: string }; lines: unknown[] }[];
      readonly scope: unknown;
      readonly coverage: readonly unknown[];
    };
    expect(scope).toMatchObject({ month: '2026-03-01', basis: 'effective', gpuOnly: false });
    expect(coverage).toMatchObject([{ provider: 'Cloud', state: 'in' }]);
    const totals = Object.fromEntries(splits.map(({ total }) => [total.currency, total.amount]));
    expect(totals).toEqual({ USD: sumExact(['0.1', '0.2', '-0.05']), EUR: '7' });
  });

  it('writes CSV that no spreadsheet takes for formulas; credits stay numbers, unknown costs stay empty', async () => {
    const { stdout } = await run('--by', 'service,tag:team', '--csv');
    expect(stdout).toContain(`,USD,Compute,'=1+1,0.2,`);
    expect(stdout).toMatch(/,USD,Credits,a,-0\.05,-0\.2,1,0,/);
    const list = await run('--by', 'provider', '--basis', 'list', '--csv');
    expect(list.stdout).toMatch(/2026-03,List,false,USD,Cloud,,,3,3,/);
  });

  it('refuses what is no month, no dimension, no basis, and says what is', async () => {
    for (const wrong of [
      ['--month', '2026-13'],
      ['--by', 'colour'],
      ['--basis', 'net'],
      ['--json', '--csv'],
    ]) {
      const { code, stderr } = await run(...wrong);
      expect(code).toBe(1);
      expect(stderr).not.toBe('');
    }
    const nothing = await run('--month', '2020-01');
    expect(nothing.code).toBe(1);
    expect(nothing.stderr).toContain('headroom import');
  });

  it('makes no ledger where there is none', async () => {
    const bare = await makeTestFolder();
    onTestFinished(() => rmSync(bare, { recursive: true, force: true }));
    const { code, stderr } = await runHeadroom(bare, ['spend']);
    expect(code).toBe(1);
    expect(stderr).toContain('No charge of');
  });

  it('tells a month by what GPUs did: what no analysis has looked at is not observed, and the parts are the bill', async () => {
    const { stdout, code } = await run('states', '--month', '2026-03');
    expect(code).toBe(0);
    const { tables } = JSON.parse(stdout) as {
      readonly tables: readonly {
        currency: string;
        total: string;
        states: { cost: string }[];
        own: { cost: string }[];
      }[];
    };
    expect(tables.map(({ currency, total }) => [currency, total])).toEqual([
      ['EUR', '7'],
      ['USD', '0.25'],
    ]);
    for (const { total, states, own } of tables)
      expect(sumExact([...states, ...own].map(({ cost }) => cost))).toBe(total);
    const csv = await run('states', '--month', '2026-03', '--csv');
    expect(csv.stdout).toMatch(/^currency,part,name,cost\r?\n/);
    expect(csv.stdout).toContain('USD,line,unmatched,0.25');
    expect((await run('states', '--month', '2025-01')).code).toBe(1);
  });
});
