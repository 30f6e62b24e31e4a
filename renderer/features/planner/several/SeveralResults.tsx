import { useMemo } from 'react';
import type { WorkloadsPlan } from '#shared/sizing/plan/severalModels.ts';
import { AnswerTable } from '../parts/AnswerTable.tsx';
import { Fact } from '../parts/Fact.tsx';
import { VerdictBox } from '../parts/VerdictBox.tsx';
import { formatUsd } from '../results/planFormat.ts';
import { modelColumns, modelRows, severalLine } from './severalRows.ts';

/** What all models cost together, and what each of them runs as. */
export function SeveralResults(props: {
  readonly plan: WorkloadsPlan;
  /** Place of the model that the rest of the page is about. */
  readonly at: number;
  readonly params: Readonly<Record<string, string>>;
}) {
  const { plan, at } = props;
  const rows = useMemo(() => modelRows(plan), [plan]);
  const missing = plan.workloads.filter(({ chosen }) => chosen === null);
  const free = plan.purchases.reduce((sum, one) => sum + one.freeGpus, 0);
  return (
    <>
      <VerdictBox
        title="All models together"
        label="All models"
        tone={missing.length > 0 ? 'bad' : 'none'}
        line={severalLine(plan)}
        params={props.params}
        note={
          missing.length > 0
            ? `Nothing holds ${missing.map(({ workload }) => workload.name).join(' or ')} within its limits; the sum is without it.`
            : 'Models share an instance where that sums up to less, each on GPUs or MIG slices of its own.'
        }
      >
        <Fact term="Apart">${formatUsd(plan.apartUsdMicrosPerHour / 1e6)} per hour</Fact>
        <Fact term="Instances">{plan.purchases.reduce((sum, one) => sum + one.instances, 0)}</Fact>
        <Fact term="GPUs left free">{free.toLocaleString('en-GB', { maximumFractionDigits: 2 })}</Fact>
      </VerdictBox>
      <AnswerTable
        id="models"
        title="Models"
        about="Dollars are shared out by the GPUs that each uses. The rest of the page is about the marked one."
        rows={rows}
        columns={modelColumns}
        keyOf={({ name }) => name}
        isShown={({ place }) => place === at}
        empty="Add a model."
      />
    </>
  );
}
