import { Loader } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { plainText } from '#shared/domain/plainText.ts';
import type { SourceStep } from '#shared/domain/source.ts';
import panel from '../hosts/TestPanel.module.css';
import { MappingTable } from './MappingTable.tsx';
import type { Steps } from './useSteps.ts';

const names: Readonly<Record<SourceStep['step'], string>> = {
  config: 'Configuration',
  connect: 'Connection',
  api: 'Query API',
  metrics: 'Metrics',
  mapping: 'Mapping',
  sample: 'Sample',
  write: 'Write',
};
const icons = { ok: IconCircleCheck, failed: IconCircleX, warning: IconAlertTriangle } as const;
const outcomes = { ok: 'well', failed: 'failed', warning: 'with a warning' } as const;

/** The steps of a test as they end, with what the label mapping yields. */
export function SourceSteps(props: { readonly test: Steps<SourceStep> }) {
  const { test } = props;
  const failed = test.problem !== null || test.steps.some(({ outcome }) => outcome === 'failed');
  const section = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step may lie below the edge of the dialog
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'end' });
  }, [test.steps.length, test.running]);
  const mapping = test.steps.find((step) => step.mapping !== undefined)?.mapping;
  return (
    <section ref={section} className={panel.panel} aria-label="Test of the server" aria-live="polite">
      <ol className={panel.steps}>
        {test.steps.map((step) => (
          <Step key={step.step} step={step} />
        ))}
        {test.running && (
          <li className={panel.step} data-outcome="pending">
            <span className={panel.icon}>
              <Loader size={14} type="oval" />
            </span>
            <span className={panel.name}>Under way</span>
          </li>
        )}
      </ol>
      {test.problem !== null && <p className={panel.problem}>{test.problem}</p>}
      {!test.running && (
        <div className={panel.foot}>
          <strong>{failed ? 'The test failed.' : 'The server answers as it should.'}</strong>
        </div>
      )}
      {mapping !== undefined && <MappingTable mapping={mapping} />}
    </section>
  );
}

function Step({ step }: { readonly step: SourceStep }) {
  const Icon = icons[step.outcome];
  return (
    <li className={panel.step} data-outcome={step.outcome}>
      <span className={panel.icon}>
        <Icon size={16} aria-hidden />
      </span>
      <span className={panel.name}>
        {names[step.step]}
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
