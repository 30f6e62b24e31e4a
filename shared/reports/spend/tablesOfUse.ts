import { type ReportTable, tableRows } from '../reportTable.ts';
import { type AllocationRow, allocationMeans, allocationRows } from './allocationRows.ts';
import type { ReportedAllocation, SpendInput } from './spendInput.ts';

const money = { type: 'money', currencyKey: 'BillingCurrency' } as const;

type Use = Extract<ReportedAllocation, { readonly uses: unknown }>['uses'][number];

const labels: Readonly<Record<Use['by'], { readonly label: string; readonly about: string }>> = {
  host: { label: 'Host', about: 'host of the GPUs' },
  team: { label: 'Team', about: 'label team of the host' },
  model: { label: 'Model', about: 'model that was served on the GPUs' },
};

/** What the GPUs did for the money, where bills and telemetry can be joined: a table each by host, team and model. */
export function tablesOfUse({ allocation }: SpendInput): readonly ReportTable[] {
  if ('why' in allocation) return [tableOfUse({ by: 'host', tables: [] }, allocation.why)];
  return allocation.uses.map((use) => tableOfUse(use, 'No charge of this month can be joined to a GPU.'));
}

function tableOfUse({ by, tables }: Use, whenEmpty: string): ReportTable {
  const amount = (key: keyof typeof allocationMeans, label: string) => ({
    key: `x_${key}Cost`,
    label,
    ...money,
    isSummed: true,
    about: allocationMeans[key],
    cell: (row: AllocationRow) => row[key],
  });
  return {
    key: `use_by_${by}`,
    title: `What the cost went to, by ${by}`,
    about: 'Charges of GPU hosts by what their GPUs did, from telemetry; the rest is not allocated.',
    ...tableRows<AllocationRow>(
      [
        { key: 'name', ...labels[by], type: 'text', cell: ({ name }) => name },
        {
          key: 'BillingCurrency',
          label: 'Currency',
          type: 'text',
          about: 'ISO 4217',
          cell: (row) => row.currency,
        },
        amount('effective', 'Effective'),
        amount('heldIdle', 'Held idle'),
        amount('idle', 'Idle'),
        amount('notObserved', 'Not observed'),
        amount('unallocated', 'Not allocated'),
        amount('total', 'Total'),
      ],
      allocationRows(tables),
    ),
    print: {
      columns: [
        { key: 'name', width: 22 },
        { key: 'x_effectiveCost', width: 14 },
        { key: 'x_heldIdleCost', width: 14 },
        { key: 'x_idleCost', width: 14 },
        { key: 'x_notObservedCost', width: 14 },
        { key: 'x_unallocatedCost', width: 14 },
        { key: 'x_totalCost', width: 14 },
      ],
      most: 100,
    },
    whenEmpty,
  };
}
