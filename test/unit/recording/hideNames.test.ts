import { describe, expect, it } from 'vitest';
import { parseHostCloud } from '#engine/probes/hostCloud.ts';
import { hideNames } from '#engine/recording/hideNames.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import { cloudLines } from '#sim/cloud/cloudLines.ts';
import { cloudOf } from '#sim/cloud/cloudOf.ts';
import { planFleet } from '#sim/plan/planFleet.ts';

it('a recording without names names neither the account nor the machine of a provider', () => {
  const seen = new Set<string>();
  for (const host of planFleet({ gpus: 64, seed: 1 }).hosts) {
    const cloud = cloudOf(host);
    if (!cloud) continue;
    seen.add(cloud.provider);
    const config: HostConfig = {
      name: host.name,
      address: '10.0.0.1',
      labels: {},
      transport: 'ssh2',
      intervalSeconds: 1,
      paused: false,
    };
    const hidden = hideNames([config]).lineOf(config)(cloudLines(host));
    for (const secret of [cloud.instanceId, cloud.account, cloud.resourceId, host.name, '481516234200'])
      expect(hidden).not.toContain(secret);
    expect(parseHostCloud(hidden.split('\n'))).toMatchObject({
      provider: cloud.provider,
      instanceId: 'hidden',
    });
  }
  expect([...seen].sort()).toEqual(['aws', 'azure', 'gcp', 'lambda']);
});

const hostOf = (name: string, more: Partial<HostConfig> = {}): HostConfig => ({
  name,
  address: `${name}.example.org`,
  labels: {},
  transport: 'ssh2',
  intervalSeconds: 1,
  paused: false,
  ...more,
});

describe('names in the lines of a recording', () => {
  it('of all hosts, jumps and addresses are hidden in the lines of each', () => {
    const hosts = [
      hostOf('gpu-1', { address: '10.0.0.7', jump: 'ops@bastion.example.org:2222,10.0.0.9' }),
      hostOf('gpu-12'),
      hostOf('login', { jump: '[2001:db8::9]:22' }),
    ];
    const names = hideNames(hosts);
    const line = names.lineOf(hosts[0] as HostConfig);
    expect(line('torchrun --rdzv-endpoint GPU-12.example.org:29500 gpu-1:/data login 10.0.0.77')).toBe(
      'torchrun --rdzv-endpoint host-002:29500 host-001:/data host-003 10.0.0.77',
    );
    expect(line('via bastion.example.org, 10.0.0.9 and [2001:db8::9] to 10.0.0.7')).toBe(
      'via jump-1, jump-2 and [jump-3] to host-001',
    );
  });

  it('that a host gives itself is hidden in the lines of others as well', () => {
    const [one, two] = [hostOf('a-1'), hostOf('b-2')];
    const names = hideNames([one, two]);
    expect(names.lineOf(two)('hostname=rack7-node3\ncpu_count=64')).toBe('hostname=host-002\ncpu_count=64');
    expect(names.lineOf(one)('nccl: peer rack7-node3 is gone')).toBe('nccl: peer host-002 is gone');
  });

  it('change nothing of the forms that are read, whatever hosts are called', () => {
    const hosts = ['gpu', 'kernel', 'uuid', 'store', 'node'].map((name) => hostOf(name));
    const line = hideNames(hosts).lineOf(hosts[0] as HostConfig);
    const text = [
      '@begin host 1800000000',
      'gpu_uuid, pid, used_gpu_memory [MiB], process_name',
      'GPU-fa4e0000-0000-4000-8000-000000000000, 42, 562, /opt/store-exporter',
      '# gpu pid type sm mem',
      'GPU0 X NODE SYS 0-63 N/A',
      '@end host 0',
    ].join('\n');
    expect(line(text)).toBe(text);
    expect(line('hostname=gpu')).toBe('hostname=host-001');
    expect(line('mounted from store:/home')).toBe('mounted from host-004:/home');
  });
});
