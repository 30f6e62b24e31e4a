import type { FindingKind } from '#shared/analysis/findings/findingKind.ts';
import { kindLabel, kindMeaning } from './adviceText.ts';
import styles from './Badges.module.css';
import { kindIcons, kindTone } from './kindAppearance.ts';

/** What kind of finding it is, as icon, word and tone. */
export function KindBadge({ kind }: { readonly kind: FindingKind }) {
  const Icon = kindIcons[kind];
  return (
    <span className={styles.badge} data-tone={kindTone(kind)} title={kindMeaning(kind)}>
      <Icon size={13} stroke={1.8} aria-hidden />
      {kindLabel(kind)}
    </span>
  );
}
