import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BilledResource, type HostToMatch, matchHosts } from '#shared/cost/matching/matchHosts.ts';
import { providerKey } from '#shared/cost/matching/providerKey.ts';
import { isMachine, resourceKey } from '#shared/cost/matching/resourceKey.ts';
import type { HostCloud } from '#shared/domain/hostCloud.ts';
import { unavailable } from '#shared/domain/reading.ts';

const missing = unavailable('not told');
const cloud = (provider: string, instanceId: string, more: Partial<HostCloud> = {}): HostCloud => ({
  provider,
  instanceId,
  instanceType: missing,
  region: missing,
  zone: missing,
  account: missing,
  resourceName: missing,
  lifecycle: missing,
  source: 'metadata service',
  ...more,
});
const host = (name: string, more: Partial<HostToMatch> = {}): HostToMatch => ({
  name,
  address: '10.0.0.1',
  cloud: null,
  billedAs: null,
  ...more,
});
const resource = (
  provider: string,
  resourceId: string,
  more: Partial<BilledResource> = {},
): BilledResource => ({
  key: resourceKey(provider, resourceId),
  provider,
  account: null,
  resourceId,
  resourceName: null,
  resourceType: null,
  currency: 'USD',
  cost: '1',
  ...more,
});
const aws = 'arn:aws:ec2:us-east-1:444455556666:instance/i-0123456789abcdef0';

describe('spellings of a resource', () => {
  it.each([
    ['AWS', aws, 'aws:i-0123456789abcdef0'],
    ['Amazon Web Services', 'i-0123456789ABCDEF0', 'aws:i-0123456789abcdef0'],
    ['aws', 'arn:aws-us-gov:ec2:us-gov-west-1:1:instance/i-0123456789abcdef0', 'aws:i-0123456789abcdef0'],
    [
      'Microsoft',
      '/subscriptions/S/resourceGroups/RG/providers/Microsoft.Compute/virtualMachines/VM1/',
      'azure:/subscriptions/s/resourcegroups/rg/providers/microsoft.compute/virtualmachines/vm1',
    ],
    [
      'Google Cloud',
      '//compute.googleapis.com/projects/481516/zones/us-central1-b/instances/5566778899',
      'gcp:5566778899',
    ],
    ['gcp', 'projects/acme/zones/us-central1-b/instances/Trainer', 'gcp:acme/us-central1-b/trainer'],
    ['RunPod', 'Abc123', 'runpod:abc123'],
  ])('%s %s', (provider, id, key) => {
    expect(resourceKey(provider, id)).toBe(key);
  });

  it('tell machines from disks', () => {
    expect(isMachine(resourceKey('AWS', aws), null)).toBe(true);
    expect(isMachine(resourceKey('AWS', 'arn:aws:ec2:us-east-1:1:volume/vol-01'), 'Volume')).toBe(false);
    expect(
      isMachine(
        resourceKey('Azure', '/subscriptions/s/resourceGroups/r/providers/Microsoft.Compute/disks/d'),
        null,
      ),
    ).toBe(false);
  });

  it('give one key to each provider, and never throw on any text', () => {
    expect(['Amazon Web Services', 'AWS', 'Microsoft Azure', 'Lambda Labs'].map(providerKey)).toEqual([
      'aws',
      'aws',
      'azure',
      'lambda',
    ]);
    fc.assert(
      fc.property(fc.string(), fc.string(), (provider, id) => {
        expect(resourceKey(provider, id)).toContain(':');
      }),
    );
  });
});

describe('matching hosts to a bill', () => {
  it('goes by instance id, whatever the bill’s spelling', () => {
    const gcp = cloud('gcp', '5566778899', { resourceName: 'projects/acme/zones/z/instances/trainer' });
    const { matches, unmatchedHosts, unmatchedResources } = matchHosts(
      [host('a', { cloud: cloud('aws', 'i-0123456789abcdef0') }), host('b', { cloud: gcp })],
      [
        resource('AWS', aws),
        resource('Google', '//compute.googleapis.com/projects/acme/zones/z/instances/Trainer'),
      ],
      [],
    );
    expect(matches.map(({ host: name, key, by, confidence }) => [name, key, by, confidence])).toEqual([
      ['a', 'aws:i-0123456789abcdef0', 'instanceId', 'certain'],
      ['b', 'gcp:acme/z/trainer', 'instanceId', 'certain'],
    ]);
    expect([unmatchedHosts, unmatchedResources]).toEqual([[], []]);
  });

  it('goes by address where the host tells nothing, as likely', () => {
    const instances = [{ provider: 'lambda', instanceId: 'abc', addresses: ['10.0.0.1', 'gpu1.example'] }];
    const { matches } = matchHosts([host('a')], [resource('Lambda', 'ABC')], instances);
    expect(matches).toMatchObject([{ host: 'a', key: 'lambda:abc', by: 'address', confidence: 'likely' }]);
  });

  it('lets a rule win over what a host says, and names who lost', () => {
    const found = matchHosts(
      [host('liar', { cloud: cloud('aws', 'i-0123456789abcdef0') }), host('ruled', { billedAs: aws })],
      [resource('AWS', aws)],
      [],
    );
    expect(found.matches).toMatchObject([{ host: 'ruled', by: 'rule' }]);
    expect(found.ambiguous).toMatchObject([{ host: 'liar', reason: expect.stringContaining('ruled') }]);
  });

  it('gives a resource that two hosts claim to neither', () => {
    const twins = ['a', 'b'].map((name) => host(name, { cloud: cloud('aws', 'i-0123456789abcdef0') }));
    const found = matchHosts(twins, [resource('AWS', aws)], []);
    expect(found.matches).toEqual([]);
    expect(found.ambiguous.map(({ host: name }) => name)).toEqual(['a', 'b']);
    expect(found.unmatchedResources).toHaveLength(1);
  });

  it('says why a host is on no bill, and which resource has its name', () => {
    const found = matchHosts(
      [
        host('unread'),
        host('metal', { cloud: cloud('x', 'y', { provider: missing, instanceId: missing }) }),
        host('gone', { cloud: cloud('aws', 'i-0fffffffffffffff0') }),
        host('wrong rule', { billedAs: 'i-nowhere' }),
        host('vm1'),
      ],
      [
        resource(
          'Microsoft',
          '/subscriptions/s/resourceGroups/r/providers/Microsoft.Compute/virtualMachines/x',
          { resourceName: 'VM1' },
        ),
      ],
      [],
    );
    expect(found.unmatchedHosts.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('not been read'),
      expect.stringContaining('hardware of your own'),
      expect.stringContaining('aws:i-0fffffffffffffff0'),
      expect.stringContaining('i-nowhere'),
      expect.stringContaining('not been read'),
    ]);
    expect(found.unmatchedHosts[4]?.candidates).toHaveLength(1);
  });

  it('drops nobody: every host and resource stands in one list', () => {
    const ids = fc.constantFrom('i-0000000a', 'i-0000000b', 'i-0000000c', 'i-0000000d');
    const anyHost = fc.record({
      id: fc.option(ids),
      rule: fc.option(ids),
      address: fc.constantFrom('1', '2'),
    });
    const anyInstance = fc.record({ id: ids, address: fc.constantFrom('1', '2') });
    fc.assert(
      fc.property(
        fc.array(anyHost, { maxLength: 6 }),
        fc.uniqueArray(ids),
        fc.array(anyInstance),
        (list, billed, known) => {
          const hosts = list.map(({ id, rule, address }, at) =>
            host(`h${at}`, { address, billedAs: rule, cloud: id === null ? null : cloud('aws', id) }),
          );
          const resources = billed.map((id) => resource('AWS', id));
          const instances = known.map(({ id, address }) => ({
            provider: 'aws',
            instanceId: id,
            addresses: [address],
          }));
          const found = matchHosts(hosts, resources, instances);
          const names = [...found.matches, ...found.ambiguous, ...found.unmatchedHosts].map(
            (each) => each.host,
          );
          expect(names.toSorted()).toEqual(hosts.map(({ name }) => name).toSorted());
          const keys = [...found.matches, ...found.unmatchedResources].map(({ key }) => key);
          expect(keys.toSorted()).toEqual(resources.map(({ key }) => key).toSorted());
        },
      ),
    );
  });
});
