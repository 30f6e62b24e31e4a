import { SegmentedControl, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import type { Configuration } from '#shared/sizing/plan/makePlan.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import { ExportButtons } from '../parts/ExportButtons.tsx';
import { useTextForm } from '../parts/textForm.ts';
import { typedNumber } from '../parts/typedNumber.ts';
import { placeText } from '../results/configurationColumns.ts';
import { formatUsd } from '../results/planFormat.ts';
import results from '../results/Results.module.css';
import { DayBars } from './DayBars.tsx';
import styles from './DayCard.module.css';
import { dayCurveOf, dayPresets, dayText } from './dayCurve.ts';
import { type DaySplit, splitDay, usdPerMonth } from './dayDemand.ts';
import { dayColumns, dayRows } from './dayRows.ts';

const example = { day: 'diurnal', off: '40' };

/** Baseline on reserved, peak on demand: how much of a day's need to reserve, and what that saves. */
export function DayCard({
  request,
  shown,
}: {
  readonly request: PlanRequest;
  readonly shown: Configuration;
}) {
  const [form, change] = useTextForm(example);
  const curve = useMemo(() => dayCurveOf(form.day), [form.day]);
  const discount = form.off.trim() === '' ? Number.NaN : typedNumber(form.off) / 100;
  const isDiscount = discount >= 0 && discount <= 1;
  const day = useMemo(
    () => (typeof curve === 'string' || !isDiscount ? null : splitDay(request, shown, curve, discount)),
    [request, shown, curve, discount, isDiscount],
  );
  const preset = dayPresets.some(({ value }) => value === form.day) ? form.day : 'own';
  return (
    <section className={results.card} aria-labelledby="planner-day">
      <div className={results.head}>
        <h2 className={results.title} id="planner-day">
          Reserved and on demand over a day
        </h2>
        <span className={results.dim}>the plan's load is the peak; drag a bar, or use the arrow keys</span>
        <span className={results.space} />
        {day !== null && typeof curve !== 'string' && (
          <ExportButtons id="day" rows={dayRows(curve, day)} columns={dayColumns} />
        )}
      </div>
      <div className={styles.fields}>
        <SegmentedControl
          size="xs"
          aria-label="Shape of the day"
          data={[...dayPresets, ...(preset === 'own' ? [{ value: 'own', label: 'Own' }] : [])]}
          value={preset}
          onChange={(next) => next !== 'own' && change({ day: next })}
        />
        <TextInput
          size="xs"
          label="Load in each hour, % of the peak"
          autoComplete="off"
          value={preset === 'own' || typeof curve === 'string' ? form.day : dayText(curve)}
          error={typeof curve === 'string' ? curve : undefined}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          inputMode="decimal"
          autoComplete="off"
          label="Reserving saves, %"
          value={form.off}
          error={isDiscount ? undefined : 'A number from 0 to 100.'}
          onChange={(event) => change({ off: event.currentTarget.value })}
        />
      </div>
      {typeof curve !== 'string' && (
        <DayBars curve={curve} day={day} onChange={(next) => change({ day: dayText(next) })} />
      )}
      {day !== null && <Costs day={day} />}
      <p className={results.note}>
        On demand: ${formatUsd(shown.offer.usdMicrosPerHour / shown.offer.instances / 1e6)} per instance and
        hour, {placeText(shown)}, {request.payment}, {shown.offer.price.date},{' '}
        {shown.offer.price.source || 'source not told'}. The lists have no reserved prices: enter what your
        provider offers; 40 % is only where the field starts. A month has 30.4 days.
      </p>
    </section>
  );
}

function Costs({ day }: { readonly day: DaySplit }) {
  const { split, instances } = day;
  const peak = Math.max(...instances);
  const onTop = Math.max(...split.onDemand);
  const ways = [
    { name: 'All on demand', reserved: 0, onDemand: peak, usdMicros: split.allOnDemandUsdMicrosPerDay },
    { name: 'All reserved', reserved: peak, onDemand: 0, usdMicros: split.allReservedUsdMicrosPerDay },
    { name: 'Split', reserved: split.reserved, onDemand: onTop, usdMicros: split.usdMicrosPerDay },
  ];
  const saved = split.allOnDemandUsdMicrosPerDay - split.usdMicrosPerDay;
  const share = split.allOnDemandUsdMicrosPerDay === 0 ? 0 : saved / split.allOnDemandUsdMicrosPerDay;
  return (
    <>
      <p className={results.answer} role="status">
        Reserve {split.reserved} of {peak} {peak === 1 ? 'instance' : 'instances'}: $
        {formatUsd(usdPerMonth(split.usdMicrosPerDay))} per month,{' '}
        {saved > 0 ? `${Math.round(share * 100)} % less than all on demand` : 'the same as all on demand'}
      </p>
      <table className={styles.costs}>
        <thead>
          <tr>
            <th scope="col">Way to pay</th>
            <th scope="col">
              <span className={styles.swatch} data-kind="reserved" aria-hidden />
              Reserved
            </th>
            <th scope="col">
              <span className={styles.swatch} data-kind="on-demand" aria-hidden />
              On demand, at most
            </th>
            <th scope="col">$ per day</th>
            <th scope="col">$ per month</th>
          </tr>
        </thead>
        <tbody>
          {ways.map(({ name, reserved, onDemand, usdMicros }) => (
            <tr key={name} data-best={name === 'Split' || undefined}>
              <th scope="row">{name}</th>
              <td>{reserved}</td>
              <td>{onDemand}</td>
              <td>{formatUsd(usdMicros / 1e6)}</td>
              <td>{formatUsd(usdPerMonth(usdMicros))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={results.note}>
        An instance is worth reserving when it is needed for over {Math.round(split.breakEvenShare * 100)} %
        of the day.
      </p>
    </>
  );
}
