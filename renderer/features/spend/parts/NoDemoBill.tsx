import { IconReceipt, IconReceiptOff } from '@tabler/icons-react';
import { use } from 'react';
import { DemoMark } from '../../../ui/DemoMark.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ReplayOf } from '../../../ui/replayOf.ts';

/** No bill of the simulated fleet: it is there before its past is, and a large one and a replay have none. What the user imports would not be shown here. */
export function NoDemoBill({ awaited }: { readonly awaited: boolean }) {
  const isReplay = use(ReplayOf) !== null;
  if (awaited)
    return (
      <EmptyState icon={IconReceipt} title="The bill of the demo is not here yet">
        <DemoMark /> The past of the simulated fleet is written beside everything else. Its bill appears here
        as soon as it is done.
      </EmptyState>
    );
  return (
    <EmptyState icon={IconReceiptOff} title={isReplay ? 'A replay has no bill' : 'This demo has no bill'}>
      <DemoMark />{' '}
      {isReplay
        ? 'What is played again is what hosts said, without what they cost.'
        : 'A simulated fleet of this size is there without a past. Start a smaller demo to look at spend.'}
    </EmptyState>
  );
}
