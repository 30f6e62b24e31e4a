import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { decisionsFor } from '#shared/analysis/advice/decisionsFor.ts';
import type { Finding } from '#shared/analysis/findings/finding.ts';
import type { AdviceDetail } from '#shared/contract/schemas/advice.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { hrefOf } from '../../../app/router/route.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { statusLabels, statusTones } from '../findings/Decision.tsx';
import { DecisionButtons } from '../findings/DecisionButtons.tsx';
import type { Ask } from '../findings/useFindingList.ts';
import { costsMoney, monthlyMoney, rangeText } from '../parts/adviceText.ts';
import { Badge } from '../parts/Badge.tsx';
import { KindBadge } from '../parts/KindBadge.tsx';
import styles from './Evidence.module.css';
import { findingMarkdown } from './findingMarkdown.ts';

interface HeadProps {
  readonly detail: AdviceDetail;
  readonly onAsk: Ask;
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

function Actions({ detail, onAsk }: HeadProps) {
  const { finding, status, assignee } = detail.tracked;
  return (
    <div className={styles.actions}>
      <DecisionButtons
        verbs={decisionsFor(status)}
        labels={assignee === null ? {} : { assign: plainText(assignee) }}
        onAsk={(verb) => onAsk(verb, [{ id: finding.id, assignee }])}
      />
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
