import { Button } from '@mantine/core';
import { IconFilterOff, IconServer2 } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { HostStatus } from '#shared/domain/host.ts';
import { useEngineQuery } from '../../app/engine/useEngineQuery.ts';
import { useRouteParam } from '../../app/router/useRoute.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import page from '../../ui/list/ListPage.module.css';
import { PendingList } from '../../ui/list/PendingList.tsx';
import { HostFormDialog } from './HostFormDialog.tsx';
import { HostsTable } from './HostsTable.tsx';
import { HostsToolbar } from './HostsToolbar.tsx';
import { filterHosts } from './hostRows.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { useHostsCommands } from './useHostsCommands.ts';

/** What is open over the list. */
export type HostsDialog =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly host: HostStatus }
  | { readonly kind: 'import' };

/** All hosts, and what can be done with them. */
export function HostsPage() {
  const hosts = useEngineQuery('hosts', ['hosts'], (api) => api.hosts.list({}));
  const [filter, setFilter] = useRouteParam('filter');
  const [adding, setAdding] = useRouteParam('add');
  const [importing, setImporting] = useRouteParam('import');
  const [edited, setEdited] = useState<HostStatus | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => filterHosts(hosts.data ?? [], filter), [hosts.data, filter]);
  const open = (dialog: HostsDialog) => {
    if (dialog.kind === 'edit') setEdited(dialog.host);
    else if (dialog.kind === 'add') setAdding('1');
    else setImporting('1');
  };
  const close = () => {
    setEdited(null);
    setAdding('');
    setImporting('');
  };
  useHostsCommands(open);
  const all = hosts.data ?? [];
  return (
    <div className={page.page}>
      <HostsToolbar
        hosts={all}
        shown={shown.length}
        selected={selected}
        filter={filter}
        onFilter={setFilter}
        onOpen={open}
        onSelected={setSelected}
      />
      {hosts.data === undefined ? (
        <PendingList what="hosts" error={hosts.error} onRetry={hosts.refresh} />
      ) : all.length === 0 ? (
        <NoHosts onOpen={open} />
      ) : shown.length === 0 ? (
        <EmptyState
          icon={IconFilterOff}
          title="No host matches the filter"
          actions={<Button onClick={() => setFilter('')}>Clear the filter</Button>}
        >
          {all.length} hosts are hidden by “{filter}”.
        </EmptyState>
      ) : (
        <HostsTable hosts={shown} chosen={selected} onChosen={setSelected} onOpen={open} />
      )}
      {(adding !== '' || edited !== null) && (
        <HostFormDialog host={edited} names={all.map((host) => host.name)} onClose={close} />
      )}
      {importing !== '' && <ImportDialog onClose={close} />}
    </div>
  );
}

function NoHosts(props: { readonly onOpen: (dialog: HostsDialog) => void }) {
  return (
    <EmptyState
      icon={IconServer2}
      title="No hosts yet"
      actions={
        <>
          <Button onClick={() => props.onOpen({ kind: 'add' })}>Add a host</Button>
          <Button variant="default" onClick={() => props.onOpen({ kind: 'import' })}>
            Import from ssh config, CSV or Ansible
          </Button>
        </>
      }
    >
      Headroom reads GPU hosts over SSH with your own keys. Nothing is installed on them.
    </EmptyState>
  );
}
