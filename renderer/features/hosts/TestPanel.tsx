import { Button, Loader } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleMinus, IconCircleX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { TestStep } from '#shared/domain/host.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useEngineQuery } from '../../app/engine/useEngineQuery.ts';
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
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step may lie below the edge of the dialog
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [test.steps.length, test.running]);
  return (
    <section ref={panel} className={styles.panel} aria-label="Connection test" aria-live="polite">
      <ol className={styles.steps}>
        {/* A jump host has steps of its own, so a name may come more than once; the list only grows at its end. */}
        {test.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity and never move
          <DoneStep key={index} step={step} />
        ))}
        {test.running &&
          ahead.map((name, index) => <PendingStep key={name} name={name} active={index === 0} />)}
      </ol>
      {!test.running && failed && ahead.length > 0 && (
        <p className={styles.unreached}>Not reached: {ahead.map((name) => stepNames[name]).join(', ')}.</p>
      )}
      {test.problem !== null && <p className={styles.problem}>{test.problem}</p>}
      {!test.running && (
        <div className={styles.foot}>
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

/** The step under way turns; those after it wait. */
function PendingStep(props: { readonly name: TestStep['step']; readonly active: boolean }) {
  return (
    <li className={styles.step} data-outcome="pending">
      <span className={styles.icon}>
        {props.active ? <Loader size={14} type="oval" /> : <IconCircleDashed size={16} aria-hidden />}
      </span>
      <span className={styles.name}>{stepNames[props.name]}</span>
      <span className={styles.detail}>{props.active && 'under way'}</span>
    </li>
  );
}

function DoneStep({ step }: { readonly step: TestStep }) {
  const Icon = { ok: IconCircleCheck, failed: IconCircleX, skipped: IconCircleMinus }[step.outcome];
  const outcome = { ok: 'well', failed: 'failed', skipped: 'skipped' }[step.outcome];
  return (
    <li className={styles.step} data-outcome={step.outcome}>
      <span className={styles.icon}>
        <Icon size={16} aria-hidden />
      </span>
      <span className={styles.name}>
        {stepNames[step.step]}
        <span className="visually-hidden">: {outcome}</span>
      </span>
      <div className={styles.detail}>
        {plainText(step.failure?.message ?? step.detail)}
        {step.failure !== null && (
          <>
            <Fingerprints failure={step.failure} />
            {step.failure.words !== '' && (
              <span className={styles.words}>{plainText(step.failure.words)}</span>
            )}
            <span className={styles.remedy}>{plainText(step.failure.remedy)}</span>
          </>
        )}
      </div>
      <span className={styles.took}>{Math.round(step.tookMs)} ms</span>
    </li>
  );
}
