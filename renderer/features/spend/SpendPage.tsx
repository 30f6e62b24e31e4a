import { Suspense } from 'react';
import { hrefOf } from '../../app/router/route.ts';
import { ViewLoading } from '../../app/shell/ViewLoading.tsx';
import styles from './SpendPage.module.css';
import { spendParts } from './spendParts.ts';

/** What the fleet costs, and where its prices come from. `part` is the rest of the address; one that is none is the overview. */
export function SpendPage({ part }: { readonly part: string }) {
  const shown = spendParts.find(({ path }) => path === part) ?? spendParts[0];
  if (shown === undefined) return null;
  const { Page } = shown;
  return (
    <div className={styles.page}>
      <h1 className="visually-hidden">Spend: {shown.label}</h1>
      <nav className={styles.tabs} aria-label="Parts of spend">
        {spendParts.map(({ path, label }) => (
          <a
            key={path}
            className={styles.tab}
            href={hrefOf('spend', path)}
            aria-current={path === shown.path ? 'page' : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={styles.content} tabIndex={0} aria-label={shown.label}>
        <Suspense fallback={<ViewLoading />}>
          <Page />
        </Suspense>
      </section>
    </div>
  );
}
