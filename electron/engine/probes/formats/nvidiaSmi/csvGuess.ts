import { isUuid, normalBusId } from '../../gpuKey.ts';

const recovery = /^(?:None|Reset|Reboot|Drain P2P|Drain and Reset)$/;
const gpuName = /^(?:NVIDIA|Tesla|Quadro|GeForce|GRID|TITAN|Graphics Device)\b/i;
const mostRows = 256;

/** What can be nothing else than one column, whatever was asked. */
const shapes: readonly { readonly name: string; readonly is: (cells: readonly string[]) => boolean }[] = [
  { name: 'uuid', is: (cells) => cells.every((cell) => isUuid(cell)) },
  { name: 'pci.bus_id', is: (cells) => cells.every((cell) => normalBusId(cell) !== null) },
  { name: 'gpu_recovery_action', is: (cells) => cells.every((cell) => recovery.test(cell)) },
  { name: 'pstate', is: (cells) => cells.every((cell) => /^P\d{1,2}$/.test(cell)) },
  { name: 'name', is: (cells) => cells.every((cell) => gpuName.test(cell)) },
];

/**
 * Names for the columns of rows without a header, as far as the cells leave no doubt; `?` for all others, which are then not read.
 * A first column that counts 0, 1, 2 ... beside a name, a UUID or an action is the index. Null where nothing is certain.
 */
export function guessColumns(lines: readonly string[]): readonly string[] | null {
  const rows = lines
    .filter((line) => line.includes(', '))
    .slice(0, mostRows)
    .map((line) => line.split(',').map((cell) => cell.trim()));
  const width = rows[0]?.length ?? 0;
  const alike = rows.filter((row) => row.length === width && width <= 512);
  if (alike.length === 0) return null;
  const names = Array.from({ length: width }, (_unused, place) => {
    const cells = alike.map((row) => row[place] ?? '');
    return shapes.find(({ is }) => is(cells))?.name ?? '?';
  });
  if (names.every((name) => name === '?')) return broken(alike) ? names : null;
  if (names[0] === '?' && alike.every((row, place) => row[0] === String(place))) names[0] = 'index';
  return names;
}

/** A row that says of itself that its GPU is broken says so under any header. */
function broken(rows: readonly (readonly string[])[]): boolean {
  return rows.some((row) => row.some((cell) => /^\[GPU (?:is lost|requires reset)\]$/i.test(cell)));
}
