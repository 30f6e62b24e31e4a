import { useMemo, useRef } from 'react';
import type { AdviceRow } from '#shared/contract/schemas/advice.ts';
import type { Command } from '../../../app/commands/commandRegistry.ts';
import { useCommands } from '../../../app/commands/useCommands.tsx';
import { changeFindings } from './changeFindings.ts';
import type { DecisionDialog } from './DecisionDialogs.tsx';

/** Id of the search field, which `/` focuses. */
export const findingSearchId = 'finding-search';

/** What the keys work on. */
export interface FindingKeys {
  /** Findings in the order of the list. */
  readonly ordered: readonly AdviceRow[];
  readonly selected: readonly AdviceRow[];
  readonly activeId: string | null;
  /** True while evidence is open: it follows the active finding. */
  readonly isOpen: boolean;
  readonly onActive: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onDialog: (dialog: DecisionDialog) => void;
  readonly onChosen: (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void;
}

/** The keys and palette entries of the list of findings. */
export function useFindingsCommands(keys: FindingKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  const commands = useMemo<readonly Command[]>(() => commandsOver(() => latest.current), []);
  useCommands(commands);
}

const section = 'Right-sizing';

function commandsOver(now: () => FindingKeys): readonly Command[] {
  const step = (by: number) => {
    const { ordered, activeId, onActive, onOpen, isOpen } = now();
    const at = ordered.findIndex(({ id }) => id === activeId);
    const next = ordered[at < 0 ? 0 : Math.min(ordered.length - 1, Math.max(0, at + by))];
    if (next === undefined) return;
    onActive(next.id);
    if (isOpen) onOpen(next.id);
  };
  return [
    { id: 'findings.next', title: 'Next finding', section, keys: ['j', 'ArrowDown'], run: () => step(1) },
    {
      id: 'findings.previous',
      title: 'Previous finding',
      section,
      keys: ['k', 'ArrowUp'],
      run: () => step(-1),
    },
    {
      id: 'findings.open',
      title: 'Show the evidence',
      section,
      keys: ['enter'],
      run: () => {
        const { activeId, onOpen } = now();
        if (activeId !== null) onOpen(activeId);
      },
    },
    {
      id: 'findings.close',
      title: 'Close the evidence',
      section,
      keys: ['escape'],
      run: () => changeFindings({ finding: '' }),
    },
    ...decisionCommands(now),
    {
      id: 'findings.search',
      title: 'Search findings',
      section,
      keys: ['/'],
      run: () => document.getElementById(findingSearchId)?.focus(),
    },
  ];
}

function decisionCommands(now: () => FindingKeys): readonly Command[] {
  const active = () => now().ordered.filter(({ id }) => id === now().activeId);
  const open = (kind: DecisionDialog['kind']) => () => {
    const { selected, onDialog } = now();
    const rows = selected.length > 0 ? selected : active();
    if (rows.length > 0) onDialog({ kind, rows });
  };
  const select = () =>
    now().onChosen((before) => {
      const next = new Set(before);
      for (const { id } of active()) if (!next.delete(id)) next.add(id);
      return next;
    });
  return [
    { id: 'findings.select', title: 'Select the finding', section, keys: ['x'], run: select },
    {
      id: 'findings.accept',
      title: 'Accept the finding',
      section,
      keys: ['a'],
      keywords: 'advice do',
      run: open('accept'),
    },
    {
      id: 'findings.dismiss',
      title: 'Dismiss the finding',
      section,
      keys: ['d'],
      keywords: 'advice reject reason',
      run: open('dismiss'),
    },
    {
      id: 'findings.snooze',
      title: 'Snooze the finding',
      section,
      keys: ['s'],
      keywords: 'advice later',
      run: open('snooze'),
    },
    {
      id: 'findings.assign',
      title: 'Assign the finding',
      section,
      keys: ['o'],
      keywords: 'advice owner',
      run: open('assign'),
    },
  ];
}
