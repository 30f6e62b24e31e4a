import type { FailureError } from '#shared/domain/failure.ts';
import { sshError } from '../sshError.ts';
import type { HostKey } from './hostKey.ts';
import type { KnownHostsLine } from './knownHostsLine.ts';

/** The key is not one of those known for this name. Refused under every setting. */
export function changedKey(title: string, key: HostKey, known: readonly KnownHostsLine[]): FailureError {
  const before = known.map(
    (line) => `${line.key.fingerprint} (${line.key.type}, ${line.file} line ${line.line})`,
  );
  return sshError(
    'host-key-changed',
    `${title} presented the key ${key.fingerprint} (${key.type}), but known is ${before.join(' and ')}`,
    'Someone may be listening in. Ask whoever runs the machine; if its key was replaced, remove the old line from the file named.',
    { terminal: true },
  );
}

/** The key stands in a `@revoked` line. Refused under every setting. */
export function revokedKey(title: string, key: HostKey, where: string): FailureError {
  return sshError(
    'host-key-revoked',
    `${title} presented the key ${key.fingerprint} (${key.type}), which is revoked by ${where}`,
    'The machine must get a new host key; ask whoever runs it.',
    { terminal: true },
  );
}

/** Nobody has said yet that this key is right. */
export function unknownKey(title: string, key: HostKey, why: string): FailureError {
  return sshError(
    'host-key-unknown',
    `${title} presented the key ${key.fingerprint} (${key.type}), which is not known${why}`,
    'Compare the fingerprint with what whoever runs the machine says, then trust it (`headroom hosts trust NAME`).',
    { terminal: true },
  );
}

/** Only a certificate would be accepted and a plain key came. */
export function certificateExpected(title: string, authority: KnownHostsLine): FailureError {
  return sshError(
    'host-key-unverifiable',
    `${title} should present a certificate of the authority in ${authority.file} line ${authority.line}, which only the system's ssh can verify`,
    'Leave the transport of this host on auto, and see that ssh is installed.',
    { terminal: true },
  );
}
