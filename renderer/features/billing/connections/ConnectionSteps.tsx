import type { TestStep } from '#shared/domain/billingConnection.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { StepRow } from '../../../ui/trial/StepRow.tsx';
import { StepsPanel } from '../../../ui/trial/StepsPanel.tsx';
import type { Steps } from '../../../ui/trial/useSteps.ts';

const outcomes = { ok: 'works', failed: 'failed', warning: 'with a warning', skipped: 'not tried' } as const;

/** The steps of a test as they end, with the rights that are missing. */
export function ConnectionSteps({ test }: { readonly test: Steps<TestStep> }) {
  return (
    <StepsPanel
      label="Test of the connection"
      trial={test}
      row={(step) => (
        <StepRow
          key={step.step}
          {...step}
          name={step.step}
          outcome={step.outcome === 'skipped' ? 'not-tried' : step.outcome}
          said={outcomes[step.outcome]}
        />
      )}
      summary={summary(test.steps, test.problem)}
    />
  );
}

function summary(steps: readonly TestStep[], problem: string | null): string {
  const missing = steps.flatMap(({ missingRight }) => missingRight ?? []);
  if (missing.length > 0) return `Missing: ${plainText(missing.join(', '))}`;
  const failed = problem !== null || steps.some(({ outcome }) => outcome === 'failed');
  return failed ? 'The test failed.' : 'Everything that it needs works.';
}
