import { describe, expect, it } from 'vitest';
import { requestOf } from '#shared/analysis/findings/size/servedOptions.ts';
import { servedWorks } from '#shared/analysis/findings/size/servedWork.ts';
import type { LlmServerKind } from '#shared/domain/llmServer.ts';
import { enumerateCandidates } from '#shared/sizing/plan/candidates.ts';
import { hostOf, servedInput, trafficOf } from '../../../fixtures/servedFleet.ts';

describe('the format of a server that does not tell it', () => {
  const deepSeek = { model: 'deepseek-r1', modelKey: 'DeepSeek-V3/R1' };
  const gptOss = { model: 'gpt-oss-120b', modelKey: 'gpt-oss-120b' };

  it.each([
    ['vllm', deepSeek, 'fp8', false],
    ['llamacpp', deepSeek, 'Q4_K_M', true],
    ['ollama', deepSeek, 'Q4_K_M', true],
    ['llamacpp', gptOss, 'mxfp4', false],
  ] as const satisfies readonly (readonly [LlmServerKind, object, string, boolean])[])(
    '%s of %o is taken for %s, and can be sized',
    (server, of, format, isAssumed) => {
      const input = servedInput(hostOf({ count: 8, gpu: { gpuKey: 'h200-sxm' } }), {
        server,
        ...of,
        ...trafficOf(0.05, 700, 200),
      });
      const [work] = servedWorks(input);
      if (!work) throw new Error('its work is not known');
      expect(work.weights).toBe(format);
      expect(work.doubts.some((doubt) => doubt.includes('does not tell the format'))).toBe(isAssumed);
      const request = requestOf(work, [work.weights], [work.card], null, input);
      expect(enumerateCandidates(request, new Map()).candidates.length).toBeGreaterThan(0);
    },
  );
});
