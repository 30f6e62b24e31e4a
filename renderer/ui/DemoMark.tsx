import { use } from 'react';
import styles from './DemoMark.module.css';
import { ReplayOf } from './replayOf.ts';

/** Says that what it stands beside is simulated, or recorded and played again. */
export function DemoMark(props: { readonly title?: string }) {
  const recordedAtMs = use(ReplayOf);
  const usual =
    recordedAtMs === null
      ? 'Simulated: no real GPU is behind this'
      : `A recording that began ${new Date(recordedAtMs).toLocaleString()}, played again`;
  return (
    <span className={styles.mark} title={props.title ?? usual}>
      {recordedAtMs === null ? 'DEMO' : 'REPLAY'}
    </span>
  );
}
