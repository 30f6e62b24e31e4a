import { useMemo, useRef } from 'react';
import type { Command } from '../../app/commands/commandRegistry.ts';
import { useCommands } from '../../app/commands/useCommands.tsx';
import type { HostsDialog } from './HostsPage.tsx';

/** Id of the filter field, which `/` focuses. */
export const hostFilterId = 'host-filter';

/** The keys and palette entries of the list of hosts. */
export function useHostsCommands(open: (dialog: HostsDialog) => void): void {
  const latest = useRef(open);
  latest.current = open;
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'hosts.filter',
        title: 'Filter hosts',
        section: 'Hosts',
        keys: ['/'],
        run: () => document.getElementById(hostFilterId)?.focus(),
      },
      {
        id: 'hosts.add',
        title: 'Add a host',
        section: 'Hosts',
        keys: ['a'],
        keywords: 'new connect ssh',
        run: () => latest.current({ kind: 'add' }),
      },
      {
        id: 'hosts.import',
        title: 'Import hosts',
        section: 'Hosts',
        keys: ['i'],
        keywords: 'ssh config csv ansible inventory',
        run: () => latest.current({ kind: 'import' }),
      },
    ],
    [],
  );
  useCommands(commands);
}
