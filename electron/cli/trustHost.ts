import type { SshConnector } from '#engine/ssh/createConnector.ts';
import type { HostKeyReport } from '#engine/ssh/inspectHostKeys.ts';
import { type Failure, FailureError } from '#shared/domain/failure.ts';
import type { HostConfig } from '#shared/domain/host.ts';

/** What became of one machine's key on the way to a host. */
export interface TrustedHop {
  readonly hop: string;
  readonly keyType: string;
  readonly fingerprint: string;
  readonly outcome: 'already' | 'trusted' | 'declined' | 'changed' | 'revoked' | 'certificate-expected';
  /** Fingerprints known before, where the key is another now. */
  readonly known: readonly string[];
}

/** What became of a host: every hop, and the failure where it could not be asked. */
export interface TrustOutcome {
  readonly name: string;
  readonly hops: readonly TrustedHop[];
  readonly failure: Failure | null;
}

/**
 * Goes hop by hop to a host: what lies behind a jump host can only be asked once that one is trusted. `decide` says whether an
 * unknown key is the right one; a changed or revoked key is never trusted. Never throws for the host's sake.
 */
export async function trustHost(
  connector: SshConnector,
  host: HostConfig,
  decide: (hop: TrustedHop) => Promise<boolean>,
): Promise<TrustOutcome> {
  const done = new Map<string, TrustedHop>();
  const outcome = (failure: Failure | null) => ({ name: host.name, hops: [...done.values()], failure });
  try {
    for (;;) {
      const reports = await connector.inspectHostKeys(host, { signal: AbortSignal.timeout(60_000) });
      for (const report of reports) {
        const hop = describe(report);
        if (!done.has(hop.hop)) done.set(hop.hop, hop);
      }
      const last = reports.at(-1);
      if (last?.verdict.type !== 'unknown') return outcome(null);
      const hop = describe(last);
      if (done.get(hop.hop)?.outcome === 'trusted') return outcome(notKept(hop));
      if (!(await decide(hop))) {
        done.set(hop.hop, { ...hop, outcome: 'declined' });
        return outcome(null);
      }
      await connector.trustHostKey(last);
      done.set(hop.hop, { ...hop, outcome: 'trusted' });
    }
  } catch (error) {
    if (error instanceof FailureError) return outcome(error.failure);
    throw error;
  }
}

/** The key was kept and is unknown all the same: asking on would never end. */
function notKept({ hop }: TrustedHop): Failure {
  return {
    kind: 'host-key-unverifiable',
    message: `the key of ${hop} was kept as trusted and still is not known`,
    words: '',
    remedy: 'Check that the known hosts files of its configuration can be read.',
    terminal: true,
  };
}

/** True where every key on the way is trusted. */
export function isTrusted({ failure, hops }: TrustOutcome): boolean {
  return failure === null && hops.every(({ outcome }) => outcome === 'already' || outcome === 'trusted');
}

function describe({ hop, key, verdict }: HostKeyReport): TrustedHop {
  const outcome = { trusted: 'already', unknown: 'declined' } as const;
  return {
    hop: hop.title,
    keyType: key.type,
    fingerprint: key.fingerprint,
    outcome: verdict.type === 'trusted' || verdict.type === 'unknown' ? outcome[verdict.type] : verdict.type,
    known: verdict.type === 'changed' ? verdict.known.map((line) => line.key.fingerprint) : [],
  };
}
