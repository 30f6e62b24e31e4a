import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { type OwnedHardware, ownedCost, powerLine } from '#shared/cost/owned/ownedCost.ts';
import { sumExact } from '#shared/money/decimal.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import styles from './Rates.module.css';

const usualGpus = 8;

/** What an hour of one GPU would cost, line by line, as it is typed. Real power comes from what is measured. */
export function OwnedWorking(props: { readonly hardware: OwnedHardware | null; readonly day: string }) {
  const { hardware, day } = props;
  const [watts, setWatts] = useState('500');
  if (hardware === null)
    return (
      <p className={styles.working}>The calculation stands here as soon as price and months are given.</p>
    );
  const gpus = hardware.gpus ?? usualGpus;
  const typed = /^\d{1,5}$/.test(watts) ? Number(watts) : null;
  const power = typed === null ? null : powerLine(hardware, gpus, typed);
  const cost = ownedCost(hardware, gpus, day);
  const lines = power === null ? cost.lines : [...cost.lines, power];
  const sum = sumExact(lines.map(({ perGpuHour }) => perGpuHour));
  return (
    <section className={styles.working} aria-label="Worked calculation" aria-live="polite">
      <div className={styles.workingHead}>
        <strong>{formatMoney(sum, hardware.currency, { places: 4 })} a GPU-hour</strong>
        {hardware.gpus === undefined && <span>for a host of {usualGpus} GPUs</span>}
        {hardware.power !== undefined && (
          <TextInput
            size="xs"
            w={150}
            aria-label="Watts of a GPU for this example"
            inputMode="numeric"
            rightSection="W/GPU"
            rightSectionWidth={56}
            value={watts}
            onChange={(event) => setWatts(event.currentTarget.value)}
          />
        )}
      </div>
      <dl className={styles.lines}>
        {lines.map((line) => (
          <div key={line.label}>
            <dt>{line.label}</dt>
            <dd>
              {line.formula} = {formatMoney(line.perGpuHour, hardware.currency, { places: 6 })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
