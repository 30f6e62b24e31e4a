import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useCopied } from './useCopied.ts';

/** A small button that copies a text and says so. */
export function CopyButton(props: { readonly text: string; readonly label: string }) {
  const { outcome, copy } = useCopied();
  const hint =
    outcome === null
      ? `Copy ${props.label}`
      : outcome === 'copied'
        ? 'Copied'
        : 'The clipboard did not take it';
  const Icon = outcome === 'copied' ? IconCheck : IconCopy;
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
