import type { CalculationStep, PriceRow } from '#shared/analysis/findings/finding.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import styles from './Evidence.module.css';

/** How the saving came about, a line for each step. */
export function Calculation({ steps }: { readonly steps: readonly CalculationStep[] }) {
  if (steps.length === 0) return <p className={styles.dim}>Nothing was calculated: no price is known.</p>;
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps are never reordered
        <li key={index} className={styles.step}>
          <span className={styles.stepLabel}>{plainText(step.label)}</span>
          <span className={styles.formula}>{plainText(step.formula)}</span>
          <strong className={styles.result}>{plainText(step.result)}</strong>
        </li>
      ))}
    </ol>
  );
}

/** Prices that a saving rests on, each with its source and date. */
export function PriceRows({ prices }: { readonly prices: readonly PriceRow[] }) {
  if (prices.length === 0) return <p className={styles.dim}>It rests on no price.</p>;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>Prices it rests on</caption>
      <thead>
        <tr>
          <th scope="col">Price of</th>
          <th scope="col" data-number>
            An hour
          </th>
          <th scope="col">Source</th>
          <th scope="col">As of</th>
        </tr>
      </thead>
      <tbody>
        {prices.map((price, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows may be the same, and are never reordered
          <tr key={`${price.what} ${index}`}>
            <th scope="row">{plainText(price.what)}</th>
            <td data-number>{formatMoney(price.perHour, price.currency, { places: 4 })}</td>
            <td className={styles.source}>{plainText(price.source)}</td>
            <td className={styles.date}>{price.asOf === null ? 'not known' : plainText(price.asOf)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
