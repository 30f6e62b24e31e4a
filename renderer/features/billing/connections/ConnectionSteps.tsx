import { Loader } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleMinus, IconCircleX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { TestStep } from '#shared/domain/billingConnection.ts';
import { plainText } from '#shared/domain/plainText.ts';
import panel from '../../hosts/TestPanel.module.css';
import type { Steps } from '../../sources/useSteps.ts';

const icons = {
  ok: IconCircleCheck,
  failed: IconCircleX,
  warning: IconAlertTriangle,
  skipped: IconCircleMinus,
} as const;
const outcomes = { ok: 'works', failed: 'failed', warning: 'with a warning', skipped: 'not tried' } as const;

/** The steps of a test as they end, with the rights that are missing. */
export function ConnectionSteps(props: { readonly test: Steps<TestStep> }) {
  const { steps, running, problem } = props.test;
  const section = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step may lie below the edge of the dialog
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'end' });
  }, [steps.length, running]);
  return (
    <section ref={section} className={panel.panel} aria-label="Test of the connection" aria-live="polite">
      <ol className={panel.steps}>
        {steps.map((step) => (
          <Step key={step.step} step={step} />
        ))}
        {running && (
          <li className={panel.step} data-outcome="pending">
            <span className={panel.icon}>
              <Loader size={14} type="oval" />
            </span>
            <span className={panel.name}>Under way</span>
          </li>
        )}
      </ol>
      {problem !== null && <p className={panel.problem}>{plainText(problem)}</p>}
      {!running && (
        <div className={panel.foot}>
          <strong>{summary(steps, problem)}</strong>
        </div>
      )}
    </section>
  );
}

function summary(steps: readonly TestStep[], problem: string | null): string {
  const missing = steps.flatMap(({ missingRight }) => missingRight ?? []);
  if (missing.length > 0) return `Missing: ${plainText(missing.join(', '))}`;
  const failed = problem !== null || steps.some(({ outcome }) => outcome === 'failed');
  return failed ? 'The test failed.' : 'Everything that it needs works.';
}

function Step({ step }: { readonly step: TestStep }) {
  const Icon = icons[step.outcome];
  return (
    <li className={panel.step} data-outcome={step.outcome === 'skipped' ? 'pending' : step.outcome}>
      <span className={panel.icon}>
        <Icon size={16} aria-hidden />
      </span>
      <span className={panel.name}>
        {plainText(step.step)}
        <span className="visually-hidden">: {outcomes[step.outcome]}</span>
      </span>
      <div className={panel.detail}>
        {plainText(step.detail)}
        {step.failure !== null && (
          <>
            {step.failure.words !== '' && (
              <span className={panel.words}>{plainText(step.failure.words)}</span>
            )}
            <span className={panel.remedy}>{plainText(step.failure.remedy)}</span>
          </>
        )}
      </div>
      <span className={panel.took}>{step.tookMs} ms</span>
    </li>
  );
}
