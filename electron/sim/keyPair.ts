import ssh2 from 'ssh2';

/** An ed25519 key pair in OpenSSH form. */
export interface KeyPair {
  readonly private: string;
  readonly public: string;
}

/**
 * Makes a key pair that ssh2 can read itself: about one in 300 that it generates is written without a leading zero byte and
 * refused by its own parser (ssh2 1.17.0).
 */
export function makeKeyPair(): KeyPair {
  for (;;) {
    const pair = ssh2.utils.generateKeyPairSync('ed25519');
    const readable = [pair.private, pair.public].every(
      (text) => !(ssh2.utils.parseKey(text) instanceof Error),
    );
    if (readable) return { private: pair.private, public: pair.public.trim() };
  }
}
