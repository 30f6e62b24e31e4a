import { useEffect, useState } from 'react';
import { servingCaseOf } from '#shared/sizing/plan/holdDemand.ts';
import type { Configuration } from '#shared/sizing/plan/makePlan.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import { twinText } from '#shared/sizing/twin/twinText.ts';
import styles from './Results.module.css';

/** The measurement most like what is shown. Six thousand of them come after the plan is on the screen. */
export function TwinLine({
  request,
  shown,
}: {
  readonly request: PlanRequest;
  readonly shown: Configuration;
}) {
  const [text, setText] = useState('');
  useEffect(() => {
    let isWanted = true;
    const find = async () => {
      const { nearestTwin } = await import('#shared/sizing/twin/measuredTwins.ts');
      if (!isWanted) return;
      const replica = servingCaseOf(request, shown, shown.concurrency);
      setText(twinText(nearestTwin(replica), shown));
    };
    find().catch((error: unknown) => {
      if (isWanted) setText(`Measurements could not be loaded: ${String(error)}`);
    });
    return () => {
      isWanted = false;
    };
  }, [request, shown]);
  return <p className={styles.note}>{text || 'Looking for the nearest measurement.'}</p>;
}
