import { useMemo } from 'react';
import type { EpochMs } from '#shared/domain/units.ts';
import { type ChangeChosen, type Chosen, withChosen } from '../../ui/list/chosen.ts';
import { ListTable } from '../../ui/list/ListTable.tsx';
import type { IncidentDialog } from './IncidentDialogs.tsx';
import { IncidentGroupRow } from './IncidentGroupRow.tsx';
import { IncidentRow } from './IncidentRow.tsx';
import styles from './IncidentsTable.module.css';
import type { HostLabels, IncidentLine } from './incidentRows.ts';

const columns = [
  { key: 'severity', label: 'Severity', order: null },
  { key: 'what', label: 'What', order: null },
  { key: 'where', label: 'Host and GPU', order: null },
  { key: 'since', label: 'Since', order: null },
  { key: 'seen', label: 'Last seen', order: null },
  { key: 'count', label: 'Count', order: null },
  { key: 'owner', label: 'Looked after by', order: null },
] as const;

interface TableProps {
  readonly lines: readonly IncidentLine[];
  readonly labels: HostLabels;
  readonly nowMs: EpochMs;
  readonly chosen: Chosen;
  readonly activeId: string | null;
  readonly onChosen: ChangeChosen;
  readonly onActive: (id: string) => void;
  readonly onDialog: (dialog: IncidentDialog) => void;
}

/** The incidents as a table; rows that are not on screen do not exist. */
export function IncidentsTable(props: TableProps) {
  const { lines, activeId, chosen, onChosen } = props;
  const ids = useMemo(() => lines.flatMap((line) => (line.kind === 'incident' ? [line.key] : [])), [lines]);
  return (
    <ListTable
      what="incidents"
      columns={columns}
      rowCount={lines.length}
      rowHeight={46}
      ids={ids}
      chosen={chosen}
      onChosen={onChosen}
      active={{
        id: activeId,
        index: lines.findIndex((line) => line.key === activeId),
        stepTakesFocus: true,
      }}
      row={(index) => <Line key={lines[index]?.key ?? index} {...props} line={lines[index]} index={index} />}
      table={{ className: styles.table, 'data-row-arrows': true }}
    />
  );
}

function Line(props: TableProps & { readonly line: IncidentLine | undefined; readonly index: number }) {
  const { line, index, chosen } = props;
  if (line === undefined) return null;
  const choose = (ids: readonly string[], isChosen: boolean) =>
    props.onChosen((before) => withChosen(before, ids, isChosen));
  if (line.kind === 'group')
    return (
      <IncidentGroupRow
        title={line.title}
        incidents={line.incidents}
        row={index + 2}
        columns={columns.length}
        chosen={line.incidents.filter(({ id }) => chosen.has(id)).length}
        onChoose={(chosenNow) =>
          choose(
            line.incidents.map(({ id }) => id),
            chosenNow,
          )
        }
      />
    );
  const { incident } = line;
  return (
    <IncidentRow
      incident={incident}
      labels={props.labels[incident.host] ?? {}}
      index={index}
      nowMs={props.nowMs}
      chosen={chosen.has(incident.id)}
      active={props.activeId === incident.id}
      onChoose={(chosenNow) => choose([incident.id], chosenNow)}
      onActive={() => props.onActive(incident.id)}
      onDialog={(kind) => props.onDialog({ kind, incidents: [incident] })}
    />
  );
}
