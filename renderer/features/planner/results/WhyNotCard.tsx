import { Select } from '@mantine/core';
import { use, useMemo } from 'react';
import type { SizingPlan } from '#shared/sizing/plan/makePlan.ts';
import { whyNot } from '#shared/sizing/plan/whyNot.ts';
import { useRouteParam } from '../../../app/router/useRoute.ts';
import { PlanCatalog } from '../form/planCatalog.ts';
import { gpuChoices } from '../form/planChoices.ts';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import styles from './Results.module.css';

/** "Why not the H100?": any GPU of the catalogue, and the reason against each way to take it. */
export function WhyNotCard({ plan }: { readonly plan: SizingPlan }) {
  const [key, setKey] = useRouteParam('why', 'h100-sxm');
  const catalog = use(PlanCatalog);
  const choices = useMemo(() => gpuChoices(catalog), [catalog]);
  const gpu = catalog.gpus.find((one) => one.key === key);
  const answer = useMemo(() => whyNot(plan, key), [plan, key]);
  return (
    <section className={styles.card} aria-labelledby="planner-why">
      <div className={styles.head}>
        <h2 className={styles.title} id="planner-why">
          Why not
        </h2>
        <Select
          size="xs"
          w={240}
          searchable
          aria-label="GPU to ask about"
          nothingFoundMessage="No such GPU in the catalogue"
          data={choices}
          value={gpu?.key ?? null}
          onChange={(value) => value !== null && setKey(value)}
        />
        {gpu && <ConfidenceMark of={gpu.name} provenance={gpu.provenance} />}
      </div>
      <p className={styles.answer}>{answer.sentence}</p>
      {answer.ways.length > 0 && (
        <ul className={styles.ways} aria-label="Ways that were not taken">
          {answer.ways.map(({ what, sentence }) => (
            <li key={what}>
              <span className={styles.way}>{what}</span> {sentence}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
