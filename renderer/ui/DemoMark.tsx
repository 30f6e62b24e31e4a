import styles from './DemoMark.module.css';

/** Says that what it stands beside is simulated. */
export function DemoMark(props: { readonly title?: string }) {
  return (
    <span className={styles.mark} title={props.title ?? 'Simulated: no real GPU is behind this'}>
      DEMO
    </span>
  );
}
