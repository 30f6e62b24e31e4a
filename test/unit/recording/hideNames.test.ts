import { expect, it } from 'vitest';
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
