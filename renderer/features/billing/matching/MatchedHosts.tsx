import { Button } from '@mantine/core';
import type { MonthMatchingView } from '#shared/contract/schemas/matching.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import styles from './Matching.module.css';
import { matchedByText } from './matchingText.ts';

/** Hosts with the resource that each is, and how that is known. */
export function MatchedHosts(props: {
  readonly view: MonthMatchingView;
  readonly onRemoveRule: (host: string) => void;
}) {
  const { matches } = props.view;
  return (
    <section className={styles.card} aria-label="Matched hosts">
      <h2 className={styles.cardTitle}>Matched</h2>
      {matches.length === 0 ? (
        <p className={styles.about}>No host is matched to this bill yet.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        <section className={styles.scroll} tabIndex={0} aria-label="List of matched hosts">
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Host</th>
                <th scope="col">Resource</th>
                <th scope="col" className={styles.number}>
                  Cost
                </th>
                <th scope="col">By</th>
                <th scope="col">Rule</th>
              </tr>
            </thead>
            <tbody>
              {matches.map(({ host, key, by, confidence, evidence, resource, isListed }) => (
                <tr key={host}>
                  <th scope="row">
                    {plainText(host)}
                    {!isListed && <span className={styles.note}>no longer listed</span>}
                  </th>
                  <td>
                    {plainText(resource?.resourceId ?? key)}{' '}
                    <CopyButton text={resource?.resourceId ?? key} label="the resource id" />
                    <span className={styles.note}>
                      {plainText(
                        [resource?.provider, resource?.account, resource?.resourceName]
                          .filter(Boolean)
                          .join(', '),
                      )}
                    </span>
                  </td>
                  <td className={styles.number}>
                    {formatMoney(resource?.cost ?? null, resource?.currency ?? null)}
                  </td>
                  <td>
                    {matchedByText[by]}
                    {confidence === 'likely' && <span className={styles.doubt}>, likely</span>}
                    <span className={styles.note}>{plainText(evidence)}</span>
                  </td>
                  <td>
                    {by === 'rule' && (
                      <Button size="compact-xs" variant="default" onClick={() => props.onRemoveRule(host)}>
                        Remove rule
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
