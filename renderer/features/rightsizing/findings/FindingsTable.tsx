import type { AdviceRow } from '#shared/contract/schemas/advice.ts';
import { type ChangeChosen, type Chosen, withChosen } from '../../../ui/list/chosen.ts';
import type { ListColumn } from '../../../ui/list/ListHead.tsx';
import { ListTable } from '../../../ui/list/ListTable.tsx';
import { changeFindings } from './changeFindings.ts';
import type { DecisionVerb } from './decisionLooks.ts';
import { FindingRow } from './FindingRow.tsx';
import styles from './FindingsTable.module.css';
import type { FindingLine } from './findingRows.ts';
import { directionOf, type FindingOrder, type FindingsView } from './findingsView.ts';

interface Column extends ListColumn<FindingOrder> {
  /** Not shown beside open evidence, which says it too. */
  readonly wide?: true;
}

const columns: readonly Column[] = [
  { key: 'saving', label: 'Saves a month', order: 'money' },
  { key: 'what', label: 'Finding', order: 'kind' },
  { key: 'gpus', label: 'GPUs', order: 'gpus', wide: true },
  { key: 'team', label: 'Team', order: 'team', wide: true },
  { key: 'action', label: 'What to do', order: 'risk', wide: true },
  { key: 'confidence', label: 'Sure', order: 'confidence', wide: true },
  { key: 'decision', label: 'Decision', order: null, wide: true },
];

interface TableProps {
  readonly lines: readonly FindingLine[];
  readonly view: FindingsView;
  readonly chosen: Chosen;
  readonly activeId: string | null;
  /** A dialog is in front: nothing here takes the focus. */
  readonly isAsking: boolean;
  readonly onChosen: ChangeChosen;
  readonly onOpen: (id: string) => void;
  readonly onFold: (id: string) => void;
  readonly onAsk: (verb: DecisionVerb, row: AdviceRow) => void;
}

/** The findings as a table, ranked; rows that are not on screen do not exist. */
export function FindingsTable(props: TableProps) {
  const { lines, activeId, view } = props;
  const isNarrow = view.finding !== '';
  return (
    <ListTable
      label="List of findings"
      what="findings"
      columns={columns.filter(({ wide }) => !(wide && isNarrow))}
      sort={{
        order: view.order,
        direction: directionOf(view),
        onSort: (order) => changeFindings({ order, isReversed: view.order === order && !view.isReversed }),
      }}
      rowCount={lines.length}
      rowHeight={54}
      ids={lines.map(({ key }) => key)}
      chosen={props.chosen}
      onChosen={props.onChosen}
      // Also when the evidence closes, a dialog is done, or another row takes the place of the active one: else nothing has the focus.
      active={{
        id: activeId,
        index: lines.findIndex((line) => line.key === activeId),
        stepTakesFocus: false,
        isCovered: props.isAsking,
        seenWith: view.finding,
      }}
      row={(index) => <Line key={lines[index]?.key ?? index} {...props} line={lines[index]} index={index} />}
      table={{ className: `${styles.table} ${isNarrow ? styles.narrow : ''}`, 'data-row-arrows': true }}
    />
  );
}

function Line(props: TableProps & { readonly line: FindingLine | undefined; readonly index: number }) {
  const { line, index, chosen } = props;
  if (line === undefined) return null;
  const { id } = line.row;
  return (
    <FindingRow
      line={line}
      index={index}
      narrow={props.view.finding !== ''}
      chosen={chosen.has(id)}
      active={props.activeId === id}
      opened={props.view.finding === id}
      onChoose={(isChosen) => props.onChosen((before) => withChosen(before, [id], isChosen))}
      onOpen={() => props.onOpen(id)}
      onFold={() => props.onFold(id)}
      onAsk={(verb) => props.onAsk(verb, line.row)}
    />
  );
}
