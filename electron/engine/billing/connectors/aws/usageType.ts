/** What a usage type of EC2 says: `USE2-SpotUsage:p5.48xlarge`. */
export interface UsageType {
  readonly instanceType: string | null;
  readonly market: 'spot' | 'on-demand' | 'reserved' | null;
  /** True where its quantity is instance hours. */
  readonly isHours: boolean;
}

const instanceHours =
  /^(?:[A-Z0-9]+-)*(BoxUsage|SpotUsage|HeavyUsage|DedicatedUsage|HostBoxUsage|Reservation|UnusedBox|UnusedDed)(?::([a-z0-9-]+\.[a-z0-9-]+))?$/;

/** Reads a usage type; what is no instance hour (data transfer, CPU credits) has no instance type. */
export function readUsageType(usageType: string): UsageType {
  const found = instanceHours.exec(usageType);
  if (!found) return { instanceType: null, market: null, isHours: false };
  const [, kind, instanceType = null] = found;
  return { instanceType, market: marketOf(kind ?? ''), isHours: true };
}

function marketOf(kind: string): UsageType['market'] {
  if (kind === 'SpotUsage') return 'spot';
  return kind === 'HeavyUsage' || kind === 'Reservation' ? 'reserved' : 'on-demand';
}
