import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { AnalysisInput } from '#shared/analysis/findings/analysisInput.ts';
import { predictionsOf } from '#shared/analysis/findings/evidence/predictionsOf.ts';
import { findConsolidations } from '#shared/analysis/findings/rules/consolidate.ts';
import { findLowerPrecision } from '#shared/analysis/findings/rules/lowerPrecision.ts';
import { findOversizedBandwidth } from '#shared/analysis/findings/rules/oversizedBandwidth.ts';
import { findTooManyGpus } from '#shared/analysis/findings/rules/tooManyGpus.ts';
import { askWhatIf } from '#shared/analysis/whatIf/askWhatIf.ts';
import { inputOf, servedModelOf } from '../../fixtures/analysisInput.ts';
import { priceOf } from '../../fixtures/profiles.ts';
import { found, hostOf, servedInput, trafficOf } from '../../fixtures/servedFleet.ts';
import { runHeadroom } from './runHeadroom.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-fits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const eightB = { model: 'meta-llama/Llama-3.1-8B-Instruct', modelKey: 'Llama-3.1-8B' };
const small = (gpuKey: string) => {
  const profiles = [0, 1, 2].flatMap((at) =>
    hostOf({ host: `s-${at}`, gpu: { gpuKey, price: priceOf('3') } }),
  );
  const models = profiles.map(({ gpu }, at) =>
    servedModelOf({
      id: `${gpu.host}:8000 m`,
      model: `team/Llama-3.2-3B-task-${at}`,
      modelKey: 'Llama-3.2-3B',
      gpuUuids: [gpu.uuid],
      ...trafficOf(0.4, 500, 100),
    }),
  );
  return inputOf({ profiles, models });
};
const served = (count: number, model: Parameters<typeof servedInput>[1]) =>
  servedInput(hostOf({ count }), model);

/** Arguments of the first finding that a rule makes, of each part of its target. */
function argumentsOf(rule: Parameters<typeof found>[0], input: AnalysisInput): Asked {
  const [finding] = found(rule, input);
  return predictionsOf(finding?.evidence ?? { prediction: null }).map(({ fitArguments }) => fitArguments);
}

type Asked = readonly (readonly string[])[];

const fleetAsked: readonly (readonly [string, () => Asked])[] = [
  [
    'a cheaper card',
    () => argumentsOf(findOversizedBandwidth, served(1, { ...eightB, ...trafficOf(0.35, 700, 200) })),
  ],
  ['fewer cards', () => argumentsOf(findTooManyGpus, served(8, { ...eightB, ...trafficOf(6, 800, 250) }))],
  [
    'a group of cards',
    () =>
      argumentsOf(
        findTooManyGpus,
        served(8, {
          model: 'Llama-3.1-70B-Instruct-FP8',
          modelKey: 'Llama-3.1-70B',
          ...trafficOf(1, 1200, 300),
        }),
      ),
  ],
  [
    'a narrower format',
    () =>
      argumentsOf(
        findLowerPrecision,
        served(1, { model: 'Qwen2.5-32B-Instruct', modelKey: 'Qwen2.5-32B', ...trafficOf(0.2, 800, 200) }),
      ),
  ],
  ['parts of a card', () => argumentsOf(findConsolidations, small('l40s'))],
  ['MIG slices', () => argumentsOf(findConsolidations, small('h100-sxm'))],
  [
    'a what-if',
    () => {
      const input = served(1, { ...eightB, ...trafficOf(0.35, 700, 200) });
      const change = {
        gpuKey: 'l4',
        gpuCount: 2,
        precision: 'fp8',
        pricePerGpuHour: null,
        hoursPerMonth: null,
      };
      const answer = askWhatIf(input, { of: 'gpus', uuids: ['GPU-gpu-01-0'] }, change);
      return 'fault' in answer ? [] : [answer.fitArguments];
    },
  ],
];

describe('what advice recommends, asked again with headroom size fit', () => {
  it.each(fleetAsked)('holds %s', async (_what, argumentsOfTarget) => {
    const targets = argumentsOfTarget();
    expect(targets.length).toBeGreaterThan(0);
    for (const asked of targets) {
      expect(asked.length).toBeGreaterThan(4);
      const { code, stdout, stderr } = await runHeadroom(folder, ['size', 'fit', ...asked]);
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toMatchObject({ fits: true });
      expect(code).toBe(0);
    }
  });

  it('refuses slices and memory that a card does not have', async () => {
    const ask = (...more: readonly string[]) =>
      runHeadroom(folder, ['size', 'fit', 'Llama-3.2-3B', '--gpu', 'l40s', ...more]);
    const slice = await ask('--slice', '3g');
    expect(slice.code).not.toBe(0);
    expect(slice.stderr).toContain('has no slice 3g');
    const memory = await ask('--memory-gib', '100');
    expect(memory.stderr).toContain('at most the 45.0 GiB');
    const tight = await ask('--memory-gib', '5');
    expect(tight.code).toBe(2);
    expect(JSON.parse(tight.stdout)).toMatchObject({ fits: false });
  });
});
