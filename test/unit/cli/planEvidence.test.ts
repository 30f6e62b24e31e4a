import { describe, expect, it } from 'vitest';
import { evidenceJson, evidenceNotes, latencyCells, latencyHeads } from '#cli/planEvidence.ts';
import { msText } from '#cli/planTexts.ts';
import type { Demand } from '#shared/sizing/plan/planRequest.ts';
import { gpu, planned, planRequest } from '../../fixtures/sizing.ts';

function bestOn(card: string, percentile: Demand['percentile']) {
  const demand = { outputTokens: 1024, load: { users: 32 }, percentile };
  const request = planRequest({ demand, gpus: [gpu(card)] });
  const [best] = planned(request).configurations;
  if (!best) throw new Error('nothing holds it');
  return { request, best };
}

describe('what a plan in the terminal rests on', () => {
  it('is told with the percentile that was asked for, which is general knowledge above the median', () => {
    const median = bestOn('h100-sxm', 50);
    expect(latencyHeads(median.request)).toEqual(['TTFT ms', 'TPOT ms']);
    expect(latencyCells(median.best, median.request)).toEqual([
      msText(median.best.ttft),
      msText(median.best.tpot),
    ]);
    expect(evidenceNotes([median.best], median.request).join()).not.toContain('general knowledge');
    const { request, best } = bestOn('h100-sxm', 99);
    expect(latencyHeads(request)).toEqual(['TTFT p99 ms', 'TPOT p99 ms']);
    const { atPercentile } = evidenceJson(best, request);
    expect(atPercentile).toMatchObject({ percentile: 99, basis: 'general knowledge' });
    expect(atPercentile.ttftSeconds.value).toBeCloseTo(4 * best.ttft.value, 9);
    expect(latencyCells(best, request)[1]).toBe(msText(atPercentile.tpotSeconds));
    expect(evidenceNotes([best], request)[0]).toMatch(/^At p99 .*general knowledge, not measured/);
  });

  it('says how far figures are confirmed and what was measured near it', () => {
    const { request, best } = bestOn('h100-sxm', 50);
    const json = evidenceJson(best, request);
    expect(json.gpuFigures).toEqual(best.card.provenance);
    expect(json.nearestMeasurement).toMatchObject({ modelKey: 'Llama-3.1-70B', gpuKey: 'h100-sxm' });
    const [figures, twin] = evidenceNotes([best], request);
    expect(figures).toBe('Figures: Llama-3.1-70B confirmed, H100 SXM5 80GB confirmed.');
    expect(twin).toContain('nearest measurement: ');
    expect(twin).toContain(json.nearestMeasurement?.source);
    const unmeasured = bestOn('gh200-96', 50);
    expect(evidenceJson(unmeasured.best, unmeasured.request).nearestMeasurement).toBeNull();
    const notes = evidenceNotes([unmeasured.best], unmeasured.request);
    expect(notes[0]).toContain('GH200 96GB partly confirmed');
    expect(notes[1]).toMatch(/^Nobody measured anything near .* x GH200 96GB in fp8 with this model/);
  });
});
