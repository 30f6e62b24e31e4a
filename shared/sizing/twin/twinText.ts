import { formatMs } from '../latency/formatMs.ts';
import type { Candidate } from '../plan/candidates.ts';
import type { NearTwin } from './measuredTwins.ts';

/** What somebody measured of something like a configuration, in a sentence or two; that nobody did is told as well. */
export function twinText(near: NearTwin | null, { card, slice }: Pick<Candidate, 'card' | 'slice'>): string {
  if (slice !== null) return 'Nobody measured a part of a card: its figures follow from those of the whole.';
  if (near === null)
    return `Nobody measured anything near this on ${card.name} with this model, as far as the catalogue knows.`;
  const { twin, differences } = near;
  const figures = [
    twin.tpotSeconds === null ? '' : `TPOT ${formatMs(twin.tpotSeconds)} ms`,
    twin.ttftSeconds === null ? '' : `TTFT ${formatMs(twin.ttftSeconds)} ms`,
    twin.tokensPerSecond === null
      ? ''
      : `${Math.round(twin.tokensPerSecond).toLocaleString('en-GB')} tokens/s`,
  ].filter(Boolean);
  const unlike = differences.length === 0 ? 'the very case' : `but ${differences.join(', ')}`;
  return `Nearest measurement: ${figures.join(', ') || 'no latency told'}; ${unlike}. From: ${twin.source || 'not told'}.`;
}
