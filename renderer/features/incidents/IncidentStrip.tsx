import { IconChevronRight } from '@tabler/icons-react';
import { formatCount } from '#shared/domain/format.ts';
import { incidentSeverities } from '#shared/domain/incident.ts';
import { useOpenIncidents } from '../../app/engine/useOpenIncidents.ts';
import { hrefOf } from '../../app/router/route.ts';
import { severityAppearance } from '../../ui/severityAppearance.ts';
import styles from './IncidentStrip.module.css';

/** One line on the fleet's page: open incidents by severity, with the way to them; nothing while there are none. */
export function IncidentStrip() {
  const open = useOpenIncidents();
  if (open === undefined) return null;
  const some = incidentSeverities.toReversed().filter((severity) => open[severity] > 0);
  if (some.length === 0) return null;
  return (
    <nav className={styles.strip} aria-label="Open incidents">
      <span className={styles.label}>Open incidents</span>
      {some.map((severity) => {
        const { label, tone, icon: Icon } = severityAppearance[severity];
        return (
          <a
            key={severity}
            className={styles.count}
            data-tone={tone}
            href={hrefOf('incidents', '', { severity })}
          >
            <Icon size={14} stroke={1.9} aria-hidden />
            <strong>{formatCount(open[severity])}</strong> {label.toLowerCase()}
          </a>
        );
      })}
      <a className={styles.all} href={hrefOf('incidents')}>
        All incidents <IconChevronRight size={13} aria-hidden />
      </a>
    </nav>
  );
}
