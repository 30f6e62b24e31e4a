import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { useState } from 'react';
import { KeyCaps } from '../../ui/KeyCaps.tsx';
import { useRoster } from '../engine/useLive.ts';
import { navigate } from '../router/useRoute.ts';
import styles from './CommandPalette.module.css';
import { bySection, type Command } from './commandRegistry.ts';
import { type FleetMatch, findInFleet } from './findInFleet.ts';
import { useCommandList } from './useCommands.tsx';

/** Most hosts, and most GPUs, that the palette lists for one query. */
const matchLimit = 8;

/** Ctrl or Cmd K: hosts, GPUs, views and actions, found by typing. */
export function CommandPalette() {
  const [query, setQuery] = useState('');
  const commands = useCommandList();
  const roster = useRoster();
  const matches = roster === null ? [] : findInFleet(roster, query, matchLimit);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = commands.filter(
    (command) =>
      command.run !== null &&
      words.every((word) =>
        `${command.title} ${command.section} ${command.keywords ?? ''}`.toLowerCase().includes(word),
      ),
  );
  const groups = [
    { group: 'Hosts', actions: matches.filter((match) => match.kind === 'host').map(fleetAction) },
    { group: 'GPUs', actions: matches.filter((match) => match.kind === 'gpu').map(fleetAction) },
    ...bySection(found).map(([group, list]) => ({
      group,
      actions: list.map(commandAction),
    })),
  ].filter((group) => group.actions.length > 0);
  return (
    <Spotlight
      actions={groups}
      query={query}
      onQueryChange={setQuery}
      filter={(_query, actions) => actions}
      shortcut="mod + K"
      nothingFound={`Nothing is called "${query}"`}
      searchProps={{ placeholder: 'Find a GPU, host, view or action', 'aria-label': 'Find' }}
      lockScroll={false}
      attributes={{ content: { 'aria-label': 'Find anything' } }}
      classNames={{
        action: styles.action ?? '',
        actionDescription: styles.description ?? '',
        actionsGroup: styles.group ?? '',
      }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      transitionProps={{ duration: 60 }}
      scrollable
      maxHeight={420}
    />
  );
}

function fleetAction(match: FleetMatch): SpotlightActionData {
  return {
    id: `${match.kind}:${match.key}`,
    label: match.title,
    description: match.detail,
    onClick: () => navigate(match.kind, match.key),
  };
}

function commandAction(command: Command): SpotlightActionData {
  const keys = command.keys?.[0];
  return {
    id: command.id,
    label: command.title,
    rightSection: keys === undefined ? null : <KeyCaps keys={keys} />,
    onClick: () => command.run?.(),
  };
}
