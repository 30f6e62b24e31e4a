import type { Hop } from './config/route.ts';
import { type Release, Semaphore } from './semaphore.ts';

/** Places for handshakes of the system's ssh: so many for all hosts together, and so many through one way out. */
export class HandshakePlaces {
  private readonly all: Semaphore;
  private readonly through: number;
  private readonly ways = new Map<string, Semaphore>();

  /** `all`: shared with the other transport. `through`: how many at once begin at one jump host. */
  constructor(all: Semaphore, through: number) {
    this.all = all;
    this.through = through;
  }

  /** Waits for a place to reach the last of `hops`. @throws the signal's reason when it is aborted while waiting. */
  async acquire(hops: readonly Hop[], signal?: AbortSignal): Promise<Release> {
    const leaveWay = await this.wayOf(hops)?.acquire(signal);
    try {
      const leaveAll = await this.all.acquire(signal);
      return () => {
        leaveAll();
        leaveWay?.();
      };
    } catch (error) {
      leaveWay?.();
      throw error;
    }
  }

  /** Every ssh logs in at the nearest jump host anew, whose sshd drops logins when too many begin at once. */
  private wayOf(hops: readonly Hop[]): Semaphore | undefined {
    const [first] = hops;
    const key = first?.settings.proxyCommand ?? (hops.length > 1 ? first?.address : undefined);
    if (key === undefined) return undefined;
    const way = this.ways.get(key) ?? new Semaphore(this.through);
    this.ways.set(key, way);
    return way;
  }
}
