import type { IncidentSeverity } from '#shared/domain/incident.ts';
import styles from './StateBadge.module.css';
import { severityAppearance } from './severityAppearance.ts';

/** An incident's severity as icon, text and colour; paler where it is over. */
export function SeverityBadge(props: { readonly severity: IncidentSeverity; readonly over?: boolean }) {
  const { label, tone, icon: Icon } = severityAppearance[props.severity];
  return (
    <span className={styles.badge} data-severity={props.over ? 'muted' : tone}>
      <Icon size={14} stroke={1.8} aria-hidden />
      <span className={styles.label}>{label}</span>
    </span>
  );
}
