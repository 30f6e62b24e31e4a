import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import fileSystem from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
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
/** Called when a report is under way; it ends when this does. */
let making: (signal: AbortSignal) => Promise<void>;

const reports: Reports = {
  make: async ({ kind, month, format }, _tell, signal) => {
    asked.push(`${kind} ${month} ${format}`);
    await making(signal);
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
  await one.tick();
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
  making = async () => undefined;
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

  it('is not done by one of the demo that somebody asked for', async () => {
    const one = await scheduler();
    await ticked(one);
    [held, nowMs] = [true, at('2026-11-01T06:00')];
    expect(await one.run('Finance')).toMatchObject({ ok: true });
    expect(one.list()[0]?.last).toBeNull();
    expect(notes).toEqual([]);
    held = false;
    await ticked(one);
    expect(asked).toHaveLength(2);
    expect(one.list()[0]?.last).toMatchObject({ ok: true, period: '2026-10' });
  });

  it('that is under way when the demo starts ends, and is made once that is over', async () => {
    const one = await scheduler();
    await ticked(one);
    nowMs = at('2026-11-01T06:00');
    making = (signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    await one.tick();
    expect(one.list()[0]?.isRunning).toBe(true);
    held = true;
    await ticked(one);
    expect(one.list()[0]?.last).toBeNull();
    expect(existsSync(join(folder, 'out'))).toBe(false);
    making = async () => undefined;
    held = false;
    await ticked(one);
    expect(one.list()[0]?.last).toMatchObject({ ok: true, period: '2026-10' });
    expect(notes).toHaveLength(1);
  });
});

describe('the book of schedules', () => {
  it('takes a name that every object has', async () => {
    await settings.changeReportSchedules((all) =>
      all.map((schedule) => ({ ...schedule, name: 'constructor' })),
    );
    const one = await scheduler();
    await ticked(one);
    nowMs = at('2026-11-01T06:00');
    await ticked(one);
    expect(one.list()[0]?.last).toMatchObject({ ok: true });
    expect((await scheduler()).list()[0]?.last).toMatchObject({ ok: true });
  });

  it('is kept by several processes: none writes over what another noted, nor makes its report again', async () => {
    const served = await scheduler();
    await ticked(served);
    nowMs = at('2026-11-01T06:00');
    const command = await scheduler();
    expect(await command.run('Finance')).toMatchObject({ ok: true });
    await ticked(served);
    expect(asked).toHaveLength(1);
    expect(served.list()[0]?.last).toMatchObject({ ok: true, period: '2026-10' });
    // One that only the command knows of, and a note of each in both orders.
    const [commands, serves] = [new ScheduleBook(folder), new ScheduleBook(folder)];
    await Promise.all([commands.load(), serves.load()]);
    const outcome = { atMs: nowMs, period: '2026-10', ok: true, path: null, words: '' };
    await Promise.all([
      commands.note('New', outcome, nowMs),
      serves.note('Finance', { ...outcome, atMs: nowMs + 1 }, nowMs),
    ]);
    await serves.keepOnly(['Finance'], nowMs);
    await commands.note('New', { ...outcome, atMs: nowMs + 2 }, nowMs);
    await serves.keepOnly(['Finance', 'Weekly'], nowMs);
    const kept = JSON.parse(readFileSync(join(folder, 'report-schedules.json'), 'utf8'));
    expect(kept).toMatchObject({
      Finance: { last: { atMs: nowMs + 1 } },
      New: { last: { atMs: nowMs + 2 } },
      Weekly: { last: null },
    });
    await serves.keepOnly(['Weekly'], nowMs);
    expect(readFileSync(join(folder, 'report-schedules.json'), 'utf8')).not.toContain('Finance');
  });
});

describe('schedules in settings.yaml', () => {
  it('are written beside what else is there, comments kept, usual options left out', async () => {
    const [schedule] = settings.reportSchedules();
    if (schedule === undefined) throw new Error('no schedule');
    await settings.changeReportSchedules(() => [
      schedule,
      { ...schedule, name: 'Weekly', pace: 'weekly', options: { ...schedule.options, gpuOnly: true } },
    ]);
    const text = readFileSync(settings.path, 'utf8');
    expect(text).toContain('# mine');
    expect(text).toContain('gpuOnly: true');
    expect(text).not.toContain('basis');
    expect((await openSettingsFile(settings.path)).reportSchedules()).toEqual(settings.reportSchedules());
  });

  it('that another process wrote meanwhile are not lost to an edit', async () => {
    const other = await openSettingsFile(settings.path);
    await other.changeReportSchedules((all) => all.map((schedule) => ({ ...schedule, name: 'Theirs' })));
    await settings.changeReportSchedules((all) => [
      ...all,
      ...settings.reportSchedules().map((schedule) => ({ ...schedule, name: 'Ours' })),
    ]);
    expect(settings.reportSchedules().map(({ name }) => name)).toEqual(['Theirs', 'Ours']);
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

  it.each(['EPERM', 'ENOTSUP'])(
    'is written, and still refused where one is there, on a disk without hard links (%s)',
    async (code) => {
      const { link } = fileSystem;
      onTestFinished(() => {
        fileSystem.link = link;
        syncBuiltinESMExports();
      });
      fileSystem.link = () => Promise.reject(Object.assign(new Error(`${code}: link`), { code }));
      syncBuiltinESMExports();
      const path = join(folder, 'stick', 'report.pdf');
      await writeReportFile(path, Buffer.from('one'), { mayReplace: false });
      await expect(writeReportFile(path, Buffer.from('two'), { mayReplace: false })).rejects.toThrow(
        'is there already',
      );
      expect(readFileSync(path, 'utf8')).toBe('one');
      expect(readdirSync(join(folder, 'stick'))).toEqual(['report.pdf']);
    },
  );

  it('says what to do where its folder is none', async () => {
    const refused = writeReportFile(join(settings.path, 'report.pdf'), Buffer.from(''), { mayReplace: true });
    const failure = await refused.then(
      () => null,
      (error: unknown) => (error instanceof FailureError ? error.failure : error),
    );
    expect(failure).toMatchObject({ remedy: expect.stringContaining('Choose') });
  });
});
