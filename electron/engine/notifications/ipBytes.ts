import { isIPv4, isIPv6 } from 'node:net';

/** An address as bytes: 4 for IPv4, 16 for IPv6; null for text that is no address. A zone (`fe80::1%eth0`) is left out. */
export function bytesOfIp(text: string): Uint8Array | null {
  const address = text.split('%', 1)[0] ?? '';
  if (isIPv4(address)) return Uint8Array.from(address.split('.'), Number);
  return isIPv6(address) ? bytesOfIpv6(address) : null;
}

/** `text` is known to be well-formed. */
function bytesOfIpv6(text: string): Uint8Array {
  const [head = '', tail] = text.split('::', 2);
  const front = groupBytes(head);
  if (tail === undefined) return Uint8Array.from(front);
  const back = groupBytes(tail);
  const gap = new Array<number>(16 - front.length - back.length).fill(0);
  return Uint8Array.from([...front, ...gap, ...back]);
}

/** `ff02:1` -> 255, 2, 0, 1; a dotted quad at the end is four bytes. */
function groupBytes(groups: string): number[] {
  if (groups === '') return [];
  return groups.split(':').flatMap((group) => {
    if (group.includes('.')) return group.split('.').map(Number);
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
}

/** True where the first `bits` of an address are those of `prefix`; addresses of different length never match. */
export function hasPrefix(address: Uint8Array, prefix: Uint8Array, bits: number): boolean {
  if (address.length !== prefix.length) return false;
  const whole = bits >> 3;
  for (let index = 0; index < whole; index++) if (address[index] !== prefix[index]) return false;
  const rest = bits & 7;
  if (rest === 0) return true;
  const mask = 0xff & (0xff << (8 - rest));
  return ((address[whole] ?? 0) & mask) === ((prefix[whole] ?? 0) & mask);
}
