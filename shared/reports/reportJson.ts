import { z } from 'zod';
import { reportKinds } from '../contract/reportKinds.ts';
import { isDecimalText } from '../money/decimal.ts';
import type { Report } from './report.ts';
import {
  type CellValue,
  type ColumnType,
  columnTypes,
  type ReportColumn,
  type ReportTable,
} from './reportTable.ts';

/** Version of the JSON form; grows when a field changes its meaning or goes. */
const reportJsonVersion = 1;

const decimal = z.string().refine(isDecimalText).meta({
  pattern: '^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?$',
  description: 'An exact decimal in plain notation.',
});
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A report as JSON. Rows are objects by column; `columns` says what each is. Null is unknown, which is no 0. */
export const reportJsonSchema = z
  .object({
    version: z.literal(reportJsonVersion),
    kind: z.enum(reportKinds),
    title: z.string(),
    period: z.string(),
    madeAt: z.iso.datetime(),
    isDemo: z.boolean().meta({ description: 'True where the fleet and its bill are simulated.' }),
    headlines: z.array(z.object({ label: z.string(), value: z.string(), note: z.string() })),
    scope: z.array(z.object({ label: z.string(), value: z.string() })),
    warnings: z.array(z.string()),
    metadata: z.record(z.string(), cell),
    tables: z.record(
      z.string(),
      z.object({
        title: z.string(),
        about: z.string(),
        columns: z.array(
          z.object({
            key: z.string(),
            type: z.enum(columnTypes).meta({
              description:
                'money, decimal: text of an exact decimal; share: 0 to 1; percent: 0 to 100; day: YYYY-MM-DD; moment: ISO 8601 in UTC; flag: true or false',
            }),
            about: z.string(),
            currencyKey: z.string().optional().meta({ description: 'Column with the currency of this one.' }),
          }),
        ),
        rows: z.array(z.record(z.string(), cell)),
      }),
    ),
  })
  .meta({ title: 'Headroom report', description: 'A report of Headroom, version 1.' });

/** The JSON form. */
export type ReportJson = z.infer<typeof reportJsonSchema>;

/** What a cell of each type is in JSON. */
const cellSchemas: Readonly<Record<ColumnType, z.ZodType>> = {
  text: z.string(),
  money: decimal,
  decimal,
  number: z.number(),
  integer: z.int(),
  share: z.number(),
  percent: z.number(),
  day: z.iso.date(),
  moment: z.iso.datetime(),
  flag: z.boolean(),
};

/** The rows of a table, checked by its columns. */
export function rowSchema(columns: readonly Pick<ReportColumn, 'key' | 'type'>[]): z.ZodType {
  return z.strictObject(
    Object.fromEntries(columns.map(({ key, type }) => [key, cellSchemas[type].nullable()])),
  );
}

/** The report as JSON has it. */
export function reportJson(report: Report): ReportJson {
  return {
    version: reportJsonVersion,
    kind: report.kind,
    title: report.title,
    period: report.period,
    madeAt: new Date(report.madeAtMs).toISOString(),
    isDemo: report.demo,
    headlines: [...report.cover.headlines],
    scope: [...report.cover.facts],
    warnings: [...report.cover.warnings],
    metadata: Object.fromEntries(report.metadata.map(({ key, value }) => [key, value])),
    tables: Object.fromEntries(report.tables.map((table) => [table.key, tableJson(table)])),
  };
}

function tableJson({ title, about, columns, rows }: ReportTable): ReportJson['tables'][string] {
  return {
    title,
    about,
    columns: columns.map(({ key, type, about: means, currencyKey }) => ({
      key,
      type,
      about: means,
      ...(currencyKey === undefined ? {} : { currencyKey }),
    })),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((column, at) => [column.key, jsonCell(column, row[at] ?? null)])),
    ),
  };
}

function jsonCell({ type }: ReportColumn, value: CellValue): CellValue {
  return type === 'moment' && typeof value === 'number' ? new Date(value).toISOString() : value;
}

/** The JSON Schema (draft 2020-12) of reports in JSON. */
export function reportJsonSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(reportJsonSchema), null, 2)}\n`;
}
