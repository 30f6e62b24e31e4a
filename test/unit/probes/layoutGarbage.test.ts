import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TopologyTier } from '#engine/probes/topologyTier.ts';
import { VendorTier } from '#engine/probes/vendorTier.ts';
import { hostLayoutSchema } from '#shared/contract/schemas/hostLayout.ts';
import { capture, captureFiles } from './captures.ts';

/** Lines of captures of every form that these tiers read, and some that no tool prints. */
const corpus = [
  ...[
    'nvidia-smi-qx__nvidia-a100',
    'nvidia-smi-topo__',
    'nvidia-smi-nvlink',
    'nvidia-smi-L__',
    'rocm-smi-json__',
    'tegrastats__',
    'intel-gpu-top__',
  ]
    .flatMap(captureFiles)
    .flatMap((file) => capture(file).split('\n').slice(0, 120)),
  'mps=12',
  'mps=',
  'pace=99999',
  'card=1 bus=0000:83:00.0 unique_id=79ccd55167a2124a',
  'card=1 busy=? used=-5 total=99999999999999999999 edge=-999999999 pwm1=3 pwm1_max=0',
  'name=\u001b[31m<b>',
  '{"card0": {"Unique ID": {}}}',
  '{"__proto__": 1, "card0": null}',
];
const line = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...corpus) },
  fc.string({ maxLength: 60 }),
  fc.tuple(fc.constantFrom(...corpus), fc.nat(), fc.string({ maxLength: 3 })).map(([text, at, put]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + 1);
  }),
);
const lines = fc.array(line, { maxLength: 40 });
const exitCode = fc.constantFrom(0, 0, 0, 1, 137, null);

describe('whatever a host prints', () => {
  it('the layout is one that the contract takes, or none', () => {
    const names = ['detail', 'list', 'topo', 'nvlink', 'nvlinkerrors', 'sharing'];
    const sections = fc.array(fc.record({ name: fc.constantFrom(...names), lines, exitCode }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(sections, (taken) => {
        const tier = new TopologyTier(60, () => 0);
        for (const section of taken) tier.sections[section.name]?.(section);
        const layout = tier.layout([]);
        if (layout) expect(hostLayoutSchema.safeParse(layout).error).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('GPUs of other makers have keys, and readings that are finite numbers or reasons', () => {
    const names = ['amdcards', 'amd', 'rocm', 'amdsmi', 'tegrastats', 'intelgpu'];
    const sections = fc.array(fc.record({ name: fc.constantFrom(...names), lines, exitCode }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(sections, (taken) => {
        const tier = new VendorTier('host', {
          onGpus: () => {},
          onRound: (samples, pace) => {
            expect(Number.isFinite(pace)).toBe(true);
            for (const { uuid, readings } of samples) {
              expect(uuid).toMatch(/^(?:AMD-|no-uuid:host:)/);
              for (const reading of Object.values(readings))
                expect(typeof reading === 'number' ? Number.isFinite(reading) : reading.reason !== '').toBe(
                  true,
                );
            }
          },
        });
        for (const section of taken) tier.sections[section.name]?.(section);
        expect(tier.gpus.length).toBeLessThanOrEqual(256);
      }),
      { numRuns: 1000 },
    );
  });
});
