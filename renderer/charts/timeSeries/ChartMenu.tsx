import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconFileTypeCsv, IconPhoto, IconTable } from '@tabler/icons-react';
import type { RefObject } from 'react';
import type { LineChart } from './ChartCanvas.tsx';
import { copyChart, saveChartCsv, saveChartPicture } from './chartActions.ts';
import type { ChartModel } from './chartModel.ts';
import type { ChartPalette } from './chartPalette.ts';
import styles from './TimeSeriesChart.module.css';

/** What can be done with a chart's data. */
export function ChartMenu(props: {
  readonly model: ChartModel;
  readonly palette: ChartPalette;
  readonly subject: string;
  readonly chart: RefObject<LineChart | null>;
  readonly onTable: () => void;
}) {
  const { model, palette, subject, chart } = props;
  const savePicture = () => {
    if (chart.current !== null) void saveChartPicture(chart.current, model, palette, subject);
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          className={styles.menu}
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={`${model.title}: table, copy and export`}
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconTable size={15} aria-hidden />} onClick={props.onTable}>
          View as table
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={15} aria-hidden />} onClick={() => copyChart(model)}>
          Copy as TSV
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileTypeCsv size={15} aria-hidden />}
          onClick={() => saveChartCsv(model, subject)}
        >
          Save as CSV
        </Menu.Item>
        <Menu.Item leftSection={<IconPhoto size={15} aria-hidden />} onClick={savePicture}>
          Save as PNG
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
