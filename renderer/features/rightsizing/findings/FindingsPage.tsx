import { Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import type { AdviceList, AdviceRow } from '#shared/contract/schemas/advice.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { useNow } from '../../../app/engine/useNow.ts';
import { useRoute } from '../../../app/router/useRoute.ts';
import { FailedState } from '../../../ui/FailedState.tsx';
import { EvidencePanel } from '../evidence/EvidencePanel.tsx';
import { NotRenewed } from '../parts/NotRenewed.tsx';
import { type Analyse, useAnalyse } from '../parts/useAnalyse.ts';
import { useLookAgain } from '../parts/useLookAgain.ts';
import { WithoutAdvice } from '../parts/WithoutAdvice.tsx';
import { DecisionDialogs } from './DecisionDialogs.tsx';
import { Doubts } from './Doubts.tsx';
import styles from './FindingsPage.module.css';
import { FindingsTable } from './FindingsTable.tsx';
import { FindingsToolbar } from './FindingsToolbar.tsx';
import { type FindingsView, findingsViewOf } from './findingsView.ts';
import { NoneShown } from './NoneShown.tsx';
import { PortfolioStrip } from './PortfolioStrip.tsx';
import { useFindingList } from './useFindingList.ts';

/** Most findings that the list asks for; the page says where that cuts. */
const mostFindings = 20_000;

/** All findings, ranked by money, with their evidence and what was decided. */
export function FindingsPage() {
  const { params } = useRoute();
  const view = useMemo(() => findingsViewOf(params), [params]);
  const { status } = view;
  const found = useKeptQuery('advice', `advice ${status}`, ['advice'], async (api) => ({
    status,
    list: await api.advice.list({ status, limit: mostFindings }),
  }));
  const analyse = useAnalyse();
  const list = found.data?.list;
  useLookAgain(list?.analysis, (list?.rows.length ?? 0) > 0, found.refresh);
  if (found.data === undefined || list === undefined)
    return <Pending error={found.error} onRetry={found.refresh} />;
  if (isWithoutAdvice(list)) return <WithoutAdvice state={list.analysis} analyse={analyse} />;
  return (
    <Findings
      list={list}
      isOfView={found.data.status === status}
      error={found.error}
      view={view}
      analyse={analyse}
      onRetry={found.refresh}
    />
  );
}

/** Nothing was ever found, and no analysis has ended well. */
function isWithoutAdvice({ analysis, statuses }: AdviceList): boolean {
  const known = Object.values(statuses).reduce((sum, count) => sum + count, 0);
  return known === 0 && analysis.phase !== 'ready' && analysis.analysedAtMs === null;
}

interface FindingsProps {
  readonly list: AdviceList;
  /** False while the findings of another status are here: no row of theirs stands under the one that was chosen. */
  readonly isOfView: boolean;
  readonly error: Error | null;
  readonly view: FindingsView;
  readonly analyse: Analyse;
  readonly onRetry: () => void;
}

const noRows: readonly AdviceRow[] = [];

function Findings(props: FindingsProps) {
  const { list, isOfView, error, view, analyse, onRetry } = props;
  const now = useNow(30_000);
  const state = useFindingList(isOfView ? list.rows : noRows, view);
  const { shown } = state;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <PortfolioStrip list={list} nowMs={now} analyse={analyse} />
        <Doubts list={list} isFolded={view.finding !== ''} />
        {isOfView && <NotRenewed what="The list" error={error} onRetry={onRetry} />}
      </div>
      <FindingsToolbar
        view={view}
        list={list}
        shown={shown}
        selected={state.selected}
        onAsk={state.onAsk}
        onClear={() => state.onChosen(() => new Set())}
      />
      <div className={styles.body}>
        {shown.length > 0 ? (
          <FindingsTable
            lines={state.lines}
            view={view}
            chosen={state.chosen}
            activeId={state.activeId}
            isAsking={state.dialog !== null}
            onChosen={state.onChosen}
            onOpen={state.onOpen}
            onFold={state.onFold}
            onAsk={(verb, row) => state.onAsk(verb, [row])}
          />
        ) : (
          <div className={styles.none}>
            {isOfView ? (
              <NoneShown list={list} view={view} analyse={analyse} />
            ) : (
              <Pending error={error} onRetry={onRetry} />
            )}
          </div>
        )}
        {view.finding !== '' && (
          <EvidencePanel
            key={view.finding}
            id={view.finding}
            nowMs={now}
            onAsk={state.onAsk}
            onOpen={state.onOpen}
            onClose={state.onClose}
          />
        )}
      </div>
      <DecisionDialogs
        dialog={state.dialog}
        isBusy={state.isDeciding}
        onClose={state.onCancel}
        onDecide={state.onDecide}
      />
    </div>
  );
}

function Pending(props: { readonly error: Error | null; readonly onRetry: () => void }) {
  if (props.error === null)
    return (
      <div className={styles.pending} role="status" aria-label="Loading findings">
        <Skeleton height={90} />
        <Skeleton height={30} />
        <Skeleton height={320} />
      </div>
    );
  return <FailedState title="The findings could not be read" error={props.error} onRetry={props.onRetry} />;
}
