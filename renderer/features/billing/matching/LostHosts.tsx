import { Button, Group } from '@mantine/core';
import type { MonthMatchingView } from '#shared/contract/schemas/matching.ts';
import { plainText } from '#shared/domain/plainText.ts';
import styles from './Matching.module.css';
import type { RuleDraft } from './RuleDialog.tsx';

/** Hosts that are on no bill, or that could be several resources, each with the reason. */
export function LostHosts(props: {
  readonly view: MonthMatchingView;
  readonly onRule: (draft: RuleDraft) => void;
  readonly onRemoveRule: (host: string) => void;
}) {
  const { ambiguous, unmatchedHosts, rules } = props.view;
  const lost = [
    ...ambiguous.map((each) => ({ ...each, doubt: true })),
    ...unmatchedHosts.map((each) => ({ ...each, doubt: false })),
  ];
  if (lost.length === 0) return null;
  return (
    <section className={styles.card} aria-label="Hosts without a bill">
      <h2 className={styles.cardTitle}>Hosts without a bill</h2>
      <p className={styles.about}>
        Nothing of the bill goes to them. Hardware of your own is priced by its rates and belongs here.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label="List of hosts without a bill">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Host</th>
              <th scope="col">Why</th>
              <th scope="col">Rule</th>
            </tr>
          </thead>
          <tbody>
            {lost.map(({ host, reason, candidates, doubt }) => (
              <tr key={host}>
                <th scope="row">
                  {plainText(host)}
                  {doubt && <span className={`${styles.note} ${styles.doubt}`}>ambiguous</span>}
                </th>
                <td>
                  {plainText(reason)}
                  {candidates.length > 0 && (
                    <span className={styles.note}>
                      Could be: {plainText(candidates.slice(0, 5).join(', '))}
                    </span>
                  )}
                </td>
                <td>
                  <Group gap={6} wrap="nowrap">
                    <Button
                      size="compact-xs"
                      variant="default"
                      disabled={props.view.demo}
                      aria-label={`Make a rule for ${plainText(host)}`}
                      onClick={() => props.onRule({ host, resource: candidates[0] ?? null })}
                    >
                      Make a rule
                    </Button>
                    {rules[host] !== undefined && (
                      <Button size="compact-xs" variant="subtle" onClick={() => props.onRemoveRule(host)}>
                        Remove its rule
                      </Button>
                    )}
                  </Group>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
