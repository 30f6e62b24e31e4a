import { Button } from '@mantine/core';
import { IconChecklist, IconDownload } from '@tabler/icons-react';
import type { AdviceTracking } from '#shared/contract/schemas/adviceMoney.ts';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { DecimalText } from '#shared/money/decimal.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { hrefOf } from '../../../app/router/route.ts';
import { saveCsv } from '../../../app/saveFile.ts';
import { DemoMark } from '../../../ui/DemoMark.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Card } from '../../spend/parts/Card.tsx';
import { monthName } from '../../spend/spendText.ts';
import { AdviceTab } from '../parts/AdviceTab.tsx';
import { dayText, kindLabel, monthlyMoney, rangeText, savingText } from '../parts/adviceText.ts';
import { Badge } from '../parts/Badge.tsx';
import tab from '../parts/Tab.module.css';
import styles from './Tracking.module.css';
import {
  countedPart,
  currencyOfItem,
  monthsOfTracking,
  newestFirst,
  type TrackedItem,
  type TrackingMonth,
  trackingCsv,
  verdictLabels,
  verdictTones,
} from './trackingRows.ts';

/** Accepted advice: what it claimed to save against what telemetry and bill say since. */
export function TrackingPage() {
  const found = useKeptQuery('tracking', 'tracking', ['advice', 'billing'], (api) => api.advice.tracking({}));
  return (
    <AdviceTab title="Tracking" found={found}>
      {(tracking) => (tracking.items.length === 0 ? <NothingAccepted /> : <Tracking tracking={tracking} />)}
    </AdviceTab>
  );
}

function NothingAccepted() {
  return (
    <EmptyState
      icon={IconChecklist}
      title="No advice was accepted yet"
      actions={
        <Button component="a" href={hrefOf('rightsizing')}>
          Show the findings
        </Button>
      }
    >
      What is accepted is held against telemetry and bill from then on: claimed against realised, with the
      reason for each difference.
    </EmptyState>
  );
}

function Tracking({ tracking }: { readonly tracking: AdviceTracking }) {
  const { currency } = tracking;
  const currencies = new Set(tracking.items.flatMap(({ claimed }) => claimed?.currency ?? []));
  const save = () =>
    saveCsv(`headroom-tracking-${new Date().toISOString().slice(0, 10)}.csv`, trackingCsv(tracking));
  return (
    <div className={tab.page}>
      <Card
        title="Accepted advice"
        note={
          <>
            per month of 730 hours; {formatCount(tracking.items.length)} accepted,{' '}
            {formatCount(tracking.waiting)} waiting for their first figures {tracking.demo && <DemoMark />}
          </>
        }
        controls={
          <Button
            size="xs"
            variant="default"
            leftSection={<IconDownload size={14} aria-hidden />}
            onClick={save}
          >
            CSV
          </Button>
        }
      >
        {currencies.size > 1 ? (
          <p className={tab.about}>
            Claimed in {[...currencies].toSorted().map(plainText).join(' and ')}: money of several currencies
            has no sum.
          </p>
        ) : (
          <Sums claimed={tracking.claimed} realised={tracking.realised} currency={currency} />
        )}
        <Items tracking={tracking} />
      </Card>
      <Months months={monthsOfTracking(tracking)} />
    </div>
  );
}

/** An amount whose currency is not known is none. */
const amount = (value: DecimalText | null, currency: string | null) =>
  value === null ? '-' : currency === null ? 'unknown' : monthlyMoney(value, currency);

function Sums(props: {
  readonly claimed: DecimalText | null;
  readonly realised: DecimalText | null;
  readonly currency: string | null;
}) {
  const { claimed, realised, currency } = props;
  const share = claimed === null || realised === null ? null : Number(realised) / Number(claimed);
  return (
    <div className={styles.sums}>
      <span>
        <span className={styles.label}>Claimed a month</span>
        <strong>{amount(claimed, currency)}</strong>
      </span>
      <span>
        <span className={styles.label}>Realised a month, of what can be told</span>
        <strong>{amount(realised, currency)}</strong>
      </span>
      {share !== null && Number.isFinite(share) && (
        <span className={styles.track} aria-hidden>
          <span className={styles.fill} style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
        </span>
      )}
    </div>
  );
}

function Items({ tracking }: { readonly tracking: AdviceTracking }) {
  return (
    <div className={tab.scroll}>
      <table className={`${tab.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">Advice</th>
            <th scope="col" data-text>
              Accepted
            </th>
            <th scope="col">Claimed a month</th>
            <th scope="col">Realised a month</th>
            <th scope="col">By telemetry</th>
            <th scope="col">By bill</th>
            <th scope="col">So far</th>
            <th scope="col" data-text>
              What became of it
            </th>
          </tr>
        </thead>
        <tbody>
          {newestFirst(tracking.items).map((item) => (
            <Item key={item.id} item={item} currency={currencyOfItem(item, tracking)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Item({ item, currency }: { readonly item: TrackedItem; readonly currency: string | null }) {
  const { claimed, outcome } = item;
  const counted = countedPart(outcome.realised, item.countedRealised);
  return (
    <tr>
      <th scope="row">
        <a
          href={hrefOf('rightsizing', '', { status: 'all', finding: item.id })}
          title={plainText(item.title)}
        >
          {plainText(item.title)}
        </a>
        <span className={tab.second}>{kindLabel(item.kind)}</span>
      </th>
      <td data-text>
        {dayText(item.acceptedAtMs)}
        <span className={tab.second}>{plainText(item.assignee ?? item.acceptedBy)}</span>
      </td>
      <td>
        {savingText({ kind: item.kind, saving: claimed })}
        {claimed !== null && claimed.low !== claimed.high && (
          <span className={tab.second}>{rangeText(claimed).slice(claimed.currency.length + 1)}</span>
        )}
      </td>
      <td>
        <strong>{amount(outcome.realised, currency)}</strong>
        {counted !== null && (
          <span
            className={tab.second}
            title="Other accepted advice on the same GPUs tells of the same money: in sums it counts once."
          >
            {amount(counted, currency)} counts
          </span>
        )}
      </td>
      <td>{amount(outcome.fromTelemetry, currency)}</td>
      <td>{amount(outcome.fromBill, currency)}</td>
      <td>
        {amount(item.realisedSoFar, currency)}
        {item.claimedSoFar !== null && (
          <span className={tab.second}>of {amount(item.claimedSoFar, currency)}</span>
        )}
      </td>
      <td data-text className={styles.why}>
        <Badge tone={verdictTones[outcome.verdict]}>{verdictLabels[outcome.verdict]}</Badge>
        <span className={styles.sentence}>{plainText(outcome.why)}</span>
      </td>
    </tr>
  );
}

function Months({ months }: { readonly months: readonly TrackingMonth[] }) {
  if (months.length === 0) return null;
  return (
    <Card title="By month" note="of the money of each month, from the acceptance on">
      <table className={tab.table}>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Claimed</th>
            <th scope="col">Realised</th>
            <th scope="col">Can be told</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, currency, claimed, realised, told, items }) => (
            <tr key={`${month} ${currency}`}>
              <th scope="row">{monthName(`${month.slice(0, 7)}-01`)}</th>
              <td>{amount(claimed, currency)}</td>
              <td>{amount(realised, currency)}</td>
              <td>
                {formatCount(told)} of {formatCount(items)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
