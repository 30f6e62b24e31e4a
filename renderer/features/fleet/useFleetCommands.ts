import { useMemo } from 'react';
import type { Command } from '../../app/commands/commandRegistry.ts';
import { useCommands } from '../../app/commands/useCommands.tsx';
import { changeFleetView } from './model/useFleetView.ts';
import type { FleetActions } from './useFleetActions.ts';

function command(
  id: string,
  title: string,
  run: (() => void) | null,
  more: { readonly keys?: readonly string[]; readonly keywords?: string } = {},
): Command {
  return { id: `fleet.${id}`, title, section: 'Fleet', run, ...more };
}

const viewCommands: readonly Command[] = [
  command('filter', 'Filter GPUs', () => document.getElementById('fleet-filter')?.focus(), { keys: ['/'] }),
  command('clear', 'Clear the filter', () => changeFleetView({ filter: '' })),
  command('both', 'Show map and table', () => changeFleetView({ show: 'both' }), { keys: ['1'] }),
  command('map', 'Show the map alone', () => changeFleetView({ show: 'map' }), { keys: ['2'] }),
  command('table', 'Show the table alone', () => changeFleetView({ show: 'table' }), { keys: ['3'] }),
];

/** Keys that the map and the table handle themselves, listed for the shortcut sheet. */
const handledKeys: readonly Command[] = [
  command('arrows', 'Move in the map or the table', null, { keys: ['arrows'] }),
  command('open', 'Open the GPU', null, { keys: ['enter'] }),
  command('select', 'Select rows: hold while moving', null, { keys: ['Shift'] }),
  command('copycell', 'Copy the cell, row or selection', null, { keys: ['mod+c'] }),
  command('all', 'Select all rows', null, { keys: ['mod+a'] }),
  command('leave', 'Drop the selection', null, { keys: ['escape'] }),
];

/** The fleet view's commands and keys. */
export function useFleetCommands(actions: FleetActions): void {
  const commands = useMemo(
    () => [
      ...viewCommands,
      command('csv', 'Export shown rows as CSV', actions.exportCsv, { keywords: 'download save' }),
      command('png', 'Save the map as PNG', actions.saveMap, { keywords: 'download picture image' }),
      command('copy', 'Copy shown rows as TSV', actions.copyRows, { keywords: 'clipboard' }),
      command('link', 'Copy link to this view', actions.copyLink, { keywords: 'share url' }),
      ...handledKeys,
    ],
    [actions],
  );
  useCommands(commands);
}
