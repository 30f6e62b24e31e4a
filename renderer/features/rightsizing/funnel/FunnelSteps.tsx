import type { AdviceFunnel } from '#shared/contract/schemas/adviceMoney.ts';
import { plainText } from '#shared/domain/plainText.ts';
import styles from './Funnel.module.css';
import { costHead, costText, hoursText, meanGpus, partText, stageLabels } from './funnelText.ts';

/** The funnel as bars, each within the one before, with its three measures. */
export function FunnelSteps({ funnel }: { readonly funnel: AdviceFunnel }) {
  const { stages, currency } = funnel;
  const whole = stages[0]?.gpuHours ?? 0;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">
              <span className="visually-hidden">Share of all GPU-hours</span>
            </th>
            <th scope="col">GPUs, mean</th>
            <th scope="col">GPU-hours</th>
            <th scope="col">Of all</th>
            <th scope="col">{costHead('Cost of the window', funnel)}</th>
          </tr>
        </thead>
        <tbody>
          {stages.map(({ stage, meaning, gpus, gpuHours, cost }) => (
            <tr key={stage}>
              <th scope="row">
                <strong>{stageLabels[stage]}</strong>
                <span className={styles.meaning}>{plainText(meaning)}</span>
              </th>
              <td data-bar>
                <span className={styles.track} aria-hidden>
                  <span
                    className={styles.fill}
                    data-stage={stage}
                    style={{ width: `${whole > 0 ? Math.min(100, (100 * gpuHours) / whole) : 0}%` }}
                  />
                </span>
              </td>
              <td>{meanGpus(gpus)}</td>
              <td>{hoursText(gpuHours)}</td>
              <td>{partText(gpuHours, whole)}</td>
              <td className={cost === null ? styles.unknown : undefined}>{costText(cost, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
