import { type DecimalText, decimalText, exact } from '../../money/decimal.ts';
import { exchanged } from './exchange.ts';
import { type Commitment, isInForce, type RateBook } from './rateBook.ts';
import { fits, type RateSubject } from './rateScope.ts';

/** How far a commitment is used by the hosts that there are. */
export interface CommitmentUse {
  readonly commitment: Commitment;
  /** `instances`, or `GPUs` where the price is per GPU. */
  readonly unit: 'instances' | 'GPUs';
  readonly used: number;
  readonly unused: number;
  /** What the unused part costs an hour, in the book's currency; null where that is not known. */
  readonly unusedPerHour: DecimalText | null;
}

/** What commitments pay for. */
export interface CommitmentPlan {
  /** By `subjectKey`. */
  readonly covered: ReadonlyMap<string, Commitment>;
  readonly uses: readonly CommitmentUse[];
}

/** One key for each host and kind of GPU. */
export function subjectKey({ host, gpuName }: Pick<RateSubject, 'host' | 'gpuName'>): string {
  return `${host}\n${gpuName}`;
}

/**
 * Gives commitments to hosts: commitments in the order of the file, hosts by name, until the quantity is used up. A host that needs more than
 * is left is passed by. What is left is paid for and unused: 4 reserved instances and 3 that run leave 1 x its price an hour.
 */
export function planCommitments(
  book: RateBook,
  subjects: readonly RateSubject[],
  day: string,
): CommitmentPlan {
  const covered = new Map<string, Commitment>();
  const inForce = book.commitments.filter((commitment) => isInForce(commitment, day));
  if (inForce.length === 0) return { covered, uses: [] };
  const byHost = subjects.toSorted((one, other) => (subjectKey(one) < subjectKey(other) ? -1 : 1));
  const uses = inForce.map((commitment) => {
    const perGpu = commitment.perGpuHour !== undefined;
    const takenHosts = new Set<string>();
    let used = 0;
    for (const subject of byHost) {
      if (covered.has(subjectKey(subject)) || !fits(commitment.applies, subject)) continue;
      // GPUs of two kinds in one host are one instance.
      const needs = perGpu ? subject.gpuCount : takenHosts.has(subject.host) ? 0 : 1;
      if (used + needs > commitment.quantity) continue;
      used += needs;
      takenHosts.add(subject.host);
      covered.set(subjectKey(subject), commitment);
    }
    return useOf(book, commitment, used, day);
  });
  return { covered, uses };
}

function useOf(book: RateBook, commitment: Commitment, used: number, day: string): CommitmentUse {
  const price = commitment.perGpuHour ?? commitment.perInstanceHour ?? '0';
  const unused = commitment.quantity - used;
  const { amount } = exchanged(price, commitment.currency, book, day);
  return {
    commitment,
    unit: commitment.perGpuHour === undefined ? 'instances' : 'GPUs',
    used,
    unused,
    unusedPerHour: amount === null ? null : decimalText(exact(amount).times(unused)),
  };
}
