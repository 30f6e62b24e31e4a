import { IconReceipt } from '@tabler/icons-react';
import { DemoMark } from '../../../ui/DemoMark.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';

/** The simulated fleet is there before its past is: nothing that the user imports would be shown here. */
export function DemoBillAwaited() {
  return (
    <EmptyState icon={IconReceipt} title="The bill of the demo is not here yet">
      <DemoMark /> The past of the simulated fleet is written beside everything else. Its bill appears here as
      soon as it is done.
    </EmptyState>
  );
}
