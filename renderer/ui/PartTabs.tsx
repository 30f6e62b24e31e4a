import styles from './PartTabs.module.css';

/** A tab that is an address of its own. */
interface PartTab {
  readonly label: string;
  readonly href: string;
  readonly isShown: boolean;
}

/** The parts of a view side by side; each is a link, so that it can be kept, opened beside, and gone back to. */
export function PartTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly PartTab[] }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <a
          key={tab.href}
          className={styles.tab}
          href={tab.href}
          aria-current={tab.isShown ? 'page' : undefined}
        >
          {tab.label}
        </a>
      ))}
    </nav>
  );
}
