import type { WindowState } from '#shared/analysis/window/stateInterval.ts';
import type { AdviceDetail } from '#shared/contract/schemas/advice.ts';
import { useTheme } from '../../../ui/useTheme.ts';
import { stateFill } from '../parts/stateFill.ts';
import type { GpuNames } from '../parts/useGpuNames.ts';
import styles from './Evidence.module.css';
import { statesIn, stripOf, stripSummary, windowStateLabel } from './stateSpans.ts';

/** Strips that are drawn; the rest is on the pages of the GPUs. */
const mostStrips = 8;

/** What the GPUs of a finding did over its window, a strip for each. */
export function StateStrips({ detail, names }: { readonly detail: AdviceDetail; readonly names: GpuNames }) {
  const theme = useTheme();
  const { intervals } = detail;
  const { fromMs, toMs } = detail.tracked.finding.evidence;
  if (intervals.length === 0) return null;
  const shown = intervals.slice(0, mostStrips);
  const fill = (state: WindowState) => stateFill(state, theme);
  return (
    <figure className={styles.strips} aria-label="States of the GPUs over the window">
      {shown.map(({ uuid, host, spans }) => (
        <div key={uuid} className={styles.strip}>
          <span className={styles.stripName} title={names(uuid, host)}>
            {names(uuid, host)}
          </span>
          <svg
            className={styles.stripBar}
            viewBox="0 0 1000 10"
            preserveAspectRatio="none"
            role="img"
            aria-label={`${names(uuid, host)}: ${stripSummary(spans)}`}
          >
            <title>{stripSummary(spans)}</title>
            {stripOf(spans, fromMs, toMs).map(({ state, from, width }) => (
              <rect
                key={from}
                x={from * 1000}
                y={0}
                width={Math.max(1, width * 1000)}
                height={10}
                fill={fill(state)}
              />
            ))}
          </svg>
        </div>
      ))}
      <figcaption className={styles.legend}>
        {statesIn(shown).map((state) => (
          <span key={state}>
            <svg width={9} height={9} aria-hidden>
              <rect width={9} height={9} rx={2} fill={fill(state)} />
            </svg>
            {windowStateLabel(state)}
          </span>
        ))}
        {intervals.length > mostStrips && <span>and {intervals.length - mostStrips} more GPUs</span>}
      </figcaption>
    </figure>
  );
}
