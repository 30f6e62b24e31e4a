import type { Algorithms } from 'ssh2';

/** Signature algorithms (as patterns) by the key type that known_hosts names. RSA keys sign with SHA-2 (RFC 8332). */
const algorithmsOfType: Readonly<Record<string, RegExp>> = {
  'ssh-ed25519': /^ssh-ed25519$/,
  'ecdsa-sha2-nistp256': /^ecdsa-sha2-nistp256$/,
  'ecdsa-sha2-nistp384': /^ecdsa-sha2-nistp384$/,
  'ecdsa-sha2-nistp521': /^ecdsa-sha2-nistp521$/,
  'ssh-rsa': /^rsa-sha2-(256|512)$/,
};

const sha1 = /sha1/;
const sha1HostKeys = /^ssh-(rsa|dss)$/;

/**
 * What is proposed in the key exchange: ssh2's own defaults at run time, which leave out what the crypto library lacks
 * (Electron's BoringSSL has no chacha20), less everything that rests on SHA-1. No cipher is named. Host key types that are
 * known for the machine come first, as OpenSSH does, so that a machine known by one key does not present another.
 */
export function chooseAlgorithms(knownTypes: readonly string[]): Algorithms {
  const known = [...new Set(knownTypes)].flatMap((type) => algorithmsOfType[type] ?? []);
  const proposal = {
    kex: { remove: [sha1] },
    hmac: { remove: [sha1] },
    serverHostKey: { remove: [sha1HostKeys, ...known], prepend: known },
    // Lines of numbers every few seconds: compressing them costs more than it saves.
    compress: ['none'],
  };
  // ssh2 takes regular expressions here (README, `algorithms`), which its types leave out.
  return proposal as unknown as Algorithms;
}
