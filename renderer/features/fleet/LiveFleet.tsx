import { Button } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { HostStatus } from '#shared/domain/host.ts';
import type { LivePicture } from '../../app/engine/frameStore.ts';
import { usePaused } from '../../app/engine/useLive.ts';
import { useStored } from '../../app/useStored.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IncidentStrip } from '../incidents/IncidentStrip.tsx';
import styles from './FleetPage.module.css';
import { FleetToolbar } from './FleetToolbar.tsx';
import { HostTrouble } from './HostTrouble.tsx';
import { FleetMap } from './map/FleetMap.tsx';
import { totalsOf } from './model/aggregate.ts';
import type { ArrangeInput } from './model/arrange.ts';
import { labelKeys, standardGroup } from './model/grouping.ts';
import { useArrangement } from './model/useArrangement.ts';
import { changeFleetView, useFleetView } from './model/useFleetView.ts';
import { SpokenSummary } from './SpokenSummary.tsx';
import { TotalsStrip } from './TotalsStrip.tsx';
import { type Density, FleetTable } from './table/FleetTable.tsx';
import { useFleetTable } from './table/useFleetTable.ts';
import { useFleetActions } from './useFleetActions.ts';
import { useFleetCommands } from './useFleetCommands.ts';

const isDensity = (value: unknown): value is Density => value === 'compact' || value === 'comfortable';

/** The fleet view once there are GPUs. */
export function LiveFleet(props: { readonly picture: LivePicture; readonly hosts: readonly HostStatus[] }) {
  const { picture } = props;
  const address = useFleetView();
  const standard = useMemo(() => standardGroup(picture.roster), [picture.roster]);
  const groupBy = address.groupBy ?? standard;
  const view = useMemo(() => ({ ...address, groupBy }), [address, groupBy]);
  const paused = usePaused();
  const [density, setDensity] = useStored<Density>('headroom.fleet.density', isDensity, 'compact');
  const [overMap, setOverMap] = useState(false);
  const [overTable, setOverTable] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: labels change with the roster alone
  const labels = useMemo(() => labelKeys(picture), [picture.roster]);
  const model = useFleetTable(labels, view.sort);
  const mapInput = useMemo<ArrangeInput>(
    () => ({ filter: view.filter, groupBy: view.groupBy, sort: noSort }),
    [view.filter, view.groupBy],
  );
  const rowInput = useMemo<ArrangeInput>(
    () => ({ filter: view.filter, groupBy: view.rowsBy, sort: view.sort }),
    [view.filter, view.rowsBy, view.sort],
  );
  const cells = useArrangement(picture, mapInput, paused || overMap);
  const rows = useArrangement(picture, rowInput, paused || overTable);
  const totals = useMemo(() => totalsOf(picture, rows.slots), [picture, rows]);
  const actions = useFleetActions(picture, rows, model.visible);
  useFleetCommands(actions);
  const empty = rows.slots.length === 0;
  return (
    <div className={styles.page} data-show={empty ? 'none' : view.show}>
      <h1 className="visually-hidden">Fleet</h1>
      <SpokenSummary totals={totals} />
      <TotalsStrip totals={totals} filter={view.filter} />
      <IncidentStrip />
      <HostTrouble hosts={props.hosts} />
      <FleetToolbar
        labels={labels}
        problems={rows.problems}
        view={view}
        model={model}
        density={density}
        onDensity={setDensity}
        actions={actions}
      />
      {empty && <NothingPasses filter={view.filter} total={picture.frame.count} />}
      {!empty && view.show !== 'table' && (
        <div className={styles.map} data-few={cells.slots.length <= fewCells || undefined}>
          <FleetMap
            picture={picture}
            labels={labels}
            arrangement={cells}
            totals={totals}
            view={view}
            onHold={setOverMap}
          />
        </div>
      )}
      {!empty && view.show !== 'map' && (
        <div className={styles.table}>
          <FleetTable
            picture={picture}
            arrangement={rows}
            totals={totals}
            view={view}
            model={model}
            density={density}
            onHold={setOverTable}
          />
        </div>
      )}
    </div>
  );
}

/** So few cells need no third of the window. */
const fewCells = 100;
const noSort: ArrangeInput['sort'] = [];

function NothingPasses(props: { readonly filter: string; readonly total: number }) {
  return (
    <EmptyState
      icon={IconFilterOff}
      title="No GPU passes the filter"
      actions={<Button onClick={() => changeFleetView({ filter: '' })}>Clear the filter</Button>}
    >
      {props.total.toLocaleString('en-GB')} GPUs are there, and none matches <code>{props.filter}</code>.
    </EmptyState>
  );
}
