import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { AdviceRow } from '#shared/contract/schemas/advice.ts';
import { SortHeader } from '../../../ui/SortHeader.tsx';
import { changeFindings } from './changeFindings.ts';
import type { DecisionVerb } from './decisionLooks.ts';
import { FindingRow } from './FindingRow.tsx';
import styles from './FindingsTable.module.css';
import type { FindingLine } from './findingRows.ts';
import { directionOf, type FindingOrder, type FindingsView } from './findingsView.ts';

const rowHeight = 54;

interface Column {
  readonly key: string;
  readonly label: string;
  readonly order: FindingOrder | null;
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
  readonly chosen: ReadonlySet<string>;
  readonly activeId: string | null;
  /** A dialog is in front: nothing here takes the focus. */
  readonly isAsking: boolean;
  readonly onChosen: (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
  readonly onFold: (id: string) => void;
  readonly onAsk: (verb: DecisionVerb, row: AdviceRow) => void;
}

/** The findings as a table, ranked; rows that are not on screen do not exist. */
export function FindingsTable(props: TableProps) {
  const { lines, activeId, view } = props;
  const scroller = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollPaddingStart: rowHeight,
  });
  const activeIndex = lines.findIndex((line) => line.key === activeId);
  const { isAsking } = props;
  // Also when the evidence closes, a dialog is done, or another row takes the place of the active one: else nothing has the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are when to look, not what at
  useEffect(() => {
    if (activeIndex < 0 || isAsking) return;
    rows.scrollToIndex(activeIndex, { align: 'auto' });
    // The row may only exist once it was scrolled to.
    const frame = requestAnimationFrame(() => {
      const link = scroller.current?.querySelector<HTMLElement>('[data-active] [data-row-link]');
      const focused = document.activeElement;
      const isElsewhere =
        focused !== null && focused !== document.body && !scroller.current?.contains(focused);
      if (!isElsewhere && focused?.closest('[data-active]') == null) link?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [activeId, activeIndex, isAsking, view.finding, rows]);
  const items = rows.getVirtualItems();
  const isNarrow = view.finding !== '';
  const shownColumns = columns.filter(({ wide }) => !(wide && isNarrow));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={styles.scroller} ref={scroller} tabIndex={0} aria-label="List of findings">
      <table
        className={styles.table}
        aria-rowcount={lines.length + 1}
        data-narrow={isNarrow || undefined}
        data-row-arrows
      >
        <Head {...props} columns={shownColumns} />
        <tbody>
          <Spacer height={items[0]?.start ?? 0} columns={shownColumns.length} />
          {items.map(({ index }) => (
            <Line key={lines[index]?.key ?? index} {...props} line={lines[index]} index={index} />
          ))}
          <Spacer height={rows.getTotalSize() - (items.at(-1)?.end ?? 0)} columns={shownColumns.length} />
        </tbody>
      </table>
    </section>
  );
}

function Line(props: TableProps & { readonly line: FindingLine | undefined; readonly index: number }) {
  const { line, index, chosen } = props;
  if (line === undefined) return null;
  const { id } = line.row;
  return (
    <FindingRow
      line={line}
      place={index + 2}
      narrow={props.view.finding !== ''}
      chosen={chosen.has(id)}
      active={props.activeId === id}
      opened={props.view.finding === id}
      onChoose={(isChosen) =>
        props.onChosen((before) => {
          const next = new Set(before);
          if (isChosen) next.add(id);
          else next.delete(id);
          return next;
        })
      }
      onOpen={() => props.onOpen(id)}
      onFold={() => props.onFold(id)}
      onAsk={(verb) => props.onAsk(verb, line.row)}
    />
  );
}

function Head(props: TableProps & { readonly columns: readonly Column[] }) {
  const { lines, chosen, onChosen, view } = props;
  const ids = lines.map(({ key }) => key);
  const count = ids.filter((id) => chosen.has(id)).length;
  const sortBy = (order: FindingOrder) =>
    changeFindings({ order, isReversed: view.order === order && !view.isReversed });
  return (
    <thead>
      <tr>
        <th scope="col" data-column="select">
          <Checkbox
            size="xs"
            aria-label="Select all findings shown"
            checked={ids.length > 0 && count === ids.length}
            indeterminate={count > 0 && count < ids.length}
            onChange={() => onChosen(() => new Set(count === ids.length ? [] : ids))}
          />
        </th>
        {props.columns.map(({ key, label, order }) =>
          order === null ? (
            <th key={key} scope="col" data-column={key}>
              {label}
            </th>
          ) : (
            <SortHeader
              key={key}
              column={key}
              label={label}
              direction={view.order === order ? directionOf(view) : null}
              onSort={() => sortBy(order)}
            />
          ),
        )}
        <th scope="col" data-column="actions">
          <span className="visually-hidden">Actions</span>
        </th>
      </tr>
    </thead>
  );
}

/** Keeps the scroll height of the rows that are not drawn. */
function Spacer({ height, columns: count }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td className={styles.spacer} style={{ height }} colSpan={count + 2} />
    </tr>
  );
}
