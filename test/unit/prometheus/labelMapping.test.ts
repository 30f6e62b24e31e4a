import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exporterFamilies, familySelector } from '#engine/prometheus/source/families.ts';
import { hostName, identityOf } from '#engine/prometheus/source/identity.ts';
import { mappingPreview } from '#engine/prometheus/source/mappingPreview.ts';
import { sourceGpus } from '#engine/prometheus/source/sourceGpus.ts';
import { hostNameSchema } from '#shared/contract/schemas/host.ts';
import { defaultHostLabels, defaultTenantLabels } from '#shared/contract/schemas/source.ts';

const mapping = { hostLabels: defaultHostLabels, tenantLabels: defaultTenantLabels };
const uuid = 'GPU-8f6d5a3e-0000-4000-8000-000000000001';

describe('the label mapping', () => {
  it('takes the first label that is there and not empty', () => {
    const labels = { UUID: uuid, gpu: '3', Hostname: '', node: 'gpu-07', instance: '10.0.0.7:9400' };
    expect(identityOf(labels, mapping)).toEqual({
      uuid,
      index: 3,
      host: { name: 'gpu-07', label: 'node' },
      tenant: null,
    });
    expect(identityOf({ ...labels, node: '' }, mapping)?.host).toEqual({
      name: '10.0.0.7',
      label: 'instance',
    });
    expect(identityOf({ UUID: uuid }, mapping)?.host).toBeNull();
  });

  it('nvidia_gpu_exporter leaves GPU- off its UUIDs; both spellings are one GPU', () => {
    expect(identityOf({ uuid: uuid.slice(4) }, mapping)?.uuid).toBe(uuid);
    expect(identityOf({ UUID: uuid }, mapping)?.uuid).toBe(uuid);
  });

  it('series of a MIG instance or a link are not the GPU', () => {
    expect(identityOf({ UUID: uuid, GPU_I_ID: '1', GPU_I_PROFILE: '1g.10gb' }, mapping)).toBeNull();
    expect(identityOf({ UUID: uuid, nvlink: '0' }, mapping)).toBeNull();
  });

  it('the namespace of the exporter itself is nobody’s tenant', () => {
    const own = { UUID: uuid, namespace: 'gpu-operator' };
    expect(identityOf(own, mapping)?.tenant).toBeNull();
    expect(identityOf({ ...own, exported_namespace: 'vision' }, mapping)?.tenant).toBe('vision');
    expect(identityOf(own, { ...mapping, tenantLabels: ['namespace'] })?.tenant).toBe('gpu-operator');
  });

  it('host names lose the port of a scrape address, and nothing else', () => {
    expect(hostName('gpu-07.example.com:9400')).toBe('gpu-07.example.com');
    expect(hostName('[2001:db8::7]:9400')).toBe('2001:db8::7');
    expect(hostName('2001:db8::7')).toBe('2001:db8::7');
    expect(hostName('rack 7')).toBe('rack_7');
    expect(hostName('-rf')).toBe('_-rf');
  });

  it('any label value becomes a name that a hosts list takes, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (value) => {
        const name = hostName(value);
        expect(name === '' || hostNameSchema.safeParse(name).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('any labels are read without an exception', () => {
    const labels = fc.dictionary(
      fc.oneof(fc.constantFrom('UUID', 'uuid', 'gpu', 'Hostname', 'instance', '__proto__'), fc.string()),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(labels, (given) => {
        const identity = identityOf(given, mapping);
        expect(identity === null || identity.uuid.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

const family = (name: string) => exporterFamilies.get(name)!;
const series = (labels: Record<string, string>, ...samples: [number, string][]) => ({ labels, samples });

describe('a round of a source', () => {
  const labels = { UUID: uuid, gpu: '0', Hostname: 'gpu-07', modelName: 'NVIDIA H100' };

  it('keeps units, leaves blanks and old samples out, and makes nothing 0', () => {
    const gpus = sourceGpus(
      [
        { family: family('DCGM_FI_DEV_FB_USED'), series: [series(labels, [990, '1024'], [1000, '2048'])] },
        {
          family: family('DCGM_FI_DEV_MEMORY_TEMP'),
          series: [series(labels, [1000, '9223372036854775794'])],
        },
        { family: family('DCGM_FI_DEV_GPU_UTIL'), series: [series(labels, [900, '97'])] },
        { family: family('DCGM_FI_PROF_PIPE_TENSOR_ACTIVE'), series: [series(labels, [1000, '0.25'])] },
        { family: family('DCGM_FI_DEV_POWER_USAGE'), series: [series(labels, [1000, 'NaN'])] },
      ],
      mapping,
      950_000,
    );
    const gpu = gpus.get(uuid)!;
    expect(gpu).toMatchObject({ name: 'NVIDIA H100', index: 0, sampledAtMs: 1_000_000 });
    expect(gpu.readings.memoryUsedBytes).toBe(2048 * 2 ** 20);
    expect(gpu.readings.tensorActivePercent).toBe(25);
    expect(gpu.readings.temperatureMemoryCelsius).toMatchObject({ state: 'unavailable' });
    expect(gpu.readings.powerWatts).toMatchObject({ state: 'failed' });
    expect(gpu.readings).not.toHaveProperty('utilizationGpuPercent');
  });

  it('the total is used, free and reserved together, and nothing where one is missing', () => {
    const parts = ['USED', 'FREE', 'RESERVED'].map((part, at) => ({
      family: family(`DCGM_FI_DEV_FB_${part}`),
      series: [series(labels, [1000, String(100 * (at + 1))])],
    }));
    expect(sourceGpus(parts, mapping, 0).get(uuid)?.readings.memoryTotalBytes).toBe(600 * 2 ** 20);
    expect(sourceGpus(parts.slice(0, 2), mapping, 0).get(uuid)?.readings).not.toHaveProperty(
      'memoryTotalBytes',
    );
  });

  it('a GPU of which there are only MIG instances is there, with them beside it and none taken for it', () => {
    const instance = (id: string, profile: string) => ({ ...labels, GPU_I_ID: id, GPU_I_PROFILE: profile });
    const of = (name: string, ...values: ReturnType<typeof series>[]) => ({
      family: family(name),
      series: values,
    });
    const gpus = sourceGpus(
      [
        of(
          'DCGM_FI_PROF_PIPE_TENSOR_ACTIVE',
          series(instance('1', '3g.71gb'), [1000, '0.5']),
          series(instance('2', '4g.71gb'), [1000, '0']),
        ),
        of('DCGM_FI_DEV_FB_USED', series(instance('1', '3g.71gb'), [1000, '1024'])),
        of('DCGM_FI_DEV_GPU_UTIL', series({ ...instance('1', '3g.71gb'), UUID: 'MIG-1-2-3' }, [1000, '5'])),
      ],
      mapping,
      0,
    );
    expect([...gpus.keys()]).toEqual([uuid]);
    const gpu = gpus.get(uuid)!;
    expect(gpu).toMatchObject({ index: 0, name: 'NVIDIA H100', readings: {}, facts: { migMode: 'Enabled' } });
    expect([...gpu.instances]).toMatchObject([
      [1, { profile: '3g.71gb', readings: { tensorActivePercent: 50, memoryUsedBytes: 2 ** 30 } }],
      [2, { profile: '4g.71gb', readings: { tensorActivePercent: 0 } }],
    ]);
  });

  it('a preview tells hosts, tenants, GPUs without a host, and labels to choose from', () => {
    const other = { UUID: uuid.replace(/1$/, '2'), gpu: '1', rack: 'r\u202e1' };
    const answers = [
      { family: family('DCGM_FI_DEV_GPU_UTIL'), series: [series(labels, [1, '1']), series(other, [1, '1'])] },
    ];
    const preview = mappingPreview(sourceGpus(answers, mapping, 0), [labels, other]);
    expect(preview.hosts).toEqual([{ host: 'gpu-07', tenant: null, gpus: 1, label: 'Hostname' }]);
    expect(preview.gpusWithoutHost).toBe(1);
    expect(preview.labels.find(({ name }) => name === 'rack')?.example).toBe('r1');
    expect(preview.labels.find(({ name }) => name === 'gpu')?.values).toBe(2);
  });
});

it('a selector goes between the braces of every query', () => {
  expect(familySelector('m', '')).toBe('m');
  expect(familySelector('m', ' cluster="eu", ')).toBe('m{cluster="eu"}');
});
