import type { SimHostSpec } from '../fleetSpec.ts';
import { cloudOf, type SimCloud } from './cloudOf.ts';

/** The lines of the section `cloud` (electron/engine/probes/script/cloudPart.ts): each provider's metadata service in its own words. */
export function cloudLines(host: SimHostSpec): string {
  const cloud = cloudOf(host);
  const told = cloud ? wordsOf(host, cloud) : { vendor: 'Supermicro', product: 'SYS-421GE-TNRT' };
  return Object.entries(told)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}

function wordsOf(host: SimHostSpec, cloud: SimCloud): Readonly<Record<string, string>> {
  const { provider, instanceId, instanceType, region, zone, account, lifecycle } = cloud;
  const told = { meta: provider, id: instanceId, type: instanceType, region, zone, account };
  switch (provider) {
    case 'aws':
      return { vendor: 'Amazon EC2', board: instanceId, ...told, life: lifecycle };
    case 'azure':
      return {
        vendor: 'Microsoft Corporation',
        ...told,
        machine: cloud.resourceId,
        life: lifecycle === 'spot' ? 'Spot' : 'Regular',
      };
    case 'gcp':
      return {
        vendor: 'Google',
        meta: 'gcp',
        id: instanceId,
        type: `projects/481516234200/machineTypes/${instanceType}`,
        zone: `projects/481516234200/zones/${zone}`,
        account,
        machine: host.name,
        life: lifecycle === 'spot' ? 'TRUE' : 'FALSE',
      };
    case 'lambda':
      return { vendor: 'QEMU', init_cloud: 'lambda', init_id: instanceId };
  }
}
