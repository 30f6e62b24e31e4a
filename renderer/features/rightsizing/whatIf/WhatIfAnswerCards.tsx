import type { MonthlyAmount } from '#shared/analysis/findings/finding.ts';
import type { WhatIfAnswer } from '#shared/contract/schemas/adviceMoney.ts';
import { missingText } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { Card } from '../../spend/parts/Card.tsx';
import { Calculation, PriceRows } from '../evidence/Calculation.tsx';
import { fitCommand } from '../evidence/fitCommand.ts';
import { monthlyMoney, rangeText, secondsText, shareText } from '../parts/adviceText.ts';
import styles from './WhatIf.module.css';
import { verdictOfWhatIf } from './whatIfText.ts';

type Side = WhatIfAnswer['today'];

/** What a move would come to: verdict, both sides, calculation and prices. `busy`: it is of what was known before, and is asked anew. */
export function WhatIfAnswerCards({
  answer,
  busy,
}: {
  readonly answer: WhatIfAnswer;
  readonly busy: boolean;
}) {
  const verdict = verdictOfWhatIf(answer);
  return (
    <div className={styles.answer} data-busy={busy || undefined}>
      <section className={styles.verdict} data-tone={verdict.tone} aria-label="Verdict" aria-busy={busy}>
        <p className={styles.line} role="status">
          {verdict.line} <CopyButton text={verdict.line} label="the verdict" />
        </p>
        <p className={styles.note}>
          {busy ? 'Calculating anew: this is the answer of before.' : verdict.note}
        </p>
      </section>
      <SideBySide answer={answer} />
      {answer.doubts.length > 0 && (
        <Card title="What stands against it">
          <ul className={styles.doubts}>
            {answer.doubts.map((doubt) => (
              <li key={doubt}>{plainText(doubt)}</li>
            ))}
          </ul>
        </Card>
      )}
      <Card title="How it is calculated">
        <Calculation steps={answer.calculation} />
        <PriceRows prices={answer.prices} />
        {answer.fitArguments.length > 0 && (
          <p className={styles.command}>
            <code>{fitCommand(answer.fitArguments)}</code>
            <CopyButton text={fitCommand(answer.fitArguments)} label="the command" />
          </p>
        )}
      </Card>
    </div>
  );
}

const rows: readonly { readonly label: string; readonly of: (side: Side) => readonly [string, string] }[] = [
  { label: 'Configuration', of: (side) => [plainText(side.configuration), ''] },
  {
    label: 'Cost a month',
    of: ({ monthlyCost }) =>
      monthlyCost === null
        ? ['unknown', 'a price is not known']
        : [monthlyMoney(monthlyCost.expected, monthlyCost.currency), rangeOf(monthlyCost)],
  },
  {
    label: 'Left free by the load',
    of: ({ headroom, isMeasured }) =>
      headroom === null
        ? [missingText, 'cannot be told']
        : headroom < 0
          ? ['none', `${shareText(-headroom)} short, ${howLoaded(isMeasured)}`]
          : [shareText(headroom), howLoaded(isMeasured)],
  },
  { label: 'Time to first token, p95', of: ({ ttftSeconds }) => bandText(ttftSeconds) },
  { label: 'Time per output token, p95', of: ({ tpotSeconds }) => bandText(tpotSeconds) },
  {
    label: 'Memory taken',
    of: ({ memoryUsedShare, isMeasured }) =>
      memoryUsedShare === null
        ? [missingText, 'cannot be told']
        : [shareText(memoryUsedShare), howLoaded(isMeasured)],
  },
];

/** The target must hold more than today's load. */
const howLoaded = (isMeasured: boolean) => (isMeasured ? 'at p95, without the margin' : 'with the margin');

function rangeOf(amount: MonthlyAmount): string {
  return amount.low === amount.high ? '' : rangeText(amount);
}

function bandText(band: Side['ttftSeconds']): readonly [string, string] {
  if (band === null) return [missingText, ''];
  const range = `${secondsText(band.low)} to ${secondsText(band.high)}`;
  return [secondsText(band.value), band.low === band.high ? '' : range];
}

function SideBySide({ answer }: { readonly answer: WhatIfAnswer }) {
  const { today, target } = answer;
  return (
    <Card title="Beside one another">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Figure</span>
            </th>
            <th scope="col">Today {today.isMeasured && <span className={styles.how}>measured</span>}</th>
            <th scope="col">
              Then{' '}
              <span className={styles.how}>{target.isMeasured ? 'measured' : 'by the sizing model'}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, of }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {[today, target].map((side, index) => {
                const [text, under] = of(side);
                return (
                  <td key={index === 0 ? 'today' : 'target'}>
                    <strong>{text}</strong>
                    {under !== '' && <span className={styles.under}>{under}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
