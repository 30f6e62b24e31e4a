import { Button, SegmentedControl } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { FindingKind } from '#shared/analysis/findings/findingKind.ts';
import type { AdviceList, AdviceRow } from '#shared/contract/schemas/advice.ts';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { saveCsv } from '../../../app/saveFile.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { FilterChip } from '../../../ui/FilterChip.tsx';
import { LabelledSelect } from '../../../ui/LabelledSelect.tsx';
import { SearchField } from '../../../ui/list/SearchField.tsx';
import { costsMoney, kindLabel, kindMeaning, monthlyMoney } from '../parts/adviceText.ts';
import { kindIcons, kindTone } from '../parts/kindAppearance.ts';
import { changeFindings } from './changeFindings.ts';
import styles from './FindingsToolbar.module.css';
import { findingsCsv } from './findingsCsv.ts';
import { findingsLines } from './findingsLines.ts';
import { type FindingsView, teamParam } from './findingsView.ts';
import { SelectionActions } from './SelectionActions.tsx';
import type { Ask } from './useFindingList.ts';
import { findingSearchId } from './useFindingsCommands.ts';

interface ToolbarProps {
  readonly view: FindingsView;
  readonly list: AdviceList;
  readonly shown: readonly AdviceRow[];
  readonly selected: readonly AdviceRow[];
  readonly onAsk: Ask;
  readonly onClear: () => void;
}

/** What is shown of the findings, and what can be done with what is selected. */
export function FindingsToolbar(props: ToolbarProps) {
  const { view, list, shown, selected } = props;
  return (
    <div className={styles.toolbar}>
      {/* Evidence needs the height; kinds that are chosen stay in sight. */}
      {(view.finding === '' || view.kinds.length > 0) && <Kinds view={view} list={list} />}
      <div className={styles.bar}>
        <SegmentedControl
          size="xs"
          aria-label="Decision"
          data={statuses.map(({ value, label }) => ({ value, label: statusLabel(label, value, list) }))}
          value={view.status}
          onChange={(status) => changeFindings({ status: status as FindingsView['status'], finding: '' })}
        />
        <SearchField
          id={findingSearchId}
          className={styles.search}
          label="Search findings"
          placeholder="Search: words, host:, team:, model:, risk:, to:, -not"
          value={view.search}
          escapeLeaves
          onChange={(search) => changeFindings({ search })}
        />
        <Teams view={view} list={list} />
        <LabelledSelect
          label="Standing"
          width={116}
          data={[
            { value: 'all', label: 'all' },
            { value: 'firm', label: 'firm' },
            { value: 'preliminary', label: 'preliminary' },
          ]}
          value={view.standing}
          onChange={(standing) => changeFindings({ standing: standing as FindingsView['standing'] })}
        />
        <div className={styles.actions}>
          {selected.length > 0 ? (
            <SelectionActions selected={selected} onAsk={props.onAsk} onClear={props.onClear} />
          ) : (
            <Export shown={shown} />
          )}
        </div>
      </div>
    </div>
  );
}

const statuses = [
  { value: 'open', label: 'Open' },
  { value: 'accepted', label: 'Accepted' },
  { value: 'dismissed', label: 'Dismissed' },
  { value: 'snoozed', label: 'Snoozed' },
  { value: 'gone', label: 'Gone' },
  { value: 'all', label: 'All' },
] as const;

function statusLabel(label: string, value: FindingsView['status'], list: AdviceList): string {
  const count = value === 'all' ? null : list.statuses[value];
  return count === null || count === 0 ? label : `${label} ${formatCount(count)}`;
}

/** Kinds that are shown before somebody asks for all. */
const fewKinds = 5;

type KindTotal = AdviceList['byKind'][number];

/** The most money first. */
function byMoney(one: KindTotal, other: KindTotal): number {
  return Number(other.saving?.expected ?? 0) - Number(one.saving?.expected ?? 0);
}

/** Kinds that there are open findings of, with what they come to; a press shows these alone. */
function Kinds({ view, list }: { readonly view: FindingsView; readonly list: AdviceList }) {
  const toggle = (kind: FindingKind) =>
    changeFindings({
      kinds: view.kinds.includes(kind) ? view.kinds.filter((each) => each !== kind) : [...view.kinds, kind],
    });
  const [all, setAll] = useState(false);
  const counted = list.byKind
    .filter(({ findings, kind }) => findings > 0 || view.kinds.includes(kind))
    .toSorted(byMoney);
  if (counted.length === 0) return null;
  const isLong = counted.length > fewKinds + 1;
  const shown =
    all || !isLong ? counted : counted.filter((one, at) => at < fewKinds || view.kinds.includes(one.kind));
  return (
    <div className={styles.chips}>
      {shown.map(({ kind, findings, saving }) => {
        const Icon = kindIcons[kind];
        return (
          <FilterChip
            key={kind}
            tone={kindTone(kind)}
            aria-pressed={view.kinds.includes(kind)}
            title={`${kindMeaning(kind)}. Click to show these alone`}
            onClick={() => toggle(kind)}
          >
            <Icon size={13} stroke={1.8} aria-hidden />
            {kindLabel(kind)} <strong>{formatCount(findings)}</strong>
            {saving !== null && (
              <span className={styles.money}>
                {costsMoney(kind) && 'costs '}
                {monthlyMoney(saving.expected, saving.currency)}
              </span>
            )}
          </FilterChip>
        );
      })}
      {isLong && (
        <FilterChip aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer kinds' : `${counted.length - shown.length} more kinds`}
        </FilterChip>
      )}
    </div>
  );
}

function Teams({ view, list }: { readonly view: FindingsView; readonly list: AdviceList }) {
  const known = list.byTeam.map(({ team }) => ({
    value: teamParam(team),
    label: team === null ? 'without a team' : plainText(team),
  }));
  const isKnown = view.team === '' || known.some(({ value }) => value === view.team);
  const data = [
    { value: '', label: 'all' },
    ...known,
    ...(isKnown ? [] : [{ value: view.team, label: plainText(view.team.slice(1)) || 'without a team' }]),
  ];
  if (data.length < 3 && view.team === '') return null;
  return (
    <LabelledSelect
      label="Team"
      width={130}
      data={data}
      value={view.team}
      onChange={(team) => changeFindings({ team })}
    />
  );
}

function Export({ shown }: { readonly shown: readonly AdviceRow[] }) {
  const save = () => {
    const name = `headroom-findings-${new Date().toISOString().slice(0, 10)}.csv`;
    saveCsv(name, findingsCsv(shown));
  };
  return (
    <>
      <span className={styles.counts} role="status">
        {formatCount(shown.length)} shown
      </span>
      {shown.length > 0 && <CopyButton text={findingsLines(shown)} label="the list" />}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconDownload size={15} aria-hidden />}
        disabled={shown.length === 0}
        onClick={save}
      >
        CSV
      </Button>
    </>
  );
}
