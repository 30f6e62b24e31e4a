import type { Report } from './report.ts';
import { makeRightSizingReport } from './rightSizing/makeRightSizingReport.ts';
import type { RightSizingInput } from './rightSizing/rightSizingInput.ts';
import { makeSpendReport } from './spend/makeSpendReport.ts';
import type { SpendInput } from './spend/spendInput.ts';

/** What a report is made of, by its kind. Plain data: it goes from one thread to another. */
export type ReportInput =
  | { readonly kind: 'right-sizing'; readonly input: RightSizingInput }
  | { readonly kind: 'spend'; readonly input: SpendInput };

/** The report of what was gathered. Pure. */
export function makeReport(gathered: ReportInput): Report {
  return gathered.kind === 'spend' ? makeSpendReport(gathered.input) : makeRightSizingReport(gathered.input);
}
