import type { AdviceFunnel } from '#shared/contract/schemas/adviceMoney.ts';
import { useTheme } from '../../../ui/useTheme.ts';
import { Card } from '../../spend/parts/Card.tsx';
import { windowStateLabel } from '../evidence/stateSpans.ts';
import { stateFill } from '../parts/stateFill.ts';
import tab from '../parts/Tab.module.css';
import { costHead, costText, exactHours, partText } from './funnelText.ts';

/** GPU-hours by state. Whole seconds: they sum to GPUs times the clock, and the dollars to what they cost. */
export function StatesTable({ funnel }: { readonly funnel: AdviceFunnel }) {
  const { states, currency } = funnel;
  const theme = useTheme();
  const whole = states.reduce((sum, { gpuSeconds }) => sum + gpuSeconds, 0);
  const shown = states.filter(({ gpuSeconds }) => gpuSeconds > 0);
  const total = funnel.stages[0]?.cost ?? null;
  return (
    <Card title="GPU-hours by state" note="they add up exactly: nothing unobserved counts as idle">
      <div className={tab.scroll}>
        <table className={tab.table}>
          <thead>
            <tr>
              <th scope="col">State</th>
              <th scope="col">GPU time</th>
              <th scope="col">Share</th>
              <th scope="col">{costHead('Cost', funnel)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ state, gpuSeconds, cost }) => (
              <tr key={state}>
                <th scope="row">
                  <svg className={tab.swatch} width={10} height={10} aria-hidden>
                    <rect width={10} height={10} rx={2} fill={stateFill(state, theme)} />
                  </svg>
                  {windowStateLabel(state)}
                </th>
                <td>{exactHours(gpuSeconds)}</td>
                <td>{partText(gpuSeconds, whole)}</td>
                <td className={cost === null ? tab.unknown : undefined}>{costText(cost, currency)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Total</th>
              <td>{exactHours(whole)}</td>
              <td>{partText(whole, whole)}</td>
              <td className={total === null ? tab.unknown : undefined}>{costText(total, currency)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Card>
  );
}
