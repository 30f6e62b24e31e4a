import { createHmac } from 'node:crypto';

/**
 * Whether the names field of a known_hosts line covers `name` (`host` or `[host]:port`, in any case). Patterns are separated by
 * commas; `*` and `?` are wildcards; a pattern after `!` that matches refuses the whole line; `|1|salt|hash` is a hashed name.
 */
export function namesCover(names: string, name: string): boolean {
  if (names.startsWith('|')) return hashedNameIs(names, name);
  let covered = false;
  for (const pattern of names.split(',')) {
    const negated = pattern.startsWith('!');
    if (!wildcardMatches(negated ? pattern.slice(1) : pattern, name)) continue;
    if (negated) return false;
    covered = true;
  }
  return covered;
}

/** HMAC-SHA1 is what the file format prescribes; it hides names and protects nothing else. */
function hashedNameIs(names: string, name: string): boolean {
  const [, version, salt, hash] = names.split('|');
  if (version !== '1' || !salt || !hash) return false;
  return createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash;
}

/** Glob matching in linear memory: hostile patterns such as `*a*a*a*b` must not blow up as a regular expression would. */
function wildcardMatches(pattern: string, mixedCaseName: string): boolean {
  const wanted = pattern.toLowerCase();
  const name = mixedCaseName.toLowerCase();
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let position = 0; position < name.length; ) {
    const symbol = wanted[at];
    if (symbol === '*') {
      star = at++;
      resume = position;
    } else if (symbol === '?' || symbol === name[position]) {
      at++;
      position++;
    } else if (star >= 0) {
      at = star + 1;
      position = ++resume;
    } else {
      return false;
    }
  }
  while (wanted[at] === '*') at++;
  return at === wanted.length;
}
