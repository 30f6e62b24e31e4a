import { IconAlertTriangle } from '@tabler/icons-react';
import { use, useDeferredValue, useMemo } from 'react';
import { formatGibibytes } from '#shared/domain/format.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PlanCatalog } from '../form/planCatalog.ts';
import { planKindOf } from '../kinds/planKinds.ts';
import { WhatBindsCard } from '../kinds/WhatBindsCard.tsx';
import { AnswerTable } from '../parts/AnswerTable.tsx';
import { Fact } from '../parts/Fact.tsx';
import { originOf, placeOf } from '../parts/gpuPrices.ts';
import styles from '../parts/Layout.module.css';
import { MemoryBar } from '../parts/MemoryBar.tsx';
import { QuestionAndAnswer } from '../parts/QuestionAndAnswer.tsx';
import { paramsOfTextForm, useTextForm } from '../parts/textForm.ts';
import { VerdictBox } from '../parts/VerdictBox.tsx';
import results from '../results/Results.module.css';
import { TrainingFields } from './TrainingFields.tsx';
import { answerTraining, type TrainingAnswer } from './trainingAnswer.ts';
import { trainingExample } from './trainingForm.ts';
import { spanText, trainingColumns, trainingLine, trainingUses } from './trainingText.ts';

const kind = planKindOf('training');

/** Whether a training run fits, where its memory goes, how long it takes, and on which GPUs it would cost least. */
export function TrainingPlanner() {
  const [form, change] = useTextForm(trainingExample);
  const catalog = use(PlanCatalog);
  const asked = useDeferredValue(form);
  const answer = useMemo(() => answerTraining(asked, catalog), [asked, catalog]);
  const params = { runs: kind.path, ...paramsOfTextForm(trainingExample, form) };
  return (
    <QuestionAndAnswer
      question={
        <TrainingFields form={form} fault={answer.kind === 'fault' ? answer.fault : null} onChange={change} />
      }
    >
      {answer.kind === 'fault' ? (
        <div>
          <EmptyState icon={IconAlertTriangle} title="This cannot be sized">
            {answer.fault.message}
          </EmptyState>
        </div>
      ) : (
        <Sized answer={answer} params={params} />
      )}
      <WhatBindsCard
        kind={kind}
        gpus={catalog.gpus}
        leastMemoryBytes={answer.kind === 'run' ? answer.memory.total : 0}
      />
    </QuestionAndAnswer>
  );
}

type Run = Extract<TrainingAnswer, { readonly kind: 'run' }>;

function Sized({
  answer,
  params,
}: {
  readonly answer: Run;
  readonly params: Readonly<Record<string, string>>;
}) {
  const { run, memory, shown, rows } = answer;
  const { time, price } = shown;
  return (
    <>
      <VerdictBox
        title={answer.fits ? 'It fits' : 'It does not fit'}
        tone={answer.fits ? 'good' : 'bad'}
        line={trainingLine(run, shown)}
        params={params}
        note={
          <>
            Memory was within 12 % of authors' notes of dense runs, at the median.{' '}
            {time !== null && `Time: ${time.utilisation.source}, ${time.utilisation.basis}.`}{' '}
            {price !== null && `Price from: ${originOf(price)}.`}
          </>
        }
      >
        {time !== null && (
          <>
            <Fact term="Time">
              {spanText(time.seconds)} ({spanText(time.low)} to {spanText(time.high)})
            </Fact>
            <Fact term="GPU-hours">{Math.round(time.gpuHours).toLocaleString('en-GB')}</Fact>
            <Fact term="Tokens per second">{Math.round(time.tokensPerSecond).toLocaleString('en-GB')}</Fact>
          </>
        )}
        <Fact term="Trained parameters">
          {(memory.trainable / 1e6).toLocaleString('en-GB', { maximumFractionDigits: 1 })} million
        </Fact>
        <Fact term="List price">{price === null ? 'in no list known here' : placeOf(price)}</Fact>
      </VerdictBox>
      <div className={answer.fits ? undefined : styles.halves}>
        <MemoryBar
          title="Memory of each GPU"
          about={`${run.gpu.name}, ${formatGibibytes(run.gpu.memoryBytes)} GiB`}
          uses={trainingUses(memory)}
          available={run.gpu.memoryBytes}
        />
        {!answer.fits && <WaysCard answer={answer} />}
      </div>
      <AnswerTable
        id="training"
        title="The same run on other GPUs"
        about={`${run.gpus} of each; those that hold it first, the cheapest on top.`}
        rows={rows}
        columns={trainingColumns}
        keyOf={({ gpu }) => gpu.key}
        isShown={({ gpu }) => gpu.key === run.gpu.key}
        empty="The catalogue is empty."
      />
    </>
  );
}

function WaysCard({ answer: { ways, run } }: { readonly answer: Run }) {
  return (
    <section className={results.card} aria-labelledby="planner-ways">
      <div className={results.head}>
        <h2 className={results.title} id="planner-ways">
          What would make it fit
        </h2>
        <span className={results.dim}>one change each</span>
      </div>
      {ways.length === 0 ? (
        <p className={results.note}>
          No single change does on {run.gpu.name}: take GPUs with more memory, a smaller model, or several
          changes at once.
        </p>
      ) : (
        <ul className={results.ways}>
          {ways.map(({ change, totalBytes }) => (
            <li key={change}>
              {change.charAt(0).toUpperCase() + change.slice(1)}: {formatGibibytes(totalBytes)} GiB each
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
