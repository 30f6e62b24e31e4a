import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import type { MonthMatchingView } from '#shared/contract/schemas/matching.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import styles from './Matching.module.css';
import { costText } from './matchingText.ts';
import type { RuleDraft } from './RuleDialog.tsx';

/** Resources of the bill that no host stands for, the most expensive first. */
export function LostResources(props: {
  readonly view: MonthMatchingView;
  readonly onRule: (draft: RuleDraft) => void;
}) {
  const { unmatchedResources, more } = props.view;
  const [machinesOnly, setMachinesOnly] = useState(false);
  const shown = machinesOnly ? unmatchedResources.filter(({ isMachine }) => isMachine) : unmatchedResources;
  if (unmatchedResources.length === 0) return null;
  return (
    <section className={styles.card} aria-label="Resources without a host">
      <div className={styles.head}>
        <h2 className={styles.cardTitle}>
          Resources without a host: {costText([...unmatchedResources, ...more.costs])}
        </h2>
        <span className={styles.gap} />
        <Switch
          size="xs"
          label="Machines only"
          checked={machinesOnly}
          onChange={(event) => setMachinesOnly(event.currentTarget.checked)}
        />
      </div>
      <p className={styles.about}>
        Unallocated, and in every total. Disks, addresses and services stay here; a machine wants its host.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label="List of resources without a host">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Resource</th>
              <th scope="col">Provider</th>
              <th scope="col" className={styles.number}>
                Cost
              </th>
              <th scope="col">Rule</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(
              ({
                key,
                currency,
                resourceId,
                resourceName,
                resourceType,
                provider,
                account,
                cost,
                isMachine,
              }) => (
                <tr key={`${key} ${currency}`}>
                  <th scope="row">
                    {plainText(resourceId)}
                    <span className={styles.note}>
                      {plainText([resourceName, resourceType].filter(Boolean).join(', '))}
                    </span>
                  </th>
                  <td>
                    {plainText(provider)}
                    <span className={styles.note}>{plainText(account ?? '')}</span>
                  </td>
                  <td className={styles.number}>{formatMoney(cost, currency)}</td>
                  <td>
                    {isMachine && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        onClick={() => props.onRule({ host: null, resource: resourceId })}
                      >
                        Choose its host
                      </Button>
                    )}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </section>
      {more.count > 0 && (
        <p className={styles.about}>
          {more.count} more, {costText(more.costs)} together.
        </p>
      )}
    </section>
  );
}
