import { Button, Group, Modal, Skeleton } from '@mantine/core';
import { useState } from 'react';
import type { ChargesPage } from '#shared/contract/schemas/spend.ts';
import { costBasisText } from '#shared/cost/spend/costBasis.ts';
import { dimensionLabel, type SpendFilter } from '#shared/cost/spend/spendDimension.ts';
import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import { valueText } from '#shared/cost/spend/splitRows.ts';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { monthName } from '../spendText.ts';
import { changeSpendView } from '../spendView.ts';
import { ChargeDetail } from './ChargeDetail.tsx';
import styles from './ChargesDialog.module.css';
import { type ChargeSort, ChargesTable } from './ChargesTable.tsx';
import { SaveCharges } from './SaveCharges.tsx';

const pageRows = 50;

type Charge = ChargesPage['rows'][number];

/** The charges behind a figure, page by page, and each with the line that it came from. */
export function ChargesDialog(props: {
  readonly scope: SpendScope;
  /** The filters that the figure adds to those of the page. */
  readonly added: readonly SpendFilter[];
  readonly onClose: () => void;
}) {
  const { scope, added } = props;
  const [page, setPage] = useState(0);
  const [sort, setSort] = useState<ChargeSort>({ order: 'cost', descending: true });
  const [opened, setOpened] = useState<Charge | null>(null);
  const subject = JSON.stringify(scope);
  const found = useKeptQuery(subject, JSON.stringify([subject, page, sort]), ['billing'], (api) =>
    api.spend.charges({ scope, ...sort, offset: page * pageRows, limit: pageRows }),
  );
  const total = found.data?.total ?? 0;
  const last = Math.max(0, Math.ceil(total / pageRows) - 1);
  const title =
    added.length === 0
      ? 'All charges'
      : added
          .map(
            ({ dimension, value }) =>
              `${plainText(dimensionLabel(dimension))}: ${valueText(dimension, value)}`,
          )
          .join(' · ');
  return (
    <Modal opened onClose={props.onClose} size="min(1180px, 94vw)" title={title}>
      {opened !== null ? (
        <ChargeDetail charge={opened} onBack={() => setOpened(null)} />
      ) : (
        <>
          <div className={styles.bar}>
            <span className={styles.note}>
              {costBasisText[scope.basis].label} cost, {monthName(scope.month)}
              {scope.gpuOnly && ', instances with GPUs'}: {formatCount(total)}{' '}
              {total === 1 ? 'charge' : 'charges'}
            </span>
            {added.length > 0 && (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => {
                  changeSpendView.filters(scope.filters);
                  props.onClose();
                }}
              >
                Show the page for these alone
              </Button>
            )}
            <SaveCharges scope={scope} sort={sort} total={total} />
          </div>
          {found.data !== undefined ? (
            <ChargesTable
              rows={found.data.rows}
              basis={scope.basis}
              sort={sort}
              onSort={(next) => {
                setSort(next);
                setPage(0);
              }}
              onOpen={setOpened}
            />
          ) : found.error !== null ? (
            <p role="alert">The charges could not be read: {found.error.message}</p>
          ) : (
            <Skeleton height={300} role="status" aria-label="Loading charges" />
          )}
          {last > 0 && (
            <Group gap="xs" mt="xs" justify="flex-end">
              <span className={styles.note}>
                {formatCount(page * pageRows + 1)} to {formatCount(Math.min(total, (page + 1) * pageRows))}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                disabled={page === 0}
                onClick={() => setPage(page - 1)}
              >
                Before
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                disabled={page >= last}
                onClick={() => setPage(page + 1)}
              >
                Next
              </Button>
            </Group>
          )}
        </>
      )}
    </Modal>
  );
}
