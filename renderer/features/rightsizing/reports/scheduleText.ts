import { reportFormatTexts, reportKindLabels } from '#shared/contract/reportKinds.ts';
import type { ReportSchedule } from '#shared/contract/schemas/reports.ts';
import { costBasisText } from '#shared/cost/spend/costBasis.ts';
import { dimensionLabel } from '#shared/cost/spend/spendDimension.ts';
import { plainText } from '#shared/domain/plainText.ts';

/** 'Monthly spend, Excel workbook' */
export function scheduledReportText({ kind, format }: ReportSchedule): string {
  return `${reportKindLabels[kind]}, ${reportFormatTexts[format].label.split(',')[0]}`;
}

/** What a schedule's report is made with, as far as it matters to that report: 'by provider, then service; effective cost'. */
export function scheduleOptionsText({ kind, format, options }: ReportSchedule): string {
  const { by, basis, gpuOnly, bom } = options;
  const spend = [
    `by ${by.map((dimension) => plainText(dimensionLabel(dimension))).join(', then ')}`,
    `${costBasisText[basis].label.toLowerCase()} cost`,
    gpuOnly ? 'GPU instances only' : '',
  ];
  const parts = [...(kind === 'spend' ? spend : []), format === 'csv' && !bom ? 'no byte order mark' : ''];
  return parts.filter(Boolean).join('; ');
}
