import { momentText } from '#shared/reports/cellText.ts';
import type { Report, ReportBlock, ReportSection } from '#shared/reports/report.ts';
import type { ReportChart } from '#shared/reports/reportChart.ts';
import { htmlStyle } from './htmlStyle.ts';
import { htmlTable } from './htmlTable.ts';
import { htmlText } from './htmlText.ts';

/** Draws a chart as SVG. */
export type DrawChart = (chart: ReportChart) => string;

/** Nothing may be loaded, run or sent: the file is all there is. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The report as one HTML file without script, which prints well. */
export function writeHtml(report: Report, draw: DrawChart): Buffer {
  const { title, period, demo, cover, sections, metadata, producer, madeAtMs } = report;
  const warnings = cover.warnings.map((text) => `<p class="warn">${htmlText(text)}</p>`);
  const heads = cover.headlines.map(
    ({ label, value, note }) =>
      `<div>${htmlText(label)}<b>${htmlText(value)}</b><span class="note">${htmlText(note)}</span></div>`,
  );
  const entries = metadata.map(({ key, value }) => ({ label: key, value: String(value ?? 'unknown') }));
  const html = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${htmlText(producer)}">
<title>${htmlText(`${title}, ${period}`)}</title><style>${htmlStyle}</style></head>
<body><main>
<header>${demo ? '<p class="demo">DEMO: simulated, none of it is real</p>' : ''}
<h1>${htmlText(title)}</h1><p>${htmlText(period)}</p>
<div class="heads">${heads.join('')}</div>${warnings.join('')}${factsHtml(cover.facts)}</header>
${sections.map((section) => sectionHtml(report, section, draw)).join('\n')}
<section><h2>Metadata</h2>${factsHtml(entries)}</section>
</main><footer>Made by ${htmlText(producer)} on ${htmlText(momentText(madeAtMs))}</footer></body></html>
`;
  return Buffer.from(html, 'utf8');
}

function sectionHtml(report: Report, { title, blocks }: ReportSection, draw: DrawChart): string {
  return `<section><h2>${htmlText(title)}</h2>${blocks.map((block) => blockHtml(report, block, draw)).join('\n')}</section>`;
}

function factsHtml(facts: readonly { readonly label: string; readonly value: string }[]): string {
  const lines = facts.map(({ label, value }) => `<dt>${htmlText(label)}</dt><dd>${htmlText(value)}</dd>`);
  return `<dl>${lines.join('')}</dl>`;
}

function blockHtml(report: Report, block: ReportBlock, draw: DrawChart): string {
  switch (block.type) {
    case 'heading':
      return `<h4>${htmlText(block.text)}</h4><p>${htmlText(block.about)}</p>`;
    case 'text':
      return `<p>${htmlText(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('')}</ul>`;
    case 'facts':
      return factsHtml(block.facts);
    case 'chart':
      return `<h3>${htmlText(`${block.chart.title} (${block.chart.unit})`)}</h3><figure role="img" aria-label="${htmlText(`${block.chart.title}. ${block.chart.about}`)}">${draw(block.chart)}<figcaption>${htmlText(block.chart.about)}</figcaption></figure>`;
    case 'table': {
      const table = report.tables.find(({ key }) => key === block.key);
      return table === undefined ? '' : htmlTable(table);
    }
    case 'grid':
      return gridHtml(block.head, block.rows);
  }
}

function gridHtml(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const titles = head.map((text) => `<th scope="col">${htmlText(text)}</th>`).join('');
  const lines = rows.map((row) => `<tr>${row.map((text) => `<td>${htmlText(text)}</td>`).join('')}</tr>`);
  return `<div class="wide"><table><thead><tr>${titles}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
}
