import type { Content } from 'pdfmake';
import type { Fact, Report, ReportBlock, ReportSection } from '#shared/reports/report.ts';
import type { ReportChart } from '#shared/reports/reportChart.ts';
import { cutForPrint, pdfTable, pdfTableLayout } from './pdfTable.ts';

/** Draws a chart as SVG. */
type DrawChart = (chart: ReportChart) => string;

/** Letters of a paragraph or a fact that are printed. */
const mostOfText = 2000;

/** A section with its heading, which is in the table of contents. */
export function pdfSection(
  report: Report,
  { title, blocks, onNewPage }: ReportSection,
  draw: DrawChart,
): Content[] {
  const heading: Content = {
    text: title,
    style: 'section',
    tocItem: true,
    headlineLevel: 1,
    ...(onNewPage ? { pageBreak: 'before' } : {}),
  };
  return [heading, ...blocks.flatMap((block) => pdfBlock(report, block, draw))];
}

/** Facts as two columns of texts. */
export function pdfFacts(facts: readonly Fact[]): Content {
  return {
    style: 'facts',
    table: {
      widths: [110, '*'],
      body: facts.map(({ label, value }) => [
        { text: label, style: 'factLabel' },
        { text: cutForPrint(value, mostOfText) },
      ]),
    },
    layout: { hLineWidth: () => 0, vLineWidth: () => 0, paddingTop: () => 1, paddingBottom: () => 1 },
  };
}

function pdfBlock(report: Report, block: ReportBlock, draw: DrawChart): Content[] {
  switch (block.type) {
    case 'heading':
      return [{ text: cutForPrint(block.text), style: 'heading', headlineLevel: 2 }];
    case 'text':
      return [{ text: cutForPrint(block.text, mostOfText), style: 'paragraph' }];
    case 'list':
      return [{ ul: block.items.map((item) => cutForPrint(item, mostOfText)), style: 'paragraph' }];
    case 'facts':
      return [pdfFacts(block.facts)];
    case 'chart':
      return [pdfChart(block.chart, draw)];
    case 'table': {
      const table = report.tables.find(({ key }) => key === block.key);
      return table === undefined ? [] : pdfTable(table);
    }
    case 'grid':
      return [pdfGrid(block.head, block.rows)];
  }
}

/** A title and its picture, on one page. */
function pdfChart(chart: ReportChart, draw: DrawChart): Content {
  return {
    unbreakable: true,
    style: 'chart',
    stack: [
      { text: cutForPrint(`${chart.title} (${chart.unit})`), style: 'tableTitle' },
      { svg: draw(chart), fit: chart.type === 'lines' ? [620, 210] : [620, 330] },
    ],
  };
}

function pdfGrid(head: readonly string[], rows: readonly (readonly string[])[]): Content {
  const cells = (row: readonly string[], isHead: boolean) =>
    head.map((_, at) => ({ text: cutForPrint(row[at] ?? ''), bold: isHead }));
  return {
    style: 'table',
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: head.map(() => '*'),
      body: [cells(head, true), ...rows.map((row) => cells(row, false))],
    },
    layout: pdfTableLayout,
  };
}
