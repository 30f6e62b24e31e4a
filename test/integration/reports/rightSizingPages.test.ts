import { describe, expect, it } from 'vitest';
import { writeReport } from '#engine/reports/writeReport.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { makeReport } from '#shared/reports/makeReport.ts';
import { evidenceChart } from '#shared/reports/rightSizing/evidenceChart.ts';
import type { ReportedFinding, RightSizingInput } from '#shared/reports/rightSizing/rightSizingInput.ts';
import { inkOf, pdfPages, pdfPictures, whyNoPoppler } from '../../fixtures/reports/readPdf.ts';
import { someRightSizing } from '../../fixtures/reports/rightSizingInput.ts';

const days = 30;
const fromMs = Date.UTC(2026, 9, 2);
/** Names without a place where a line could break. */
const long = { host: 'h'.repeat(300), model: `registry/${'m'.repeat(200)}` };
const source = `https://example.com/${'prices'.repeat(60)}.json`;
const threshold = { label: 'limit', value: 0.1 };

const chart = evidenceChart(
  { metric: 'timePerOutputTokenP95Seconds', unit: 'seconds', thresholds: [threshold] },
  {
    metric: 'timePerOutputTokenP95Seconds',
    title: `Time per token, p95 of ${long.model}`,
    label: 'Time per token, p95',
    aggregation: 'Mean.',
    atMs: Array.from({ length: days * 8 }, (_, at) => fromMs + at * 3 * 3_600_000),
    values: Array.from({ length: days * 8 }, (_, at) => 0.04 + 0.02 * Math.sin(at)),
  },
);

/** With a picture, and a price whose source is one long address. */
function illustrated({ finding, ...rest }: ReportedFinding): ReportedFinding {
  const { evidence } = finding;
  const prices = evidence.prices.map((price) => ({ ...price, source }));
  return { ...rest, finding: { ...finding, evidence: { ...evidence, prices } }, charts: [chart] };
}

function pdfOf(input: RightSizingInput): Promise<Buffer> {
  const findings = input.findings.map(illustrated);
  const report = makeReport({ kind: 'right-sizing', input: { ...input, findings } });
  return writeReport(report, { format: 'pdf', bom: true });
}

describe.skipIf(whyNoPoppler())('pages of a right-sizing report', { timeout: 180_000 }, () => {
  it.each([
    ['names of an ordinary length', {}],
    ['names that do not fit a line', long],
  ])('keep to their margins, and none is empty: %s', async (_what, texts) => {
    const pictures = pdfPictures(await pdfOf(someRightSizing(45, texts)), 200);
    expect(pictures.length).toBeGreaterThan(20);
    for (const [at, { inEdge, inPage }] of pictures.map(inkOf).entries()) {
      expect(inEdge, `page ${at + 1}`).toBe(0);
      expect(inPage, `page ${at + 1}`).toBeGreaterThan(100);
    }
  });

  it('have no title of a table without its head and a row, however the pages fall', async () => {
    for (const count of [1, 7, 45]) {
      const pages = pdfPages(await pdfOf(someRightSizing(count, long)));
      for (const [title, head, row] of [
        ['Savings by kind of finding', 'Without a figure', /USD [\d,.]+/],
        ['From total to effective', 'Means', /USD [\d,.]+/],
        ['Waste by team', 'Cost of waste', /hhhh|no team|Total/],
        ['What the GPUs did', 'GPU-hours', /\d %/],
      ] as const) {
        const found = pages.filter((page) => page.includes(title));
        expect(found.length, title).toBeGreaterThan(0);
        for (const page of found) {
          const below = page.slice(page.indexOf(title));
          expect(below).toContain(head);
          expect(below).toMatch(row);
        }
      }
    }
  });

  it('have the dearest fixes of what is too small, with their evidence, before the largest savings', async () => {
    const input = someRightSizing(200);
    const fixes = input.findings
      .flatMap(({ finding }) => (finding.kind === 'underSized' ? [finding] : []))
      .toSorted((one, other) => Number(other.saving?.expected ?? 0) - Number(one.saving?.expected ?? 0));
    expect(fixes).toHaveLength(13);
    const html = await writeReport(makeReport({ kind: 'right-sizing', input }), {
      format: 'html',
      bom: true,
    });
    for (const text of [pdfPages(await pdfOf(input)).join('\n'), html.toString('utf8')]) {
      // The first is in the contents, where there are any.
      const from = text.lastIndexOf('Under-sized, with the cost of the fix');
      const to = text.indexOf('What each verdict rests on.', from);
      expect(from).toBeGreaterThan(0);
      const [part, rest] = [text.slice(from, to), text.slice(to)];
      expect(part.replaceAll(/\s+/g, ' ')).toContain('13 findings of what is too small for its load.');
      expect(part).toContain('the evidence of the other 3 is in the XLSX');
      expect(part.match(/underSized-\d+/g)).toEqual(fixes.slice(0, 10).map(({ id }) => id));
      expect(part.match(/Cost of the fix/g)?.length).toBe(10);
      expect(part).toContain(`${formatMoney(fixes[0]?.saving?.expected ?? '', 'USD')} a month`);
      expect(part).toContain('Utilisation, p95');
      expect(rest).not.toMatch(/underSized-\d+/);
    }
  });

  it('name the limit at its line, and never leave the heading of a finding without its sentence', async () => {
    const input = someRightSizing(45);
    const pages = pdfPages(await pdfOf(input));
    expect(pages.join('\n')).toContain('limit, 100 ms');
    const titles = input.findings.map(({ finding }) => finding.title);
    const heading = new RegExp(`^[A-Z][^\\n]*: (?:${titles.join('|')})$`, 'm');
    const found = pages.filter((page) => heading.test(page));
    expect(found.length).toBeGreaterThan(10);
    for (const page of found)
      expect(page.slice(page.search(heading))).toContain('Nothing has worked on them since');
  });
});
