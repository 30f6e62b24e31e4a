/**
 * What a GPU is doing right now, in the order of the codes that frames carry. These are verdicts on the
 * latest readings, for the live screen; verdicts over a window, with evidence, are made in shared/analysis.
 */
export const gpuStates = [
  { key: 'unreachable', label: 'Unreachable', meaning: 'its host is not connected', severity: 'bad' },
  { key: 'stale', label: 'Stale', meaning: 'no reading for over two intervals', severity: 'bad' },
  {
    key: 'lost',
    label: 'Lost',
    meaning: 'the driver reports it lost or in need of a reset',
    severity: 'bad',
  },
  { key: 'unknown', label: 'Unknown', meaning: 'utilisation cannot be measured on it', severity: 'muted' },
  { key: 'idle', label: 'Idle', meaning: 'no process, no memory held, no work', severity: 'waste' },
  {
    key: 'heldIdle',
    label: 'Held idle',
    meaning: 'memory or a process holds it, and no work is done',
    severity: 'waste',
  },
  { key: 'spinning', label: 'Spinning', meaning: 'high duty cycle at near-idle power', severity: 'waste' },
  { key: 'underUsed', label: 'Under-used', meaning: 'working, mostly waiting', severity: 'ok' },
  { key: 'effective', label: 'Effective', meaning: 'working', severity: 'good' },
  {
    key: 'saturated',
    label: 'Saturated',
    meaning: 'at full duty cycle and close to its power limit',
    severity: 'ok',
  },
  {
    key: 'throttled',
    label: 'Throttled',
    meaning: 'slowed down by heat or by power delivery',
    severity: 'bad',
  },
] as const;

export type GpuState = (typeof gpuStates)[number]['key'];

/** Code of each state, as frames and the store carry it. */
export const gpuStateCode = Object.fromEntries(gpuStates.map((state, code) => [state.key, code])) as Readonly<
  Record<GpuState, number>
>;

/** The state of a code; `unknown` for a code that does not exist. */
export function gpuStateOf(code: number): GpuState {
  return gpuStates[code]?.key ?? 'unknown';
}

/** States in which the GPU's numbers are readings of now. */
export function isReporting(code: number): boolean {
  return code > gpuStateCode.lost;
}
