import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { formatCount } from '#shared/domain/format.ts';
import type { Configuration } from '#shared/sizing/plan/makePlan.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import { type CurvePoint, servingCurve } from '#shared/sizing/plan/servingCurve.ts';
import { CurveChart } from '../../../charts/curve/CurveChart.tsx';
import styles from './CurveCard.module.css';
import { curveLabel, curveModelOf } from './curveModels.ts';
import { formatBand } from './planFormat.ts';
import results from './Results.module.css';

/** How latency grows with throughput, beside the targets; as pictures, and as a table on demand. */
export function CurveCard(props: { readonly request: PlanRequest; readonly shown: Configuration }) {
  const { request, shown } = props;
  const [asTable, setAsTable] = useState(false);
  const curve = useMemo(() => servingCurve(request, shown), [request, shown]);
  const models = useMemo(
    () => [curveModelOf('tpot', curve, shown, request), curveModelOf('ttft', curve, shown, request)],
    [curve, shown, request],
  );
  return (
    <section className={results.card} aria-labelledby="planner-curve">
      <div className={results.head}>
        <h2 className={results.title} id="planner-curve">
          Latency against throughput
        </h2>
        <span className={results.dim}>shaded: four of five measurements</span>
        <span className={results.space} />
        <Button size="compact-xs" variant="default" onClick={() => setAsTable(!asTable)}>
          {asTable ? 'As pictures' : 'As a table'}
        </Button>
      </div>
      {asTable ? (
        <CurveTable curve={curve} shown={shown} />
      ) : (
        <div className={styles.plots}>
          {models.map((model) => (
            <CurveChart key={model.title} model={model} label={curveLabel(model)} />
          ))}
        </div>
      )}
    </section>
  );
}

function CurveTable({
  curve,
  shown,
}: {
  readonly curve: readonly CurvePoint[];
  readonly shown: Configuration;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label="Points of the curve">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">At once per replica</th>
            <th scope="col">Output tokens/s</th>
            <th scope="col">TPOT</th>
            <th scope="col">TTFT</th>
          </tr>
        </thead>
        <tbody>
          {curve.map((point) => (
            <tr key={point.concurrency}>
              <th scope="row">
                {point.concurrency}
                {point.concurrency === shown.concurrency && ' (load)'}
                {point.concurrency === shown.concurrencyLimit && ' (limit)'}
              </th>
              <td>{formatCount(point.outputTokensPerSecond)}</td>
              <td>{formatBand(point.tpot)}</td>
              <td>{formatBand(point.ttft)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
