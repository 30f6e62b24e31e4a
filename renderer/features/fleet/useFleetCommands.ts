import { useMemo } from 'react';
import type { Command } from '../../app/commands/commandRegistry.ts';
import { useCommands } from '../../app/commands/useCommands.tsx';
import { changeFleetView } from './model/useFleetView.ts';
import type { FleetActions } from './useFleetActions.ts';

/** The fleet view's commands and keys. */
export function useFleetCommands(actions: FleetActions): void {
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'fleet.filter',
        title: 'Filter GPUs',
        section: 'Fleet',
        keys: ['/'],
        run: () => document.getElementById('fleet-filter')?.focus(),
      },
      {
        id: 'fleet.clear',
        title: 'Clear the filter',
        section: 'Fleet',
        run: () => changeFleetView({ filter: '' }),
      },
      {
        id: 'fleet.both',
        title: 'Show map and table',
        section: 'Fleet',
        keys: ['1'],
        run: () => changeFleetView({ show: 'both' }),
      },
      {
        id: 'fleet.map',
        title: 'Show the map alone',
        section: 'Fleet',
        keys: ['2'],
        run: () => changeFleetView({ show: 'map' }),
      },
      {
        id: 'fleet.table',
        title: 'Show the table alone',
        section: 'Fleet',
        keys: ['3'],
        run: () => changeFleetView({ show: 'table' }),
      },
      {
        id: 'fleet.csv',
        title: 'Export shown rows as CSV',
        section: 'Fleet',
        keywords: 'download save',
        run: actions.exportCsv,
      },
      {
        id: 'fleet.copy',
        title: 'Copy shown rows as TSV',
        section: 'Fleet',
        keywords: 'clipboard',
        run: actions.copyRows,
      },
      {
        id: 'fleet.link',
        title: 'Copy link to this view',
        section: 'Fleet',
        keywords: 'share url',
        run: actions.copyLink,
      },
      {
        id: 'fleet.arrows',
        title: 'Move in the map or the table',
        section: 'Fleet',
        keys: ['arrows'],
        run: null,
      },
      { id: 'fleet.open', title: 'Open the GPU', section: 'Fleet', keys: ['enter'], run: null },
      {
        id: 'fleet.select',
        title: 'Select rows: hold while moving',
        section: 'Fleet',
        keys: ['Shift'],
        run: null,
      },
      {
        id: 'fleet.copycell',
        title: 'Copy the cell, row or selection',
        section: 'Fleet',
        keys: ['mod+c'],
        run: null,
      },
      { id: 'fleet.all', title: 'Select all rows', section: 'Fleet', keys: ['mod+a'], run: null },
      { id: 'fleet.leave', title: 'Drop the selection', section: 'Fleet', keys: ['escape'], run: null },
    ],
    [actions],
  );
  useCommands(commands);
}
