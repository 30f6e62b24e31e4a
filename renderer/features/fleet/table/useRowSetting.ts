import { useMemo } from 'react';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import { useTheme } from '../../../ui/useTheme.ts';
import type { RowSetting } from './FleetRows.tsx';
import type { FleetColumn } from './fleetColumn.ts';

const sparkColours = { light: '#4c76cf', dark: '#7fa2f0' } as const;

/** What is left over of the width goes to names, bars and the sparkline. */
const shares: Readonly<Record<string, number>> = { host: 1, model: 1, util: 0.8, mem: 0.8, trend: 0.4 };

function trackOf(column: FleetColumn): string {
  const share = shares[column.id] ?? (column.id.startsWith('label:') ? 1 : 0);
  return share > 0 ? `minmax(${column.widthPx}px, ${share}fr)` : `${column.widthPx}px`;
}

/** What all rows share; the same object until the picture, the columns or the look change. */
export function useRowSetting(
  picture: LivePicture,
  columns: readonly FleetColumn[],
  rowHeight: number,
): RowSetting {
  const { frames } = useEngine();
  const theme = useTheme();
  return useMemo(
    () => ({
      picture,
      columns,
      history: frames.history,
      sparkColour: sparkColours[theme],
      marksDemo: picture.roster.demo.includes(false),
      template: columns.map(trackOf).join(' '),
      rowHeight,
    }),
    [picture, columns, frames.history, theme, rowHeight],
  );
}
