import { ActionIcon, Checkbox, Popover } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import styles from './ColumnChooser.module.css';
import type { FleetTableModel } from './useFleetTable.ts';

/** Which columns are shown; remembered in this browser. */
export function ColumnChooser(props: { readonly model: FleetTableModel }) {
  const { model } = props;
  return (
    <Popover position="bottom-end">
      <Popover.Target>
        <ActionIcon variant="default" size={30} aria-label="Columns" title="Columns">
          <IconColumns3 size={16} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <fieldset className={styles.list}>
          <legend className={styles.legend}>Columns</legend>
          {model.columns.map((column) => {
            const tanstack = model.table.getColumn(column.id);
            return (
              <Checkbox
                key={column.id}
                size="xs"
                label={column.title}
                title={column.meaning}
                checked={tanstack?.getIsVisible() ?? false}
                disabled={!(tanstack?.getCanHide() ?? false)}
                onChange={(event) => tanstack?.toggleVisibility(event.currentTarget.checked)}
              />
            );
          })}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}
