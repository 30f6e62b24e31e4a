import type { Hop, Route } from './config/route.ts';
import type { HostKey } from './hostKeys/hostKey.ts';
import type { Verdict } from './hostKeys/verdict.ts';
import type { OpensshMeans } from './openssh/opensshArguments.ts';
import { isVerifiedByOpenssh, readKeyByOpenssh } from './openssh/opensshHostKey.ts';
import { readKeyBySsh2, type Ssh2Errand, type Ssh2Means } from './ssh2/ssh2Route.ts';

/** The key that one machine presents, and what is known about it. */
export interface HostKeyReport {
  readonly hop: Hop;
  readonly key: HostKey;
  readonly verdict: Verdict;
}

/** Reads keys hop by hop until one is not trusted. `openssh` is null where ssh2 carries the host. @throws FailureError */
export async function inspectRoute(
  route: Route,
  errand: Ssh2Errand,
  ssh2: Ssh2Means,
  openssh: OpensshMeans | null,
): Promise<readonly HostKeyReport[]> {
  const reports: HostKeyReport[] = [];
  for (const [index, hop] of route.hops.entries()) {
    const hops = route.hops.slice(0, index + 1);
    const read =
      openssh === null ? readKeyBySsh2(hops, errand, ssh2) : readKeyByOpenssh(hops, errand.signal, openssh);
    const key = await read;
    const judged = await ssh2.policy.judge(hop, key);
    const asCertificate = judged.type === 'certificate-expected' && openssh !== null;
    const isGood = asCertificate && (await isVerifiedByOpenssh(hops, errand.signal, openssh));
    const verdict: Verdict = isGood ? { type: 'trusted' } : judged;
    reports.push({ hop, key, verdict });
    if (verdict.type !== 'trusted') break;
  }
  return reports;
}
