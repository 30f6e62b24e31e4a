import { notifications } from '@mantine/notifications';
import { useMemo, useRef } from 'react';
import { decisionVerbs } from '#shared/analysis/advice/decision.ts';
import { decisionsForAll } from '#shared/analysis/advice/decisionsFor.ts';
import type { AdviceRow } from '#shared/contract/schemas/advice.ts';
import type { Command } from '../../../app/commands/commandRegistry.ts';
import { useCommands } from '../../../app/commands/useCommands.tsx';
import { type DecisionVerb, decisionLooks } from './decisionLooks.ts';
import type { Ask } from './useFindingList.ts';

/** Id of the search field, which `/` focuses. */
export const findingSearchId = 'finding-search';

/** What the keys work on. */
export interface FindingKeys {
  /** Findings in the order of the list. */
  readonly ordered: readonly AdviceRow[];
  readonly selected: readonly AdviceRow[];
  readonly activeId: string | null;
  /** To the next finding, or the one before. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onOpen: (id: string) => void;
  /** Closes the evidence. */
  readonly onClose: () => void;
  readonly onAsk: Ask;
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
  return [
    {
      id: 'findings.next',
      title: 'Next finding',
      section,
      keys: ['j', 'ArrowDown'],
      run: () => now().onStep(1),
    },
    {
      id: 'findings.previous',
      title: 'Previous finding',
      section,
      keys: ['k', 'ArrowUp'],
      run: () => now().onStep(-1),
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
      run: () => now().onClose(),
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
  const ask = (verb: DecisionVerb) => {
    const { selected, onAsk } = now();
    const rows = selected.length > 0 ? selected : active();
    if (rows.length === 0) return;
    if (decisionsForAll(rows.map(({ status }) => status)).includes(verb)) onAsk(verb, rows);
    else notifications.show({ message: cannotText(verb, rows) });
  };
  const select = () =>
    now().onChosen((before) => {
      const next = new Set(before);
      for (const { id } of active()) if (!next.delete(id)) next.add(id);
      return next;
    });
  return [
    { id: 'findings.select', title: 'Select the finding', section, keys: ['x'], run: select },
    ...decisionVerbs.map((verb) => {
      const { label, key, keywords } = decisionLooks[verb];
      const title = verb === 'reopen' ? 'Open the finding again' : `${label} the finding`;
      return { id: `findings.${verb}`, title, section, keys: [key], keywords, run: () => ask(verb) } as const;
    }),
  ];
}

/** '"Snooze" is nothing for a finding that is accepted.' */
function cannotText(verb: DecisionVerb, rows: readonly AdviceRow[]): string {
  const statuses = [...new Set(rows.map(({ status }) => status))];
  const refusing = statuses.filter((status) => !decisionsForAll([status]).includes(verb));
  return `"${decisionLooks[verb].label}" is nothing for a finding that is ${refusing.join(' or ')}.`;
}
