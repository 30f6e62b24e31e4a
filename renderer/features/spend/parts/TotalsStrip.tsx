import type { SpendMonthView } from '#shared/contract/schemas/spend.ts';
import { costBases, costBasisText } from '#shared/cost/spend/costBasis.ts';
import type { Estimate } from '#shared/cost/spend/forecast.ts';
import type { SpendTotals } from '#shared/cost/spend/spendFigures.ts';
import { formatCount } from '#shared/domain/format.ts';
import { exact } from '#shared/money/decimal.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { bandText, estimateText, monthName, scopeText, shareText } from '../spendText.ts';
import styles from './TotalsStrip.module.css';

/** What the month came to: the chosen basis large, the others beside it, and how far the bill is in. */
export function TotalsStrip({
  view,
  currency,
}: {
  readonly view: SpendMonthView;
  readonly currency: string | null;
}) {
  const totals = view.totals.find((one) => one.currency === currency);
  const { basis } = view.scope;
  const outlook = view.outlooks.find((one) => one.currency === currency)?.outlook;
  return (
    <section className={styles.strip} aria-label="Totals">
      <div className={styles.main}>
        <span className={styles.label}>{scopeText(view.scope)}</span>
        <span className={styles.large}>{formatMoney(totals?.[basis].amount ?? null, currency)}</span>
        <span className={styles.basis}>
          {changeText(view, currency, outlook?.total ?? null)}
          {totals !== undefined && totals[basis].unknownRows > 0 && (
            <strong className={styles.unknown}>
              {' '}
              {formatCount(totals[basis].unknownRows)} of {formatCount(totals.rows)} charges state no such
              cost
            </strong>
          )}
        </span>
      </div>
      {outlook?.total != null && (
        <Figure label="Expected for the month" value={estimateText(outlook.total.expected, currency)}>
          {bandText(outlook.total, currency)}
        </Figure>
      )}
      {costBases
        .filter((one) => one !== basis)
        .map((one) => (
          <Figure
            key={one}
            label={costBasisText[one].label}
            value={formatMoney(totals?.[one].amount ?? null, currency)}
            title={costBasisText[one].means}
          >
            {totals !== undefined && totals[one].unknownRows > 0
              ? `${formatCount(totals[one].unknownRows)} charges state none`
              : `${formatCount(totals?.rows ?? 0)} charges`}
          </Figure>
        ))}
      <Coverage view={view} />
    </section>
  );
}

function Figure(props: {
  readonly label: string;
  readonly value: string;
  readonly title?: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div className={styles.figure} title={props.title}>
      <span className={styles.label}>{props.label}</span>
      <span className={styles.value}>{props.value}</span>
      <span className={styles.basis}>{props.children}</span>
    </div>
  );
}

const coverageText = { closed: 'closed', in: 'in', partly: 'partly in', none: 'not in yet' } as const;

function Coverage({ view }: { readonly view: SpendMonthView }) {
  const { coverage } = view;
  if (coverage.length === 0) return null;
  const whole = coverage.filter(({ state }) => state === 'closed' || state === 'in').length;
  const told = coverage
    .filter(({ state }) => state === 'partly' || state === 'none')
    .toSorted((one, other) => (one.lastDay ?? '').localeCompare(other.lastDay ?? ''))
    .map(({ provider, state, lastDay }) =>
      state === 'none'
        ? `${provider || 'no provider'}: not in yet`
        : `${provider || 'no provider'}: to ${lastDay}`,
    );
  const all = coverage.map(({ provider, state }) => `${provider || 'no provider'}: ${coverageText[state]}`);
  return (
    <div className={styles.figure} title={all.join('\n')} data-partial={whole < coverage.length || undefined}>
      <span className={styles.label}>Bill in for</span>
      <span className={styles.value}>
        {whole} of {coverage.length} {coverage.length === 1 ? 'provider' : 'providers'}
      </span>
      <span className={styles.basis}>
        {told.length === 0 ? 'all of the month' : told.slice(0, 2).join('; ')}
      </span>
    </div>
  );
}

/** How the month stands to the one before, in the same currency and basis: what it is expected to come to, while it runs. */
function changeText(view: SpendMonthView, currency: string | null, expected: Estimate | null): string {
  const { month, basis } = view.scope;
  const amount = (totals: readonly SpendTotals[]) =>
    totals.find((one) => one.currency === currency)?.[basis].amount ?? null;
  const now = amount(view.totals);
  const before = amount(view.totalsBefore);
  if (month === '' || (now === null && expected === null)) return '';
  if (before === null || exact(before).isZero()) return 'no such charges in the month before';
  const then = Number(before);
  const change = ((expected?.expected ?? Number(now)) - then) / Math.abs(then);
  const share = `${change >= 0 ? '+' : ''}${shareText(change)} on ${formatMoney(before, currency)} in ${monthName(previous(month))}`;
  return expected === null ? share : `so far; expected to end ${share}`;
}

function previous(month: string): string {
  const at = new Date(`${month}T00:00:00Z`);
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - 1, 1)).toISOString().slice(0, 10);
}
