import { Button, SegmentedControl, Tooltip } from '@mantine/core';
import { IconBellOff, IconCheck, IconDownload } from '@tabler/icons-react';
import type { IncidentList } from '#shared/contract/schemas/incident.ts';
import { formatCount } from '#shared/domain/format.ts';
import { type Incident, type IncidentSeverity, incidentSeverities } from '#shared/domain/incident.ts';
import { saveCsv } from '../../app/saveFile.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { LabelledSelect } from '../../ui/LabelledSelect.tsx';
import page from '../../ui/list/ListPage.module.css';
import { SearchField } from '../../ui/list/SearchField.tsx';
import { severityAppearance } from '../../ui/severityAppearance.ts';
import { changeIncidentView } from './changeIncidentView.ts';
import type { IncidentDialog } from './IncidentDialogs.tsx';
import styles from './IncidentsPage.module.css';
import type { HostLabels } from './incidentRows.ts';
import { incidentsCsv } from './incidentText.ts';
import type { IncidentView } from './incidentView.ts';
import { incidentFilterId } from './useIncidentsCommands.ts';

interface ToolbarProps {
  readonly view: IncidentView;
  readonly list: IncidentList | undefined;
  readonly shown: readonly Incident[];
  readonly selected: readonly Incident[];
  readonly labels: HostLabels;
  readonly onDialog: (dialog: IncidentDialog) => void;
  readonly onClear: () => void;
}

/** Heading with counts, what is shown, and what can be done with what is selected. */
export function IncidentsToolbar(props: ToolbarProps) {
  const { view } = props;
  return (
    <div className={styles.toolbar}>
      <div className={styles.bar}>
        <h1 className={page.title}>Incidents</h1>
        <Severities {...props} />
        <div className={page.actions}>
          {props.selected.length > 0 ? <SelectionActions {...props} /> : <Export {...props} />}
        </div>
      </div>
      <div className={styles.bar}>
        <SegmentedControl
          size="xs"
          aria-label="State"
          data={[
            { value: 'open', label: 'Open' },
            { value: 'cleared', label: 'Cleared' },
            { value: 'all', label: 'All' },
          ]}
          value={view.state}
          onChange={(state) => changeIncidentView({ state: state as IncidentView['state'] })}
        />
        <SearchField
          id={incidentFilterId}
          className={styles.filter}
          label="Filter incidents"
          placeholder="Filter: words, host:, kind:, gpu:, by:, a label:value, -not"
          value={view.filter}
          escapeLeaves
          onChange={(filter) => changeIncidentView({ filter })}
        />
        <LabelledSelect
          label="Group by"
          width={110}
          data={[
            { value: 'none', label: 'nothing' },
            { value: 'host', label: 'host' },
            { value: 'kind', label: 'kind' },
          ]}
          value={view.groupBy}
          onChange={(groupBy) => changeIncidentView({ groupBy: groupBy as IncidentView['groupBy'] })}
        />
        <LabelledSelect
          label="Acknowledged and snoozed"
          width={96}
          data={[
            { value: 'shown', label: 'shown' },
            { value: 'hidden', label: 'hidden' },
          ]}
          value={view.quiet}
          onChange={(quiet) => changeIncidentView({ quiet: quiet as IncidentView['quiet'] })}
        />
        <Counts {...props} />
      </div>
    </div>
  );
}

/** Open incidents of the whole fleet by severity; a press shows these alone. */
function Severities({ view, list }: ToolbarProps) {
  if (list === undefined) return null;
  const toggle = (severity: IncidentSeverity) =>
    changeIncidentView({
      severities: view.severities.includes(severity)
        ? view.severities.filter((each) => each !== severity)
        : [...view.severities, severity],
    });
  return (
    <div className={styles.chips}>
      {incidentSeverities.toReversed().map((severity) => {
        const { label, tone, icon: Icon } = severityAppearance[severity];
        const count = list.open[severity];
        return (
          <FilterChip
            key={severity}
            tone={count > 0 ? tone : undefined}
            aria-pressed={view.severities.includes(severity)}
            title={`${formatCount(count)} open. Click to show ${label.toLowerCase()} incidents alone`}
            onClick={() => toggle(severity)}
          >
            <Icon size={14} stroke={1.8} aria-hidden />
            {label} <strong>{formatCount(count)}</strong>
          </FilterChip>
        );
      })}
    </div>
  );
}

function Counts({ list, shown }: ToolbarProps) {
  if (list === undefined) return null;
  const cut = list.matching > list.incidents.length;
  return (
    <span className={page.counts} role="status">
      {formatCount(shown.length)} {shown.length === 1 ? 'incident' : 'incidents'} shown
      {cut &&
        `; of ${formatCount(list.matching)} the worst and newest ${formatCount(list.incidents.length)} are listed`}
    </span>
  );
}

function Export({ shown, labels }: ToolbarProps) {
  const save = () => {
    const name = `headroom-incidents-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}Z.csv`;
    saveCsv(name, incidentsCsv(shown, labels));
  };
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconDownload size={15} aria-hidden />}
      disabled={shown.length === 0}
      onClick={save}
    >
      Export CSV
    </Button>
  );
}

function SelectionActions({ selected, onDialog, onClear }: ToolbarProps) {
  return (
    <>
      <span className={page.counts}>{formatCount(selected.length)} selected</span>
      <Tooltip label="Acknowledge (A)">
        <Button
          size="xs"
          leftSection={<IconCheck size={15} aria-hidden />}
          onClick={() => onDialog({ kind: 'acknowledge', incidents: selected })}
        >
          Acknowledge
        </Button>
      </Tooltip>
      <Tooltip label="Snooze (S)">
        <Button
          size="xs"
          variant="default"
          leftSection={<IconBellOff size={15} aria-hidden />}
          onClick={() => onDialog({ kind: 'snooze', incidents: selected })}
        >
          Snooze
        </Button>
      </Tooltip>
      <Button size="xs" variant="subtle" color="gray" onClick={onClear}>
        Clear
      </Button>
    </>
  );
}
