import { createSecretKey } from 'node:crypto';
import type { Client } from 'ssh2';

/** The fields of ssh2's AES-GCM that matter here (lib/protocol/crypto.js). */
interface Cipher {
  _encKey?: unknown;
}
interface Decipher {
  _decipherKey?: unknown;
  /** Node's own decipher of the packet in hand. Each packet gets a new one. */
  _decipherInstance?: unknown;
  /** Bytes that are read of the next packet's length. */
  readonly _lenBytes?: number;
  decrypt?(data: Buffer, from: number, length: number): unknown;
}
interface Protocol {
  readonly _cipher?: Cipher;
  readonly _decipher?: Decipher;
}

/**
 * Makes reading a packet of AES-GCM cheap, in CPU and in memory. Call after each exchange of keys. Where ssh2 does it otherwise (other
 * ciphers, another version), nothing changes.
 */
export function readPacketsCheaply(client: Client): void {
  const { _protocol } = client as unknown as { readonly _protocol?: Protocol };
  const { _cipher: cipher, _decipher: decipher } = _protocol ?? {};
  if (Buffer.isBuffer(cipher?._encKey)) cipher._encKey = prepared(cipher._encKey);
  if (!decipher || !Buffer.isBuffer(decipher._decipherKey)) return;
  decipher._decipherKey = prepared(decipher._decipherKey);
  forgetAfterEachPacket(decipher);
}

/**
 * Node prepares a raw key anew for every packet, which costs three times what the packet itself does (12 against 3 microseconds for 650
 * bytes); a key object is prepared once.
 */
function prepared(key: Buffer): unknown {
  return createSecretKey(key);
}

/**
 * ssh2 keeps the decipher of the last packet until the next one, a second later. By then it has left the young heap, and its native
 * part (2 KB) stays until a full collection: tens of megabytes for a thousand hosts.
 */
function forgetAfterEachPacket(decipher: Decipher): void {
  const { decrypt } = decipher;
  if (!decrypt) return;
  decipher.decrypt = (data, from, length) => {
    const rest = decrypt.call(decipher, data, from, length);
    if (decipher._lenBytes === 0) decipher._decipherInstance = null;
    return rest;
  };
}
