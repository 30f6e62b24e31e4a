import { useMemo } from 'react';
import { setRouteParams, useRoute } from '../../../app/router/useRoute.ts';
import { type PaletteName, paletteNames } from '../../../charts/heatmap/palette.ts';
import { type GroupBy, parseGroupBy } from './grouping.ts';
import { formatSort, parseSort, type SortKey } from './sortSlots.ts';

/** Everything about the fleet view that its address holds: whoever gets the link sees the same. */
export interface FleetView {
  readonly filter: string;
  /** Groups of the heatmap; null leaves them to `standardGroup`. */
  readonly groupBy: GroupBy | null;
  /** Groups of the table's rows. */
  readonly rowsBy: GroupBy;
  readonly sort: readonly SortKey[];
  /** Id of a heat fill, or `state`. */
  readonly fill: string;
  readonly size: 'none' | 'memory';
  readonly palette: PaletteName;
  /** Ends of the scale that the user set; null for the fill's own. */
  readonly range: readonly [number | null, number | null];
  readonly show: 'both' | 'map' | 'table';
}

/** Parts of the view as the URL takes them. */
export interface FleetViewChange {
  readonly filter?: string;
  readonly groupBy?: GroupBy;
  readonly rowsBy?: GroupBy;
  readonly sort?: readonly SortKey[];
  readonly fill?: string;
  readonly size?: FleetView['size'];
  readonly palette?: PaletteName;
  readonly range?: FleetView['range'];
  readonly show?: FleetView['show'];
}

function bound(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Reads a fleet view out of the parameters of a route; what is missing or wrong takes its standard. */
export function parseFleetView(params: Readonly<Record<string, string>>): FleetView {
  const [low, high] = (params.range ?? '').split('..');
  return {
    filter: params.filter ?? '',
    groupBy: params.group === undefined ? null : parseGroupBy(params.group),
    rowsBy: parseGroupBy(params.rows ?? ''),
    sort: parseSort(params.sort ?? ''),
    fill: params.fill ?? 'utilizationGpuPercent',
    size: params.size === 'memory' ? 'memory' : 'none',
    palette: paletteNames.find((name) => name === params.palette) ?? 'viridis',
    range: [bound(low), bound(high)],
    show: params.show === 'map' || params.show === 'table' ? params.show : 'both',
  };
}

const unless = (value: string, standard: string): string => (value === standard ? '' : value);

/** Writes changes of a view as parameters; '' takes a parameter out of the URL. */
export function formatFleetView(change: FleetViewChange): Readonly<Record<string, string>> {
  const params: Record<string, string> = {};
  if (change.filter !== undefined) params.filter = change.filter;
  if (change.groupBy !== undefined) params.group = change.groupBy;
  if (change.rowsBy !== undefined) params.rows = unless(change.rowsBy, 'none');
  if (change.sort !== undefined) params.sort = formatSort(change.sort);
  if (change.fill !== undefined) params.fill = unless(change.fill, 'utilizationGpuPercent');
  if (change.size !== undefined) params.size = unless(change.size, 'none');
  if (change.palette !== undefined) params.palette = unless(change.palette, 'viridis');
  if (change.show !== undefined) params.show = unless(change.show, 'both');
  if (change.range !== undefined) {
    const [low, high] = change.range;
    params.range = low === null && high === null ? '' : `${low ?? ''}..${high ?? ''}`;
  }
  return params;
}

/** The fleet view of the current address. */
export function useFleetView(): FleetView {
  const { params } = useRoute();
  return useMemo(() => parseFleetView(params), [params]);
}

/** Changes the view in place. */
export function changeFleetView(change: FleetViewChange): void {
  setRouteParams(formatFleetView(change));
}
