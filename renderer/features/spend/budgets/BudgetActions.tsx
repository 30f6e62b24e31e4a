import { ActionIcon } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { Budget } from '#shared/cost/spend/budget.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../../app/engine/errorText.ts';
import { showUndo } from '../../hosts/showUndo.tsx';
import styles from '../parts/Card.module.css';

/** Edit and remove, the latter with an undo. */
export function BudgetActions(props: {
  readonly budget: Budget;
  readonly locked: boolean;
  readonly onEdit: () => void;
}) {
  const { api } = useEngine();
  const name = plainText(props.budget.name);
  const tell = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => notifications.show({ color: 'red', message: errorText(error) }));
  const remove = async () => {
    const { undo } = await api.spend.removeBudget({ name: props.budget.name });
    showUndo(`Budget ${name} removed`, () => tell(api.spend.restoreBudget({ undo })));
  };
  return (
    <span className={styles.actions}>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={`Edit budget ${name}`}
        disabled={props.locked}
        onClick={props.onEdit}
      >
        <IconPencil size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={`Remove budget ${name}`}
        disabled={props.locked}
        onClick={() => tell(remove())}
      >
        <IconTrash size={14} aria-hidden />
      </ActionIcon>
    </span>
  );
}
