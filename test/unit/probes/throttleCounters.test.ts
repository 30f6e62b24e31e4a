import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parseInventory } from '#engine/probes/nvidiaSmiInventory.ts';
import { TopologyTier } from '#engine/probes/topologyTier.ts';

const folder = process.env.HEADROOM_SHARED_DATA ?? resolve(import.meta.dirname, '../../../../shared/data');
const file = resolve(
  folder,
  'captures/nvidia-smi-qx__nvidia-gb200-mock__580.65.06__k8s-test-infra-gb200-throttle-counters.xml',
);

it.skipIf(!existsSync(file))(
  'the counters of throttling in -q -x reach the GPU (skipped without the captures)',
  () => {
    const text = readFileSync(file, 'utf8');
    const uuid = /<uuid>([^<]+)<\/uuid>/.exec(text)?.[1] ?? '';
    const inFile = (reason: string) =>
      Number(new RegExp(`counters_${reason}>(\\d+) us<`).exec(text)?.[1] ?? Number.NaN);
    const tier = new TopologyTier(60, () => 0);
    tier.sections.detail?.({
      name: 'detail',
      lines: text.split('\n'),
      exitCode: 0,
      begunAtSeconds: 0,
    });
    const [gpu] = tier.complete(parseInventory(['uuid, index, name', `${uuid}, 0, GB200`]));
    expect(gpu?.uuid).toBe(uuid);
    expect(gpu?.readings).toMatchObject({
      throttledSwPowerCapMicroseconds: inFile('sw_power_cap'),
      throttledHwThermalSlowdownMicroseconds: inFile('hw_therm_slowdown'),
      throttledHwPowerBrakeMicroseconds: inFile('hw_power_brake'),
    });
  },
);
