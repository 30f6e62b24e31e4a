import { NumberInput } from '@mantine/core';
import { memo } from 'react';
import { paletteNames } from '../../../charts/heatmap/palette.ts';
import { LabelledSelect } from '../../../ui/LabelledSelect.tsx';
import { groupChoices } from '../model/groupChoices.ts';
import { type GroupBy, parseGroupBy } from '../model/grouping.ts';
import { changeFleetView, type FleetView } from '../model/useFleetView.ts';
import styles from './FleetMap.module.css';
import { heatFillOf, heatFills } from './heatFill.ts';

const fillChoices = [
  { value: 'state', label: 'State' },
  ...heatFills.map((fill) => ({ value: fill.id, label: fill.title })),
];

const paletteChoices = paletteNames.map((name) => ({
  value: name,
  label: name.charAt(0).toUpperCase() + name.slice(1),
}));

const sizeChoices = [
  { value: 'none', label: 'All the same' },
  { value: 'memory', label: 'Memory of the card' },
];

/** What cells are filled, grouped and sized by, in which colours, over which range. */
export const MapControls = memo(function MapControls(props: {
  readonly labels: readonly string[];
  readonly view: FleetView & { readonly groupBy: GroupBy };
  readonly low: number;
  readonly high: number;
}) {
  const { view } = props;
  const fill = heatFillOf(view.fill);
  return (
    <div className={styles.controls}>
      <LabelledSelect
        label="Fill"
        width={196}
        data={fillChoices}
        value={view.fill}
        onChange={(value) => changeFleetView({ fill: value, range: [null, null] })}
      />
      <LabelledSelect
        label="Group"
        width={118}
        data={groupChoices(props.labels)}
        value={view.groupBy}
        onChange={(value) => changeFleetView({ groupBy: parseGroupBy(value) })}
      />
      <LabelledSelect
        label="Size"
        width={130}
        data={sizeChoices}
        value={view.size}
        onChange={(value) => changeFleetView({ size: value === 'memory' ? 'memory' : 'none' })}
      />
      {fill !== null && (
        <>
          <LabelledSelect
            label="Palette"
            width={92}
            data={paletteChoices}
            value={view.palette}
            onChange={(value) =>
              changeFleetView({ palette: paletteNames.find((name) => name === value) ?? 'viridis' })
            }
          />
          <span className={styles.range}>
            <RangeEnd
              label={`Low end of the scale${fill.unit === '' ? '' : `, ${fill.unit}`}`}
              value={props.low}
              onChange={(low) => changeFleetView({ range: [low, view.range[1]] })}
            />
            <span aria-hidden>to</span>
            <RangeEnd
              label={`High end of the scale${fill.unit === '' ? '' : `, ${fill.unit}`}`}
              value={props.high}
              onChange={(high) => changeFleetView({ range: [view.range[0], high] })}
            />
          </span>
        </>
      )}
    </div>
  );
});

/** One end of the scale; emptied, it goes back to the fill's own. */
function RangeEnd(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number | null) => void;
}) {
  return (
    <NumberInput
      size="xs"
      w={68}
      hideControls
      aria-label={props.label}
      title={props.label}
      value={props.value}
      onChange={(value) => props.onChange(typeof value === 'number' ? value : null)}
    />
  );
}
