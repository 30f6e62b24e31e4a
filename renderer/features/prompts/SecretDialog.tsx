import { Button, Checkbox, Modal, PasswordInput, TextInput } from '@mantine/core';
import { type ChangeEvent, useState } from 'react';
import type { Prompt, PromptAnswer } from '#shared/contract/schemas/prompt.ts';
import { plainText } from '#shared/domain/plainText.ts';
import styles from './Prompts.module.css';
import { nameHosts, type PromptGroup } from './promptGroups.ts';

const titles = {
  'host-key': 'Host key',
  passphrase: 'Passphrase needed',
  password: 'Password needed',
  'keyboard-interactive': 'The host asks',
} as const;

/** Asks for a passphrase, a password, or whatever the host wants typed. Nothing typed outlives the dialog here. */
export function SecretDialog(props: {
  readonly group: PromptGroup;
  /** Other questions that wait behind this one. */
  readonly waiting: number;
  readonly onAnswer: (answer: PromptAnswer) => void;
}) {
  const { prompt, hosts } = props.group;
  const [values, setValues] = useState<readonly string[]>(() => prompt.fields.map(() => ''));
  const [remember, setRemember] = useState(false);
  const cancel = () => props.onAnswer({ type: 'cancel' });
  return (
    <Modal
      opened
      onClose={cancel}
      closeOnClickOutside={false}
      zIndex={400}
      size={480}
      title={titles[prompt.kind]}
    >
      <form
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          props.onAnswer({ type: 'secrets', values: [...values], remember: prompt.canRemember && remember });
        }}
      >
        <p className={styles.lead}>{plainText(prompt.message)}</p>
        <dl className={styles.facts}>
          <dt>Asked by</dt>
          <dd>{prompt.kind === 'passphrase' ? 'this machine, for your key' : plainText(prompt.hop)}</dd>
          <dt>Asked for</dt>
          <dd>{nameHosts(hosts.map(plainText))}</dd>
        </dl>
        <SecretFields fields={prompt.fields} values={values} onValues={setValues} />
        {prompt.canRemember && (
          <Checkbox
            className={styles.remember}
            size="xs"
            label="Remember it in the keyring of this computer"
            checked={remember}
            onChange={(event) => setRemember(event.currentTarget.checked)}
          />
        )}
        <div className={styles.buttons}>
          {props.waiting > 0 && <span className={styles.waiting}>{props.waiting} more after this</span>}
          <Button variant="default" onClick={cancel}>
            Cancel
          </Button>
          <Button type="submit">Continue</Button>
        </div>
      </form>
    </Modal>
  );
}

/** What the machine wants typed. Fields never change while they are shown, and their labels may repeat. */
function SecretFields(props: {
  readonly fields: Prompt['fields'];
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
}) {
  const { fields, values, onValues } = props;
  const type = (index: number, text: string) =>
    onValues(values.map((value, at) => (at === index ? text : value)));
  return (
    <div className={styles.fields}>
      {fields.map((field, index) => {
        const input = {
          label: plainText(field.label),
          value: values[index] ?? '',
          'data-autofocus': index === 0 || undefined,
          autoComplete: 'off',
          onChange: (event: ChangeEvent<HTMLInputElement>) => type(index, event.currentTarget.value),
        };
        return field.echo ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <TextInput key={index} {...input} />
        ) : (
          <PasswordInput
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            {...input}
            visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed' }}
          />
        );
      })}
    </div>
  );
}
