import { ActionIcon, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';

/** A small button that copies a text and says so. */
export function CopyButton(props: { readonly text: string; readonly label: string }) {
  const { copied, copy, error } = useClipboard({ timeout: 1500 });
  const hint = error !== null ? 'The clipboard did not take it' : copied ? 'Copied' : `Copy ${props.label}`;
  const Icon = copied ? IconCheck : IconCopy;
  return (
    <Tooltip label={hint}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={20}
        aria-label={`Copy ${props.label}`}
        onClick={() => copy(props.text)}
      >
        <Icon size={13} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
