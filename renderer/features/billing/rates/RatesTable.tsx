import { Fragment, useMemo, useState } from 'react';
import type { RateRow } from '#shared/contract/schemas/rates.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { hrefOf } from '../../../app/router/route.ts';
import { DemoMark } from '../../../ui/DemoMark.tsx';
import { RateChain } from './RateChain.tsx';
import styles from './Rates.module.css';
import { groupedRows, placeText, priceText, type RateGroup, ruleText } from './rateRows.ts';

const shownAtOnce = 200;

/** Hosts and their prices, with the rule, source and date of each; a row opens to everything that was looked at. */
export function RatesTable({ rows }: { readonly rows: readonly RateRow[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const [limit, setLimit] = useState(shownAtOnce);
  const groups = useMemo(() => groupedRows(rows), [rows]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroller} tabIndex={0} aria-label="Prices of hosts">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Host</th>
            <th scope="col">GPUs</th>
            <th scope="col">What it is</th>
            <th scope="col" className={styles.number}>
              Per GPU-hour
            </th>
            <th scope="col">By</th>
            <th scope="col">Source</th>
            <th scope="col">Of</th>
          </tr>
        </thead>
        <tbody>
          {groups.slice(0, limit).map((group) => {
            const { row } = group;
            const key = `${row.subject.host}\n${row.subject.gpuName}`;
            const isOpen = open === key;
            return (
              <Fragment key={key}>
                <Row group={group} isOpen={isOpen} onToggle={() => setOpen(isOpen ? null : key)} />
                {isOpen && (
                  <tr>
                    <td colSpan={7} className={styles.chainCell}>
                      <RateChain answer={row.answer} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {groups.length > limit && (
        <button type="button" className={styles.more} onClick={() => setLimit(limit + shownAtOnce)}>
          Show {Math.min(shownAtOnce, groups.length - limit)} more of {groups.length}
        </button>
      )}
    </section>
  );
}

function Row(props: { readonly group: RateGroup; readonly isOpen: boolean; readonly onToggle: () => void }) {
  const { row, hosts } = props.group;
  const { subject, answer } = row;
  const { rate } = answer;
  return (
    <tr data-unknown={rate === null || undefined}>
      <th scope="row">
        <a href={hrefOf('host', subject.host)}>{plainText(subject.host)}</a> {row.demo && <DemoMark />}
        {hosts.length > 1 && (
          <span className={styles.from} title={plainText(hosts.slice(1, 60).join(', '))}>
            and {hosts.length - 1} more alike
          </span>
        )}
      </th>
      <td>
        {subject.gpuCount} x {plainText(subject.gpuName) || 'not named yet'}
      </td>
      <td>{placeText(row)}</td>
      <td className={styles.number}>
        <button type="button" className={styles.price} aria-expanded={props.isOpen} onClick={props.onToggle}>
          {priceText(row)}
        </button>
      </td>
      <td>
        {ruleText(row)}
        {rate === null && <span className={styles.remedy}>{plainText(answer.remedy)}</span>}
        {answer.warnings.map((warning) => (
          <span key={warning} className={styles.doubt}>
            {plainText(warning)}
          </span>
        ))}
      </td>
      <td className={styles.source} title={rate === null ? undefined : plainText(rate.source)}>
        {rate === null ? '-' : plainText(rate.source)}
      </td>
      <td className={styles.date}>{rate === null ? '-' : (rate.asOf ?? 'no date')}</td>
    </tr>
  );
}
