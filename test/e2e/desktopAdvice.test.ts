/**
 * The end of it all in a real Electron: a simulated fleet with a month of telemetry and its bill, what the analysis finds in them, one
 * finding accepted, and the reports for finance as files.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { beforeAll, expect, it } from 'vitest';
import { pdfPages, whyNoPoppler } from '../fixtures/reports/readPdf.ts';
import { goTo } from './appPage.ts';
import { artifact, describeOnDesktop, startedDesktop } from './desktopHarness.ts';

const noPoppler = whyNoPoppler();
const said = (reason: string | null) => (reason === null ? '' : ` (skipped: ${reason})`);
const gpus = 32;
/** The past of the demo is filled in beside everything else, and analysed then. */
const untilAnalysed = { timeout: 600_000 };
const long = { timeout: 120_000 };

describeOnDesktop('advice in the desktop app', () => {
  const desktop = startedDesktop(['--demo', String(gpus)]);
  let saved: string;
  /** What the screen says that the findings save a month, and what was accepted of them. */
  let total: number;
  let accepted: string;
  let pdf: Buffer;
  const findings = () =>
    desktop.page.getByRole('region', { name: 'List of findings' }).locator('a[data-row-link]');

  beforeAll(async () => {
    saved = join(desktop.folders.config, 'saved');
    mkdirSync(saved);
    // The user's answer to "save as", given by the test.
    await desktop.electron.evaluate(({ BrowserWindow }, folder) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.webContents.session.on('will-download', (_event, item) => {
        item.setSavePath(`${folder}/${item.getFilename()}`);
      });
    }, saved);
  });

  it('finds what to change in a month of telemetry and its bill', async () => {
    await goTo(desktop.page, '#/rightsizing');
    const portfolio = desktop.page.getByRole('region', { name: 'Portfolio' });
    await portfolio.waitFor(untilAnalysed);
    const text = await portfolio.innerText();
    expect(text).toMatch(/would save a month[\s\S]*USD [\d,]+/);
    total = dollars(text);
    expect(total).toBeGreaterThan(0);
    expect(text).toContain(`${gpus} GPUs`);
    expect(text).toMatch(/, 30 d/);
    expect(text).toContain('DEMO');
    expect(await findings().count()).toBeGreaterThan(1);
    await desktop.page.screenshot({ path: artifact('desktop-advice.png') });
    await goTo(desktop.page, '#/spend');
    await desktop.page
      .getByRole('region', { name: 'Totals' })
      .getByText(/USD [\d,]+\.\d\d/)
      .first()
      .waitFor(long);
  }, 900_000);

  it('shows why, and takes an acceptance', async () => {
    await goTo(desktop.page, '#/rightsizing');
    await findings().first().click(long);
    const evidence = desktop.page.getByRole('complementary', { name: 'Evidence' });
    await evidence.getByRole('region', { name: 'How the saving is calculated' }).waitFor(long);
    accepted = await evidence.getByRole('heading', { level: 2 }).innerText();
    await desktop.page.screenshot({ path: artifact('desktop-advice-evidence.png') });
    await evidence.getByRole('button', { name: 'Accept' }).click();
    const dialog = desktop.page.getByRole('dialog');
    await dialog.getByLabel('Note').fill('OPS-42');
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await evidence.getByText(/^Accepted by .*: OPS-42$/).waitFor(long);
    await goTo(desktop.page, '#/rightsizing/tracking');
    await desktop.page.getByRole('link', { name: accepted }).waitFor(long);
  }, 400_000);

  it('saves the right-sizing report as PDF', async () => {
    const bytes = readFileSync(await make('PDF', /\.pdf$/));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    pdf = bytes;
  }, 400_000);

  it.skipIf(noPoppler)(`saves pages whose cover says what the screen says${said(noPoppler)}`, () => {
    const pages = pdfPages(pdf);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages[0]).toMatch(/right-sizing/i);
    expect(pages[0]).toContain('DEMO');
    expect(dollars(pages[0] ?? '') / total).toBeCloseTo(1, 2);
    expect(pages.join('\n')).toContain(`Page ${pages.length} of ${pages.length}`);
  });

  it('saves the right-sizing report as a workbook', async () => {
    const sheets = await readXlsx(readFileSync(await make('Excel workbook', /\.xlsx$/)));
    const [head = [], ...rows] = sheets.find(({ sheet }) => sheet === 'recommendations')?.data ?? [];
    const cell = (row: readonly unknown[], column: string) => row[head.indexOf(column)];
    const row = rows.find((each) => cell(each, 'title') === accepted) ?? [];
    expect(cell(row, 'status')).toBe('accepted');
    expect(cell(row, 'note')).toBe('OPS-42');
    // The last row is the total, a formula that is read as what was written with it.
    const counted = rows
      .filter((each) => typeof cell(each, 'recommendationId') === 'string' && cell(each, 'status') !== null)
      .reduce((sum, each) => sum + Number(cell(each, 'countedMonthlySavings') ?? 0), 0);
    expect(counted / total).toBeCloseTo(1, 2);
  }, 400_000);

  it('breaks no rule of its own policy', () => {
    expect(desktop.complaints).toEqual([]);
  });

  /** Makes a report on the screen; the path of its file once it is whole. */
  async function make(format: string, name: RegExp): Promise<string> {
    const { page } = desktop;
    await goTo(page, '#/fleet');
    await goTo(page, '#/rightsizing/reports');
    await page.getByRole('combobox', { name: 'Format' }).click(long);
    await page.getByRole('option', { name: format }).click(long);
    await page.getByRole('button', { name: 'Make and save' }).click();
    const made = page.getByText(/tells of [\d,]+ findings/);
    await made.waitFor({ timeout: 300_000 });
    const file = /[\w.-]+\.(?:pdf|xlsx)/.exec(await made.innerText())?.[0] ?? '';
    expect(file).toMatch(name);
    const path = join(saved, file);
    await expect.poll(() => isWhole(path), long).toBe(true);
    return path;
  }
});

/** Saved to its end: a file that is being saved is shorter at first. */
function isWhole(path: string): boolean {
  try {
    const bytes = readFileSync(path);
    return path.endsWith('.pdf')
      ? bytes.subarray(-64).toString('latin1').includes('%%EOF')
      : bytes.subarray(-22, -18).equals(Buffer.from([0x50, 0x4b, 5, 6]));
  } catch {
    return false;
  }
}

/** The first amount in a text. */
function dollars(text: string): number {
  return Number((/USD\s+([\d,]+(?:\.\d+)?)/.exec(text)?.[1] ?? 'none').replaceAll(',', ''));
}
