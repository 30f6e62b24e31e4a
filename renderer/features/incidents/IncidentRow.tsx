import { ActionIcon, Menu } from '@mantine/core';
import { IconBellOff, IconCheck, IconDots, IconUserOff } from '@tabler/icons-react';
import { formatAge, formatCount, missingText } from '#shared/domain/format.ts';
import { type Incident, incidentKindLabels } from '#shared/domain/incident.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { hrefOf } from '../../app/router/route.ts';
import { formatLocalMinute } from '../../charts/timeSeries/range/timePoint.ts';
import { DemoMark } from '../../ui/DemoMark.tsx';
import list from '../../ui/list/List.module.css';
import { ListRow } from '../../ui/list/ListRow.tsx';
import { SeverityBadge } from '../../ui/SeverityBadge.tsx';
import type { IncidentDialog } from './IncidentDialogs.tsx';
import styles from './IncidentsTable.module.css';
import { isSnoozed } from './incidentRows.ts';
import { incidentSubject, lastedText } from './incidentText.ts';
import { useIncidentActions } from './useIncidentActions.ts';

interface RowProps {
  readonly incident: Incident;
  readonly labels: Readonly<Record<string, string>>;
  /** Of the row among all lines. */
  readonly index: number;
  readonly nowMs: EpochMs;
  readonly chosen: boolean;
  readonly active: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onActive: () => void;
  readonly onDialog: (kind: IncidentDialog['kind']) => void;
}

/** One incident of the list. */
export function IncidentRow(props: RowProps) {
  const { incident, nowMs } = props;
  const over = incident.state === 'cleared';
  const kind = incidentKindLabels[incident.kind];
  return (
    <ListRow
      index={props.index}
      choice={`Select ${kind} on ${incidentSubject(incident)}`}
      isChosen={props.chosen}
      isActive={props.active}
      onChoose={props.onChoose}
      className={styles.row}
      data-over={over || undefined}
      onFocus={props.onActive}
    >
      <td>
        <SeverityBadge severity={incident.severity} over={over} />
      </td>
      <th scope="row">
        <span className={list.titleLine}>
          <a href={hrefOf('incident', incident.id)} data-row-link title={plainText(incident.title)}>
            {plainText(incident.title)}
          </a>
          {incident.demo && <DemoMark />}
        </span>
        <span className={list.second}>{over ? `over: ${plainText(incident.clearReason ?? '')}` : kind}</span>
      </th>
      <td>
        <Where incident={incident} labels={props.labels} />
      </td>
      <td data-column="since" title={formatLocalMinute(incident.openedAtMs)}>
        {formatAge((nowMs - incident.openedAtMs) / 1000)}
        <span className={list.second}>{over && `lasted ${lastedText(incident, nowMs)}`}</span>
      </td>
      <td data-column="seen" title={formatLocalMinute(incident.lastSeenAtMs)}>
        {formatAge((nowMs - incident.lastSeenAtMs) / 1000)}
      </td>
      <td data-column="count">{formatCount(incident.count)}</td>
      <td className={styles.owner}>
        <Owner incident={incident} nowMs={nowMs} />
      </td>
      <td>{!over && <RowMenu {...props} />}</td>
    </ListRow>
  );
}

function Where({ incident, labels }: Pick<RowProps, 'incident' | 'labels'>) {
  const { host, gpuUuid, gpuIndex } = incident;
  const told = Object.entries(labels).map(([key, value]) => `${key}=${plainText(value)}`);
  return (
    <>
      <span className={list.titleLine}>
        <a href={hrefOf('host', host)}>{plainText(host)}</a>
        {gpuUuid !== null && (
          <a href={hrefOf('gpu', gpuUuid)} title={gpuUuid}>
            GPU {gpuIndex ?? '?'}
          </a>
        )}
      </span>
      <span className={list.second} title={told.join(', ')}>
        {told.slice(0, 2).join(', ')}
      </span>
    </>
  );
}

function Owner({ incident, nowMs }: Pick<RowProps, 'incident' | 'nowMs'>) {
  const { acknowledgement, snoozedUntilMs } = incident;
  const snoozed = isSnoozed(incident, nowMs) && snoozedUntilMs !== null;
  if (acknowledgement === null && !snoozed) return <span title="nobody yet">{missingText}</span>;
  const note = acknowledgement === null ? '' : plainText(acknowledgement.note);
  return (
    <>
      {acknowledgement !== null && (
        <span className={list.titleLine} title={formatLocalMinute(acknowledgement.atMs)}>
          <IconCheck size={13} aria-label="acknowledged by" />
          {plainText(acknowledgement.by)}
        </span>
      )}
      <span className={list.second} title={note}>
        {snoozed ? `snoozed until ${formatLocalMinute(snoozedUntilMs).slice(5, 16)}` : note}
      </span>
    </>
  );
}

function RowMenu({ incident, onDialog }: RowProps) {
  const { unacknowledge } = useIncidentActions();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={`Actions on ${incidentKindLabels[incident.kind]}, ${incidentSubject(incident)}`}
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCheck size={15} aria-hidden />} onClick={() => onDialog('acknowledge')}>
          Acknowledge
        </Menu.Item>
        {incident.acknowledgement !== null && (
          <Menu.Item
            leftSection={<IconUserOff size={15} aria-hidden />}
            onClick={() => void unacknowledge([incident])}
          >
            Take the acknowledgement back
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconBellOff size={15} aria-hidden />} onClick={() => onDialog('snooze')}>
          Snooze
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
