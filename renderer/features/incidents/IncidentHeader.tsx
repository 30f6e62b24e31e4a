import { Button } from '@mantine/core';
import {
  IconBellOff,
  IconCheck,
  IconChevronRight,
  IconCpuOff,
  IconLink,
  IconMarkdown,
  IconUserOff,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import type { IncidentDetail } from '#shared/contract/schemas/incident.ts';
import { formatAge } from '#shared/domain/format.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { Command } from '../../app/commands/commandRegistry.ts';
import { useCommands } from '../../app/commands/useCommands.tsx';
import { useNow } from '../../app/engine/useNow.ts';
import { hrefOf } from '../../app/router/route.ts';
import { formatLocalMinute } from '../../charts/timeSeries/range/timePoint.ts';
import { DemoMark } from '../../ui/DemoMark.tsx';
import { SeverityBadge } from '../../ui/SeverityBadge.tsx';
import { useCopied } from '../../ui/useCopied.ts';
import type { IncidentDialog } from './IncidentDialogs.tsx';
import styles from './IncidentPage.module.css';
import { isSnoozed } from './incidentRows.ts';
import { incidentMarkdown, incidentSubject, lastedText } from './incidentText.ts';
import { useIncidentActions } from './useIncidentActions.ts';

/** What is wrong, where, since when, and what can be done about it. */
export function IncidentHeader(props: {
  readonly detail: IncidentDetail;
  readonly onDialog: (kind: IncidentDialog['kind']) => void;
}) {
  const { incident } = props.detail;
  const now = useNow(10_000);
  const over = incident.state === 'cleared';
  useIncidentKeys(over, props.onDialog);
  return (
    <header className={styles.header}>
      <nav className={styles.path} aria-label="Where this is">
        <a href={hrefOf('incidents')}>Incidents</a>
        <IconChevronRight size={13} aria-hidden />
        <a href={hrefOf('host', incident.host)}>{plainText(incident.host)}</a>
        {incident.gpuUuid !== null && (
          <>
            <IconChevronRight size={13} aria-hidden />
            <a href={hrefOf('gpu', incident.gpuUuid)}>
              GPU {incident.gpuIndex ?? plainText(incident.gpuUuid)}
            </a>
          </>
        )}
      </nav>
      <div className={styles.headline}>
        <h1 className={styles.title}>{plainText(incident.title)}</h1>
        {incident.demo && <DemoMark />}
      </div>
      <div className={styles.line}>
        <SeverityBadge severity={incident.severity} over={over} />
        <span className={styles.state}>{stateText(incident, now)}</span>
        <Silence incident={incident} nowMs={now} />
      </div>
      <Actions {...props} over={over} />
    </header>
  );
}

function stateText(incident: Incident, nowMs: EpochMs): string {
  if (incident.state === 'cleared')
    return `Over after ${lastedText(incident, nowMs)}: ${plainText(incident.clearReason ?? '')}`;
  const seen = formatAge((nowMs - incident.lastSeenAtMs) / 1000);
  return `Open for ${lastedText(incident, nowMs)}, last seen ${seen}`;
}

function Silence({ incident, nowMs }: { readonly incident: Incident; readonly nowMs: EpochMs }) {
  const { acknowledgement, snoozedUntilMs } = incident;
  return (
    <>
      {acknowledgement !== null && (
        <span className={styles.quiet}>
          <IconCheck size={13} aria-hidden /> acknowledged by {plainText(acknowledgement.by)}
          {acknowledgement.note !== '' && `: ${plainText(acknowledgement.note)}`}
        </span>
      )}
      {isSnoozed(incident, nowMs) && snoozedUntilMs !== null && (
        <span className={styles.quiet}>
          <IconBellOff size={13} aria-hidden /> snoozed until {formatLocalMinute(snoozedUntilMs)}
        </span>
      )}
    </>
  );
}

/** What a person says of GPUs that are not there because they were taken out. */
const removalLabels: Partial<Record<Incident['kind'], string>> = {
  'gpu-lost': 'It was taken out',
  'gpu-count': 'These are all its GPUs',
};

function Actions(props: {
  readonly detail: IncidentDetail;
  readonly over: boolean;
  readonly onDialog: (kind: IncidentDialog['kind']) => void;
}) {
  const { incident, steps } = props.detail;
  const { unacknowledge, confirmRemoval } = useIncidentActions();
  const removal = removalLabels[incident.kind];
  return (
    <div className={styles.actions}>
      {!props.over && (
        <>
          {incident.acknowledgement === null ? (
            <Button
              size="xs"
              leftSection={<IconCheck size={15} aria-hidden />}
              onClick={() => props.onDialog('acknowledge')}
            >
              Acknowledge
            </Button>
          ) : (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconUserOff size={15} aria-hidden />}
              onClick={() => void unacknowledge([incident])}
            >
              Take the acknowledgement back
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            leftSection={<IconBellOff size={15} aria-hidden />}
            onClick={() => props.onDialog('snooze')}
          >
            Snooze
          </Button>
          {removal !== undefined && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconCpuOff size={15} aria-hidden />}
              onClick={() => void confirmRemoval(incident)}
            >
              {removal}
            </Button>
          )}
        </>
      )}
      <CopyAction icon="link" label="Copy link" text={() => window.location.href} />
      <CopyAction
        icon="markdown"
        label="Copy as Markdown"
        text={() =>
          incidentMarkdown(incident, steps, `${window.location.href} (${incidentSubject(incident)})`)
        }
      />
    </div>
  );
}

function CopyAction(props: {
  readonly icon: 'link' | 'markdown';
  readonly label: string;
  readonly text: () => string;
}) {
  const { outcome, copy } = useCopied();
  const Icon = props.icon === 'link' ? IconLink : IconMarkdown;
  const label =
    outcome === null ? props.label : outcome === 'copied' ? 'Copied' : 'The clipboard did not take it';
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<Icon size={15} aria-hidden />}
      onClick={() => copy(props.text())}
    >
      {label}
    </Button>
  );
}

/** `a` and `s`, as in the list. */
function useIncidentKeys(over: boolean, onDialog: (kind: IncidentDialog['kind']) => void): void {
  const commands = useMemo<readonly Command[]>(
    () =>
      over
        ? []
        : [
            {
              id: 'incident.acknowledge',
              title: 'Acknowledge',
              section: 'Incidents',
              keys: ['a'],
              run: () => onDialog('acknowledge'),
            },
            {
              id: 'incident.snooze',
              title: 'Snooze',
              section: 'Incidents',
              keys: ['s'],
              run: () => onDialog('snooze'),
            },
          ],
    [over, onDialog],
  );
  useCommands(commands);
}
