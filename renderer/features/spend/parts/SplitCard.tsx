import { Button, Menu, Skeleton } from '@mantine/core';
import { IconCopy, IconDownload, IconFileTypeCsv, IconJson } from '@tabler/icons-react';
import type { SpendMonthView } from '#shared/contract/schemas/spend.ts';
import { costBasisText } from '#shared/cost/spend/costBasis.ts';
import type { SpendDimension } from '#shared/cost/spend/spendDimension.ts';
import { splitCsv, splitJson } from '#shared/cost/spend/splitRows.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { saveCsv, saveFile } from '../../../app/saveFile.ts';
import { LabelledSelect } from '../../../ui/LabelledSelect.tsx';
import { useCopied } from '../../../ui/useCopied.ts';
import { dimensionChoices } from '../dimensionChoices.ts';
import { changeSpendView, type SpendView } from '../spendView.ts';
import { Card } from './Card.tsx';
import { SplitTable } from './SplitTable.tsx';

/** The month by one or two dimensions, to drill into, copy and save. */
export function SplitCard(props: {
  readonly view: SpendMonthView;
  readonly shown: SpendView;
  readonly currency: string | null;
}) {
  const { view, shown, currency } = props;
  const by: readonly SpendDimension[] = shown.within === null ? [shown.by] : [shown.by, shown.within];
  const key = JSON.stringify(['split', shown.scope, by, view.asOfMs]);
  const found = useKeptQuery('spend split', key, ['billing', 'settings'], (api) =>
    api.spend.split({ scope: shown.scope, by: [...by], lines: 100, parts: 25 }),
  );
  const choices = dimensionChoices(view.tagKeys, [shown.by, shown.within]);
  const split = found.data?.splits.find((one) => one.total.currency === currency);
  return (
    <Card
      title="Split"
      note={`${costBasisText[shown.scope.basis].label} cost in ${currency ?? 'no currency'}`}
      controls={
        <>
          <LabelledSelect
            label="By"
            width={150}
            data={choices}
            value={shown.by}
            onChange={(value) => changeSpendView.by(value as SpendDimension)}
          />
          <LabelledSelect
            label="then"
            width={150}
            data={[{ value: 'none', label: 'Nothing' }, ...choices]}
            value={shown.within ?? 'none'}
            onChange={(value) => changeSpendView.within(value === 'none' ? null : (value as SpendDimension))}
          />
          <SaveMenu view={view} by={by} splits={found.data?.splits ?? []} />
        </>
      }
    >
      {found.error !== null && <p role="alert">The split could not be made: {found.error.message}</p>}
      {split !== undefined ? (
        <SplitTable split={split} by={by} scope={shown.scope} stale={found.loading} />
      ) : found.loading ? (
        <Skeleton height={180} role="status" aria-label="Loading the split" />
      ) : (
        found.error === null && <p>No charge is left by these filters.</p>
      )}
    </Card>
  );
}

function SaveMenu(props: {
  readonly view: SpendMonthView;
  readonly by: readonly SpendDimension[];
  readonly splits: Parameters<typeof splitCsv>[0];
}) {
  const { view, by, splits } = props;
  const { outcome, copy } = useCopied();
  const { scope } = view;
  const asOf = view.asOfMs === null ? null : new Date(view.asOfMs).toISOString();
  const origin = { scope, by, asOf };
  const name = `headroom-spend-${scope.month.slice(0, 7) || 'no-month'}-${scope.basis}`;
  const csv = () => splitCsv(splits, origin);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconDownload size={14} aria-hidden />}>
          {outcome === 'copied' ? 'Copied' : outcome === 'failed' ? 'Not copied' : 'Export'}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={15} aria-hidden />} onClick={() => copy(csv())}>
          Copy as CSV
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileTypeCsv size={15} aria-hidden />}
          onClick={() => saveCsv(`${name}.csv`, csv())}
        >
          Save as CSV
        </Menu.Item>
        <Menu.Item
          leftSection={<IconJson size={15} aria-hidden />}
          onClick={() =>
            saveFile(
              `${name}.json`,
              'application/json',
              `${JSON.stringify(splitJson(splits, origin, view.sources), null, 2)}\n`,
            )
          }
        >
          Save as JSON
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
