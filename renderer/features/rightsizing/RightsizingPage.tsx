import { Suspense } from 'react';
import { hrefOf } from '../../app/router/route.ts';
import { ViewLoading } from '../../app/shell/ViewLoading.tsx';
import styles from './RightsizingPage.module.css';
import { rightsizingParts } from './rightsizingParts.ts';

/** What to change, why it is safe and what it saves. `part` is the rest of the address; one that is none is the findings. */
export function RightsizingPage({ part }: { readonly part: string }) {
  const shown = rightsizingParts.find(({ path }) => path === part) ?? rightsizingParts[0];
  if (shown === undefined) return null;
  const { Page } = shown;
  return (
    <div className={styles.page}>
      <nav className={styles.tabs} aria-label="Parts of right-sizing">
        {rightsizingParts.map(({ path, label }) => (
          <a
            key={path}
            className={styles.tab}
            href={hrefOf('rightsizing', path)}
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
