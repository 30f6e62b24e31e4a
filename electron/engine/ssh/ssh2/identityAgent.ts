import ssh2, {
  type IdentityCallback,
  type ParsedKey,
  type SignCallback,
  type SigningRequestOptions,
} from 'ssh2';
import type { Identity, SignatureHash } from '../authentication/identities.ts';
import type { Prompting } from '../prompting.ts';
import { errorWords } from '../sshError.ts';

/**
 * Presents one identity to ssh2 in an agent's clothes. ssh2 decrypts a key file before it offers the key; an agent is first
 * asked for the public half and signs only once the server wants that key. So a passphrase is asked for only when it opens
 * something, and only after the host key was verified. It is also where signatures with SHA-1, to which ssh2 falls back
 * for RSA keys on old servers, are refused.
 */
export class IdentityAgent extends ssh2.BaseAgent<ParsedKey> {
  private readonly identity: Identity;
  private readonly prompting: Prompting;
  private readonly failed: (error: unknown) => void;

  constructor(identity: Identity, prompting: Prompting, failed: (error: unknown) => void) {
    super();
    this.identity = identity;
    this.prompting = prompting;
    this.failed = failed;
  }

  override getIdentities(callback: IdentityCallback<ParsedKey>): void {
    this.identity.publicKey(this.prompting).then(
      (key) => callback(null, [key]),
      (error) => this.refuse(error, callback),
    );
  }

  override sign(
    key: ParsedKey,
    data: Buffer,
    options: SigningRequestOptions | SignCallback,
    callback?: SignCallback,
  ): void {
    const answer = typeof options === 'function' ? options : callback;
    const hash = typeof options === 'function' ? undefined : options.hash;
    if (answer === undefined) return;
    if (key.type === 'ssh-rsa' && hash !== 'sha256' && hash !== 'sha512') {
      this.refuse(
        new Error('the server accepts RSA keys with SHA-1 signatures only, which are not made'),
        answer,
      );
      return;
    }
    this.identity.sign(data, hash as SignatureHash, this.prompting).then(
      (signature) => answer(null, signature),
      (error) => this.refuse(error, answer),
    );
  }

  private refuse(error: unknown, callback: (error: Error) => void): void {
    this.failed(error);
    callback(error instanceof Error ? error : new Error(errorWords(error)));
  }
}
