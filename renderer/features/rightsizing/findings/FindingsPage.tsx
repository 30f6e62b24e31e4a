import { Button, Skeleton } from '@mantine/core';
import { IconAlertTriangle, IconFilterOff } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import type { AdviceList, AdviceRow } from '#shared/contract/schemas/advice.ts';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { useNow } from '../../../app/engine/useNow.ts';
import { useRoute } from '../../../app/router/useRoute.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { errorText } from '../../hosts/failureText.ts';
import { EvidencePanel } from '../evidence/EvidencePanel.tsx';
import { type Analyse, useAnalyse } from '../parts/useAnalyse.ts';
import { NothingToChange, WithoutAdvice } from '../parts/WithoutAdvice.tsx';
import { changeFindings } from './changeFindings.ts';
import { DecisionDialogs } from './DecisionDialogs.tsx';
import styles from './FindingsPage.module.css';
import { FindingsTable } from './FindingsTable.tsx';
import { FindingsToolbar } from './FindingsToolbar.tsx';
import { type FindingsView, findingsViewOf } from './findingsView.ts';
import { PortfolioStrip } from './PortfolioStrip.tsx';
import { useFindingList } from './useFindingList.ts';

/** Most findings that the list asks for; the page says where that cuts. */
const mostFindings = 20_000;

/** All findings, ranked by money, with their evidence and what was decided. */
export function FindingsPage() {
  const { params } = useRoute();
  const view = useMemo(() => findingsViewOf(params), [params]);
  const list = useKeptQuery('advice', `advice ${view.status}`, ['advice'], (api) =>
    api.advice.list({ status: view.status, limit: mostFindings }),
  );
  const analyse = useAnalyse();
  useLookAgain(list.data, list.refresh);
  return (
    <>
      <h1 className="visually-hidden">Right-sizing</h1>
      {list.data === undefined ? (
        <Pending error={list.error} onRetry={list.refresh} />
      ) : isWithoutAdvice(list.data) ? (
        <WithoutAdvice state={list.data.analysis} analyse={analyse} />
      ) : (
        <Findings list={list.data} view={view} analyse={analyse} />
      )}
    </>
  );
}

/** While the engine analyses by itself the list says how far it is only when it is asked. */
function useLookAgain(list: AdviceList | undefined, refresh: () => void): void {
  const everyMs =
    list === undefined || list.analysis.progress === null ? null : list.rows.length > 0 ? 5000 : 1000;
  useEffect(() => {
    if (everyMs === null) return;
    const timer = setInterval(refresh, everyMs);
    return () => clearInterval(timer);
  }, [everyMs, refresh]);
}

/** Nothing was ever found, and no analysis has ended well. */
function isWithoutAdvice({ analysis, statuses }: AdviceList): boolean {
  const known = Object.values(statuses).reduce((sum, count) => sum + count, 0);
  return known === 0 && analysis.phase !== 'ready' && analysis.analysedAtMs === null;
}

function Findings(props: {
  readonly list: AdviceList;
  readonly view: FindingsView;
  readonly analyse: Analyse;
}) {
  const { list, view, analyse } = props;
  const now = useNow(30_000);
  const state = useFindingList(list.rows, view);
  const { shown } = state;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <PortfolioStrip list={list} nowMs={now} analyse={analyse} />
        {view.finding === '' && <Doubts list={list} />}
      </div>
      <FindingsToolbar
        view={view}
        list={list}
        shown={shown}
        selected={state.selected}
        onDialog={state.onDialog}
        onClear={() => state.onChosen(() => new Set())}
      />
      <div className={styles.body}>
        {shown.length > 0 ? (
          <FindingsTable
            lines={state.lines}
            view={view}
            chosen={state.chosen}
            activeId={state.activeId}
            onChosen={state.onChosen}
            onOpen={state.onOpen}
            onFold={state.onFold}
            onDialog={(kind, row) => state.onDialog({ kind, rows: [row] })}
          />
        ) : (
          <NoneShown list={list} view={view} analyse={analyse} />
        )}
        {view.finding !== '' && (
          <EvidencePanel
            key={view.finding}
            id={view.finding}
            nowMs={now}
            onDialog={state.onDialog}
            onDecide={state.onDecide}
            onOpen={state.onOpen}
            onClose={() => changeFindings({ finding: '' })}
          />
        )}
      </div>
      <DecisionDialogs dialog={state.dialog} onClose={() => state.onDialog(null)} onDecide={state.onDecide} />
    </div>
  );
}

/** What makes the advice less than it could be: a failed renewal, prices that are not known, a short window. */
function Doubts({ list }: { readonly list: AdviceList }) {
  const { analysis } = list;
  const failed =
    analysis.failure === null
      ? []
      : [
          `The last analysis failed, what is shown is the one before. ${analysis.failure.message} ${analysis.failure.remedy}`,
        ];
  const cut =
    list.matching > list.rows.length
      ? [`${formatCount(list.matching)} match; the first ${formatCount(list.rows.length)} are listed.`]
      : [];
  const said = [...failed, ...analysis.why, ...cut];
  if (said.length === 0) return null;
  return (
    <ul className={styles.doubts}>
      {said.map((each) => (
        <li key={each}>{plainText(each)}</li>
      ))}
    </ul>
  );
}

function NoneShown(props: {
  readonly list: AdviceList;
  readonly view: FindingsView;
  readonly analyse: Analyse;
}) {
  const { list, view, analyse } = props;
  const isNothing = list.statuses.open === 0 && view.status === 'open';
  return (
    <div className={styles.none}>
      {isNothing ? (
        <NothingToChange state={list.analysis} analyse={analyse} />
      ) : (
        <NothingPasses rows={list.rows} view={view} />
      )}
    </div>
  );
}

function NothingPasses(props: { readonly rows: readonly AdviceRow[]; readonly view: FindingsView }) {
  const { rows, view } = props;
  const isFiltered =
    view.kinds.length > 0 || view.team !== '' || view.standing !== 'all' || view.search !== '';
  return (
    <EmptyState
      icon={IconFilterOff}
      title={isFiltered ? 'No finding passes the filter' : `No finding is ${view.status}`}
      actions={
        <Button
          onClick={() =>
            changeFindings(
              isFiltered ? { kinds: [], team: '', standing: 'all', search: '' } : { status: 'open' },
            )
          }
        >
          {isFiltered ? 'Clear the filter' : 'Show the open ones'}
        </Button>
      }
    >
      {isFiltered
        ? `${formatCount(rows.length)} ${rows.length === 1 ? 'finding is' : 'findings are'} hidden by it.`
        : 'Findings stay here with what was decided about them.'}
    </EmptyState>
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
  return (
    <EmptyState
      icon={IconAlertTriangle}
      title="The findings could not be read"
      actions={<Button onClick={props.onRetry}>Try again</Button>}
    >
      {errorText(props.error)}
    </EmptyState>
  );
}
