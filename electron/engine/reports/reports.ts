import { reportFormatTexts } from '#shared/contract/reportKinds.ts';
import type { ReportRequest } from '#shared/contract/schemas/reports.ts';
import type { ReportInput } from '#shared/reports/makeReport.ts';
import type { ReportParts, TellReport } from './reportParts.ts';
import { writeInThread } from './writeInThread.ts';

/** A report as a file. */
export interface ReportFile {
  /** A name that every file system takes: `headroom-spend-2026-10.xlsx`. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** What it is of: `2026-10`. */
  readonly periodKey: string;
  /** Findings, or charges, that it tells of. */
  readonly rows: number;
}

/** Makes reports. */
export interface Reports {
  /** @throws FailureError where there is nothing to tell of, with what to do; the signal's reason once aborted. */
  make(request: ReportRequest, tell: TellReport, signal: AbortSignal): Promise<ReportFile>;
}

type Gather = (
  parts: ReportParts,
  request: ReportRequest,
  tell: TellReport,
  signal: AbortSignal,
) => Promise<ReportInput>;

/** Reports from ledger and advice. Nothing is loaded before one is asked for. */
export function createReports(parts: ReportParts): Reports {
  return {
    make: async (request, tell, signal) => {
      const gather = await gathererOf(request.kind);
      const gathered = await gather(parts, request, tell, signal);
      signal.throwIfAborted();
      const { ending, mediaType, label } = reportFormatTexts[request.format];
      tell(0.55, `Writing ${label}`);
      const { bytes, periodKey, demo, subjects } = await writeInThread(
        { gathered, format: request.format, bom: request.options.bom },
        signal,
      );
      return {
        name: `headroom-${request.kind}-${periodKey}${demo ? '-demo' : ''}.${ending}`,
        mediaType,
        bytes,
        periodKey,
        rows: subjects,
      };
    },
  };
}

/** Each with the catalogues that it reads. */
async function gathererOf(kind: ReportRequest['kind']): Promise<Gather> {
  if (kind === 'spend') return (await import('./gatherSpend.ts')).gatherSpend;
  return (await import('./gatherRightSizing.ts')).gatherRightSizing;
}
