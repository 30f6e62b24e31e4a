import { type ComponentType, Suspense } from 'react';
import { PartTabs } from '../../ui/PartTabs.tsx';
import { hrefOf, type Route } from '../router/route.ts';
import styles from './PartsView.module.css';
import { ViewLoading } from './ViewLoading.tsx';

/** A part of a view, with an address of its own. */
export interface ViewPart {
  /** `#/VIEW/PATH`; '' for the one that is shown first. */
  readonly path: string;
  readonly label: string;
  readonly Page: ComponentType;
}

/** A view in parts: its heading, their tabs, and the part that the address names; one that is none is the first. */
export function PartsView(props: {
  readonly view: Route['view'];
  readonly heading: string;
  readonly navLabel: string;
  readonly parts: readonly ViewPart[];
  /** The rest of the address. */
  readonly part: string;
}) {
  const { view, heading, navLabel, parts, part } = props;
  const shown = parts.find(({ path }) => path === part) ?? parts[0];
  if (shown === undefined) return null;
  const { Page } = shown;
  const tabs = parts.map(({ path, label }) => ({
    label,
    href: hrefOf(view, path),
    isShown: path === shown.path,
  }));
  return (
    <div className={styles.page}>
      <h1 className="visually-hidden">
        {heading}: {shown.label}
      </h1>
      <PartTabs label={navLabel} tabs={tabs} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={styles.content} tabIndex={0} aria-label={shown.label}>
        <Suspense fallback={<ViewLoading />}>
          <Page />
        </Suspense>
      </section>
    </div>
  );
}
