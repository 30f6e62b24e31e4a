import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake, { type Content } from 'pdfmake';
import { momentText } from '#shared/reports/cellText.ts';
import { withTexts } from '#shared/reports/plainReport.ts';
import type { Report } from '#shared/reports/report.ts';
import type { ReportChart } from '#shared/reports/reportChart.ts';
import { drawable, fontLetters } from './fontLetters.ts';
import { pdfFacts, pdfSection } from './pdfBlocks.ts';
import { pdfColours } from './pdfColours.ts';
import { pdfStyles } from './pdfStyles.ts';

/** Points; A4 lying. */
const [pageWidth, margin] = [841.89, 40];

/** Roboto as pdfmake brings it. */
function fontFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts', 'Roboto');
}

/** The report as PDF: vector charts, page numbers, heads of tables on each page. Loads nothing but the fonts of pdfmake. */
export async function writePdf(whole: Report, draw: (chart: ReportChart) => string): Promise<Buffer> {
  const folder = fontFolder();
  const font = (name: string) => join(folder, `Roboto-${name}.ttf`);
  const has = fontLetters(font('Regular'));
  const report = withTexts(whole, (text) => drawable(text, has));
  pdfmake.setFonts({
    Roboto: {
      normal: font('Regular'),
      bold: font('Medium'),
      italics: font('Italic'),
      bolditalics: font('MediumItalic'),
    },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => dirname(path) === folder);
  const made = new Date(report.madeAtMs);
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      pageOrientation: 'landscape',
      pageMargins: [margin, 46, margin, 46],
      defaultStyle: { font: 'Roboto', fontSize: 8.5, color: pdfColours.ink, lineHeight: 1.15 },
      styles: pdfStyles,
      info: {
        title: `${report.title}, ${report.period}`,
        creator: report.producer,
        producer: report.producer,
        creationDate: made,
        modDate: made,
      },
      language: 'en-GB',
      header: (page) => (page === 1 ? null : header(report)),
      footer: (page, pages) => footer(report, page, pages),
      content: [
        ...cover(report),
        ...report.sections.flatMap((section) => pdfSection(report, section, draw)),
        { text: 'Metadata', style: 'section', tocItem: true, pageBreak: 'before' },
        pdfFacts(
          report.metadata.map(({ key, value }) => ({ label: key, value: String(value ?? 'unknown') })),
        ),
      ],
    })
    .getBuffer();
}

function header({ title, period, demo }: Report): Content {
  return {
    margin: [margin, 20, margin, 0],
    columns: [
      { text: `${title}, ${period}`, style: 'running' },
      { text: demo ? 'DEMO: simulated, none of it is real' : '', style: 'demo', alignment: 'right' },
    ],
  };
}

function footer({ producer, madeAtMs }: Report, page: number, pages: number): Content {
  return {
    margin: [margin, 16, margin, 0],
    columns: [
      { text: `${producer}, made on ${momentText(madeAtMs)}`, style: 'running' },
      { text: `Page ${page} of ${pages}`, style: 'running', alignment: 'right' },
    ],
  };
}

function cover({ title, period, demo, cover: { headlines, facts, warnings } }: Report): Content[] {
  const warning = (text: string): Content => ({
    table: { widths: ['*'], body: [[{ text, color: pdfColours.warn, fillColor: pdfColours.warnBand }]] },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 8,
      paddingTop: () => 4,
      paddingBottom: () => 4,
    },
    margin: [0, 0, 0, 4],
  });
  const figures: Content = {
    columns: headlines.map(({ label, value, note }) => ({
      width: (pageWidth - 2 * margin) / Math.max(headlines.length, 3) - 12,
      stack: [
        { text: label, style: 'figureLabel' },
        { text: value, style: 'figure' },
        { text: note, style: 'about' },
      ],
    })),
    columnGap: 12,
    margin: [0, 18, 0, 14],
  };
  return [
    ...(demo ? [{ text: 'DEMO: simulated, none of it is real', style: 'demo' }] : []),
    { text: title, style: 'title' },
    { text: period, style: 'period' },
    ...(headlines.length === 0 ? [] : [figures]),
    ...warnings.slice(0, mostWarnings).map(warning),
    ...(warnings.length > mostWarnings
      ? [warning(`${warnings.length - mostWarnings} more warnings are in the XLSX and JSON of this report.`)]
      : []),
    pdfFacts(facts),
    { toc: { title: { text: 'Contents', style: 'tableTitle' } } },
  ];
}

/** Warnings of the cover; more would push the figures off it. */
const mostWarnings = 8;
