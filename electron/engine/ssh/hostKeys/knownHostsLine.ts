import { type HostKey, readHostKey } from './hostKey.ts';

/** What a line says about its key: it is a host's, it signs hosts' certificates, or it is never to be accepted. */
type KeyMarker = 'host' | 'cert-authority' | 'revoked';

/** One usable line of a known_hosts file (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT). */
export interface KnownHostsLine {
  readonly marker: KeyMarker;
  /** `host,pattern*,!not` or `|1|salt|hash`. */
  readonly names: string;
  readonly key: HostKey;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Longest line that is looked at; the largest RSA keys need about 3,000 characters. */
const longestLine = 16_384;

/**
 * Reads known_hosts text. Lines that OpenSSH would skip (comments, unknown markers, keys that do not parse or whose type is not
 * the one stated) are skipped here as well. Never throws.
 */
export function parseKnownHosts(text: string, file: string): readonly KnownHostsLine[] {
  return text.split('\n').flatMap((raw, index) => {
    const line = parseLine(raw, file, index + 1);
    return line === null ? [] : [line];
  });
}

function parseLine(raw: string, file: string, line: number): KnownHostsLine | null {
  const text = raw.trim();
  if (text === '' || text.startsWith('#') || text.length > longestLine) return null;
  const fields = text.split(/[ \t]+/);
  const marker = text.startsWith('@') ? readMarker(fields.shift()) : 'host';
  const [names, type, blob] = fields;
  if (marker === null || names === undefined || type === undefined || blob === undefined) return null;
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(blob)) return null;
  const key = readHostKey(Buffer.from(blob, 'base64'));
  return key === null || key.type !== type ? null : { marker, names, key, file, line };
}

function readMarker(field: string | undefined): KeyMarker | null {
  if (field === '@cert-authority') return 'cert-authority';
  return field === '@revoked' ? 'revoked' : null;
}
