import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { TestStep } from '#shared/domain/host.ts';
import { useEngineQuery } from '../../app/engine/useEngineQuery.ts';
import { PendingRow, StepRow } from '../../ui/trial/StepRow.tsx';
import panel from '../../ui/trial/Steps.module.css';
import { useCopied } from '../../ui/useCopied.ts';
import { testDiagnostics } from './diagnostics.ts';
import { Fingerprints } from './Fingerprints.tsx';
import styles from './TestPanel.module.css';
import type { ConnectionTest } from './useConnectionTest.ts';

const stepNames: Readonly<Record<TestStep['step'], string>> = {
  config: 'Configuration',
  resolve: 'Name',
  connect: 'Connection',
  'host-key': 'Host key',
  authentication: 'Login',
  shell: 'Shell',
  'nvidia-smi': 'nvidia-smi',
  sample: 'First reading',
};
const order = Object.keys(stepNames) as TestStep['step'][];

/** The steps of a connection test as they end, each with what was found or what to do. */
export function TestPanel(props: { readonly test: ConnectionTest }) {
  const { test } = props;
  const info = useEngineQuery('app.info', [], (api) => api.app.info({}));
  const { copy, outcome } = useCopied();
  const failed = test.problem !== null || test.steps.some((step) => step.outcome === 'failed');
  const reached = test.steps.reduce((last, step) => Math.max(last, order.indexOf(step.step)), -1);
  const ahead = order.slice(reached + 1);
  const copyAll = () => {
    if (test.config !== null) copy(testDiagnostics(test.config, test.steps, info.data?.version ?? ''));
  };
  const section = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step may lie below the edge of the dialog
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [test.steps.length, test.running]);
  return (
    <section ref={section} className={panel.panel} aria-label="Connection test" aria-live="polite">
      <ol className={panel.steps}>
        {/* A jump host has steps of its own, so a name may come more than once; the list only grows at its end. */}
        {test.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity and never move
          <DoneStep key={index} step={step} />
        ))}
        {test.running &&
          ahead.map((name, index) => (
            <PendingRow
              key={name}
              name={stepNames[name]}
              isActive={index === 0}
              detail={index === 0 ? 'under way' : ''}
            />
          ))}
      </ol>
      {!test.running && failed && ahead.length > 0 && (
        <p className={styles.unreached}>Not reached: {ahead.map((name) => stepNames[name]).join(', ')}.</p>
      )}
      {test.problem !== null && <p className={panel.problem}>{test.problem}</p>}
      {!test.running && (
        <div className={panel.foot}>
          <strong>{failed ? 'The test failed.' : 'The connection works.'}</strong>
          <Button size="compact-xs" variant="default" onClick={copyAll}>
            {outcome === 'copied' ? 'Copied' : 'Copy diagnostics'}
          </Button>
          <span className={styles.note}>names, users and addresses are left out</span>
        </div>
      )}
    </section>
  );
}

function DoneStep({ step }: { readonly step: TestStep }) {
  const said = { ok: 'well', failed: 'failed', skipped: 'skipped' }[step.outcome];
  return (
    <StepRow {...step} name={stepNames[step.step]} said={said} detail={step.failure?.message ?? step.detail}>
      {step.failure !== null && <Fingerprints failure={step.failure} />}
    </StepRow>
  );
}
