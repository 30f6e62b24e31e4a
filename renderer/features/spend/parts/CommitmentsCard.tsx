import type { CommitmentSummary } from '#shared/cost/spend/commitments.ts';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { type DecimalText, exact } from '#shared/money/decimal.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { shareText } from '../spendText.ts';
import styles from './Card.module.css';
import { Card } from './Card.tsx';

const mostShown = 5;

/** How far commitments cover usage, and what of them was paid for and not used. */
export function CommitmentsCard({ summary }: { readonly summary: CommitmentSummary | undefined }) {
  if (summary === undefined || !hasCommitments(summary))
    return (
      <Card title="Commitments">
        <p className={styles.dim}>
          No charge of this month is covered by a commitment
          {summary?.spotShare ? `; ${shareText(summary.spotShare)} of usage is spot` : ''}.
        </p>
      </Card>
    );
  const { currency, coverage, used, unused, saved, spotShare, usageWithoutList, commitments } = summary;
  return (
    <Card title="Commitments" note="coverage at list prices, cost effective">
      <dl className={styles.facts}>
        <dt>Usage that is covered</dt>
        <dd>{shareText(coverage)}</dd>
        {spotShare !== null && spotShare > 0 && (
          <>
            <dt>Usage on spot</dt>
            <dd>{shareText(spotShare)}</dd>
          </>
        )}
        <dt>Used</dt>
        <dd>{formatMoney(used, currency)}</dd>
        <dt>Paid for and not used</dt>
        <dd className={unused === null || isNone(unused) ? '' : styles.waste}>
          {formatMoney(unused, currency)}
        </dd>
        <dt>Saved against list, what is unused taken off</dt>
        <dd>{formatMoney(saved, currency)}</dd>
      </dl>
      {usageWithoutList > 0 && (
        <p className={styles.dim}>
          {formatCount(usageWithoutList)} charges of usage state no list price: the parts of usage leave them
          out.
        </p>
      )}
      <ul className={styles.list}>
        {commitments.slice(0, mostShown).map((one) => (
          <li key={one.id} className={styles.item}>
            <div className={styles.line}>
              <span>{plainText(one.name ?? one.id)}</span>
              {one.type !== null && <span className={styles.dim}>{plainText(one.type)}</span>}
              <span className={styles.end}>{shareText(one.usedShare)} used</span>
            </div>
            <div className={styles.track} aria-hidden>
              <span className={styles.fill} style={{ width: `${(one.usedShare ?? 0) * 100}%` }} />
            </div>
            <div className={styles.dim}>{formatMoney(one.unused, currency)} not used</div>
          </li>
        ))}
      </ul>
      {commitments.length > mostShown && (
        <p className={styles.dim}>and {commitments.length - mostShown} more, with less unused</p>
      )}
    </Card>
  );
}

function hasCommitments({ commitments, used, unused }: CommitmentSummary): boolean {
  return commitments.length > 0 || !isNone(used) || !isNone(unused);
}

/** What is not known may be something. */
function isNone(amount: DecimalText | null): boolean {
  return amount !== null && exact(amount).isZero();
}
