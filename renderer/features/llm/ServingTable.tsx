import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { type ServingRow, servingReading, tokensPerGpu } from '#shared/analysis/llm/servingRows.ts';
import { formatAge } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useNow } from '../../app/engine/useNow.ts';
import { hrefOf } from '../../app/router/route.ts';
import { DemoMark } from '../../ui/DemoMark.tsx';
import list from '../../ui/list/List.module.css';
import { WindowedRows } from '../../ui/list/WindowedRows.tsx';
import { SortHeader } from '../../ui/SortHeader.tsx';
import { LlmNumber } from './LlmNumber.tsx';
import { llmSpec } from './llmFormat.ts';
import styles from './ServingTable.module.css';
import { type ServingOrder, serverName, servingMetrics } from './servingColumns.ts';

const rowHeight = 46;

const named: readonly { readonly order: ServingOrder; readonly label: string }[] = [
  { order: 'model', label: 'Model' },
  { order: 'server', label: 'Server' },
  { order: 'host', label: 'Host' },
  { order: 'gpus', label: 'GPUs' },
  { order: 'perGpu', label: 'tok/s/GPU' },
];

/** Models on servers as a table, sortable by every column; rows far away are not drawn. */
export function ServingTable(props: {
  readonly rows: readonly ServingRow[];
  readonly order: ServingOrder;
  readonly descending: boolean;
  readonly onSort: (order: ServingOrder) => void;
}) {
  const { rows } = props;
  const scroller = useRef<HTMLElement>(null);
  const nowMs = useNow(1000);
  const virtual = useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const header = (order: ServingOrder, label: string) => (
    <SortHeader
      key={order}
      column={order}
      label={label}
      direction={props.order !== order ? null : props.descending ? 'descending' : 'ascending'}
      onSort={() => props.onSort(order)}
    />
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={list.scroller} ref={scroller} tabIndex={0} aria-label="LLM servers">
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <thead className={list.head}>
          <tr>
            {named.map(({ order, label }) => header(order, label))}
            {servingMetrics.map((metric) => header(metric, llmSpec(metric).short))}
            <th scope="col">Read</th>
          </tr>
        </thead>
        <tbody>
          <WindowedRows
            rows={virtual}
            columns={named.length + servingMetrics.length + 1}
            row={(index) => {
              const row = rows[index];
              return row !== undefined && <Row key={index} row={row} position={index + 2} nowMs={nowMs} />;
            }}
          />
        </tbody>
      </table>
    </section>
  );
}

function Row(props: { readonly row: ServingRow; readonly position: number; readonly nowMs: number }) {
  const { row, nowMs } = props;
  const { server, model } = row;
  const { gpuUuids } = server.join;
  const failed = server.phase === 'failed';
  return (
    <tr className={list.row} aria-rowindex={props.position} data-failed={failed || undefined}>
      <th scope="row" className={styles.model} title={plainText(model?.model ?? '')}>
        {plainText(model?.model ?? 'Not named')}
        {server.failure !== null && (
          <span
            className={styles.failure}
            title={`${plainText(server.failure.message)}. ${server.failure.remedy}`}
          >
            {plainText(server.failure.message)}
          </span>
        )}
      </th>
      <td className={styles.cut}>{plainText(serverName(row))}</td>
      <td className={styles.cut}>
        <a href={hrefOf('host', server.host)}>{server.host}</a> {server.demo && <DemoMark />}
        <span className={styles.place}>{plainText(server.place)}</span>
      </td>
      <td title={server.join.why}>
        {gpuUuids.length === 1 && gpuUuids[0] !== undefined ? (
          <a href={hrefOf('gpu', gpuUuids[0])}>1</a>
        ) : gpuUuids.length === 0 ? (
          <span className={styles.unknown}>not known</span>
        ) : (
          gpuUuids.length
        )}
      </td>
      <td>
        <LlmNumber reading={tokensPerGpu(row)} metric="generatedTokensPerSecond" />
      </td>
      {servingMetrics.map((metric) => (
        <td key={metric}>
          <LlmNumber reading={servingReading(row, metric)} metric={metric} />
        </td>
      ))}
      <td className={styles.age}>
        {server.readAtMs === null ? 'never' : formatAge((nowMs - server.readAtMs) / 1000)}
      </td>
    </tr>
  );
}
