import type { RateRow } from '#shared/contract/schemas/rates.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import styles from './Rates.module.css';

/** Everything that was looked at for a price, in order. */
export function RateChain({ answer }: { readonly answer: RateRow['answer'] }) {
  const { rate } = answer;
  return (
    <div className={styles.chain}>
      <ol className={styles.steps}>
        {answer.steps.map((step) => (
          <li key={`${step.basis} ${step.rule} ${step.outcome}`} data-outcome={step.outcome}>
            <span className={styles.outcome}>{step.outcome}</span>
            <span>
              {step.basis} <strong>{plainText(step.rule)}</strong>: {plainText(step.detail)}
              {step.source !== null && (
                <span className={styles.from}>
                  {plainText(step.source)}
                  {step.asOf !== null && `, ${step.asOf}`}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {rate !== null && rate.lines.length > 0 && (
        <dl className={styles.lines}>
          {rate.lines.map((line) => (
            <div key={line.label}>
              <dt>{line.label}</dt>
              <dd>
                {line.formula} = {formatMoney(line.perGpuHour, rate.currency, { places: 6 })}
              </dd>
            </div>
          ))}
          {rate.energy !== null && (
            <div>
              <dt>Power</dt>
              <dd>
                (measured watts + {rate.energy.hostWatts} W of the host) / 1000 x {rate.energy.perKwh}{' '}
                {rate.currency} per kWh, PUE included
              </dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
}
