import { useMemo, useRef } from 'react';
import type { Incident } from '#shared/domain/incident.ts';
import type { Command } from '../../app/commands/commandRegistry.ts';
import { useCommands } from '../../app/commands/useCommands.tsx';
import { navigate } from '../../app/router/useRoute.ts';
import type { IncidentDialog } from './IncidentDialogs.tsx';

/** Id of the filter field, which `/` focuses. */
export const incidentFilterId = 'incident-filter';

/** What the keys work on. */
export interface IncidentKeys {
  /** Incidents in the order of the list. */
  readonly ordered: readonly Incident[];
  readonly selected: readonly Incident[];
  readonly activeId: string | null;
  readonly onActive: (id: string | null) => void;
  readonly onDialog: (dialog: IncidentDialog) => void;
  readonly onChosen: (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void;
}

/** The keys and palette entries of the list of incidents. */
export function useIncidentsCommands(keys: IncidentKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  const commands = useMemo<readonly Command[]>(() => commandsOver(() => latest.current), []);
  useCommands(commands);
}

function commandsOver(now: () => IncidentKeys): readonly Command[] {
  const step = (by: number) => {
    const { ordered, activeId, onActive } = now();
    const at = ordered.findIndex(({ id }) => id === activeId);
    const next = ordered[at < 0 ? 0 : Math.min(ordered.length - 1, Math.max(0, at + by))];
    if (next !== undefined) onActive(next.id);
  };
  const active = () => now().ordered.filter(({ id }) => id === now().activeId);
  const open = (kind: IncidentDialog['kind']) => {
    const { selected, onDialog } = now();
    const incidents = selected.length > 0 ? selected : active();
    if (incidents.length > 0) onDialog({ kind, incidents });
  };
  const section = 'Incidents';
  return [
    { id: 'incidents.next', title: 'Next incident', section, keys: ['j', 'ArrowDown'], run: () => step(1) },
    {
      id: 'incidents.previous',
      title: 'Previous incident',
      section,
      keys: ['k', 'ArrowUp'],
      run: () => step(-1),
    },
    {
      id: 'incidents.open',
      title: 'Open the incident',
      section,
      keys: ['enter'],
      run: () => {
        const [first] = active();
        if (first !== undefined) navigate('incident', first.id);
      },
    },
    {
      id: 'incidents.select',
      title: 'Select the incident',
      section,
      keys: ['x'],
      run: () =>
        now().onChosen((before) => {
          const next = new Set(before);
          for (const { id } of active()) if (!next.delete(id)) next.add(id);
          return next;
        }),
    },
    {
      id: 'incidents.acknowledge',
      title: 'Acknowledge',
      section,
      keys: ['a'],
      keywords: 'own take note',
      run: () => open('acknowledge'),
    },
    {
      id: 'incidents.snooze',
      title: 'Snooze',
      section,
      keys: ['s'],
      keywords: 'silence mute',
      run: () => open('snooze'),
    },
    {
      id: 'incidents.filter',
      title: 'Filter incidents',
      section,
      keys: ['/'],
      run: () => document.getElementById(incidentFilterId)?.focus(),
    },
  ];
}
