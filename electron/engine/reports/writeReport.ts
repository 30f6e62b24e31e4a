import type { ReportFormat } from '#shared/contract/reportKinds.ts';
import type { Report } from '#shared/reports/report.ts';

/** How a report is written. */
export interface WriteOptions {
  readonly format: ReportFormat;
  /** A byte order mark at the start of CSV files. */
  readonly bom: boolean;
}

/** Writes a report in a format; loads what that format needs and no more. */
export async function writeReport(report: Report, { format, bom }: WriteOptions): Promise<Buffer> {
  switch (format) {
    case 'pdf': {
      const { writePdf } = await import('./pdf/writePdf.ts');
      const { drawChart } = await import('./charts/drawChart.ts');
      const { paperPalette } = await import('./charts/chartPalette.ts');
      return writePdf(report, (chart) => drawChart(chart, paperPalette));
    }
    case 'html': {
      const { writeHtml } = await import('./html/writeHtml.ts');
      const { drawChart } = await import('./charts/drawChart.ts');
      const { pagePalette } = await import('./charts/chartPalette.ts');
      return writeHtml(report, (chart) => drawChart(chart, pagePalette));
    }
    case 'xlsx': {
      const { writeXlsx } = await import('./xlsx/writeXlsx.ts');
      return writeXlsx(report);
    }
    case 'csv': {
      const { writeCsv } = await import('./csv/writeCsv.ts');
      return writeCsv(report, bom);
    }
    case 'json': {
      const { reportJson } = await import('#shared/reports/reportJson.ts');
      return Buffer.from(`${JSON.stringify(reportJson(report), null, 2)}\n`, 'utf8');
    }
  }
}
