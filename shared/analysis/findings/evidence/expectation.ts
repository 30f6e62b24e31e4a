import type { AnalysedGpu } from '../../window/analysedGpu.ts';

/**
 * Label of a host that says what its GPUs are kept for:
 *
 *     headroom-expect: idle     they may stand idle (maintenance, being set up): no waste is told of them
 *     headroom-expect: spare    they stand by for others that fail: the same, and capacity that is planned as a spare
 *
 * It is looked for in any spelling of case. Another value says nothing.
 */
const expectLabel = 'headroom-expect';

/** What a GPU is kept for, by the label of its host; null where nobody said. */
export function expectationOf({ labels }: Pick<AnalysedGpu, 'labels'>): 'idle' | 'spare' | null {
  for (const [label, value] of Object.entries(labels)) {
    if (label.trim().toLowerCase() !== expectLabel) continue;
    const said = value.trim().toLowerCase();
    if (said === 'idle' || said === 'spare') return said;
  }
  return null;
}
