import { formatCount } from '#shared/domain/format.ts';
import { incidentSeverities } from '#shared/domain/incident.ts';
import { severityAppearance } from '../../ui/severityAppearance.ts';
import { useOpenIncidents } from '../engine/useOpenIncidents.ts';
import styles from './TopBar.module.css';

/** How many incidents are open, in the tone of the worst; nothing while there are none. */
export function OpenIncidents() {
  const open = useOpenIncidents();
  if (open === undefined) return null;
  const worst = incidentSeverities.findLast((severity) => open[severity] > 0);
  if (worst === undefined) return null;
  const total = incidentSeverities.reduce((sum, severity) => sum + open[severity], 0);
  const told = incidentSeverities
    .toReversed()
    .filter((severity) => open[severity] > 0)
    .map((severity) => `${formatCount(open[severity])} ${severityAppearance[severity].label.toLowerCase()}`);
  return (
    <span
      className={`${styles.badge} tabular`}
      data-tone={severityAppearance[worst].tone}
      title={told.join(', ')}
    >
      {formatCount(total)}
      <span className="visually-hidden"> open</span>
    </span>
  );
}
