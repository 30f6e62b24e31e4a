import { formatBytes, formatCount, formatPercent, formatWatts } from '#shared/domain/format.ts';
import { gpuStates } from '#shared/domain/gpuState.ts';
import { cssOf, rgbaOf } from '../../charts/heatmap/palette.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { stateIcons } from '../../ui/stateAppearance.ts';
import { stateColours } from '../../ui/stateColours.ts';
import { useTheme } from '../../ui/useTheme.ts';
import { FleetCost } from '../billing/rates/FleetCost.tsx';
import type { Aggregate, Totals } from './model/aggregate.ts';
import { parseFilter, toggleTerm } from './model/filterLanguage.ts';
import { changeFleetView } from './model/useFleetView.ts';
import styles from './TotalsStrip.module.css';

/** What the GPUs under the filter add up to, and how many are in each state; a click on a state filters by it. */
export function TotalsStrip(props: { readonly totals: Totals; readonly filter: string }) {
  const { totals } = props;
  const share = (totals.memoryUsedBytes.value / totals.memoryTotalBytes.value) * 100;
  return (
    <section className={`${styles.strip} tabular`} aria-label="Totals">
      <div className={styles.figures}>
        <Figure
          label="Reporting"
          value={`${formatCount(totals.reporting)} of ${formatCount(totals.gpus)}`}
          note={
            totals.reporting === totals.gpus
              ? 'all GPUs'
              : `${formatCount(totals.gpus - totals.reporting)} without a reading`
          }
          bad={totals.reporting < totals.gpus}
        />
        <Figure
          label="Mean utilisation"
          value={formatPercent(totals.meanUtilization.value)}
          note={over(totals.meanUtilization)}
        />
        <Figure
          label="Memory used"
          value={formatBytes(totals.memoryUsedBytes.value)}
          note={`${formatPercent(share)} of ${formatBytes(totals.memoryTotalBytes.value)}, ${over(totals.memoryUsedBytes)}`}
        />
        <Figure label="Power" value={formatWatts(totals.powerWatts.value)} note={over(totals.powerWatts)} />
        {props.filter === '' && <FleetCost />}
      </div>
      <StateCounts totals={totals} filter={props.filter} />
    </section>
  );
}

function over(aggregate: Aggregate): string {
  return aggregate.count === 0 ? 'no GPU reports it' : `over ${formatCount(aggregate.count)} GPUs`;
}

function Figure(props: {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly bad?: boolean;
}) {
  return (
    <div className={styles.figure}>
      <div className={styles.label}>{props.label}</div>
      <div className={styles.value}>{props.value}</div>
      <div className={styles.note} data-bad={props.bad || undefined}>
        {props.note}
      </div>
    </div>
  );
}

/** A bar of the states' shares over one button per state. */
function StateCounts(props: { readonly totals: Totals; readonly filter: string }) {
  const theme = useTheme();
  const { terms } = parseFilter(props.filter);
  const wanted = new Set(
    terms.flatMap((term) => (term.kind === 'field' && term.field === 'state' ? term.patterns : [])),
  );
  const rows = gpuStates
    .map((state, code) => ({ state, count: props.totals.states[code] ?? 0 }))
    .filter(({ state, count }) => count > 0 || wanted.has(state.key.toLowerCase()));
  return (
    <div className={styles.states}>
      <div className={styles.bar} aria-hidden>
        {rows.map(({ state, count }) => (
          <span
            key={state.key}
            className={styles.part}
            data-hatched={stateColours[state.key].hatched}
            style={{ flexGrow: count, backgroundColor: cssOf(rgbaOf(stateColours[state.key][theme])) }}
          />
        ))}
      </div>
      <div className={styles.chips}>
        {rows.map(({ state, count }) => {
          const Icon = stateIcons[state.key];
          return (
            <FilterChip
              key={state.key}
              isSmall
              tone={state.severity}
              aria-pressed={wanted.has(state.key.toLowerCase())}
              title={`${state.label}: ${state.meaning}. Click to show these alone`}
              onClick={() => changeFleetView({ filter: toggleTerm(props.filter, `state:${state.key}`) })}
            >
              <Icon size={13} stroke={1.9} aria-hidden />
              <span>{state.label}</span>
              <strong>{formatCount(count)}</strong>
            </FilterChip>
          );
        })}
      </div>
    </div>
  );
}
