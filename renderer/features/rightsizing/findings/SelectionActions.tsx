import { Button } from '@mantine/core';
import { decisionsForAll } from '#shared/analysis/advice/decisionsFor.ts';
import type { AdviceRow } from '#shared/contract/schemas/advice.ts';
import { formatCount } from '#shared/domain/format.ts';
import { DecisionButtons } from './DecisionButtons.tsx';
import styles from './FindingsToolbar.module.css';
import type { Ask } from './useFindingList.ts';

/** What can be decided of all that is selected. */
export function SelectionActions(props: {
  readonly selected: readonly AdviceRow[];
  readonly onAsk: Ask;
  readonly onClear: () => void;
}) {
  const { selected, onAsk, onClear } = props;
  return (
    <>
      <span className={styles.counts} role="status">
        {formatCount(selected.length)} selected
      </span>
      <DecisionButtons
        verbs={decisionsForAll(selected.map(({ status }) => status))}
        onAsk={(verb) => onAsk(verb, selected)}
      />
      <Button size="xs" variant="subtle" color="gray" onClick={onClear}>
        Clear
      </Button>
    </>
  );
}
