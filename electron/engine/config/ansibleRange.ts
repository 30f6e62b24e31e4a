/** No inventory line of a real fleet stands for more; a typo such as [1:1000000] must not fill the memory. */
const mostHosts = 10_000;

const range = /\[(\w+):(\w+)(?::(\d+))?\]/;

/**
 * The names that a host pattern of an Ansible inventory stands for, or why it cannot be read. Ends are included; leading zeros
 * keep the width; letters count too.
 *
 *     'gpu[01:03]' -> gpu01 gpu02 gpu03      'n[0:6:3]' -> n0 n3 n6      'rack-[a:b][1:2]' -> rack-a1 rack-a2 rack-b1 rack-b2
 */
export function expandRange(pattern: string): readonly string[] | string {
  if (pattern.length > 1000) return 'is too long for a host';
  let names = [pattern];
  while (names.some((name) => range.test(name))) {
    const next: string[] = [];
    for (const name of names) {
      const expanded = expandFirst(name);
      if (typeof expanded === 'string') return expanded;
      if (next.length + expanded.length > mostHosts) return `${pattern} stands for over ${mostHosts} hosts`;
      next.push(...expanded);
    }
    names = next;
  }
  return names;
}

function expandFirst(name: string): readonly string[] | string {
  const found = range.exec(name);
  if (!found) return [name];
  const [whole, from = '', to = '', step = '1'] = found;
  const values = countBetween(from, to, Number(step));
  if (typeof values === 'string') return `${whole} ${values}`;
  const head = name.slice(0, found.index);
  const tail = name.slice(found.index + whole.length);
  return values.map((value) => head + value + tail);
}

function countBetween(from: string, to: string, step: number): readonly string[] | string {
  const numbers = /^\d{1,9}$/.test(from) && /^\d{1,9}$/.test(to);
  const letters = /^[A-Za-z]$/.test(from) && /^[A-Za-z]$/.test(to);
  if (!numbers && !letters) return 'is neither a range of numbers nor of letters';
  if (numbers && from.startsWith('0') && from.length > 1 && from.length !== to.length)
    return 'needs ends of equal width where the first begins with 0';
  if (step < 1) return 'needs a step of at least 1';
  const first = numbers ? Number(from) : from.charCodeAt(0);
  const last = numbers ? Number(to) : to.charCodeAt(0);
  if (last < first) return 'ends before it begins';
  const count = Math.floor((last - first) / step) + 1;
  if (count > mostHosts) return `stands for ${count} hosts; at most ${mostHosts} are read`;
  return Array.from({ length: count }, (_, index) => {
    const value = first + index * step;
    return numbers ? String(value).padStart(from.length, '0') : String.fromCharCode(value);
  });
}
