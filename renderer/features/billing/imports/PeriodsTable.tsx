import { Button, Table } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import type { StoredPeriod } from '#shared/money/storedPeriod.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../hosts/failureText.ts';
import styles from './Imports.module.css';

/** Months of bills that are in the ledger, with their sums and where they came from. */
export function PeriodsTable({ periods }: { readonly periods: readonly StoredPeriod[] }) {
  const { api } = useEngine();
  const tell = (message: string) => notifications.show({ message });
  const keyOf = ({ provider, account, dataset, month }: StoredPeriod) => ({
    provider,
    account,
    dataset,
    month,
  });
  const forget = (period: StoredPeriod) => {
    api.billing.imports.forget(keyOf(period)).then(
      () =>
        notifications.show({
          message: (
            <span>
              {plainText(period.provider)} {period.month.slice(0, 7)} is taken out.{' '}
              <Button
                size="compact-xs"
                variant="default"
                onClick={() =>
                  api.billing.imports.restore(keyOf(period)).catch((error: unknown) => tell(errorText(error)))
                }
              >
                Undo
              </Button>
            </span>
          ),
        }),
      (error: unknown) => tell(errorText(error)),
    );
  };
  return (
    <div className={styles.card}>
      <Table aria-label="Months in the ledger">
        <Table.Thead>
          <Table.Tr>
            {['Month', 'Provider', 'Account', 'Came by', 'Rows', 'Billed', 'Effective', 'Sources', ''].map(
              (name) => (
                <Table.Th key={name}>{name}</Table.Th>
              ),
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {periods.map((period) => (
            <Table.Tr key={period.id}>
              <Table.Td>{period.month.slice(0, 7) || 'not stated'}</Table.Td>
              <Table.Td>{plainText(period.provider) || 'not stated'}</Table.Td>
              <Table.Td>{plainText(period.account) || 'not stated'}</Table.Td>
              <Table.Td>
                {plainText(period.dataset)}
                {period.overlaps.length > 0 &&
                  ` (counts twice with ${plainText(period.overlaps.join(', '))})`}
              </Table.Td>
              <Table.Td>{period.rows}</Table.Td>
              <Table.Td>
                {period.sums.map(({ billed, currency }) => formatMoney(billed, currency)).join(', ')}
              </Table.Td>
              <Table.Td>
                {period.sums.map(({ effective, currency }) => formatMoney(effective, currency)).join(', ')}
              </Table.Td>
              <Table.Td>{plainText(period.sources.join(', '))}</Table.Td>
              <Table.Td>
                <Button size="compact-xs" variant="default" onClick={() => forget(period)}>
                  Take out
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
