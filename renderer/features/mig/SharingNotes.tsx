import { IconUsersGroup } from '@tabler/icons-react';
import type { HostLayout } from '#shared/domain/hostLayout.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { sharingKinds } from '#shared/domain/sharing.ts';
import styles from './Mig.module.css';

/** In which ways a GPU is shared, each with what shows it; nothing where none is seen. */
export function SharingNotes({ layout }: { readonly layout: HostLayout | null }) {
  const sharing = layout?.sharing ?? [];
  if (sharing.length === 0) return null;
  return (
    <ul className={styles.sharing} aria-label="How this GPU is shared">
      {sharing.map(({ kind, evidence }) => {
        const known = sharingKinds.find(({ key }) => key === kind);
        return (
          <li key={kind}>
            <IconUsersGroup size={15} aria-hidden />
            <span>
              <strong>{known?.label ?? kind}</strong>: {known?.meaning}. {plainText(evidence)}.
            </span>
          </li>
        );
      })}
    </ul>
  );
}
