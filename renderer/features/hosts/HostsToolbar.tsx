import { Button } from '@mantine/core';
import { IconFileImport, IconPlayerPause, IconPlayerPlay, IconPlus, IconTrash } from '@tabler/icons-react';
import { formatCount } from '#shared/domain/format.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import page from '../../ui/list/ListPage.module.css';
import { SearchField } from '../../ui/list/SearchField.tsx';
import styles from './HostsPage.module.css';
import type { HostsDialog } from './HostsPage.tsx';
import { useHostActions } from './useHostActions.ts';
import { hostFilterId } from './useHostsCommands.ts';

/** Heading with counts, filter, and the actions: on the list, or on the selected hosts. */
export function HostsToolbar(props: {
  readonly hosts: readonly HostStatus[];
  readonly shown: number;
  readonly selected: ReadonlySet<string>;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly onOpen: (dialog: HostsDialog) => void;
  readonly onSelected: (selected: ReadonlySet<string>) => void;
}) {
  const { hosts, shown, selected } = props;
  const picked = hosts.filter((host) => selected.has(host.name) && !host.demo);
  return (
    <div className={styles.toolbar}>
      <h1 className={page.title}>Hosts</h1>
      {hosts.length > 0 && <Counts hosts={hosts} shown={shown} />}
      <SearchField
        id={hostFilterId}
        className={styles.filter}
        label="Filter hosts"
        placeholder="Filter: name, label, phase, -not"
        value={props.filter}
        onChange={props.onFilter}
      />
      <div className={page.actions}>
        {picked.length > 0 ? (
          <SelectionActions hosts={picked} onDone={() => props.onSelected(new Set())} />
        ) : (
          <>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconFileImport size={15} aria-hidden />}
              onClick={() => props.onOpen({ kind: 'import' })}
            >
              Import
            </Button>
            <Button
              size="xs"
              leftSection={<IconPlus size={15} aria-hidden />}
              onClick={() => props.onOpen({ kind: 'add' })}
            >
              Add a host
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

function Counts(props: { readonly hosts: readonly HostStatus[]; readonly shown: number }) {
  const { hosts, shown } = props;
  const live = hosts.filter((host) => host.phase === 'live').length;
  return (
    <span className={page.counts}>
      {formatCount(live)} of {formatCount(hosts.length)} live
      {shown < hosts.length && `, ${formatCount(shown)} shown`}
    </span>
  );
}

function SelectionActions(props: { readonly hosts: readonly HostStatus[]; readonly onDone: () => void }) {
  const { pause, remove } = useHostActions();
  const names = props.hosts.map((host) => host.name);
  const anyRunning = props.hosts.some((host) => !host.config.paused);
  const removeAll = async () => {
    await remove(names);
    props.onDone();
  };
  return (
    <>
      <span className={page.counts}>{names.length} selected</span>
      <Button
        size="xs"
        variant="default"
        leftSection={
          anyRunning ? <IconPlayerPause size={15} aria-hidden /> : <IconPlayerPlay size={15} aria-hidden />
        }
        onClick={() => void pause(names, anyRunning)}
      >
        {anyRunning ? 'Pause' : 'Resume'}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconTrash size={15} aria-hidden />}
        onClick={() => void removeAll()}
      >
        Remove
      </Button>
    </>
  );
}
