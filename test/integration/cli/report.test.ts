import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportJsonSchema } from '#shared/reports/reportJson.ts';
import { focusCsv } from '#sim/bill/focusCsv.ts';
import { simBill } from '#sim/bill/simBill.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { runHeadroom } from './runHeadroom.ts';

let config: string;

beforeAll(async () => {
  config = mkdtempSync(join(tmpdir(), 'headroom-report-'));
  const bill = join(config, 'bill.csv');
  const fleet = planFleet({ gpus: 16, seed: 3 });
  writeFileSync(bill, [...focusCsv(simBill({ fleet, month: '2026-10' }))].join(''));
  const imported = await runHeadroom(config, ['import', bill]);
  expect(imported.code, imported.stderr).toBe(0);
}, 120_000);
afterAll(() => rmSync(config, { recursive: true, force: true }));

describe('headroom report', { timeout: 120_000 }, () => {
  it('writes the spend of a month, and does not replace what is there', async () => {
    const out = join(config, 'october.pdf');
    const args = ['report', 'spend', '--month', '2026-10', '--format', 'pdf', '--out', out];
    const first = await runHeadroom(config, args);
    expect(first.code, first.stderr).toBe(0);
    const told = JSON.parse(first.stdout);
    const written = readFileSync(out);
    expect(told).toMatchObject({ file: out, bytes: written.length, mediaType: 'application/pdf' });
    expect(written.subarray(0, 5).toString()).toBe('%PDF-');
    const again = await runHeadroom(config, args);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('is there already');
    expect(again.stderr).toContain('--force');
    expect(readFileSync(out).equals(written)).toBe(true);
  });

  it('writes JSON by the schema that it prints', async () => {
    const out = join(config, 'october.json');
    const made = await runHeadroom(config, [
      'report',
      'spend',
      '--format',
      'json',
      '--by',
      'region',
      '--out',
      out,
    ]);
    expect(made.code, made.stderr).toBe(0);
    const report = reportJsonSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
    expect(Object.keys(report.tables)).toContain('by_region');
    const { stdout } = await runHeadroom(config, ['report', 'schema']);
    expect(JSON.parse(stdout).properties.tables).toBeDefined();
  });

  it('says why there is no report, and writes none', async () => {
    const out = join(config, 'none.xlsx');
    for (const args of [
      ['spend', '--month', '2020-01'],
      ['right-sizing', '--format', 'xlsx'],
    ]) {
      const { code, stderr } = await runHeadroom(config, ['report', ...args, '--out', out]);
      expect(code).toBe(1);
      expect(stderr.split('\n').length).toBeGreaterThan(1);
    }
    expect(existsSync(out)).toBe(false);
    const wrong = await runHeadroom(config, ['report', 'spend', '--format', 'docx']);
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain('pdf, xlsx, csv, json, html');
  });

  it('keeps schedules, and makes one when asked to', async () => {
    const folder = join(config, 'reports');
    const add = [
      'add',
      'Finance',
      '--pace',
      'monthly',
      '--kind',
      'spend',
      '--format',
      'html',
      '--folder',
      folder,
    ];
    const added = await runHeadroom(config, ['report', 'schedules', ...add]);
    expect(added.code, added.stderr).toBe(0);
    const { stdout } = await runHeadroom(config, ['report', 'schedules']);
    expect(JSON.parse(stdout).schedules[0].schedule).toMatchObject({ name: 'Finance', folder });
    const run = await runHeadroom(config, ['report', 'schedules', 'run', 'Finance']);
    const outcome = JSON.parse(run.stdout);
    // Which month is due depends on the clock; there is a bill of October 2026 alone.
    expect(run.code).toBe(outcome.ok ? 0 : 1);
    expect(outcome.ok ? existsSync(outcome.path) : outcome.words).toBeTruthy();
    const gone = await runHeadroom(config, ['report', 'schedules', 'remove', 'Finance']);
    expect(gone.code, gone.stderr).toBe(0);
  });

  it('says in a sentence which schedule cannot be', async () => {
    const choice = ['--pace', 'weekly', '--kind', 'spend', '--format', 'csv', '--folder'];
    for (const [args, said] of [
      [['add', '../etc', ...choice, config], '"../etc" cannot be the name of a schedule.'],
      [['add', 'Long', ...choice, `/${'x'.repeat(1000)}`], 'folder: '],
      [['run', '../etc'], '"../etc" cannot be the name of a schedule.'],
      [['run', 'Nobody'], 'There is no such schedule.'],
      [['remove', 'Nobody'], 'There is no such schedule.'],
    ] as const) {
      const { code, stdout, stderr } = await runHeadroom(config, ['report', 'schedules', ...args]);
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain(`headroom: ${said}`);
      expect(stderr).not.toMatch(/ {4}at |Error/);
    }
  });
});
