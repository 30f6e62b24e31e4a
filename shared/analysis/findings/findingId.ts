import type { FindingKind } from './findingKind.ts';

/**
 * The id of a finding: its kind and 64 bits (FNV-1a over UTF-16) of its subject, so that the same finding has the same id in every run, on every
 * machine, and an id is safe in links and file names whatever a host calls itself.
 *
 *     ('idle', 'GPU-5fbe') -> 'idle-' and 16 hexadecimal digits
 */
export function findingId(kind: FindingKind, subject: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < subject.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(subject.charCodeAt(at))) * 0x100000001b3n);
  }
  return `${kind}-${hash.toString(16).padStart(16, '0')}`;
}
