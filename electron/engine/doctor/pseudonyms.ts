import { isIP } from 'node:net';
import { hideSecrets } from '../redaction/hideSecrets.ts';

/** What a name is of; pseudonyms are numbered apart. */
type NameKind = 'host' | 'address' | 'user' | 'gpu' | 'key' | 'path';

/** Names and what stands for them: the same one for the same name throughout a bundle, so that lines can still be joined. */
export interface Pseudonyms {
  /** The pseudonym of a name, `host-3`; from then on the name is replaced in every text. */
  of(kind: NameKind, name: string): string;
  /** A text without names, addresses, keys and secrets. It errs on the side of hiding. */
  hide(text: string): string;
}

/** A name this short stands in too many words to be replaced in running text. */
const shortestName = 3;

/*
 * Forms of what identifies, where no list of names helps. Repetitions are bounded: texts come from hosts.
 */
const gpuUuid = /\b(?:GPU|MIG)-[0-9a-f]{8}(?:-[0-9a-f]{4,12}){2,4}(?:\/\d{1,3}\/\d{1,3})?\b/gi;
const fingerprint = /\b(?:SHA256:[A-Za-z0-9+/=]{20,64}|MD5(?::[0-9a-f]{2}){16})/g;
const publicKey = /\bAAAA[A-Za-z0-9+/=]{20,4000}/g;
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}/g;
const homeFolder = /((?:\/home|\/Users|[A-Z]:\\Users)[/\\])([^/\\\s"':,;]{1,64})/g;
const mac = /\b[0-9a-f]{2}(?::[0-9a-f]{2}){5}\b/gi;
const addressLike = /(?<![\w.:])[0-9a-f:.]{7,45}(?![\w])/gi;
const domain = /\b[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,8}\.[a-z]{2,24}\b/gi;
const longToken =
  /\b(?=[A-Za-z0-9+/_-]{0,200}\d)(?=[A-Za-z0-9+/_-]{0,200}[A-Za-z])[A-Za-z0-9+/_=-]{32,4000}/g;

/** An empty book of names. */
export function createPseudonyms(): Pseudonyms {
  const known = new Map<string, string>();
  const counts = new Map<NameKind, number>();
  let pattern: RegExp | null = null;
  const of = (kind: NameKind, name: string) => {
    const key = name.toLowerCase();
    const before = known.get(key);
    if (before !== undefined) return before;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const pseudonym = `${kind}-${count}`;
    known.set(key, pseudonym);
    pattern = null;
    return pseudonym;
  };
  const replaceKnown = (text: string) => {
    pattern ??= patternOf([...known.keys()]);
    return text.replace(pattern, (name) => known.get(name.toLowerCase()) ?? name);
  };
  return {
    of,
    hide(text) {
      const plain = replaceKnown(hideSecrets(text))
        .replace(publicKey, '[hidden]')
        .replace(fingerprint, (found) => of('key', found))
        .replace(gpuUuid, (found) => of('gpu', found))
        .replace(email, (found) => of('user', found))
        .replace(homeFolder, (_all, folder: string, user: string) => `${folder}${of('user', user)}`)
        .replace(mac, (found) => of('address', found))
        .replace(addressLike, (found) => hideAddress(found, of))
        .replace(domain, (found) => of('address', found));
      return plain.replace(longToken, '[hidden]');
    },
  };
}

/** Addresses of this machine itself say nothing about anybody. */
function hideAddress(found: string, of: Pseudonyms['of']): string {
  const bare = found.replace(/[.:]$/, '');
  if (isIP(bare) === 0 || /^(127\.|0\.0\.0\.0$|::1?$)/.test(bare)) return found;
  return of('address', bare) + found.slice(bare.length);
}

/** Whole words, the longest first: `gpu-1.example.org` must not become `host-1.example.org`. */
function patternOf(names: readonly string[]): RegExp {
  const long = names
    .filter((name) => name.length >= shortestName)
    .sort((one, other) => other.length - one.length);
  if (long.length === 0) return /(?!)/g;
  const words = long.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![A-Za-z0-9_])(?:${words.join('|')})(?![A-Za-z0-9_])`, 'gi');
}
