import { createHash } from 'node:crypto';

/** A host's public key as it travels in the handshake and stands (base64) in known_hosts. */
export interface HostKey {
  /** `ssh-ed25519`, `ecdsa-sha2-nistp256`, `ssh-rsa`, ... as the key itself says. */
  readonly type: string;
  /** The key's wire form in base64. */
  readonly blob: string;
  /** `SHA256:` and unpadded base64, as ssh prints it. */
  readonly fingerprint: string;
}

/** Reads a key from its wire form; null where its type cannot be read. */
export function readHostKey(wire: Buffer): HostKey | null {
  const type = keyType(wire);
  return type === null ? null : { type, blob: wire.toString('base64'), fingerprint: fingerprint(wire) };
}

/**
 * SHA-256 fingerprint of a key's wire form, as `ssh-keygen -l` prints it: `SHA256:` and base64 without padding
 * (OpenSSH's sshkey_fingerprint(3) form since 6.8).
 */
function fingerprint(wire: Buffer): string {
  return `SHA256:${createHash('sha256').update(wire).digest('base64').replace(/=+$/, '')}`;
}

/** The wire form's first string (RFC 4253, 6.6): the name of the key's type. */
function keyType(wire: Buffer): string | null {
  if (wire.length < 4) return null;
  const length = wire.readUInt32BE(0);
  if (length === 0 || length > 64 || wire.length < 4 + length) return null;
  const type = wire.toString('latin1', 4, 4 + length);
  return /^[\x21-\x7e]+$/.test(type) ? type : null;
}
