import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { plainText } from '#shared/domain/plainText.ts';
import { setRouteParams, useRoute } from '../../../app/router/useRoute.ts';
import { SortHeader } from '../../../ui/SortHeader.tsx';
import table from '../results/ConfigurationTable.module.css';
import results from '../results/Results.module.css';
import styles from './AnswerTable.module.css';
import { type AnswerColumn, sortAnswers } from './answerColumns.ts';
import { ExportButtons } from './ExportButtons.tsx';

const fewRows = 15;

interface TableProps<Row> {
  /** `gpus`: its part of the page's ids, of the address and of the file's name. */
  readonly id: string;
  readonly title: string;
  /** What its rows are, in a sentence. */
  readonly about: string;
  /** More of it, under the title. */
  readonly note?: string;
  readonly rows: readonly Row[];
  readonly columns: readonly AnswerColumn<Row>[];
  keyOf(row: Row): string;
  /** True for the row that the rest of the page is about. */
  isShown?(row: Row): boolean;
  readonly empty: string;
}

/** A table that is sorted by its headers, copied and saved. Its order is kept in the address. */
export function AnswerTable<Row>(props: TableProps<Row>) {
  const { id, rows, columns, keyOf } = props;
  const { order, descending, sortBy } = useOrder(id, columns);
  const [all, setAll] = useState(false);
  const sorted = useMemo(
    () => (order === null ? rows : sortAnswers(rows, order, descending)),
    [rows, order, descending],
  );
  const shown = all ? sorted : sorted.slice(0, fewRows);
  return (
    <section className={results.card} aria-labelledby={`planner-${id}`}>
      <div className={results.head}>
        <h2 className={results.title} id={`planner-${id}`}>
          {props.title}
        </h2>
        <span className={results.dim}>{props.about}</span>
        <span className={results.space} />
        <ExportButtons id={id} rows={sorted} columns={columns} />
      </div>
      {props.note !== undefined && <p className={styles.note}>{props.note}</p>}
      {rows.length === 0 ? (
        <p className={styles.empty}>{props.empty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        <section className={table.scroll} tabIndex={0} aria-label={`Rows of ${props.title.toLowerCase()}`}>
          <table className={`${table.table} ${styles.table}`}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <SortHeader
                    key={column.key}
                    column={column.key}
                    label={column.label}
                    isText={column.isText === true}
                    direction={column !== order ? null : descending ? 'descending' : 'ascending'}
                    onSort={() => sortBy(column)}
                  />
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={keyOf(row)} data-shown={props.isShown?.(row) || undefined}>
                  {columns.map((column, at) => (
                    <AnswerCell
                      key={column.key}
                      row={row}
                      column={column}
                      isHeader={at === 0}
                      isLast={at === columns.length - 1}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {sorted.length > fewRows && (
        <Button className={table.more} size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
          {all ? `Show ${fewRows}` : `Show all ${sorted.length}`}
        </Button>
      )}
    </section>
  );
}

function AnswerCell<Row>(props: {
  readonly row: Row;
  readonly column: AnswerColumn<Row>;
  readonly isHeader: boolean;
  readonly isLast: boolean;
}) {
  const { row, column } = props;
  const text = plainText(column.text(row));
  const under = column.under === undefined ? '' : plainText(column.under(row));
  const content = (
    <>
      {text}
      {under !== '' && <span className={table.source}>{under}</span>}
    </>
  );
  if (props.isHeader)
    return (
      <th scope="row" data-text>
        {content}
      </th>
    );
  const cut = props.isLast && column.isText === true;
  return (
    <td
      data-text={column.isText || undefined}
      className={cut ? styles.last : undefined}
      title={cut ? [text, under].filter(Boolean).join('. ') : undefined}
    >
      {content}
    </td>
  );
}

/** `-usd` in the address sorts by `usd`, the largest first; none leaves the rows as they come. */
function useOrder<Row>(id: string, columns: readonly AnswerColumn<Row>[]) {
  const name = `by-${id}`;
  const said = useRoute().params[name] ?? '';
  const descending = said.startsWith('-');
  const key = descending ? said.slice(1) : said;
  const order = columns.find((one) => one.key === key) ?? null;
  const sortBy = (column: AnswerColumn<Row>) =>
    setRouteParams({ [name]: column === order && !descending ? `-${column.key}` : column.key });
  return { order, descending, sortBy };
}
