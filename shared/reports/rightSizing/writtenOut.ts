import { byCostOfFix } from './recommendation.ts';
import type { ReportedFinding } from './rightSizingInput.ts';

/** Findings whose evidence is written out in PDF and HTML; all of it is in the other formats. */
export interface WrittenOut {
  /** Of what is too small for its load, the dearest fixes: it saves nothing, and would never stand among the others. */
  readonly fixes: readonly ReportedFinding[];
  /** Of all others those that save most. */
  readonly savings: readonly ReportedFinding[];
}

const [mostFixes, mostSavings] = [10, 40];

/** Those of a report that are written out, of findings in the order of `byMoney`. */
export function writtenOut(findings: readonly ReportedFinding[]): WrittenOut {
  const isFix = ({ finding }: ReportedFinding) => finding.kind === 'underSized';
  return {
    fixes: findings
      .filter(isFix)
      .sort((one, other) => byCostOfFix(one.finding, other.finding))
      .slice(0, mostFixes),
    savings: findings.filter((each) => !isFix(each)).slice(0, mostSavings),
  };
}
