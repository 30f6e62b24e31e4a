import { Button } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Incident } from '#shared/domain/incident.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useEngineQuery } from '../../app/engine/useEngineQuery.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import { useNow } from '../../app/engine/useNow.ts';
import { useRoute } from '../../app/router/useRoute.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import page from '../../ui/list/ListPage.module.css';
import { PendingList } from '../../ui/list/PendingList.tsx';
import { changeIncidentView } from './changeIncidentView.ts';
import { type IncidentDialog, IncidentDialogs } from './IncidentDialogs.tsx';
import styles from './IncidentsPage.module.css';
import { IncidentsTable } from './IncidentsTable.tsx';
import { IncidentsToolbar } from './IncidentsToolbar.tsx';
import { type HostLabels, linesOfIncidents, shownIncidents } from './incidentRows.ts';
import { incidentViewOf } from './incidentView.ts';
import { NoIncidents } from './NoIncidents.tsx';
import { useIncidentsCommands } from './useIncidentsCommands.ts';

/** Most incidents that the list asks for; the toolbar says where that cuts. */
const mostIncidents = 2000;

/** All incidents, and what can be done about them. */
export function IncidentsPage() {
  const { params } = useRoute();
  const view = useMemo(() => incidentViewOf(params), [params]);
  const now = useNow(10_000);
  const list = useKeptQuery(view.state, `incidents ${view.state}`, ['incidents'], (api) =>
    api.incidents.list({ state: view.state, limit: mostIncidents }),
  );
  const hosts = useEngineQuery('hosts', ['hosts'], (api) => api.hosts.list({}));
  const labels = useMemo<HostLabels>(
    () => Object.fromEntries((hosts.data ?? []).map((host) => [host.name, host.config.labels])),
    [hosts.data],
  );
  const shown = useMemo(
    () => shownIncidents(list.data?.incidents ?? [], view, labels, now),
    [list.data, view, labels, now],
  );
  const lines = useMemo(() => linesOfIncidents(shown, view.groupBy), [shown, view.groupBy]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [activeId, setActiveId] = useState<string | null>(null);
  const [dialog, setDialog] = useState<IncidentDialog | null>(null);
  const selected = useMemo(() => shown.filter(({ id }) => chosen.has(id)), [shown, chosen]);
  const ordered = useMemo(
    () => lines.flatMap((line) => (line.kind === 'incident' ? [line.incident] : [])),
    [lines],
  );
  useIncidentsCommands({
    ordered,
    selected,
    activeId,
    onActive: setActiveId,
    onDialog: setDialog,
    onChosen: setChosen,
  });
  const all = list.data?.incidents ?? [];
  return (
    <div className={page.page}>
      <IncidentsToolbar
        view={view}
        list={list.data}
        shown={shown}
        selected={selected}
        labels={labels}
        onDialog={setDialog}
        onClear={() => setChosen(new Set())}
      />
      {list.data?.warnings.map((warning) => (
        <p key={warning} className={styles.warning} role="status">
          {plainText(warning)}
        </p>
      ))}
      {list.data === undefined ? (
        <PendingList what="incidents" error={list.error} onRetry={list.refresh} />
      ) : all.length === 0 ? (
        <NoIncidents view={view} hosts={hosts.data} />
      ) : shown.length === 0 ? (
        <NothingPasses all={all} />
      ) : (
        <IncidentsTable
          lines={lines}
          labels={labels}
          nowMs={now}
          chosen={chosen}
          activeId={activeId}
          onChosen={setChosen}
          onActive={setActiveId}
          onDialog={setDialog}
        />
      )}
      <IncidentDialogs
        dialog={dialog}
        onClose={() => setDialog(null)}
        onDone={() => {
          setDialog(null);
          setChosen(new Set());
        }}
      />
    </div>
  );
}

function NothingPasses({ all }: { readonly all: readonly Incident[] }) {
  return (
    <EmptyState
      icon={IconFilterOff}
      title="No incident passes the filter"
      actions={
        <Button onClick={() => changeIncidentView({ filter: '', severities: [], quiet: 'shown' })}>
          Clear the filter
        </Button>
      }
    >
      {all.length.toLocaleString('en-GB')} {all.length === 1 ? 'incident is' : 'incidents are'} hidden by it.
    </EmptyState>
  );
}
