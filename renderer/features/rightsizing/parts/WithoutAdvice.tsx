import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconHourglass, IconReportAnalytics } from '@tabler/icons-react';
import { findingKinds } from '#shared/analysis/findings/findingKind.ts';
import type { AnalysisState } from '#shared/contract/schemas/advice.ts';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { hrefOf } from '../../../app/router/route.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { AnalysisProgressBar } from './AnalysisProgressBar.tsx';
import { gpusText, shareText, windowText } from './adviceText.ts';
import type { Analyse } from './useAnalyse.ts';
import styles from './WithoutAdvice.module.css';

interface StateProps {
  readonly state: AnalysisState;
  readonly analyse: Analyse;
}

/** Why there is no advice: it is being made, too little is known, it failed, or nobody has asked. */
export function WithoutAdvice({ state, analyse }: StateProps) {
  const progress = analyse.progress ?? (state.phase === 'running' ? state.progress : null);
  if (progress !== null || state.phase === 'running')
    return (
      <EmptyState icon={IconReportAnalytics} title="The fleet is being analysed">
        States of every GPU-hour, then what they say together with prices and the sizing model.
        <AnalysisProgressBar progress={progress ?? { step: 'Begins', share: 0 }} onCancel={analyse.cancel} />
      </EmptyState>
    );
  const again = <Button onClick={analyse.start}>Analyse now</Button>;
  if (state.phase === 'failed')
    return (
      <EmptyState icon={IconAlertTriangle} title="The analysis failed" actions={again}>
        {state.failure === null ? 'It said no more.' : plainText(state.failure.message)}{' '}
        {state.failure !== null && plainText(state.failure.remedy)}
        <Problem analyse={analyse} />
      </EmptyState>
    );
  if (state.phase === 'tooLittle') return <TooLittle state={state} analyse={analyse} />;
  return (
    <EmptyState icon={IconReportAnalytics} title="Nothing was analysed yet" actions={again}>
      An analysis takes seconds and reads only what is stored on this machine.
      <Problem analyse={analyse} />
      <Reasons why={state.why} />
    </EmptyState>
  );
}

function TooLittle({ state, analyse }: StateProps) {
  const noHosts = state.gpus === 0;
  return (
    <EmptyState
      icon={IconHourglass}
      title={noHosts ? 'There is no GPU to advise on yet' : 'Too little is known for advice yet'}
      actions={
        <>
          {noHosts && !state.demo && (
            <Button component="a" href={hrefOf('hosts', '', { add: '1' })}>
              Add a host
            </Button>
          )}
          <Button variant={noHosts ? 'default' : 'filled'} onClick={analyse.start}>
            Look again
          </Button>
        </>
      }
    >
      <Reasons why={state.why} />
      {state.coverage !== null && (
        <p className={styles.line}>
          {gpusText(state.gpus)}, {shareText(state.coverage)} of their time observed so far.
        </p>
      )}
      <Problem analyse={analyse} />
    </EmptyState>
  );
}

/** Why the analysis that was asked for here did not end well. */
function Problem({ analyse }: { readonly analyse: Analyse }) {
  if (analyse.problem === null) return null;
  return (
    <p className={styles.line} role="alert">
      {plainText(analyse.problem)}
    </p>
  );
}

/** Sentences on why there is less than could be. */
function Reasons({ why }: { readonly why: readonly string[] }) {
  return why.map((reason) => (
    <p key={reason} className={styles.line}>
      {plainText(reason)}
    </p>
  ));
}

/** All was looked at and nothing is to be changed: with what was looked at. */
export function NothingToChange({ state, analyse }: StateProps) {
  return (
    <EmptyState
      icon={IconCircleCheck}
      title="Nothing to change"
      actions={
        <Button variant="default" onClick={analyse.start}>
          Analyse again
        </Button>
      }
    >
      <p className={styles.line}>
        {gpusText(state.gpus)}
        {state.servedModels > 0 &&
          ` and ${formatCount(state.servedModels)} served ${state.servedModels === 1 ? 'model' : 'models'}`}{' '}
        were looked at
        {state.fromMs !== null && state.toMs !== null && `, ${windowText(state.fromMs, state.toMs)}`}
        {state.coverage !== null && `, ${shareText(state.coverage)} of their time observed`}.
      </p>
      <p className={styles.line}>
        Looked for:{' '}
        {findingKinds.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1)).join(', ')}.
      </p>
      <Reasons why={state.why} />
    </EmptyState>
  );
}
