import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { exact, sumExact } from '#shared/money/decimal.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { storeOfPast } from '../analysis/simulatedDesk.ts';
import { runHeadroom } from './runHeadroom.ts';

const hourMs = 3_600_000;
const config = mkdtempSync(join(tmpdir(), 'headroom-advise-'));

beforeAll(async () => {
  mkdirSync(join(config, 'data'));
  const toMs = Math.floor(Date.now() / hourMs) * hourMs;
  const fleet = planFleet({ gpus: 64, seed: 1 });
  const past = { fleet, fromMs: toMs - 30 * 24 * hourMs, toMs };
  const store = await storeOfPast(join(config, 'data', 'telemetry.duckdb'), past);
  await store.close();
}, 120_000);

afterAll(() => rmSync(config, { recursive: true, force: true }));

const advise = async (...args: string[]) => {
  const { code, stdout, stderr } = await runHeadroom(config, ['advise', ...args]);
  return { code, stderr, found: stdout === '' ? null : JSON.parse(stdout) };
};

describe('headroom advise', { timeout: 120_000 }, () => {
  it('lists what to change from stored telemetry, and what it comes to', async () => {
    const { code, stderr, found } = await advise();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(found.analysis).toMatchObject({ phase: 'ready', gpus: 64, demo: false });
    expect(found.findings.length).toBeGreaterThan(3);
    expect(new Set(found.findings.map(({ kind }: { kind: string }) => kind))).toContain('idle');
    const { total, spend } = found.portfolio;
    expect(exact(total.expected).lte(exact(spend))).toBe(true);
    const counted = found.findings
      .filter(({ standing, kind }: Row) => standing === 'firm' && kind !== 'underSized')
      .flatMap((row: Row) => (row.counted === null ? [] : [row.counted.expected]));
    expect(sumExact(counted)).toBe(total.expected);
    expect(found.waste).toMatchObject({ of: 'gpu-hours', limit: null, isAbove: false });
    expect(found.waste.share).toBeCloseTo(
      found.analysis.waste.wastedGpuHours / found.analysis.waste.observedGpuHours,
      12,
    );
  });

  it('ends with 4 above the waste that is allowed, and not at or below it', async () => {
    const first = await advise('--max-waste', '0.1%');
    expect(first.code).toBe(4);
    expect(first.found.waste).toMatchObject({ limit: 0.001, isAbove: true });
    expect((await advise('--max-waste', '100%')).code).toBe(0);
  });

  it('ends with 2 where the share of the cost cannot be told: some GPU has no price', async () => {
    const { code, found } = await advise('--waste-by', 'cost', '--max-waste', '10');
    expect(found.waste.share).toBeNull();
    expect(found.waste.why).toMatch(/no known price/);
    expect(code).toBe(2);
  });

  it('narrows by kind and saving, and takes another window', async () => {
    const idle = (await advise('--kind', 'idle')).found;
    expect(new Set(idle.findings.map(({ kind }: Row) => kind))).toEqual(new Set(['idle']));
    expect((await advise('--min-saving', '1e9')).found.findings).toEqual([]);
    const week = (await advise('--days', '3')).found;
    expect(week.analysis.toMs - week.analysis.fromMs).toBe(3 * 24 * hourMs);
    expect(week.findings.every(({ standing }: Row) => standing === 'preliminary')).toBe(true);
    const refused = await runHeadroom(config, ['advise', '--days', '3', '--month', '2026-10']);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('Give --month or --days') });
  });

  it('shows one with its evidence, and keeps what is decided', async () => {
    const { found } = await advise();
    const [first, second] = found.findings as Row[];
    const ids = [first?.id ?? '', second?.id ?? ''] as const;
    const shown = (await advise('show', ids[0])).found;
    expect(shown.tracked).toMatchObject({ status: 'open', finding: { id: ids[0], kind: first?.kind } });
    expect(shown.tracked.finding.evidence.figures.length).toBeGreaterThan(0);

    expect((await advise('accept', ids[0], '--note', 'on Monday', '--by', 'ada')).found).toEqual({
      decided: [ids[0]],
      verb: 'accept',
    });
    expect((await advise('dismiss', ids[1], '--reason', 'it stands by')).code).toBe(0);
    const after = (await advise('show', ids[0])).found.tracked;
    expect(after).toMatchObject({ status: 'accepted', acceptedAs: { id: ids[0] } });
    expect(after.decisions).toMatchObject([{ by: 'ada', asked: { verb: 'accept', note: 'on Monday' } }]);
    const open = (await advise()).found;
    expect(open.findings.map(({ id }: Row) => id)).not.toContain(ids[0]);
    expect(open.statuses).toMatchObject({ accepted: 1, dismissed: 1 });
    expect((await advise('reopen', ...ids)).code).toBe(0);
    expect((await advise('show', ids[1])).found.tracked).toMatchObject({ status: 'open', acceptedAs: null });
  });

  it('refuses an id that is not there', async () => {
    const { code, stderr } = await advise('dismiss', 'idle-0000000000000000', '--reason', 'none');
    expect(code).toBe(1);
    expect(stderr).toContain('No finding is known as idle-0000000000000000');
  });

  it('takes the limits of settings.yaml, and says in a sentence when there is too little', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'headroom-advise-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'settings.yaml'), 'advice:\n  windowDays: 3\n');
    const { code, stdout, stderr } = await runHeadroom(folder, ['advise']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/too little telemetry.*\n?.*No hour of telemetry is stored yet/s);
  });
});

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly standing: string;
  readonly counted: { readonly expected: string } | null;
}
