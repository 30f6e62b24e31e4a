import { hrefOf } from '../../../app/router/route.ts';
import styles from './KindTabs.module.css';
import { type PlanKind, planKinds } from './planKinds.ts';

/** What runs: each kind of work asks its own question. */
export function KindTabs({ shown }: { readonly shown: PlanKind }) {
  return (
    <nav className={styles.tabs} aria-label="What runs">
      {planKinds.map(({ path, label }) => (
        <a
          key={path}
          className={styles.tab}
          href={hrefOf('planner', '', { runs: path })}
          aria-current={path === shown.path ? 'page' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
