import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { MonthlyAmount } from '#shared/analysis/findings/finding.ts';
import { formatCount, missingText } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { hrefOf } from '../../../app/router/route.ts';
import list from '../../../ui/list/List.module.css';
import { ListRow } from '../../../ui/list/ListRow.tsx';
import {
  costsMoney,
  effortText,
  gpusText,
  monthlyMoney,
  rangeText,
  riskText,
  shareText,
} from '../parts/adviceText.ts';
import { Badge } from '../parts/Badge.tsx';
import { KindBadge } from '../parts/KindBadge.tsx';
import { Decision, statusLabels, statusTones } from './Decision.tsx';
import type { DecisionVerb } from './decisionLooks.ts';
import { FindingMenu } from './FindingMenu.tsx';
import styles from './FindingsTable.module.css';
import type { FindingLine } from './findingRows.ts';

interface RowProps {
  readonly line: FindingLine;
  /** Of the row among all lines. */
  readonly index: number;
  readonly narrow: boolean;
  readonly chosen: boolean;
  readonly active: boolean;
  /** Its evidence is open. */
  readonly opened: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onOpen: () => void;
  readonly onFold: () => void;
  readonly onAsk: (verb: DecisionVerb) => void;
}

/** One finding of the list. */
export function FindingRow(props: RowProps) {
  const { line, narrow } = props;
  const { row, rank } = line;
  return (
    <ListRow
      index={props.index}
      choice={`Select ${plainText(row.title)}`}
      isChosen={props.chosen}
      isActive={props.active}
      onChoose={props.onChoose}
      className={styles.row}
      data-opened={props.opened || undefined}
      data-folded={rank === null || undefined}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('a, button, input, label') === null)
          props.onOpen();
      }}
    >
      <td data-column="saving">
        <Saving line={line} />
      </td>
      <th scope="row" data-column="what">
        <What {...props} />
      </th>
      {!narrow && (
        <>
          <td data-column="gpus">
            {formatCount(row.gpuCount)}
            <span className={list.second}>{hostText(row)}</span>
          </td>
          <td data-column="team">
            <span className={styles.cut} title={row.team === null ? 'several, or none' : plainText(row.team)}>
              {row.team === null ? missingText : plainText(row.team)}
            </span>
          </td>
          <td data-column="action">
            <span className={styles.cut} title={plainText(row.action.text)}>
              {row.action.target === null ? plainText(row.action.text) : plainText(row.action.target)}
            </span>
            <span className={list.second}>
              {effortText[row.action.effort]}, {riskText[row.action.risk].toLowerCase()} risk
              {row.action.needsRestart && ', restart'}
            </span>
          </td>
          <td data-column="confidence">
            {shareText(row.confidence)}
            {row.standing === 'preliminary' && (
              <span className={list.second} title="Of a window shorter than the guard rail asks">
                preliminary
              </span>
            )}
          </td>
          <td data-column="decision">
            <Decision row={row} />
          </td>
        </>
      )}
      <td data-column="actions">
        <FindingMenu row={row} onAsk={props.onAsk} />
      </td>
    </ListRow>
  );
}

function hostText({ hosts, hostCount }: FindingLine['row']): string {
  const [first] = hosts;
  if (first === undefined) return '';
  return hostCount === 1 ? plainText(first) : `${formatCount(hostCount)} hosts`;
}

function Saving({ line }: { readonly line: FindingLine }) {
  const { saving, kind, whyNoSaving } = line.row;
  if (saving === null)
    return (
      <>
        <span className={styles.unknown} title={plainText(whyNoSaving)}>
          unknown
        </span>
        <span className={list.second} title={plainText(whyNoSaving)}>
          {plainText(whyNoSaving)}
        </span>
      </>
    );
  const amount = monthlyMoney(saving.expected, saving.currency);
  const counts = countedText(line.row);
  return (
    <>
      <span className={styles.money} data-superseded={line.row.supersededBy !== null || undefined}>
        {costsMoney(kind) ? `costs ${amount}` : amount}
      </span>
      <span className={list.second} title={[rangeText(saving), counts].filter(Boolean).join('; ')}>
        {counts === '' ? bareRange(saving) : counts}
      </span>
    </>
  );
}

/** The range without its currency, which stands above it; '' where it is one amount. */
function bareRange(saving: MonthlyAmount): string {
  const range = rangeText(saving);
  return range.includes(' to ') ? range.slice(saving.currency.length + 1) : '';
}

/** How much of it the portfolio counts, where that is not all of it. */
function countedText({ supersededBy, extent, counted, saving, kind }: FindingLine['row']): string {
  if (costsMoney(kind) || saving === null) return '';
  if (supersededBy !== null) return 'counted in another';
  if (extent !== 'part' || counted === null) return '';
  return `${monthlyMoney(counted.expected, counted.currency)} of it counts`;
}

function What({ line, onOpen, onFold, narrow }: RowProps) {
  const { row, under, isUnfolded } = line;
  return (
    <>
      <span className={list.titleLine}>
        <a
          data-row-link
          href={hrefOf('rightsizing', '', { finding: row.id })}
          title={plainText(row.title)}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            onOpen();
          }}
        >
          {plainText(row.title)}
        </a>
      </span>
      <span className={`${list.second} ${styles.brief}`} title={plainText(row.summary)}>
        <KindBadge kind={row.kind} />
        {narrow && <Brief row={row} />}
        {under > 0 && (
          <UnstyledButton className={styles.fold} aria-expanded={isUnfolded} onClick={onFold}>
            {isUnfolded ? (
              <IconChevronDown size={12} aria-hidden />
            ) : (
              <IconChevronRight size={12} aria-hidden />
            )}
            {under} {under === 1 ? 'takes' : 'take'} the same money
          </UnstyledButton>
        )}
        {!narrow && <span className={styles.cut}>{plainText(row.summary)}</span>}
      </span>
    </>
  );
}

/** What the columns say that have no place beside the evidence. */
function Brief({ row }: { readonly row: FindingLine['row'] }) {
  return (
    <>
      {row.status !== 'open' && <Badge tone={statusTones[row.status]}>{statusLabels[row.status]}</Badge>}
      {row.standing === 'preliminary' && <Badge tone="muted">preliminary</Badge>}
      <span>{gpusText(row.gpuCount)}</span>
    </>
  );
}
