import { ActionIcon, Button, Menu, SegmentedControl, Tooltip } from '@mantine/core';
import {
  IconBaselineDensityMedium,
  IconBaselineDensitySmall,
  IconCopy,
  IconDownload,
  IconPhoto,
} from '@tabler/icons-react';
import { memo } from 'react';
import { LabelledSelect } from '../../ui/LabelledSelect.tsx';
import { FilterBox } from './FilterBox.tsx';
import styles from './FleetPage.module.css';
import { groupChoices } from './model/groupChoices.ts';
import { parseGroupBy } from './model/grouping.ts';
import { changeFleetView, type FleetView } from './model/useFleetView.ts';
import { ColumnChooser } from './table/ColumnChooser.tsx';
import type { Density } from './table/FleetTable.tsx';
import type { FleetTableModel } from './table/useFleetTable.ts';
import type { FleetActions } from './useFleetActions.ts';

const shows = [
  { value: 'both', label: 'Both' },
  { value: 'map', label: 'Map' },
  { value: 'table', label: 'Table' },
];

const setFilter = (filter: string): void => changeFleetView({ filter });

/** Filter and everything that changes how the fleet is shown. Does not hang on the live picture. */
export const FleetToolbar = memo(function FleetToolbar(props: {
  /** Label keys of the hosts. */
  readonly labels: readonly string[];
  /** What was not understood of the filter. */
  readonly problems: readonly string[];
  readonly view: FleetView;
  readonly model: FleetTableModel;
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
  readonly actions: FleetActions;
}) {
  const { view, density, actions } = props;
  const compact = density === 'compact';
  const DensityIcon = compact ? IconBaselineDensityMedium : IconBaselineDensitySmall;
  return (
    <div className={styles.toolbar}>
      <FilterBox value={view.filter} problems={props.problems} onChange={setFilter} />
      <SegmentedControl
        size="xs"
        data={shows}
        value={view.show}
        aria-label="Show"
        onChange={(show) => changeFleetView({ show: show === 'map' || show === 'table' ? show : 'both' })}
      />
      {view.show !== 'map' && (
        <>
          <LabelledSelect
            label="Rows by"
            width={112}
            data={groupChoices(props.labels)}
            value={view.rowsBy}
            onChange={(value) => changeFleetView({ rowsBy: parseGroupBy(value) })}
          />
          <ColumnChooser model={props.model} />
          <Tooltip label={compact ? 'Comfortable rows' : 'Compact rows'}>
            <ActionIcon
              variant="default"
              size={30}
              aria-label={compact ? 'Comfortable rows' : 'Compact rows'}
              onClick={() => props.onDensity(compact ? 'comfortable' : 'compact')}
            >
              <DensityIcon size={16} stroke={1.7} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </>
      )}
      <ExportMenu actions={actions} hasMap={view.show !== 'table'} />
    </div>
  );
});

function ExportMenu(props: { readonly actions: FleetActions; readonly hasMap: boolean }) {
  const { actions } = props;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconDownload size={14} stroke={1.8} aria-hidden />}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconDownload size={15} aria-hidden />} onClick={actions.exportCsv}>
          Shown rows and columns as CSV
        </Menu.Item>
        {props.hasMap && (
          <Menu.Item leftSection={<IconPhoto size={15} aria-hidden />} onClick={actions.saveMap}>
            Map as PNG
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconCopy size={15} aria-hidden />} onClick={actions.copyRows}>
          Copy shown rows as TSV
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={15} aria-hidden />} onClick={actions.copyLink}>
          Copy link to this view
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
