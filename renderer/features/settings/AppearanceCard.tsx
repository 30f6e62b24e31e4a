import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useStored } from '../../app/useStored.ts';
import { SettingsCard } from './SettingsCard.tsx';
import styles from './SettingsPage.module.css';

type Density = 'compact' | 'comfortable';

const isDensity = (value: unknown): value is Density => value === 'compact' || value === 'comfortable';

/** Theme and density, remembered by this browser or window. */
export function AppearanceCard() {
  // keepTransitions: Mantine would otherwise write a style element, which the content security policy forbids.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const [density, setDensity] = useStored<Density>('headroom.fleet.density', isDensity, 'compact');
  return (
    <SettingsCard title="Appearance" about="Remembered on this computer.">
      <div className={styles.choices}>
        <Choice
          label="Theme"
          value={colorScheme}
          options={[
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
            { value: 'auto', label: 'As the system' },
          ]}
          onChange={setColorScheme}
        />
        <Choice
          label="Rows of the fleet table"
          value={density}
          options={[
            { value: 'compact', label: 'Compact' },
            { value: 'comfortable', label: 'Comfortable' },
          ]}
          onChange={setDensity}
        />
      </div>
    </SettingsCard>
  );
}

function Choice<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly options: { value: T; label: string }[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <div>
      <div className={styles.choice}>{props.label}</div>
      <SegmentedControl
        size="xs"
        data={props.options}
        value={props.value}
        aria-label={props.label}
        onChange={(value) => props.onChange(value as T)}
      />
    </div>
  );
}
