import { useEffect, useRef, useState } from 'react';
import { formatCount } from '#shared/domain/format.ts';
import { gpuStates } from '#shared/domain/gpuState.ts';
import type { Totals } from './model/aggregate.ts';

/** A screen reader hears of changes at most this often. */
const everyMs = 15_000;

/** Coverage and troubled GPUs in a sentence, for those who do not see the page; spoken when it changes, not with every frame. */
export function SpokenSummary(props: { readonly totals: Totals }) {
  const latest = useRef('');
  latest.current = sentenceOf(props.totals);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setInterval(() => setSpoken(latest.current), everyMs);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {spoken}
    </div>
  );
}

function sentenceOf(totals: Totals): string {
  const bad = gpuStates
    .map((state, code) => ({ ...state, count: totals.states[code] ?? 0 }))
    .filter((state) => state.severity === 'bad' && state.count > 0)
    .map((state) => `${formatCount(state.count)} ${state.label.toLowerCase()}`);
  const coverage = `${formatCount(totals.reporting)} of ${formatCount(totals.gpus)} GPUs reporting`;
  return bad.length === 0 ? `${coverage}.` : `${coverage}; ${bad.join(', ')}.`;
}
