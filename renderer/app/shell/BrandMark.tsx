import { hrefOf } from '../router/route.ts';
import styles from './TopBar.module.css';

/** The name, and the way home. */
export function BrandMark() {
  return (
    <a className={styles.brand} href={hrefOf('fleet')}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path className={styles.brandFill} d="M3 11h3.6v6H3zM8.2 7.5h3.6V17H8.2zM13.4 12.5H17V17h-3.6z" />
        <path className={styles.brandLine} d="M3 3.2h14" fill="none" strokeWidth="2" strokeLinecap="round" />
      </svg>
      Headroom
    </a>
  );
}
