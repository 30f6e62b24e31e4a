import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { decisionsFor } from '#shared/analysis/advice/decisionsFor.ts';
import type { AdviceRow } from '#shared/contract/schemas/advice.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { type DecisionVerb, decisionLooks } from './decisionLooks.ts';

/** What can be decided of a finding, behind the button at the end of its row. */
export function FindingMenu(props: {
  readonly row: AdviceRow;
  readonly onAsk: (verb: DecisionVerb) => void;
}) {
  const { row, onAsk } = props;
  return (
    <Menu position="bottom-end" withinPortal returnFocus>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={`Actions on ${plainText(row.title)}`}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {decisionsFor(row.status).map((verb) => {
          const { label, Icon } = decisionLooks[verb];
          return (
            <Menu.Item key={verb} leftSection={<Icon size={15} aria-hidden />} onClick={() => onAsk(verb)}>
              {label}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
