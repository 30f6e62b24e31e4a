import type { HostCloud } from '../../domain/hostCloud.ts';
import { type Fact, isText } from '../../domain/reading.ts';
import type { HostPlace } from './rateScope.ts';

/** What a host says of itself, as rates ask for it; null where it is on no provider's machine, or nothing said so. */
export function cloudPlace(cloud: HostCloud | null | undefined): HostPlace | null {
  if (cloud == null || !isText(cloud.provider)) return null;
  const text = (fact: Fact) => (isText(fact) && fact !== '' ? fact : null);
  return {
    provider: text(cloud.provider),
    instance: text(cloud.instanceType),
    region: text(cloud.region),
    market: text(cloud.lifecycle) === 'spot' ? 'spot' : 'on-demand',
    from: text(cloud.source) ?? 'the host itself',
  };
}
