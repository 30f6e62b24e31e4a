import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { IconCoin, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { UnitCosts } from '#shared/contract/schemas/unitCosts.ts';
import { billingMonthOf, monthSpan } from '#shared/money/billingCalendar.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { useNow } from '../../../app/engine/useNow.ts';
import { hrefOf } from '../../../app/router/route.ts';
import { saveCsv } from '../../../app/saveFile.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailedState } from '../../../ui/FailedState.tsx';
import styles from './UnitCosts.module.css';
import { UnitCostsTable } from './UnitCostsTable.tsx';
import { gpuTimeFigures, unitCostsCsv } from './unitCostRows.ts';

const minuteMs = 60_000;
const hourMs = 3_600_000;

type Range = 'day' | 'week' | 'month';

/** What tokens cost on both bases, beside API prices, over a range. */
export function UnitCostsPanel({ demo }: { readonly demo: boolean }) {
  const [range, setRange] = useState<Range>('day');
  const minute = Math.floor(useNow(minuteMs) / minuteMs);
  const subject = `unit costs ${range} ${demo}`;
  const found = useKeptQuery(subject, `${subject} ${minute}`, ['rates'], (api) =>
    api.rates.unitCosts({ ...spanOf(range, Date.now()), demo }),
  );
  if (found.data === undefined && found.error !== null)
    return (
      <FailedState title="Unit costs could not be worked out" error={found.error} onRetry={found.refresh} />
    );
  const { data } = found;
  return (
    <div className={styles.panel}>
      <div className={styles.tools}>
        <SegmentedControl
          size="xs"
          aria-label="Range"
          data={[
            { value: 'day', label: '24 hours' },
            { value: 'week', label: '7 days' },
            { value: 'month', label: 'This month' },
          ]}
          value={range}
          onChange={(value) => setRange(value === 'week' || value === 'month' ? value : 'day')}
        />
        <Button
          size="xs"
          variant="default"
          ml="auto"
          leftSection={<IconDownload size={14} aria-hidden />}
          disabled={data === undefined || data.models.length === 0}
          onClick={() => data && saveCsv('headroom-unit-costs.csv', unitCostsCsv(data))}
        >
          Save as CSV
        </Button>
      </div>
      {data === undefined ? (
        <Skeleton height={240} role="status" aria-label="Loading unit costs" />
      ) : (
        <Costs costs={data} />
      )}
    </div>
  );
}

function Costs({ costs }: { readonly costs: UnitCosts }) {
  return (
    <>
      <section className={styles.figures} aria-label="Unit costs of GPU time">
        {gpuTimeFigures(costs).map(({ label, value, note }) => (
          <div key={label} className={styles.figure}>
            <span className={styles.label}>{label}</span>
            <span className={styles.value}>{value}</span>
            <span className={styles.note}>{note}</span>
          </div>
        ))}
      </section>
      {costs.models.length === 0 ? (
        <EmptyState
          icon={IconCoin}
          title="No tokens were counted in this time"
          actions={
            <Button component="a" href={hrefOf('spend', 'rates')} variant="default">
              Show rates
            </Button>
          }
        >
          A minute after an LLM server is read, what it served stands here with its cost.
        </EmptyState>
      ) : (
        <UnitCostsTable costs={costs} />
      )}
      <p className={styles.about}>
        Allocation: all the time in which its GPUs stood ready is paid for; hold this one against an API.
        Usage: the time alone in which they worked. Both are estimated from observed time and rates, not from
        a bill.
      </p>
    </>
  );
}

/** Whole hours, since cost is known by the hour. */
function spanOf(range: Range, nowMs: number): { readonly fromMs: number; readonly toMs: number } {
  if (range === 'month') return { fromMs: monthSpan(billingMonthOf(nowMs)).fromMs, toMs: nowMs };
  const hours = range === 'week' ? 7 * 24 : 24;
  return { fromMs: Math.floor(nowMs / hourMs) * hourMs - (hours - 1) * hourMs, toMs: nowMs };
}
