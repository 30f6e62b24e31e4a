import { IconAlertTriangle, IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import { use, useDeferredValue, useMemo } from 'react';
import { cpuQuestions, cpuScenarios } from '#shared/sizing/cpu/scenarios.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PlanCatalog } from '../form/planCatalog.ts';
import { planKindOf } from '../kinds/planKinds.ts';
import { WhatBindsCard } from '../kinds/WhatBindsCard.tsx';
import { Fact } from '../parts/Fact.tsx';
import { originOf, placeOf } from '../parts/gpuPrices.ts';
import layout from '../parts/Layout.module.css';
import { QuestionAndAnswer } from '../parts/QuestionAndAnswer.tsx';
import { paramsOfTextForm, useTextForm } from '../parts/textForm.ts';
import { VerdictBox } from '../parts/VerdictBox.tsx';
import results from '../results/Results.module.css';
import { CpuFields } from './CpuFields.tsx';
import styles from './CpuPlanner.module.css';
import { answerCpu, type CpuAnswer } from './cpuAnswer.ts';
import { cpuExample } from './cpuForm.ts';

const kind = planKindOf('cpu');

/** Whether a CPU is enough, and which figure decides. */
export function CpuPlanner() {
  const [form, change] = useTextForm(cpuExample);
  const catalog = use(PlanCatalog);
  const asked = useDeferredValue(form);
  const answer = useMemo(() => answerCpu(asked, catalog), [asked, catalog]);
  const params = { runs: kind.path, ...paramsOfTextForm(cpuExample, form) };
  return (
    <QuestionAndAnswer
      question={
        <CpuFields form={form} fault={answer.kind === 'fault' ? answer.fault : null} onChange={change} />
      }
    >
      {answer.kind === 'fault' ? (
        <div>
          <EmptyState icon={IconAlertTriangle} title="This cannot be said">
            {answer.fault.message}
          </EmptyState>
        </div>
      ) : (
        <Verdict answer={answer} params={params} />
      )}
      <div className={layout.halves}>
        <ScenariosCard />
        <QuestionsCard />
      </div>
      <WhatBindsCard
        kind={kind}
        gpus={catalog.gpus}
        leastMemoryBytes={answer.kind === 'verdict' ? answer.verdict.bound.weightBytes : 0}
      />
    </QuestionAndAnswer>
  );
}

const titles = { cpu: 'A CPU is enough', gpu: 'A GPU is needed', unknown: 'It cannot be said yet' } as const;
const icons = { yes: IconCheck, no: IconX, unknown: IconQuestionMark } as const;

type Said = Extract<CpuAnswer, { readonly kind: 'verdict' }>;

function lineOf({ question, verdict }: Said): string {
  const { bound } = verdict;
  const failed =
    verdict.checks.find(({ holds }) => holds === false) ?? verdict.checks.find(({ holds }) => holds === null);
  const able = `the host gives ${bound.tokensPerSecond.toFixed(1)} tokens per second at most`;
  const why = failed === undefined ? able : `${failed.about}: ${failed.because}`;
  return `${question.model.key} in ${question.weights}: ${titles[verdict.verdict].toLowerCase().replace(' cpu', ' CPU').replace(' gpu', ' GPU')}; ${why}`;
}

function Verdict({
  answer,
  params,
}: {
  readonly answer: Said;
  readonly params: Readonly<Record<string, string>>;
}) {
  const { verdict, smallest } = answer;
  const { bound } = verdict;
  return (
    <>
      <VerdictBox
        title={titles[verdict.verdict]}
        tone={verdict.verdict === 'unknown' ? 'none' : 'good'}
        line={lineOf(answer)}
        params={params}
        note={
          <>
            Decoding reads every active weight once per token, and reaches 55 to 65 % of one socket's
            bandwidth (measured on an EPYC 9554); a CPU is not planned fuller than half of that.
            {smallest !== null &&
              ` GPU price: ${smallest.gpu.name}, ${placeOf(smallest.price)}, ${originOf(smallest.price)}.`}
          </>
        }
      >
        <Fact term="At most">
          {bound.tokensPerSecond.toFixed(1)} tokens/s ({bound.low.toFixed(1)} to {bound.high.toFixed(1)})
        </Fact>
        <Fact term="Weights">{(bound.weightBytes / 1e9).toFixed(1)} GB</Fact>
        <Fact term="A prompt token">
          {bound.secondsPerPromptToken === null
            ? 'not known'
            : `${(bound.secondsPerPromptToken * 1000).toPrecision(2)} ms`}
        </Fact>
      </VerdictBox>
      <section className={results.card} aria-labelledby="planner-checks">
        <div className={results.head}>
          <h2 className={results.title} id="planner-checks">
            What must hold for a CPU
          </h2>
          <span className={results.dim}>all four of them</span>
        </div>
        <ul className={styles.checks}>
          {verdict.checks.map(({ about, holds, because }) => {
            const said = holds === null ? 'unknown' : holds ? 'yes' : 'no';
            const Icon = icons[said];
            return (
              <li key={about} data-holds={said}>
                <Icon size={15} aria-hidden />
                <span className={styles.about}>
                  {about}
                  <span className="visually-hidden">, {said}:</span>
                </span>
                <span>{capital(because)}.</span>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}

function ScenariosCard() {
  return (
    <section className={results.card} aria-labelledby="planner-scenarios">
      <div className={results.head}>
        <h2 className={results.title} id="planner-scenarios">
          Where to start before anything is measured
        </h2>
      </div>
      <table className={styles.starts}>
        <thead>
          <tr>
            <th scope="col">Work</th>
            <th scope="col">A CPU is enough</th>
            <th scope="col">A GPU fits</th>
            <th scope="col">Unless</th>
          </tr>
        </thead>
        <tbody>
          {cpuScenarios.map(({ name, cpuIsEnough, gpuFits, unless }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{cpuIsEnough}</td>
              <td>{gpuFits}</td>
              <td>{unless}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function QuestionsCard() {
  return (
    <section className={results.card} aria-labelledby="planner-questions">
      <div className={results.head}>
        <h2 className={results.title} id="planner-questions">
          Five questions
        </h2>
        <span className={results.dim}>figures win over them</span>
      </div>
      <table className={styles.starts}>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">For a CPU</th>
            <th scope="col">For a GPU</th>
          </tr>
        </thead>
        <tbody>
          {cpuQuestions.map(({ question, cpu, gpu }) => (
            <tr key={question}>
              <th scope="row">{question}</th>
              <td>{cpu}</td>
              <td>{gpu}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
