import type { AnalysedGpu } from '../../window/analysedGpu.ts';

/**
 * Label of a host that says what its GPUs are kept for:
 *
 *     headroom-expect: idle     they may stand idle (maintenance, being set up): no waste is told of them
 *     headroom-expect: spare    they stand by for others that fail: the same, and capacity that is planned as a spare
 *     headroom-expect: batch    servers work off a queue that is full on purpose (`isBatch`): it is no sign of too small a size
 *
 * It is looked for in any spelling of case. Another value says nothing.
 */
const expectLabel = 'headroom-expect';

/** What a GPU is kept for, by the label of its host; null where nobody said. */
export function expectationOf(gpu: Pick<AnalysedGpu, 'labels'>): 'idle' | 'spare' | null {
  return saidOf(gpu).find((said) => said === 'idle' || said === 'spare') ?? null;
}

/** Whether its host says that what runs there works off a queue at which nobody waits. */
export function isBatch(gpu: Pick<AnalysedGpu, 'labels'>): boolean {
  return saidOf(gpu).includes('batch');
}

/** Labels are asked for each GPU of a host by rule after rule. */
const told = new WeakMap<AnalysedGpu['labels'], readonly string[]>();

function saidOf({ labels }: Pick<AnalysedGpu, 'labels'>): readonly string[] {
  const known = told.get(labels);
  if (known) return known;
  const said = readLabels(labels);
  told.set(labels, said);
  return said;
}

function readLabels(labels: AnalysedGpu['labels']): readonly string[] {
  return Object.entries(labels).flatMap(([label, value]) =>
    label.trim().toLowerCase() === expectLabel ? [value.trim().toLowerCase()] : [],
  );
}
