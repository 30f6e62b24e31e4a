import { ActionIcon, Button, UnstyledButton } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import styles from './ModelTabs.module.css';
import type { SeveralForm } from './useSeveralForm.ts';
import { namesOfWorks } from './workForms.ts';

/** The models of the plan: which of them the fields are about, one more, one less. */
export function ModelTabs({ several }: { readonly several: SeveralForm }) {
  const { works, at, edit, remove, add, canAdd } = several;
  const names = namesOfWorks(works);
  return (
    <div className={styles.tabs}>
      {works.length > 1 &&
        works.map(({ load, loadKind }, place) => (
          <div key={names[place]} className={styles.tab} data-edited={place === at || undefined}>
            <UnstyledButton className={styles.name} aria-pressed={place === at} onClick={() => edit(place)}>
              {names[place]}{' '}
              <span className={styles.load}>{loadKind === 'users' ? `${load} users` : `${load} req/s`}</span>
            </UnstyledButton>
            <ActionIcon
              size={22}
              variant="subtle"
              color="gray"
              aria-label={`Take ${names[place]} out`}
              onClick={() => remove(place)}
            >
              <IconX size={13} aria-hidden />
            </ActionIcon>
          </div>
        ))}
      {canAdd && (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={13} aria-hidden />}
          onClick={add}
        >
          Add a model
        </Button>
      )}
    </div>
  );
}
