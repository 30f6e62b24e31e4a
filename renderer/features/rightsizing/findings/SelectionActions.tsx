import { Button } from '@mantine/core';
import { decisionsForAll } from '#shared/analysis/advice/decisionsFor.ts';
import type { AdviceRow } from '#shared/contract/schemas/advice.ts';
import { formatCount } from '#shared/domain/format.ts';
import { decisionLooks } from './decisionLooks.ts';
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
      {decisionsForAll(selected.map(({ status }) => status)).map((verb) => {
        const { label, Icon } = decisionLooks[verb];
        return (
          <Button
            key={verb}
            size="xs"
            variant={verb === 'accept' ? 'filled' : 'default'}
            leftSection={<Icon size={15} aria-hidden />}
            onClick={() => onAsk(verb, selected)}
          >
            {label}
          </Button>
        );
      })}
      <Button size="xs" variant="subtle" color="gray" onClick={onClear}>
        Clear
      </Button>
    </>
  );
}
