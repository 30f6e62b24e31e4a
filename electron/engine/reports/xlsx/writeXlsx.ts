import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node';
import type { Report } from '#shared/reports/report.ts';
import { sheetCell } from './sheetCell.ts';
import { type TableSheet, tableSheet } from './tableSheet.ts';

/** What a sheet's rows lie in; Feature of write-excel-file is not exported with its file content. */
type Options = NonNullable<Parameters<typeof writeXlsxFile>[1]>;
type Features = Extract<Options, { features?: unknown }>['features'];

/** The report as a workbook: a sheet about it, then one sheet per table, with filters, frozen heads and totals by formula. */
export async function writeXlsx(report: Report): Promise<Buffer> {
  const sheets = [aboutSheet(report), ...report.tables.map(tableSheet)];
  const features = [sheetFeature(sheets)] as Features;
  const written = sheets.map(
    ({ name, rows, widths }, at): Sheet<never> => ({
      sheet: name,
      data: rows.map((row) => [...row]),
      columns: widths.map((width) => ({ width })),
      ...(at === 0 ? {} : { stickyRowsCount: 1 }),
    }),
  );
  return writeXlsxFile(written as Parameters<typeof writeXlsxFile>[0], { features } as Options).toBuffer();
}

/** Parameters, scope and warnings; on the first sheet, so that figures are not taken without them. */
function aboutSheet({ title, period, cover, metadata, tables, producer }: Report): TableSheet {
  const bold = (value: string): Cell => ({ type: String, value, fontWeight: 'bold' });
  const text = (value: string): Cell => sheetCell('text', value);
  const entry = (value: string | number | boolean | null): Cell => {
    if (typeof value === 'number') return { type: Number, value };
    return sheetCell(typeof value === 'boolean' ? 'flag' : 'text', value);
  };
  const rows: Row[] = [
    [{ type: String, value: title, fontWeight: 'bold', fontSize: 16 }],
    [text(period)],
    [text(`Made by ${producer}`)],
    ...cover.warnings.map((warning): Row => [bold(warning)]),
    [],
    ...cover.headlines.map(({ label, value, note }): Row => [bold(label), text(value), text(note)]),
    [],
    ...cover.facts.map(({ label, value }): Row => [text(label), text(value)]),
    [],
    [bold('Parameter'), bold('Value'), bold('Means')],
    ...metadata.map(({ key, value, about }): Row => [text(key), entry(value), text(about)]),
    [],
    [bold('Sheet'), bold('Rows'), bold('Means')],
    ...tables.map(
      ({ key, rows: all, about }): Row => [text(key), { type: Number, value: all.length }, text(about)],
    ),
  ];
  return { name: 'about', rows, widths: [34, 60, 90], filter: null, results: new Map() };
}

/**
 * What write-excel-file has no option for: filters on the heads (ECMA-376 18.3.1.2) and, beside each formula, what it comes to, for
 * readers that do not calculate. Excel calculates anew when it opens the file.
 */
function sheetFeature(sheets: readonly TableSheet[]) {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
            const sheet = sheets[sheetIndex];
            if (sheet === undefined) return xml;
            const valued = xml.replace(/<f>([^<]*)<\/f>/g, (whole, formula: string) => {
              const result = sheet.results.get(formula);
              return result === undefined ? whole : `${whole}<v>${result}</v>`;
            });
            return sheet.filter === null
              ? valued
              : valued.replace('</sheetData>', `</sheetData><autoFilter ref="${sheet.filter}"/>`);
          },
        },
        'xl/workbook.xml': {
          transform: (xml: string) => xml.replace('</workbook>', '<calcPr fullCalcOnLoad="1"/></workbook>'),
        },
      },
    },
  };
}
