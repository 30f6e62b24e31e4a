import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportFormat, reportFormats, reportFormatTexts } from '#shared/contract/reportKinds.ts';
import { csvRecords } from '#shared/domain/csvRecords.ts';
import { monthText } from '#shared/reports/monthText.ts';
import { reportJsonSchema } from '#shared/reports/reportJson.ts';
import { pdfPages, whyNoPoppler } from '../../fixtures/reports/readPdf.ts';
import { readZip } from '../../fixtures/reports/readZip.ts';
import { type MovedFleet, moveFleet } from '../analysis/movedFleet.ts';
import { runHeadroom } from './runHeadroom.ts';

const config = mkdtempSync(join(tmpdir(), 'headroom-month-'));
let moved: MovedFleet;
/** Ids of the findings of the month, as `advise` lists them. */
let ids: readonly string[];

interface Row {
  readonly id: string;
  readonly hosts: readonly string[];
}

const monthOf = () => moved.month.slice(0, 7);

async function advise(...args: string[]) {
  const { code, stdout, stderr } = await runHeadroom(config, ['advise', '--all', ...args]);
  expect(code, stderr).toBe(0);
  const found = JSON.parse(stdout);
  return { analysis: found.analysis, rows: found.findings as readonly Row[] };
}

/** What makes a file one of its format, and which findings are in it. */
const idsIn: Readonly<Record<ReportFormat, (bytes: Buffer) => Promise<readonly string[]>>> = {
  json: async (bytes) => {
    const { tables, metadata, period } = reportJsonSchema.parse(JSON.parse(bytes.toString('utf8')));
    expect(period).toBe(monthText(moved.month));
    expect(metadata).toMatchObject({
      'parameter.month': monthOf(),
      windowFrom: new Date(moved.fromMs).toISOString(),
      windowTo: new Date(moved.toMs).toISOString(),
      gpus: moved.before.gpus.length,
    });
    return (tables.recommendations?.rows ?? []).map(({ recommendationId }) => String(recommendationId));
  },
  csv: async (bytes) => {
    const text = readZip(bytes).get('recommendations.csv')?.toString('utf8') ?? '';
    return csvRecords(text.slice(1))
      .slice(1)
      .map(({ cells }) => cells[0] ?? '');
  },
  xlsx: async (bytes) => {
    const sheet = (await readXlsx(bytes)).find(({ sheet: name }) => name === 'recommendations');
    // The last row is the total.
    return (sheet?.data ?? []).slice(1, -1).map(([id]) => String(id));
  },
  html: async (bytes) => {
    const html = bytes.toString('utf8');
    expect(html).toContain(`<p>${monthText(moved.month)}</p>`);
    return ids.filter((id) => html.includes(id));
  },
  pdf: async (bytes) => {
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    if (whyNoPoppler()) return ids;
    const text = pdfPages(bytes).join('\n');
    expect(text).toContain(monthText(moved.month));
    return ids.filter((id) => text.includes(id));
  },
};

beforeAll(async () => {
  moved = await moveFleet(config);
}, 240_000);
afterAll(() => rmSync(config, { recursive: true, force: true }));

describe('a past month in which the fleet was another one', { timeout: 240_000 }, () => {
  it('is advised on by the hosts of that time: advise --month', async () => {
    const { analysis, rows } = await advise('--month', monthOf());
    const { fromMs, toMs, before } = moved;
    expect(analysis).toMatchObject({ phase: 'ready', fromMs, toMs, gpus: before.gpus.length });
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.length).toBeLessThanOrEqual(40);
    for (const { hosts } of rows) expect(before.names).toEqual(expect.arrayContaining([...hosts]));
    ids = rows.map(({ id }) => id).toSorted();
    const now = await advise();
    expect(now.analysis).toMatchObject({ phase: 'ready', gpus: moved.since.gpus.length });
    expect(now.rows.length).toBeGreaterThan(0);
    for (const { hosts } of now.rows) expect(moved.since.names).toEqual(expect.arrayContaining([...hosts]));
  });

  it.each(reportFormats)(
    'is reported on with the findings of advise: report right-sizing --format %s',
    async (format) => {
      const out = join(config, `month.${reportFormatTexts[format].ending}`);
      const args = ['report', 'right-sizing', '--month', monthOf(), '--format', format, '--out', out];
      const { code, stdout, stderr } = await runHeadroom(config, args);
      expect(code, stderr).toBe(0);
      const bytes = readFileSync(out);
      expect(JSON.parse(stdout)).toEqual({
        file: out,
        bytes: bytes.length,
        rows: ids.length,
        mediaType: reportFormatTexts[format].mediaType,
      });
      expect((await idsIn[format](bytes)).toSorted()).toEqual(ids);
    },
  );

  it('is refused where nothing was seen in it, and no file is written', async () => {
    const out = join(config, 'none.pdf');
    const { code, stderr } = await runHeadroom(config, [
      'report',
      'right-sizing',
      '--month',
      '2019-05',
      '--out',
      out,
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('No GPU was seen');
    expect(() => readFileSync(out)).toThrow('ENOENT');
  });
});
