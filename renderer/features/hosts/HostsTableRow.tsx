import { ActionIcon, Menu } from '@mantine/core';
import {
  IconDots,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconRefresh,
  IconTrash,
} from '@tabler/icons-react';
import { formatAge, missingText } from '#shared/domain/format.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { hrefOf } from '../../app/router/route.ts';
import { DemoMark } from '../../ui/DemoMark.tsx';
import list from '../../ui/list/List.module.css';
import { ListRow } from '../../ui/list/ListRow.tsx';
import { failureTitles } from './failureText.ts';
import styles from './HostsTable.module.css';
import { gpuCountText } from './hostRows.ts';
import { PhaseBadge } from './PhaseBadge.tsx';
import { useHostActions } from './useHostActions.ts';

const shownLabels = 2;

/** True for a host of the hosts file. What a source or a demo shows is in none: there is nothing to edit, pause or remove. */
export function isOwn(host: HostStatus): boolean {
  return !host.demo && host.source === undefined;
}

/** One host of the table. */
export function HostsTableRow(props: {
  readonly host: HostStatus;
  /** Of the row among all. */
  readonly index: number;
  readonly nowMs: EpochMs;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onEdit: () => void;
}) {
  const { host, nowMs } = props;
  const gpus = gpuCountText(host);
  const user = host.config.user === undefined ? '' : `${host.config.user}@`;
  const port = host.config.port === undefined ? '' : `:${host.config.port}`;
  const address =
    host.source !== undefined
      ? `read from ${host.source}`
      : host.config.transport === 'local'
        ? 'this machine'
        : `${user}${host.config.address}${port}`;
  return (
    <ListRow
      index={props.index}
      choice={`Select ${host.name}`}
      isChosen={props.isChosen}
      canBeChosen={isOwn(host)}
      onChoose={props.onChoose}
      className={styles.row}
      data-phase={host.phase}
    >
      <th scope="row">
        <span className={styles.name}>
          <a href={hrefOf('host', host.name)} data-row-link>
            {host.name}
          </a>
          {host.demo && <DemoMark />}
        </span>
        <span className={list.second} title={address}>
          {address}
        </span>
      </th>
      <td>
        <PhaseBadge phase={host.phase} />
      </td>
      <td className={styles.reason}>
        <Reason host={host} />
      </td>
      <td data-column="gpus" className={gpus?.missing ? styles.missing : undefined}>
        {gpus === null ? <span title="not counted yet">{missingText}</span> : gpus.text}
      </td>
      <td data-column="sample">
        {host.lastSampleAtMs === null ? 'never' : formatAge((nowMs - host.lastSampleAtMs) / 1000)}
      </td>
      <td className={styles.cut} title={host.transport?.split(':')[0] ?? undefined}>
        {host.transport?.split(':')[0] ?? <span title="chosen while connecting">{missingText}</span>}
      </td>
      <td className={styles.labels}>
        <Labels labels={host.config.labels} />
      </td>
      <td>{isOwn(host) && <RowMenu host={host} onEdit={props.onEdit} />}</td>
    </ListRow>
  );
}

/** As many labels as fit beside each other, and how many more there are. */
function Labels(props: { readonly labels: Readonly<Record<string, string>> }) {
  const labels = Object.entries(props.labels);
  const more = labels.slice(shownLabels);
  const text = ([key, value]: readonly [string, string]) => `${key}=${value}`;
  return (
    <>
      {labels.slice(0, shownLabels).map((label) => (
        <span key={label[0]} className={styles.label} title={text(label)}>
          {label[1] === '' ? label[0] : label[1]}
        </span>
      ))}
      {more.length > 0 && (
        <span className={styles.label} title={more.map(text).join(', ')}>
          +{more.length}
        </span>
      )}
    </>
  );
}

function Reason({ host }: { readonly host: HostStatus }) {
  const { failure } = host;
  if (failure === null) return null;
  return (
    <span title={`${plainText(failure.message)} ${plainText(failure.words)} ${plainText(failure.remedy)}`}>
      <span className={styles.failure}>{failureTitles[failure.kind]}</span>
      <span className={styles.remedy}>{plainText(failure.remedy)}</span>
    </span>
  );
}

function RowMenu(props: { readonly host: HostStatus; readonly onEdit: () => void }) {
  const { host } = props;
  const { pause, remove, retry } = useHostActions();
  const { paused } = host.config;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={`Actions on ${host.name}`}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={15} aria-hidden />} onClick={props.onEdit}>
          Edit and test
        </Menu.Item>
        {host.phase !== 'live' && !paused && (
          <Menu.Item
            leftSection={<IconRefresh size={15} aria-hidden />}
            onClick={() => void retry(host.name)}
          >
            Try again now
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={
            paused ? <IconPlayerPlay size={15} aria-hidden /> : <IconPlayerPause size={15} aria-hidden />
          }
          onClick={() => void pause([host.name], !paused)}
        >
          {paused ? 'Resume' : 'Pause'}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={15} aria-hidden />}
          onClick={() => void remove([host.name])}
        >
          Remove
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
