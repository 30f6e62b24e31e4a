import { IconReceipt } from '@tabler/icons-react';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** What the fleet costs: totals, trend, splits and what stands out, for one billing month. */
export function SpendOverview() {
  return (
    <EmptyState icon={IconReceipt} title="No bill is in yet">
      Import a FOCUS file, connect a provider, or give rates.
    </EmptyState>
  );
}
