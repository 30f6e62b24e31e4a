/** What a report is about. */
export const reportKinds = ['right-sizing', 'spend'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** How a report is written. `csv` is a zip with one file per table. */
export const reportFormats = ['pdf', 'xlsx', 'csv', 'json', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A kind's name for people. */
export const reportKindLabels: Readonly<Record<ReportKind, string>> = {
  'right-sizing': 'Right-sizing',
  spend: 'Monthly spend',
};

/** A format's name for people, its file name's end and its media type (IANA). */
export const reportFormatTexts: Readonly<
  Record<ReportFormat, { readonly label: string; readonly ending: string; readonly mediaType: string }>
> = {
  pdf: { label: 'PDF', ending: 'pdf', mediaType: 'application/pdf' },
  xlsx: {
    label: 'Excel workbook',
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { label: 'CSV, one file per table, in a zip', ending: 'csv.zip', mediaType: 'application/zip' },
  json: { label: 'JSON', ending: 'json', mediaType: 'application/json' },
  html: { label: 'HTML, one file', ending: 'html', mediaType: 'text/html' },
};

/** A report's steps, in their order. */
export const reportSteps = ['gathering', 'writing', 'done'] as const;

/** How often a scheduled report is made: on Mondays for the week before, on the first for the month before. */
export const reportPaces = ['weekly', 'monthly'] as const;
export type ReportPace = (typeof reportPaces)[number];
