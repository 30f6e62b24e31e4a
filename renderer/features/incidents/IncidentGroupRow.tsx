import { Checkbox } from '@mantine/core';
import { formatCount } from '#shared/domain/format.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { severityAppearance } from '../../ui/severityAppearance.ts';
import styles from './IncidentsTable.module.css';
import { severityCounts } from './incidentRows.ts';

/** The head of a group: its name, and how many of which severity it holds. */
export function IncidentGroupRow(props: {
  readonly title: string;
  readonly incidents: readonly Incident[];
  readonly row: number;
  readonly columns: number;
  /** How many of them are selected. */
  readonly chosen: number;
  readonly onChoose: (chosen: boolean) => void;
}) {
  const { incidents, chosen } = props;
  const title = plainText(props.title);
  const all = chosen === incidents.length;
  return (
    <tr className={styles.group} aria-rowindex={props.row}>
      <td>
        <Checkbox
          size="xs"
          aria-label={`Select all of ${title}`}
          checked={all}
          indeterminate={chosen > 0 && !all}
          onChange={() => props.onChoose(!all)}
        />
      </td>
      <th scope="rowgroup" colSpan={props.columns + 1}>
        <span className={styles.groupName}>{title}</span>
        <span className={styles.groupCounts}>
          {severityCounts(incidents)
            .map(
              ({ severity, count }) =>
                `${formatCount(count)} ${severityAppearance[severity].label.toLowerCase()}`,
            )
            .join(', ')}
        </span>
      </th>
    </tr>
  );
}
