import {
  type ReportFormat,
  type ReportKind,
  reportFormats,
  reportKinds,
} from '#shared/contract/reportKinds.ts';
import type { ReportOptions, ReportRequest } from '#shared/contract/schemas/reports.ts';
import { type CostBasis, costBases } from '#shared/cost/spend/costBasis.ts';
import { parseDimension, type SpendDimension } from '#shared/cost/spend/spendDimension.ts';
import { parseMonth } from '#shared/money/billingCalendar.ts';

/** Which report is asked for, as the address keeps it. */
export interface ReportForm {
  readonly kind: ReportKind;
  /** 'YYYY-MM-01'; '' for the newest that there is. */
  readonly month: string;
  readonly format: ReportFormat;
  readonly by: SpendDimension;
  /** Null: no second dimension. */
  readonly within: SpendDimension | null;
  readonly basis: CostBasis;
  readonly gpuOnly: boolean;
  readonly bom: boolean;
}

type Params = Readonly<Record<string, string>>;

function oneOf<T extends string>(value: string | undefined, choices: readonly T[], fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
}

/** Reads the parameters of an address; what is not one of ours is the standard. */
export function reportFormOf(params: Params): ReportForm {
  return {
    kind: oneOf(params.report, reportKinds, 'right-sizing'),
    month: parseMonth(params.month ?? '') ?? '',
    format: oneOf(params.format, reportFormats, 'pdf'),
    by: parseDimension(params.by ?? '') ?? 'provider',
    within: params.within === 'none' ? null : (parseDimension(params.within ?? '') ?? 'service'),
    basis: oneOf(params.basis, costBases, 'effective'),
    gpuOnly: params.gpu === '1',
    bom: params.bom !== '0',
  };
}

/** The parameters that say how a form differs from the standard one; '' removes one. */
export function paramsOfReport(form: Partial<ReportForm>): Params {
  const params: Record<string, string> = {};
  if (form.kind !== undefined) params.report = form.kind === 'right-sizing' ? '' : form.kind;
  if (form.month !== undefined) params.month = form.month.slice(0, 7);
  if (form.format !== undefined) params.format = form.format === 'pdf' ? '' : form.format;
  if (form.by !== undefined) params.by = form.by === 'provider' ? '' : form.by;
  if (form.within !== undefined) params.within = form.within === 'service' ? '' : (form.within ?? 'none');
  if (form.basis !== undefined) params.basis = form.basis === 'effective' ? '' : form.basis;
  if (form.gpuOnly !== undefined) params.gpu = form.gpuOnly ? '1' : '';
  if (form.bom !== undefined) params.bom = form.bom ? '' : '0';
  return params;
}

/** What a form asks beside kind, month and format. */
export function optionsOfReport({ by, within, basis, gpuOnly, bom }: ReportForm): ReportOptions {
  return { by: within === null || within === by ? [by] : [by, within], basis, gpuOnly, bom };
}

/** What a form asks of the engine. */
export function requestOfReport(form: ReportForm): ReportRequest {
  return {
    kind: form.kind,
    month: form.month === '' ? null : form.month,
    format: form.format,
    options: optionsOfReport(form),
  };
}
