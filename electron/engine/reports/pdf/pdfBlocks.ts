import type { Content } from 'pdfmake';
import type { Fact, Report, ReportBlock, ReportSection } from '#shared/reports/report.ts';
import type { ReportChart } from '#shared/reports/reportChart.ts';
import { cutForPrint, pdfTable, pdfTableLayout } from './pdfTable.ts';

/** Draws a chart as SVG. */
type DrawChart = (chart: ReportChart) => string;

/** Points between the margins of a page. */
const textWidth = 760;

/** Letters of a paragraph or a fact that are printed. */
const mostOfText = 2000;

/** A section with its heading, which is in the table of contents. */
export function pdfSection(report: Report, { title, blocks }: ReportSection, draw: DrawChart): Content[] {
  const heading: Content = {
    text: title,
    style: 'section',
    tocItem: true,
    pageBreak: 'before',
  };
  return [heading, ...blocks.flatMap((block) => pdfBlock(report, block, draw))];
}

/** Facts as two columns of texts. */
export function pdfFacts(facts: readonly Fact[]): Content {
  return {
    style: 'facts',
    table: {
      // Parts of the width: a column that takes what is left grows with a name that has no place to break, off the page.
      widths: ['15%', '85%'],
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
      return [pdfHeading(block.text, block.about)];
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

/** A heading is not left alone at the foot of a page. */
function pdfHeading(text: string, about: string): Content {
  return {
    unbreakable: true,
    stack: [
      { text: cutForPrint(text), style: 'heading' },
      { text: cutForPrint(about, mostOfText), style: 'paragraph' },
    ],
  };
}

/** A title and its picture, on one page. */
function pdfChart(chart: ReportChart, draw: DrawChart): Content {
  return {
    unbreakable: true,
    style: 'chart',
    stack: [
      { text: cutForPrint(`${chart.title} (${chart.unit})`), style: 'tableTitle' },
      { svg: draw(chart), fit: [textWidth, 330] },
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
      widths: gridWidths([head, ...rows]),
      body: [cells(head, true), ...rows.map((row) => cells(row, false))],
    },
    layout: pdfTableLayout(0),
  };
}

/** Letters of a column's longest text between which it takes a larger part of the width. */
const [fewestLetters, manyLetters] = [14, 60];

/** As the texts of each column ask for, so that a figure does not take as much as a sentence; in all the width of the page. */
function gridWidths(rows: readonly (readonly string[])[]): string[] {
  const [head = []] = rows;
  const asked = head.map((_, at) => {
    const longest = Math.max(...rows.map((row) => row[at]?.length ?? 0));
    return Math.min(manyLetters, Math.max(fewestLetters, longest));
  });
  const whole = asked.reduce((sum, letters) => sum + letters, 0);
  return asked.map((letters) => `${(letters / whole) * 100}%`);
}
