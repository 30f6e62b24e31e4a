import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconFilter, IconHelp, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { KeyCaps } from '../../ui/KeyCaps.tsx';
import styles from './FilterBox.module.css';
import { numericFields } from './model/filterLanguage.ts';

/** The address is written this long after the last key, so that typing stays smooth. */
const settleMs = 150;

/** The text of the filter, with what is wrong with it and how to write it. */
export function FilterBox(props: {
  readonly value: string;
  readonly problems: readonly string[];
  readonly onChange: (filter: string) => void;
}) {
  const { value, onChange } = props;
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const written = useRef(value);
  useEffect(() => {
    // Changed from elsewhere: a chip, a group, a link.
    if (value !== written.current) setText(value);
    written.current = value;
  }, [value]);
  useEffect(() => {
    if (text === written.current) return;
    const timer = setTimeout(() => {
      written.current = text;
      onChange(text);
    }, settleMs);
    return () => clearTimeout(timer);
  }, [text, onChange]);
  return (
    <div className={styles.box}>
      <TextInput
        ref={input}
        id="fleet-filter"
        size="xs"
        className={styles.input}
        aria-label="Filter GPUs"
        placeholder="Filter: state:idle  util<5  team:search  llm-*"
        leftSection={<IconFilter size={14} stroke={1.8} aria-hidden />}
        rightSectionWidth={52}
        rightSection={
          <span className={styles.right}>
            {text === '' ? (
              <KeyCaps keys="/" />
            ) : (
              <ActionIcon
                size="sm"
                variant="subtle"
                color="gray"
                aria-label="Clear the filter"
                onClick={() => setText('')}
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            )}
          </span>
        }
        value={text}
        spellCheck={false}
        autoComplete="off"
        error={props.problems.length > 0}
        aria-describedby={props.problems.length > 0 ? 'fleet-filter-problems' : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          if (text === '') input.current?.blur();
          setText('');
        }}
      />
      <FilterHelp />
      {props.problems.length > 0 && (
        <span id="fleet-filter-problems" className={styles.problem} role="status">
          {props.problems[0]}
        </span>
      )}
    </div>
  );
}

const examples = [
  ['llm-01', 'a word in host, model, uuid or label'],
  ['state:idle,heldIdle', 'one of these; * stands for anything'],
  ['-team:search', 'not these'],
  ['host:llm-* model:*H100*', 'all terms must hold'],
  ['util<5 mem>=80%', 'numbers compared'],
  ['util:none', 'no number is read'],
] as const;

function FilterHelp() {
  return (
    <Popover width={380} position="bottom-start">
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" aria-label="How to write a filter">
          <IconHelp size={16} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <dl className={styles.help}>
          {examples.map(([example, meaning]) => (
            <div key={example} className={styles.example}>
              <dt>
                <code>{example}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.fields}>
          Fields: state, host, gpu, model, uuid, demo and every label. Numbers:{' '}
          {Object.keys(numericFields).join(', ')}.
        </p>
      </Popover.Dropdown>
    </Popover>
  );
}
