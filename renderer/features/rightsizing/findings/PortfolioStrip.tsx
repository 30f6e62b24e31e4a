import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { isUnpriced } from '#shared/analysis/advice/isUnpriced.ts';
import type { MonthlyAmount } from '#shared/analysis/findings/finding.ts';
import type { AdviceList, AdvicePortfolio, AnalysisState } from '#shared/contract/schemas/advice.ts';
import { formatCount, missingText } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { exact } from '#shared/money/decimal.ts';
import { hrefOf } from '../../../app/router/route.ts';
import { DemoMark } from '../../../ui/DemoMark.tsx';
import { AnalysisAge } from '../parts/AnalysisAge.tsx';
import { gpusText, monthlyMoney, rangeText, shareText, windowText } from '../parts/adviceText.ts';
import type { Analyse } from '../parts/useAnalyse.ts';
import styles from './PortfolioStrip.module.css';

/** What all open findings come to, how that is counted, and what it rests on. */
export function PortfolioStrip(props: {
  readonly list: AdviceList;
  readonly nowMs: number;
  readonly analyse: Analyse;
}) {
  const { list, nowMs, analyse } = props;
  const { portfolio, analysis } = list;
  return (
    <section className={styles.strip} aria-label="Portfolio">
      <Total portfolio={portfolio} demo={analysis.demo} />
      {portfolio !== null && <Figures portfolio={portfolio} />}
      <Figure
        label="Time wasted"
        value={analysis.waste?.ofGpuHours == null ? missingText : shareText(analysis.waste.ofGpuHours)}
      >
        of observed GPU-hours
      </Figure>
      <Analysed state={analysis} nowMs={nowMs} analyse={analyse} />
    </section>
  );
}

/** The saving of firm findings; that of preliminary ones is another figure, also where it is the only one. */
function Total({ portfolio, demo }: { readonly portfolio: AdvicePortfolio | null; readonly demo: boolean }) {
  const mark = demo && <DemoMark title="Of the simulated fleet" />;
  if (portfolio === null)
    return (
      <div className={styles.main}>
        <span className={styles.label}>Findings would save a month {mark}</span>
        <span className={styles.large}>unknown</span>
        <span className={styles.basis}>Nothing was analysed since Headroom started.</span>
      </div>
    );
  if (isUnpriced(portfolio))
    return (
      <div className={styles.main}>
        <span className={styles.label}>Findings would save a month {mark}</span>
        <span className={styles.large}>unknown</span>
        <span className={styles.basis}>
          No GPU has a known price. <a href={hrefOf('spend', 'rates')}>State what they cost</a>
        </span>
      </div>
    );
  const { total, preliminary } = portfolio;
  const isPreliminary = isNothing(total) && !isNothing(preliminary);
  const shown = isPreliminary ? preliminary : total;
  return (
    <div className={styles.main}>
      <span className={styles.label}>
        {isPreliminary ? 'Preliminary findings might save a month' : 'Findings would save a month'} {mark}
      </span>
      <span className={styles.large}>{monthlyMoney(shown.expected, shown.currency)}</span>
      <div className={styles.basis}>
        <strong>{rangeText(shown)}</strong>
        {!isPreliminary && !isNothing(preliminary) && (
          <>, and {monthlyMoney(preliminary.expected, preliminary.currency)} preliminary</>
        )}
        {portfolio.method.length > 0 && (
          <details className={styles.method}>
            <summary>How it is counted</summary>
            <ul>
              {portfolio.method.map((sentence) => (
                <li key={sentence}>{plainText(sentence)}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}

function isNothing({ expected }: MonthlyAmount): boolean {
  return exact(expected).isZero();
}

function Figures({ portfolio }: { readonly portfolio: AdvicePortfolio }) {
  const { total, fixes, spend, currency, findings, gpusWithoutPrice } = portfolio;
  const share = exact(spend).isZero() ? missingText : shareText(Number(total.expected) / Number(spend));
  return (
    <>
      <Figure label="Of what the GPUs cost" value={share}>
        {isUnpriced(portfolio) ? 'unknown' : `${monthlyMoney(spend, currency)} a month`}
        {gpusWithoutPrice > 0 && (
          <strong className={styles.stale}>, {gpusText(gpusWithoutPrice)} without a price</strong>
        )}
      </Figure>
      <Figure label="Findings" value={formatCount(findings)}>
        {isNothing(fixes) ? 'none costs money' : `fixes cost ${monthlyMoney(fixes.expected, fixes.currency)}`}
      </Figure>
    </>
  );
}

function Figure(props: {
  readonly label: string;
  readonly value: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div className={styles.figure}>
      <span className={styles.label}>{props.label}</span>
      <span className={styles.value}>{props.value}</span>
      <span className={styles.basis}>{props.children}</span>
    </div>
  );
}

/** What was analysed and when. */
function Analysed(props: {
  readonly state: AnalysisState;
  readonly nowMs: number;
  readonly analyse: Analyse;
}) {
  const { state, nowMs, analyse } = props;
  const progress = analyse.progress ?? state.progress;
  return (
    <div className={styles.analysed}>
      <span className={styles.label}>
        {gpusText(state.gpus)}
        {state.coverage !== null && `, ${shareText(state.coverage)} observed`}
      </span>
      <span className={styles.window}>
        {state.fromMs !== null && state.toMs !== null && windowText(state.fromMs, state.toMs)}
      </span>
      <span className={styles.again}>
        {progress !== null ? (
          <>
            <span role="status">
              {plainText(progress.step)}, {Math.floor(progress.share * 100)} %
            </span>
            <Button size="compact-xs" variant="subtle" onClick={analyse.cancel}>
              Cancel
            </Button>
          </>
        ) : (
          <>
            <AnalysisAge analysedAtMs={state.analysedAtMs} nowMs={nowMs} problem={analyse.problem} />
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconRefresh size={13} aria-hidden />}
              onClick={analyse.start}
            >
              Analyse again
            </Button>
          </>
        )}
      </span>
    </div>
  );
}
