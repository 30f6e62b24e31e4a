import type { AllocationRow, AllocationTable } from '#shared/cost/allocation/allocationTable.ts';
import { rowName } from '#shared/cost/allocation/allocationText.ts';
import { ownLines, ownLineText } from '#shared/cost/allocation/chargeGroup.ts';
import { usageClasses, usageClassText } from '#shared/cost/allocation/gpuTime.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney, grouped } from '#shared/money/formatMoney.ts';
import matching from '../matching/Matching.module.css';
import styles from './Allocation.module.css';

/** Costs by what GPUs did, a line for each value; rows and columns add up to the cent. */
export function UseTable({ table, by }: { readonly table: AllocationTable; readonly by: string }) {
  const { currency, rows, total } = table;
  const own = ownLines.filter((name) => total.own[name] !== '0');
  return (
    <section className={matching.card} aria-label={`Costs in ${currency}`}>
      <h2 className={matching.cardTitle}>{formatMoney(total.shown.total, currency)}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={`By ${by}, ${currency}`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{plainText(by)}</th>
              <th scope="col">Share of use</th>
              {usageClasses.map((name) => (
                <th key={name} scope="col" title={usageClassText[name].meaning}>
                  <span className={styles.swatch} data-use={name} aria-hidden />
                  {usageClassText[name].label}
                </th>
              ))}
              <th scope="col" title="Credits, taxes, purchases, unused commitment, resources without a host">
                Unallocated
              </th>
              <th scope="col">Total</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.without} ${row.key}`} row={row} name={plainText(rowName(row))} />
            ))}
          </tbody>
          <tfoot>
            <Row row={total} name="Total" />
          </tfoot>
        </table>
      </section>
      {own.length > 0 && (
        <p className={matching.about}>
          Unallocated:{' '}
          {own
            .map((name) => `${ownLineText[name].toLowerCase()} ${formatMoney(total.own[name], currency)}`)
            .join(', ')}
          .
        </p>
      )}
    </section>
  );
}

function Row({ row, name }: { readonly row: AllocationRow; readonly name: string }) {
  const { shown } = row;
  return (
    <tr>
      <th
        scope="row"
        className={row.key === null && row.without !== null ? styles.none : undefined}
        title={name}
      >
        {name}
      </th>
      <td>
        <UseBar row={row} />
      </td>
      {usageClasses.map((each) => (
        <td key={each}>{cents(shown[each])}</td>
      ))}
      <td>{cents(shown.unallocated)}</td>
      <td>{cents(shown.total)}</td>
    </tr>
  );
}

function cents(amount: string): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  return grouped(`${whole}.${fraction.padEnd(2, '0')}`);
}

/** Parts of what GPUs cost, for the eye; the figures stand beside it. */
function UseBar({ row }: { readonly row: AllocationRow }) {
  const parts = usageClasses.map((name) => ({ name, value: Math.max(0, Number(row.parts[name])) }));
  const sum = parts.reduce((all, { value }) => all + value, 0);
  if (sum === 0) return null;
  return (
    <span className={styles.bar} aria-hidden>
      {parts.map(({ name, value }) => (
        <span key={name} data-use={name} style={{ width: `${(value / sum) * 100}%` }} />
      ))}
    </span>
  );
}
