import type { HostCloud } from '../../domain/hostCloud.ts';
import { type Fact, isText } from '../../domain/reading.ts';
import { providerKey } from './providerKey.ts';

/**
 * One spelling for a machine, whichever way a bill, an API or the machine itself writes it:
 *
 *     arn:aws:ec2:us-east-1:444455556666:instance/i-0AB…          aws:i-0ab…
 *     /subscriptions/S/resourceGroups/RG/…/virtualMachines/VM      azure:/subscriptions/s/resourcegroups/rg/…/virtualmachines/vm
 *     //compute.googleapis.com/projects/P/zones/Z/instances/123    gcp:123        (a number is unique by itself; bills write the
 *     https://www.googleapis.com/compute/v1/projects/P/…/my-vm     gcp:p/z/my-vm   project now as its id, now as its number)
 */
export function resourceKey(provider: string, resourceId: string): string {
  const key = providerKey(provider);
  const id = resourceId.trim().toLowerCase().replace(/\/+$/, '');
  if (/^arn:aws[a-z-]*:/.test(id) || (key === 'aws' && /^i-[0-9a-f]+$/.test(id))) {
    const instance = /(?:^|[:/])(i-[0-9a-f]{8,17})$/.exec(id)?.[1];
    return `aws:${instance ?? id}`;
  }
  if (/^\/?subscriptions\//.test(id)) return `azure:${id.startsWith('/') ? id : `/${id}`}`;
  const gcp = /(?:^|\/)projects\/([^/]+)\/zones\/([^/]+)\/instances\/([^/]+)$/.exec(id);
  if (gcp) {
    const [, project = '', zone = '', name = ''] = gcp;
    return /^\d+$/.test(name) ? `gcp:${name}` : `gcp:${project}/${zone}/${name}`;
  }
  return `${key}:${id}`;
}

/** Every spelling by which a bill may name the machine that a host says it is. */
export function resourceKeysOf(cloud: HostCloud): readonly string[] {
  if (!isText(cloud.provider)) return [];
  const { provider } = cloud;
  const named = [cloud.instanceId, cloud.resourceName].filter((fact: Fact) => isText(fact));
  return [...new Set(named.filter((name) => name.trim() !== '').map((name) => resourceKey(provider, name)))];
}

/** Whether a resource looks like a machine, which a host should stand for, and not like a disk or an address. */
export function isMachine(key: string, resourceType: string | null): boolean {
  if (key.startsWith('aws:')) return /^aws:i-[0-9a-f]+$/.test(key);
  if (key.startsWith('azure:/')) return /\/virtualmachines\/[^/]+$/.test(key);
  if (key.startsWith('gcp:')) return /^gcp:(\d+|[^/]+\/[^/]+\/[^/]+)$/.test(key) && !/disk|bucket/.test(key);
  return resourceType === null || /instance|machine|vm|server|pod|droplet|node/i.test(resourceType);
}
