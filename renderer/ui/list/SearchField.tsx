import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';

/** Narrows a list by what is typed; Escape shows all of it again. */
export function SearchField(props: {
  /** By which a key focuses it. */
  readonly id: string;
  readonly label: string;
  /** What can be asked for. */
  readonly placeholder: string;
  readonly className?: string | undefined;
  readonly value: string;
  /** True where keys work on the list once Escape was pressed. */
  readonly escapeLeaves?: boolean;
  readonly onChange: (text: string) => void;
}) {
  return (
    <TextInput
      id={props.id}
      className={props.className}
      size="xs"
      leftSection={<IconSearch size={14} aria-hidden />}
      placeholder={props.placeholder}
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        props.onChange('');
        if (props.escapeLeaves === true) event.currentTarget.blur();
      }}
    />
  );
}
