import { useMemo } from 'react';
import { formatCount } from '#shared/domain/format.ts';
import { gpuStates } from '#shared/domain/gpuState.ts';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import { navigate } from '../../../app/router/useRoute.ts';
import { Heatmap } from '../../../charts/heatmap/Heatmap.tsx';
import { rgbaOf, type Theme } from '../../../charts/heatmap/palette.ts';
import { useTheme } from '../../../ui/useTheme.ts';
import type { Totals } from '../model/aggregate.ts';
import type { Arrangement } from '../model/arrange.ts';
import { toggleTerm } from '../model/filterLanguage.ts';
import { type GroupBy, groupTerm } from '../model/grouping.ts';
import { changeFleetView, type FleetView } from '../model/useFleetView.ts';
import { CellTooltip, describeGpu } from './CellTooltip.tsx';
import { type CellLook, cellsOf } from './cellColours.ts';
import styles from './FleetMap.module.css';
import { heatFillOf } from './heatFill.ts';
import { Legend } from './Legend.tsx';
import { MapControls } from './MapControls.tsx';

const inks = {
  light: {
    missing: rgbaOf(0xd3d9e0),
    missingLine: rgbaOf(0xaab3bf),
    well: rgbaOf(0xe9ecf0),
    label: '#5f6875',
  },
  dark: {
    missing: rgbaOf(0x232a33),
    missingLine: rgbaOf(0x566271),
    well: rgbaOf(0x20262f),
    label: '#929cab',
  },
} as const satisfies Record<Theme, unknown>;

/** The heatmap with its controls and legend. */
export function FleetMap(props: {
  readonly picture: LivePicture;
  readonly labels: readonly string[];
  readonly arrangement: Arrangement;
  readonly totals: Totals;
  readonly view: FleetView & { readonly groupBy: GroupBy };
  readonly onHold: (held: boolean) => void;
}) {
  const { picture, arrangement, view, totals } = props;
  const theme = useTheme();
  const look = useMemo(() => lookOf(picture, view, theme), [picture, view, theme]);
  const cells = useMemo(() => cellsOf(picture, arrangement.slots, look), [picture, arrangement, look]);
  const groups = useMemo(
    () =>
      arrangement.groups.map((group) => ({ key: group.key, title: group.title, size: group.slots.length })),
    [arrangement],
  );
  const slotOf = (cell: number) => arrangement.slots[cell] ?? 0;
  return (
    <section className={styles.map} aria-label="Heatmap">
      <div className={styles.head}>
        <MapControls labels={props.labels} view={view} low={look.range[0]} high={look.range[1]} />
        <Legend look={look} states={totals.states} />
      </div>
      <div className={styles.body}>
        <Heatmap
          groups={groups}
          cells={cells}
          ink={inks[theme]}
          labelColour={inks[theme].label}
          summary={summaryOf(look, totals)}
          describe={(cell) => describeGpu(picture, slotOf(cell))}
          tooltip={(cell) => <CellTooltip picture={picture} slot={slotOf(cell)} />}
          onOpen={(cell) => navigate('gpu', picture.roster.uuid[slotOf(cell)] ?? '')}
          onGroup={(group) => {
            const term = groupTerm(view.groupBy, group.key);
            if (term !== null) changeFleetView({ filter: toggleTerm(view.filter, term) });
          }}
          onHold={props.onHold}
        />
      </div>
    </section>
  );
}

function lookOf(picture: LivePicture, view: FleetView, theme: Theme): CellLook {
  const standard = heatFillOf(view.fill)?.range(picture) ?? [0, 100];
  const range = [view.range[0] ?? standard[0], view.range[1] ?? standard[1]] as const;
  return { fill: view.fill, size: view.size, palette: view.palette, range, theme };
}

function summaryOf(look: CellLook, totals: Totals): string {
  const what = heatFillOf(look.fill)?.title ?? 'State';
  const states = gpuStates
    .map((state, code) => [state.label, totals.states[code] ?? 0] as const)
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${formatCount(count)} ${label.toLowerCase()}`)
    .join(', ');
  return `Heatmap of ${what.toLowerCase()} of ${formatCount(totals.gpus)} GPUs: ${states}. Arrow keys move from GPU to GPU, Enter opens one. The table below holds the same GPUs.`;
}
