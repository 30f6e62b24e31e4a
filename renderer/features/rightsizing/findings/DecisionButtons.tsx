import { Button } from '@mantine/core';
import { type DecisionVerb, decisionLooks } from './decisionLooks.ts';

/** A button for each decision that can be taken. `labels`: in place of the usual ones. */
export function DecisionButtons(props: {
  readonly verbs: readonly DecisionVerb[];
  readonly labels?: Readonly<Partial<Record<DecisionVerb, string>>>;
  readonly onAsk: (verb: DecisionVerb) => void;
}) {
  const { verbs, labels = {}, onAsk } = props;
  return verbs.map((verb) => {
    const { label, Icon } = decisionLooks[verb];
    return (
      <Button
        key={verb}
        size="xs"
        variant={verb === 'accept' ? 'filled' : 'default'}
        leftSection={<Icon size={15} aria-hidden />}
        onClick={() => onAsk(verb)}
      >
        {labels[verb] ?? label}
      </Button>
    );
  });
}
