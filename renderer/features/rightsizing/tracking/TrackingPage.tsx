import { Button } from '@mantine/core';
import { IconChecklist, IconDownload } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { AdviceTracking } from '#shared/contract/schemas/adviceMoney.ts';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { DecimalText } from '#shared/money/decimal.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { hrefOf } from '../../../app/router/route.ts';
import { saveFile } from '../../../app/saveFile.ts';
import { DemoMark } from '../../../ui/DemoMark.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Card } from '../../spend/parts/Card.tsx';
import { monthName } from '../../spend/spendText.ts';
import { AdviceTab } from '../parts/AdviceTab.tsx';
import { dayText, kindLabel, monthlyMoney, rangeText } from '../parts/adviceText.ts';
import { Badge } from '../parts/Badge.tsx';
import tab from '../parts/Tab.module.css';
import styles from './Tracking.module.css';
import {
  monthsOfTracking,
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
  const months = monthsOfTracking(tracking.items);
  const save = () =>
    saveFile(
      `headroom-tracking-${new Date().toISOString().slice(0, 10)}.csv`,
      'text/csv;charset=utf-8',
      trackingCsv(tracking),
    );
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
        <Sums claimed={tracking.claimed} realised={tracking.realised} currency={currency} />
        <div className={tab.scroll}>
          <table className={`${tab.table} ${styles.table}`}>
            <thead>
              <tr>
                <th scope="col">Advice</th>
                <th scope="col" data-text>
                  Accepted
                </th>
                <th scope="col">Claimed</th>
                <th scope="col">Realised</th>
                <th scope="col">By telemetry</th>
                <th scope="col">By bill</th>
                <th scope="col" data-text>
                  What became of it
                </th>
              </tr>
            </thead>
            <tbody>
              {months.map((month) => (
                <Month key={month.month} month={month} currency={currency} />
              ))}
            </tbody>
          </table>
        </div>
      </Card>
    </div>
  );
}

const amount = (value: DecimalText | null, currency: string | null) =>
  value === null ? '-' : monthlyMoney(value, currency ?? '');

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

function Month({ month, currency }: { readonly month: TrackingMonth; readonly currency: string | null }) {
  return (
    <Fragment>
      <tr className={styles.month}>
        <th scope="rowgroup" colSpan={2}>
          {monthName(`${month.month}-01`)}{' '}
          <span className={styles.count}>{formatCount(month.items.length)} accepted</span>
        </th>
        <td>{amount(month.claimed, currency)}</td>
        <td>{amount(month.realised, currency)}</td>
        <td colSpan={3} data-text className={styles.count}>
          {month.told < month.items.length &&
            `${formatCount(month.told)} of ${formatCount(month.items.length)} can be told`}
        </td>
      </tr>
      {month.items.map((item) => (
        <tr key={item.id}>
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
            {item.claimed === null ? 'unknown' : monthlyMoney(item.claimed.expected, item.claimed.currency)}
            {item.claimed !== null && <span className={tab.second}>{rangeText(item.claimed).slice(4)}</span>}
          </td>
          <td>
            <strong>{amount(item.outcome.realised, currency)}</strong>
          </td>
          <td>{amount(item.outcome.fromTelemetry, currency)}</td>
          <td>{amount(item.outcome.fromBill, currency)}</td>
          <td data-text className={styles.why}>
            <Badge tone={verdictTones[item.outcome.verdict]}>{verdictLabels[item.outcome.verdict]}</Badge>
            <span className={styles.sentence}>{plainText(item.outcome.why)}</span>
          </td>
        </tr>
      ))}
    </Fragment>
  );
}
