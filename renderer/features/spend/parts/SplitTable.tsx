import { UnstyledButton } from '@mantine/core';
import { Fragment, type ReactNode, useState } from 'react';
import { dimensionLabel, type SpendDimension, type SpendFilter } from '#shared/cost/spend/spendDimension.ts';
import type { SpendLine, SpendSplit, SpendSum } from '#shared/cost/spend/spendFigures.ts';
import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import { restText, shareOf, valueText } from '#shared/cost/spend/splitRows.ts';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { ChargesDialog } from '../drill/ChargesDialog.tsx';
import { shareText } from '../spendText.ts';
import styles from './SplitTable.module.css';

/** Lines with their parts, subtotals and shares; each leads to its charges. */
export function SplitTable(props: {
  readonly split: SpendSplit;
  readonly by: readonly SpendDimension[];
  readonly scope: SpendScope;
  /** True while a newer answer is on its way. */
  readonly stale: boolean;
}) {
  const { split, by, scope } = props;
  const [first = 'provider', second] = by;
  const [drilled, setDrilled] = useState<readonly SpendFilter[] | null>(null);
  const row = (name: ReactNode, sum: SpendSum, kind: string) => (
    <tr data-kind={kind}>
      <th scope="row">{name}</th>
      <td>{formatMoney(sum.amount, sum.currency)}</td>
      <td>
        <Share share={shareOf(sum, split.total)} />
      </td>
      <td>
        {formatCount(sum.rows)}
        {sum.unknownRows > 0 && (
          <span className={styles.unknown}> ({formatCount(sum.unknownRows)} without a cost)</span>
        )}
      </td>
    </tr>
  );
  const link = (text: string, filters: readonly SpendFilter[]) => (
    <UnstyledButton className={styles.link} onClick={() => setDrilled(filters)}>
      {text}
    </UnstyledButton>
  );
  const lineRows = (line: SpendLine, index: number) => {
    const filter = { dimension: first, value: line.value };
    return (
      <Fragment key={line.value ?? `none ${index}`}>
        {row(link(valueText(first, line.value), [filter]), line.sum, 'line')}
        {line.parts.map((part, at) => (
          <Fragment key={part.value ?? `none ${at}`}>
            {row(
              link(valueText(second ?? first, part.value), [
                filter,
                { dimension: second ?? first, value: part.value },
              ]),
              part.sum,
              'part',
            )}
          </Fragment>
        ))}
        {line.rest !== null && row(restText(line.rest.values), line.rest.sum, 'part')}
      </Fragment>
    );
  };
  const heading = by.map((dimension) => plainText(dimensionLabel(dimension))).join(', then ');
  return (
    <>
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        tabIndex={0}
        aria-label={`By ${heading}`}
        data-stale={props.stale || undefined}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              <th scope="col">Cost</th>
              <th scope="col">Share</th>
              <th scope="col">Charges</th>
            </tr>
          </thead>
          <tbody>
            {split.lines.map(lineRows)}
            {split.rest !== null && row(restText(split.rest.values), split.rest.sum, 'line')}
          </tbody>
          <tfoot>{row(link('Total', []), split.total, 'total')}</tfoot>
        </table>
      </section>
      {drilled !== null && (
        <ChargesDialog
          scope={{ ...scope, filters: [...scope.filters, ...drilled] }}
          added={drilled}
          onClose={() => setDrilled(null)}
        />
      )}
    </>
  );
}

function Share({ share }: { readonly share: number | null }) {
  const width = share === null ? 0 : Math.max(0, Math.min(1, share)) * 100;
  return (
    <span className={styles.share}>
      <span className={styles.bar} aria-hidden>
        <span className={styles.fill} style={{ width: `${width}%` }} />
      </span>
      <span className={styles.percent}>{shareText(share)}</span>
    </span>
  );
}
