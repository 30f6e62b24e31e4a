import type { HostKey } from './hostKey.ts';
import type { KnownHostsLine } from './knownHostsLine.ts';

/** What the known_hosts lines of a name say about the key that its host presents. */
export type Verdict =
  | { readonly type: 'trusted' }
  /** Nothing is known about this name. */
  | { readonly type: 'unknown' }
  /** Other keys are known for this name. */
  | { readonly type: 'changed'; readonly known: readonly KnownHostsLine[] }
  | { readonly type: 'revoked'; readonly by: KnownHostsLine }
  /** The name's key is to be a certificate of an authority, and this is a plain key. */
  | { readonly type: 'certificate-expected'; readonly authority: KnownHostsLine };

/**
 * Judges a presented key. `lines` cover the name with its port; `portlessLines` cover the bare host name and are [] on port 22.
 * Like OpenSSH, the very key known for the bare name is also good on another port, but a different key there says nothing,
 * since another port may be another machine. Unlike OpenSSH, a key of a type not seen before counts as changed when any other
 * key is known: we propose the known types first, so a good host would have presented one of them.
 */
export function judgeHostKey(
  key: HostKey,
  lines: readonly KnownHostsLine[],
  portlessLines: readonly KnownHostsLine[],
): Verdict {
  const same = (line: KnownHostsLine) => line.key.blob === key.blob;
  const revoked = [...lines, ...portlessLines].find((line) => line.marker === 'revoked' && same(line));
  if (revoked !== undefined) return { type: 'revoked', by: revoked };
  const known = lines.filter((line) => line.marker === 'host');
  if (known.some(same)) return { type: 'trusted' };
  if (known.length > 0) return { type: 'changed', known };
  if (portlessLines.some((line) => line.marker === 'host' && same(line))) return { type: 'trusted' };
  const authority = lines.find((line) => line.marker === 'cert-authority');
  return authority === undefined ? { type: 'unknown' } : { type: 'certificate-expected', authority };
}
