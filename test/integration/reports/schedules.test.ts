import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettingsFile, type SettingsFile } from '#engine/config/settingsFile.ts';
import type { Reports } from '#engine/reports/reports.ts';
import { ReportScheduler } from '#engine/reports/schedule/reportScheduler.ts';
import { ScheduleBook } from '#engine/reports/schedule/scheduleBook.ts';
import { writeReportFile } from '#engine/reports/writeReportFile.ts';
import { FailureError } from '#shared/domain/failure.ts';

const at = (text: string) => Date.parse(`${text}Z`);
let folder: string;
let settings: SettingsFile;
let nowMs: number;
let notes: string[];
let asked: string[];
let fails: boolean;
let held: boolean;

const reports: Reports = {
  make: async ({ kind, month, format }) => {
    asked.push(`${kind} ${month} ${format}`);
    if (fails)
      throw new FailureError({
        kind: 'config',
        message: 'No bill is in the ledger.',
        words: '',
        remedy: 'Import one.',
        terminal: true,
      });
    return {
      name: 'headroom-spend-2026-10.csv.zip',
      mediaType: 'application/zip',
      bytes: Buffer.from('report'),
      periodKey: '2026-10',
      rows: 1,
    };
  },
};

async function scheduler(): Promise<ReportScheduler> {
  const book = new ScheduleBook(folder);
  await book.load();
  return new ReportScheduler({
    reports,
    book,
    schedules: () => settings.reportSchedules(),
    now: () => nowMs,
    isHeld: () => held,
    tellPerson: (title, body) => notes.push(`${title}: ${body}`),
    onChange: () => undefined,
  });
}

/** Ticks as the engine does, until nothing runs. */
async function ticked(one: ReportScheduler): Promise<void> {
  one.tick();
  await expect.poll(() => one.list().some(({ isRunning }) => isRunning), { timeout: 20_000 }).toBe(false);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headroom-schedules-'));
  const path = join(folder, 'settings.yaml');
  writeFileSync(
    path,
    `# mine\nreports:\n  schedules:\n    - { name: Finance, pace: monthly, kind: spend, format: csv, folder: '${join(folder, 'out')}' }\n`,
  );
  settings = await openSettingsFile(path);
  [notes, asked, fails, held] = [[], [], false, false];
  nowMs = at('2026-10-20T12:00');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a monthly report', () => {
  it('is made once it is due, told of, and not again before the next', async () => {
    const first = await scheduler();
    await ticked(first);
    // Nobody had ordered September's.
    expect(asked).toEqual([]);
    expect(first.list()[0]?.nextAtMs).toBe(at('2026-11-01T06:00'));
    nowMs = at('2026-11-01T06:00');
    await ticked(first);
    expect(asked).toEqual(['spend 2026-10-01 csv']);
    expect(readFileSync(join(folder, 'out', 'Finance 2026-10.csv.zip'), 'utf8')).toBe('report');
    expect(notes).toEqual([
      `Monthly spend report, 2026-10: Written to ${join(folder, 'out', 'Finance 2026-10.csv.zip')}.`,
    ]);
    for (const later of ['2026-11-01T07:00', '2026-11-30T12:00']) {
      nowMs = at(later);
      await ticked(first);
    }
    expect(asked).toHaveLength(1);
    expect(readdirSync(join(folder, 'out'))).toHaveLength(1);
  });

  it('that was missed is made at the next start, the newest alone', async () => {
    await ticked(await scheduler());
    await expect
      .poll(() => existsSync(join(folder, 'report-schedules.json')), { timeout: 20_000 })
      .toBe(true);
    nowMs = at('2027-02-10T09:00');
    const next = await scheduler();
    await ticked(next);
    expect(asked).toEqual(['spend 2027-01-01 csv']);
    expect(next.list()[0]?.last).toMatchObject({ ok: true, period: '2027-01' });
  });

  it('that failed is told of and tried again an hour later, five times in all', async () => {
    const one = await scheduler();
    await ticked(one);
    nowMs = at('2026-11-01T06:00');
    fails = true;
    for (let hour = 0; hour < 12; hour += 1) {
      await ticked(one);
      nowMs += 3_600_000;
    }
    expect(asked).toHaveLength(5);
    expect(notes[0]).toBe('Monthly spend report, 2026-10: failed: No bill is in the ledger. Import one.');
    fails = false;
    expect(await one.run('Finance')).toMatchObject({ ok: true });
    expect(await one.run('Nobody')).toBeNull();
  });

  it('waits while the demo runs', async () => {
    const one = await scheduler();
    await ticked(one);
    [held, nowMs] = [true, at('2026-11-01T06:00')];
    await ticked(one);
    expect(asked).toEqual([]);
    held = false;
    await ticked(one);
    expect(asked).toHaveLength(1);
  });
});

describe('schedules in settings.yaml', () => {
  it('are written beside what else is there, comments kept, usual options left out', async () => {
    const [schedule] = settings.reportSchedules();
    if (schedule === undefined) throw new Error('no schedule');
    await settings.setReportSchedules([
      schedule,
      { ...schedule, name: 'Weekly', pace: 'weekly', options: { ...schedule.options, gpuOnly: true } },
    ]);
    const text = readFileSync(settings.path, 'utf8');
    expect(text).toContain('# mine');
    expect(text).toContain('gpuOnly: true');
    expect(text).not.toContain('basis');
    expect((await openSettingsFile(settings.path)).reportSchedules()).toEqual(settings.reportSchedules());
  });

  it('with a fault are left out and named with their line', async () => {
    writeFileSync(
      settings.path,
      'reports:\n  schedules:\n    - { name: "../../etc", pace: monthly }\n  often: 3\n',
    );
    const read = await openSettingsFile(settings.path);
    expect(read.reportSchedules()).toEqual([]);
    expect(read.problem()).toContain(':3:');
    expect(read.problem()).toContain('reports.schedules[0]');
  });
});

describe('a report file', () => {
  it('is refused where one is there, and leaves nothing behind', async () => {
    const path = join(folder, 'new', 'report.pdf');
    await writeReportFile(path, Buffer.from('one'), { mayReplace: false });
    await expect(writeReportFile(path, Buffer.from('two'), { mayReplace: false })).rejects.toThrow(
      'is there already',
    );
    expect(readFileSync(path, 'utf8')).toBe('one');
    await writeReportFile(path, Buffer.from('three'), { mayReplace: true });
    expect(readFileSync(path, 'utf8')).toBe('three');
    expect(readdirSync(join(folder, 'new'))).toEqual(['report.pdf']);
  });

  it('says what to do where its folder is none', async () => {
    const refused = writeReportFile(join(settings.path, 'report.pdf'), Buffer.from(''), { mayReplace: true });
    const failure = await refused.then(
      () => null,
      (error: unknown) => (error instanceof FailureError ? error.failure : error),
    );
    expect(failure).toMatchObject({ remedy: expect.stringContaining('Choose') });
  });
});
