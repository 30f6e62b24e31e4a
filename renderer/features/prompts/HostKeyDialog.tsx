import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import type { PromptAnswer } from '#shared/contract/schemas/prompt.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import styles from './Prompts.module.css';
import { nameHosts, type PromptGroup } from './promptGroups.ts';

/** Asks whether unknown host keys are right. Nothing is trusted by closing, by Escape or by Enter. */
export function HostKeyDialog(props: {
  readonly groups: readonly PromptGroup[];
  readonly onAnswer: (groups: readonly PromptGroup[], answer: PromptAnswer) => void;
}) {
  const { groups, onAnswer } = props;
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const single = groups.length === 1;
  const chosen = single ? groups : groups.filter((group) => picked.has(group.key));
  const cancel = () => onAnswer(groups, { type: 'cancel' });
  const toggle = (key: string) => {
    const next = new Set(picked);
    if (!next.delete(key)) next.add(key);
    setPicked(next);
  };
  return (
    <Modal
      opened
      onClose={cancel}
      closeOnClickOutside={false}
      zIndex={400}
      size={680}
      title={single ? 'Is this the right host key?' : `Are these ${groups.length} host keys right?`}
    >
      <p className={styles.lead}>
        {single ? 'This machine is' : 'These machines are'} not known yet. Compare the fingerprint with what
        whoever runs the machine says, or run this on it:
      </p>
      <pre className={styles.command}>ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</pre>
      <ul className={styles.keys}>
        {groups.map((group) => (
          <KeyRow
            key={group.key}
            group={group}
            picked={single ? null : picked.has(group.key)}
            onToggle={() => toggle(group.key)}
          />
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button variant="default" onClick={cancel} data-autofocus>
          {single ? 'Cancel' : 'Cancel all'}
        </Button>
        <Button disabled={chosen.length === 0} onClick={() => onAnswer(chosen, { type: 'trust' })}>
          {single ? 'Trust this key' : `Trust ${chosen.length} ${chosen.length === 1 ? 'key' : 'keys'}`}
        </Button>
      </div>
    </Modal>
  );
}

function KeyRow(props: {
  readonly group: PromptGroup;
  /** Null where there is nothing to pick from. */
  readonly picked: boolean | null;
  readonly onToggle: () => void;
}) {
  const { prompt, hosts } = props.group;
  const fingerprint = prompt.fingerprint ?? '';
  const hop = plainText(prompt.hop);
  return (
    <li className={styles.keyRow}>
      {props.picked !== null && (
        <Checkbox
          size="xs"
          aria-label={`Trust the key of ${hop}`}
          checked={props.picked}
          onChange={props.onToggle}
        />
      )}
      <dl className={styles.facts}>
        <dt>Machine</dt>
        <dd>{hop}</dd>
        <dt>Asked for</dt>
        <dd>{nameHosts(hosts.map(plainText))}</dd>
        <dt>Key type</dt>
        <dd>{plainText(prompt.keyType ?? 'not known')}</dd>
        <dt>Fingerprint</dt>
        <dd className={styles.fingerprint}>
          {plainText(fingerprint)}
          <CopyButton text={fingerprint} label="fingerprint" />
        </dd>
      </dl>
    </li>
  );
}
