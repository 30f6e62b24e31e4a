import { bytesOfIp, hasPrefix } from './ipBytes.ts';

/**
 * What an address leads to. `metadata` is where a cloud hands credentials to whoever asks from inside; `reserved` is what no
 * receiver can have (unspecified, multicast, documentation, tunnels).
 */
export type AddressKind = 'public' | 'loopback' | 'private' | 'link-local' | 'metadata' | 'reserved';

interface Range {
  readonly prefix: Uint8Array;
  readonly bits: number;
  readonly kind: AddressKind;
}

function range(cidr: string, kind: AddressKind): Range {
  const [address = '', bits = ''] = cidr.split('/');
  const prefix = bytesOfIp(address);
  if (prefix === null) throw new Error(`${cidr} is no range of addresses`);
  return { prefix, bits: Number(bits), kind };
}

/** The first range that holds an address names its kind: single addresses stand before what surrounds them. */
const ranges: readonly Range[] = [
  // Metadata services: AWS, GCP, Azure and others; ECS tasks; EKS pods; Azure's host; Alibaba; Oracle classic.
  range('169.254.169.254/32', 'metadata'),
  range('169.254.170.2/32', 'metadata'),
  range('169.254.170.23/32', 'metadata'),
  range('168.63.129.16/32', 'metadata'),
  range('100.100.100.200/32', 'metadata'),
  range('192.0.0.192/32', 'metadata'),
  range('fd00:ec2::254/128', 'metadata'),
  range('fd00:ec2::23/128', 'metadata'),
  range('fd20:ce::254/128', 'metadata'),
  // IANA's special-purpose registries, https://www.iana.org/assignments/iana-ipv4-special-registry
  range('0.0.0.0/8', 'reserved'),
  range('10.0.0.0/8', 'private'),
  range('100.64.0.0/10', 'private'),
  range('127.0.0.0/8', 'loopback'),
  range('169.254.0.0/16', 'link-local'),
  range('172.16.0.0/12', 'private'),
  range('192.0.0.0/24', 'reserved'),
  range('192.0.2.0/24', 'reserved'),
  range('192.88.99.0/24', 'reserved'),
  range('192.168.0.0/16', 'private'),
  range('198.18.0.0/15', 'private'),
  range('198.51.100.0/24', 'reserved'),
  range('203.0.113.0/24', 'reserved'),
  range('224.0.0.0/3', 'reserved'),
  // https://www.iana.org/assignments/iana-ipv6-special-registry
  range('::1/128', 'loopback'),
  range('fc00::/7', 'private'),
  range('fec0::/10', 'private'),
  range('fe80::/10', 'link-local'),
  range('64:ff9b:1::/48', 'private'),
  range('2001::/23', 'reserved'),
  range('2001:db8::/32', 'reserved'),
  range('3fff::/20', 'reserved'),
];

const globalUnicast = range('2000::/3', 'public');

/** Where an IPv4 address hides within an IPv6 one, by the byte at which it begins. */
const carriers: readonly (readonly [Range, number])[] = [
  [range('::ffff:0:0/96', 'public'), 12],
  [range('::ffff:0:0:0/96', 'public'), 12],
  [range('64:ff9b::/96', 'public'), 12],
  [range('2002::/16', 'public'), 2],
  [range('::/96', 'public'), 12],
];

/**
 * The kind of an IP address. An IPv6 address that carries an IPv4 one (mapped, compatible, NAT64, 6to4) is of that one's kind.
 *
 *     169.254.169.254           -> metadata
 *     ::ffff:10.0.0.1           -> private
 *     64:ff9b::7f00:1           -> loopback
 *     93.184.215.14             -> public
 *     not an address            -> reserved
 */
export function addressKind(address: string): AddressKind {
  const bytes = bytesOfIp(address);
  return bytes === null ? 'reserved' : kindOfBytes(bytes);
}

function kindOfBytes(bytes: Uint8Array): AddressKind {
  const special = ranges.find(({ prefix, bits }) => hasPrefix(bytes, prefix, bits));
  if (special) return special.kind;
  if (bytes.length === 4) return 'public';
  const carrier = carriers.find(([{ prefix, bits }]) => hasPrefix(bytes, prefix, bits));
  if (carrier) return kindOfBytes(bytes.slice(carrier[1], carrier[1] + 4));
  return hasPrefix(bytes, globalUnicast.prefix, globalUnicast.bits) ? 'public' : 'reserved';
}

/** True where a receiver may be at such an address. Metadata services and reserved addresses never are one. */
export function mayReceive(kind: AddressKind, allowPrivate: boolean): boolean {
  if (kind === 'public') return true;
  return allowPrivate && kind !== 'metadata' && kind !== 'reserved';
}
