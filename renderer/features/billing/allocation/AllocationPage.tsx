import { Button, Skeleton } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { AllocationView } from '#shared/contract/schemas/matching.ts';
import type { SpendMonths } from '#shared/contract/schemas/spend.ts';
import { allocationCsv } from '#shared/cost/allocation/allocationText.ts';
import { dimensionNames, parseDimension } from '#shared/cost/allocation/dimension.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { setRouteParams, useRoute } from '../../../app/router/useRoute.ts';
import { saveCsv } from '../../../app/saveFile.ts';
import { DemoMark } from '../../../ui/DemoMark.tsx';
import { FailedState } from '../../../ui/FailedState.tsx';
import { LabelledSelect } from '../../../ui/LabelledSelect.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { BillMonth, MonthSelect } from '../matching/BillMonth.tsx';
import styles from '../matching/Matching.module.css';
import { UseTable } from './UseTable.tsx';

const labels: Readonly<Record<string, string>> = {
  provider: 'Provider',
  account: 'Account',
  resource: 'Resource',
  host: 'Host',
  gpu: 'GPU',
  team: 'Team',
  cluster: 'Cluster',
  environment: 'Environment',
  owner: 'Owner',
  user: 'User of the processes',
  slurmJob: 'Slurm job',
  pod: 'Pod',
  container: 'Container',
  model: 'Model served',
};

/** What a month's GPU cost went to: work, held idle, idle, not observed; by team, user, job and more. */
export function AllocationPage() {
  return (
    <div className={styles.page}>
      <BillMonth>{(month, months) => <MonthAllocation month={month} months={months} />}</BillMonth>
    </div>
  );
}

/** A dimension's name for people; a tag's key is hostile text. */
function labelOf(by: string): string {
  return labels[by] ?? plainText(by.replace(/^tag:/, 'Tag ').replace(/^label:/, 'Label '));
}

/** Most tags that are offered; any can stand in the address. */
const mostTags = 40;

/** Tags of a month's bill as dimensions, the most used first. */
function useBilledTags(month: string): readonly string[] {
  const scope = { month, basis: 'effective' as const, gpuOnly: false, filters: [] };
  const found = useKeptQuery('billed tags', `billed tags ${month}`, ['billing', 'settings'], (api) =>
    api.spend.month(scope),
  );
  const named = (found.data?.tagKeys ?? []).map((key) => `tag:${key}`);
  return named.filter((name) => parseDimension(name) !== null).slice(0, mostTags);
}

function MonthAllocation({ month, months }: { readonly month: string; readonly months: SpendMonths }) {
  const { params } = useRoute();
  const wanted = params.per ?? 'team';
  const by = parseDimension(wanted) === null ? 'team' : wanted;
  const basis = params.basis === 'billed' ? 'billed' : 'effective';
  const found = useKeptQuery(
    'allocation',
    `allocation ${month} ${by} ${basis}`,
    ['billing', 'settings'],
    (api) => api.matching.allocate({ month, by, basis }),
  );
  const { data } = found;
  const tags = useBilledTags(month);
  const choices = [...new Set([...dimensionNames, ...tags, by])];
  return (
    <>
      <div className={styles.head}>
        <PageTitle level={2} title="Use of GPUs" className={styles.words}>
          What a month's GPU cost went to, by what was observed.
        </PageTitle>
        {months.demo && <DemoMark title="The simulated fleet and its bill" />}
        <MonthSelect month={month} months={months} />
        <LabelledSelect
          label="By"
          width={170}
          data={choices.map((value) => ({ value, label: labelOf(value) }))}
          value={by}
          onChange={(per) => setRouteParams({ per })}
        />
        <LabelledSelect
          label="Cost"
          width={120}
          data={[
            { value: 'effective', label: 'Effective' },
            { value: 'billed', label: 'Billed' },
          ]}
          value={basis}
          onChange={(value) => setRouteParams({ basis: value === 'effective' ? '' : value })}
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          disabled={data === undefined || data.tables.length === 0}
          onClick={() =>
            data && saveCsv(`allocation-${month.slice(0, 7)}.csv`, allocationCsv(data.tables, by))
          }
        >
          Save as CSV
        </Button>
      </div>
      {data === undefined && found.error === null && (
        <Skeleton height={300} role="status" aria-label="Allocating" />
      )}
      {data === undefined && found.error !== null && (
        <FailedState title="This month could not be allocated" error={found.error} onRetry={found.refresh} />
      )}
      {data !== undefined && <Tables found={data} by={labelOf(by)} />}
      <p className={styles.about}>
        Billed time without a sample is not observed, never idle. A machine's cost goes to its GPUs evenly,
        with CPU, memory and network of the same resource. GPUs that several hold are split by memory held and
        time.
      </p>
    </>
  );
}

function Tables({ found, by }: { readonly found: AllocationView; readonly by: string }) {
  const { tables, rowsWithoutCost } = found;
  return (
    <>
      {tables.map((table) => (
        <UseTable key={table.currency} table={table} by={by} />
      ))}
      {tables.length === 0 && <p className={styles.about}>This month has no charges.</p>}
      {rowsWithoutCost > 0 && (
        <p className={`${styles.about} ${styles.doubt}`}>
          {rowsWithoutCost} charges state no such cost and are in no figure.
        </p>
      )}
    </>
  );
}
