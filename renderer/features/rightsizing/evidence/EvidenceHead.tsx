import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconBan, IconCheck, IconClockPause, IconUser, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DecisionAsked } from '#shared/analysis/advice/decision.ts';
import type { Finding } from '#shared/analysis/findings/finding.ts';
import type { AdviceDetail } from '#shared/contract/schemas/advice.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { hrefOf } from '../../../app/router/route.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { statusLabels, statusTones } from '../findings/Decision.tsx';
import type { DecisionDialog } from '../findings/DecisionDialogs.tsx';
import { costsMoney, monthlyMoney, rangeText } from '../parts/adviceText.ts';
import { Badge } from '../parts/Badge.tsx';
import { KindBadge } from '../parts/KindBadge.tsx';
import styles from './Evidence.module.css';
import { findingMarkdown } from './findingMarkdown.ts';

interface HeadProps {
  readonly detail: AdviceDetail;
  readonly onDialog: (dialog: DecisionDialog) => void;
  readonly onDecide: (ids: readonly string[], decision: DecisionAsked) => void;
  readonly onClose: () => void;
}

/** Closes the evidence. */
export function CloseEvidence({ onClose }: { readonly onClose: () => void }) {
  return (
    <Tooltip label="Close (Esc)">
      <ActionIcon
        className={styles.close}
        variant="subtle"
        color="gray"
        aria-label="Close the evidence"
        onClick={onClose}
      >
        <IconX size={17} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

/** What was found and what it saves, in a few lines, and what can be decided about it. */
export function EvidenceHead(props: HeadProps) {
  const { finding, status } = props.detail.tracked;
  const shown = { status: status === 'open' ? '' : 'all', finding: finding.id };
  const link = `${window.location.href.split('#')[0]}${hrefOf('rightsizing', '', shown)}`;
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <KindBadge kind={finding.kind} />
        {finding.standing === 'preliminary' && (
          <Badge tone="waste" title="Of a window shorter than the guard rail asks">
            Preliminary
          </Badge>
        )}
        {status !== 'open' && <Badge tone={statusTones[status]}>{statusLabels[status]}</Badge>}
        <span className={styles.tools}>
          <CopyButton text={findingMarkdown(props.detail, link)} label="the finding as Markdown" />
          <CloseEvidence onClose={props.onClose} />
        </span>
      </div>
      <h2 className={styles.title}>{plainText(finding.title)}</h2>
      <Saving finding={finding} />
      <p className={styles.summary}>{plainText(finding.summary)}</p>
      <Actions {...props} />
    </header>
  );
}

function Saving({ finding }: { readonly finding: Finding }) {
  const { saving, kind, whyNoSaving } = finding;
  if (saving === null)
    return (
      <p className={styles.money}>
        <strong className={styles.unknown}>Saving unknown.</strong> {plainText(whyNoSaving)}
      </p>
    );
  return (
    <p className={styles.money}>
      {costsMoney(kind) ? 'Costs ' : 'Saves '}
      <strong>{monthlyMoney(saving.expected, saving.currency)}</strong> a month
      <span className={styles.dim}> ({rangeText(saving)})</span>
    </p>
  );
}

function Actions({ detail, onDialog, onDecide }: HeadProps) {
  const { finding, status, assignee } = detail.tracked;
  const ask = (kind: DecisionDialog['kind']) => () =>
    onDialog({ kind, rows: [{ id: finding.id, assignee }] });
  const isUndecided = status === 'open' || status === 'snoozed';
  return (
    <div className={styles.actions}>
      {status !== 'accepted' && (
        <Button size="xs" leftSection={<IconCheck size={15} aria-hidden />} onClick={ask('accept')}>
          Accept
        </Button>
      )}
      {isUndecided && (
        <Action icon={<IconBan size={15} aria-hidden />} onClick={ask('dismiss')}>
          Dismiss
        </Action>
      )}
      {isUndecided && (
        <Action icon={<IconClockPause size={15} aria-hidden />} onClick={ask('snooze')}>
          Snooze
        </Action>
      )}
      <Action icon={<IconUser size={15} aria-hidden />} onClick={ask('assign')}>
        {assignee === null ? 'Assign' : plainText(assignee)}
      </Action>
      {status !== 'open' && status !== 'gone' && (
        <Action
          icon={<IconArrowBackUp size={15} aria-hidden />}
          onClick={() => onDecide([finding.id], { verb: 'reopen', note: '' })}
        >
          Open again
        </Action>
      )}
      <Button
        size="xs"
        variant="subtle"
        component="a"
        href={hrefOf('rightsizing', 'what-if', { finding: finding.id })}
      >
        What if
      </Button>
    </div>
  );
}

function Action(props: {
  readonly icon: ReactNode;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Button size="xs" variant="default" leftSection={props.icon} onClick={props.onClick}>
      {props.children}
    </Button>
  );
}
