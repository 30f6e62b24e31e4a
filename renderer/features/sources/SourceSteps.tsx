import type { SourceStep } from '#shared/domain/source.ts';
import { StepRow } from '../../ui/trial/StepRow.tsx';
import { StepsPanel } from '../../ui/trial/StepsPanel.tsx';
import type { Steps } from '../../ui/trial/useSteps.ts';
import { MappingTable } from './MappingTable.tsx';

const names: Readonly<Record<SourceStep['step'], string>> = {
  config: 'Configuration',
  connect: 'Connection',
  api: 'Query API',
  metrics: 'Metrics',
  mapping: 'Mapping',
  sample: 'Sample',
  write: 'Write',
};
const outcomes = { ok: 'well', failed: 'failed', warning: 'with a warning' } as const;

/** The steps of a test as they end, with what the label mapping yields. */
export function SourceSteps({ test }: { readonly test: Steps<SourceStep> }) {
  const failed = test.problem !== null || test.steps.some(({ outcome }) => outcome === 'failed');
  const mapping = test.steps.find((step) => step.mapping !== undefined)?.mapping;
  return (
    <StepsPanel
      label="Test of the server"
      trial={test}
      row={(step) => (
        <StepRow key={step.step} {...step} name={names[step.step]} said={outcomes[step.outcome]} />
      )}
      summary={failed ? 'The test failed.' : 'The server answers as it should.'}
    >
      {mapping !== undefined && <MappingTable mapping={mapping} />}
    </StepsPanel>
  );
}
