import { use } from 'react';
import { formatCount } from '#shared/domain/format.ts';
import { DemoMark } from '../../ui/DemoMark.tsx';
import { ReplayOf } from '../../ui/replayOf.ts';
import { coverageOf } from '../engine/coverage.ts';
import { usePicture } from '../engine/useLive.ts';
import { DemoMenu } from './DemoMenu.tsx';
import styles from './TopBar.module.css';

/** How much of the fleet reports, and whether some of it is simulated; on every view. */
export function FleetPulse() {
  const picture = usePicture();
  const replayOf = use(ReplayOf);
  if (picture === null || picture.frame.count === 0) return null;
  const { reporting, total, demo } = coverageOf(picture);
  return (
    <span className={`${styles.pulse} tabular`} data-partial={reporting < total || undefined}>
      {demo > 0 && replayOf !== null && <DemoMark />}
      {demo > 0 && replayOf === null && (
        <DemoMenu
          title={
            demo === total
              ? 'All GPUs shown are simulated'
              : `${formatCount(demo)} of ${formatCount(total)} GPUs shown are simulated`
          }
        />
      )}
      <span title={`${formatCount(total - reporting)} GPUs have no current reading`}>
        <strong>{formatCount(reporting)}</strong> of {formatCount(total)} GPUs reporting
      </span>
    </span>
  );
}
