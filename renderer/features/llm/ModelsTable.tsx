import { useState } from 'react';
import { groupTokensPerGpu, type ModelGroup, servingGpus, sumOf } from '#shared/analysis/llm/servingRows.ts';
import { missingText } from '#shared/domain/format.ts';
import type { LlmNowMetric } from '#shared/domain/llmServer.ts';
import { plainText } from '#shared/domain/plainText.ts';
import list from '../../ui/list/List.module.css';
import { SortHeader } from '../../ui/SortHeader.tsx';
import { formatLlm, llmSpec } from './llmFormat.ts';
import styles from './ServingTable.module.css';
import { summedMetrics } from './servingColumns.ts';

type Order = 'model' | 'servers' | 'gpus' | 'perGpu' | LlmNowMetric;

/** Models with what all their servers do together. */
export function ModelsTable({ groups }: { readonly groups: readonly ModelGroup[] }) {
  const [sort, setSort] = useState<{ order: Order; descending: boolean }>({
    order: 'generatedTokensPerSecond',
    descending: true,
  });
  const sorted = groups.toSorted((one, other) => compare(one, other, sort.order, sort.descending ? -1 : 1));
  const header = (order: Order, label: string) => (
    <SortHeader
      key={order}
      column={order}
      label={label}
      direction={sort.order !== order ? null : sort.descending ? 'descending' : 'ascending'}
      onSort={() =>
        setSort((was) => ({ order, descending: was.order === order ? !was.descending : order !== 'model' }))
      }
    />
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={list.scroller} tabIndex={0} aria-label="Models">
      <table className={styles.table}>
        <thead className={list.head}>
          <tr>
            {header('model', 'Model')}
            {header('servers', 'Servers')}
            {header('gpus', 'GPUs')}
            {header('perGpu', 'tok/s/GPU')}
            {summedMetrics.map((metric) => header(metric, llmSpec(metric).short))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((group) => (
            <tr key={group.model} className={list.row}>
              <th scope="row" className={styles.model} title={plainText(group.model)}>
                {plainText(group.model)}
              </th>
              <td>{group.rows.length}</td>
              <td>{servingGpus(group.rows).size || <span className={styles.unknown}>not known</span>}</td>
              <td>{covered(groupTokensPerGpu(group), 'generatedTokensPerSecond')}</td>
              {summedMetrics.map((metric) => (
                <td key={metric}>{covered(sumOf(group.rows, metric), metric)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A sum, marked with how many of the servers it rests on where that is not all. */
function covered({ sum, known, of }: ReturnType<typeof sumOf>, metric: LlmNowMetric) {
  if (sum === null) return <span className={styles.unknown}>{missingText}</span>;
  return (
    <>
      {formatLlm(sum, metric)}
      {known < of && (
        <span className={styles.place}>
          from {known} of {of}
        </span>
      )}
    </>
  );
}

function compare(one: ModelGroup, other: ModelGroup, order: Order, sign: number): number {
  if (order === 'model') return sign * one.model.localeCompare(other.model);
  const value = (group: ModelGroup): number | null => {
    if (order === 'servers') return group.rows.length;
    if (order === 'gpus') return servingGpus(group.rows).size;
    if (order === 'perGpu') return groupTokensPerGpu(group).sum;
    return sumOf(group.rows, order).sum;
  };
  const [a, b] = [value(one), value(other)];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b) || one.model.localeCompare(other.model);
}
