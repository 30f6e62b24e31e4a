import type { ImportReport, ImportRequest } from '#shared/money/importReport.ts';
import type { LedgerDatabase } from '../ledger/ledgerDatabase.ts';
import { findBills } from './findBills.ts';
import { listedFaults } from './importFaults.ts';
import { describeBill } from './readableBill.ts';

/**
 * What files are and how their columns would be read; only their heads are looked at, so that it takes a moment however large they are.
 * @throws FailureError (unreadable) where there is no bill among them.
 */
export function previewBills(
  { writer, writing }: LedgerDatabase,
  request: ImportRequest,
  signal: AbortSignal,
): Promise<ImportReport> {
  return writing.run(async () => {
    signal.throwIfAborted();
    const startedAt = performance.now();
    const { bills, faults, leftOut, isPartial } = await findBills(request, writer);
    return {
      files: bills.map((bill) => describeBill(bill, null)),
      periods: [],
      rows: 0,
      faultyRows: 0,
      faultCount: faults.length,
      faults: faults.slice(0, listedFaults),
      leftOut,
      isPartial,
      milliseconds: Math.round(performance.now() - startedAt),
    };
  });
}
