import { IconAlertCircle, IconCircleCheck, IconCircleHalf2, IconUserCircle } from '@tabler/icons-react';
import type { Provenance } from '#shared/catalog/catalogTable.ts';
import styles from './ConfidenceMark.module.css';

const icons = {
  confirmed: IconCircleCheck,
  'partly confirmed': IconCircleHalf2,
  unverified: IconAlertCircle,
  'own entry': IconUserCircle,
} as const;

/** How far the figures of a GPU or model are confirmed; the sources are its title. */
export function ConfidenceMark(props: { readonly of: string; readonly provenance: Provenance }) {
  const { confidence, source, note } = props.provenance;
  const Icon = icons[confidence];
  const title = [`${props.of}: ${confidence}`, source && `Source: ${source}`, note]
    .filter(Boolean)
    .join('. ');
  return (
    <span className={styles.mark} data-confidence={confidence} title={title}>
      <Icon size={13} aria-hidden />
      {confidence}
    </span>
  );
}
