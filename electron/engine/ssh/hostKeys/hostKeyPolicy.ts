import type { Hop } from '../config/route.ts';
import type { Prompting } from '../prompting.ts';
import type { HostKey } from './hostKey.ts';
import { certificateExpected, changedKey, revokedKey, unknownKey } from './hostKeyFailures.ts';
import type { KnownHostsReader } from './knownHosts.ts';
import type { KnownHostsLine } from './knownHostsLine.ts';
import type { TrustStore } from './trustStore.ts';
import { judgeHostKey, type Verdict } from './verdict.ts';

/** Decides whether a machine is the one it claims to be. Reads the user's files and ours; writes ours alone. */
export interface HostKeyPolicy {
  /** The known_hosts files that count for a hop, ours last. */
  files(hop: Hop): readonly string[];
  /** Every line about a hop. @throws FailureError `host-key-unverifiable` */
  known(hop: Hop): Promise<readonly KnownHostsLine[]>;
  /** @throws FailureError `host-key-unverifiable` when a file cannot be read: nothing is judged then. */
  judge(hop: Hop, key: HostKey): Promise<Verdict>;
  /**
   * Returns for a key that is trusted, or that the user trusts now; it is then kept in our own store.
   * @throws FailureError `host-key-unknown`, `-changed`, `-revoked` or `-unverifiable`
   */
  verify(hop: Hop, key: HostKey, prompting: Prompting): Promise<void>;
  /** Keeps a key as trusted for a hop. @throws FailureError `host-key-unverifiable` */
  trust(hop: Hop, key: HostKey): Promise<void>;
}

/** The policy over the files of each hop's settings, or over `files` instead of them where given. */
export function createHostKeyPolicy(
  reader: KnownHostsReader,
  store: TrustStore,
  files?: readonly string[],
): HostKeyPolicy {
  const filesOf = ({ settings }: Hop) => [
    ...(files ?? [...settings.userKnownHostsFiles, ...settings.globalKnownHostsFiles]),
    store.file,
  ];
  const known = (hop: Hop) => reader.linesFor(hop.keyName, filesOf(hop));
  const judge = async (hop: Hop, key: HostKey) => {
    const bareName = hop.settings.hostname.toLowerCase();
    const portless =
      hop.settings.hostKeyAlias === null && bareName !== hop.keyName
        ? await reader.linesFor(bareName, filesOf(hop))
        : [];
    return judgeHostKey(key, await known(hop), portless);
  };
  return {
    files: filesOf,
    known,
    judge,
    trust: (hop, key) => store.add(hop.keyName, key),
    async verify(hop, key, prompting) {
      const verdict = await judge(hop, key);
      if (verdict.type === 'trusted') return;
      refuse(hop, key, verdict);
      const answer = await prompting.ask({
        kind: 'host-key',
        message: `The key of ${hop.title} is not known. Is this its fingerprint?`,
        fingerprint: key.fingerprint,
        keyType: key.type,
        fields: [],
      });
      if (answer.type !== 'trust') throw unknownKey(hop.title, key, '');
      await store.add(hop.keyName, key);
    },
  };
}

/** Throws unless the verdict is one that a person may overrule: a key of which nothing is known. */
function refuse(hop: Hop, key: HostKey, verdict: Verdict): void {
  switch (verdict.type) {
    case 'changed':
      throw changedKey(hop.title, key, verdict.known);
    case 'revoked':
      throw revokedKey(hop.title, key, `${verdict.by.file} line ${verdict.by.line}`);
    case 'certificate-expected':
      throw certificateExpected(hop.title, verdict.authority);
    case 'unknown':
      if (hop.settings.strictHostKeyChecking !== 'yes') return;
      throw unknownKey(hop.title, key, ', and its configuration says StrictHostKeyChecking yes');
    case 'trusted':
      return;
  }
}
