import { readFile } from 'node:fs/promises';
import { errorCode, errorWords } from '../sshError.ts';

/** A private key file as it lies on disk. The text is secret. */
export interface PrivateKeyFile {
  readonly path: string;
  /** The private key's text; null where only the public half is here (an agent or a token holds the other). */
  readonly text: string | null;
  readonly encrypted: boolean;
  /** Wire form of the public half; null where an old encrypted file without a `.pub` hides it. */
  readonly publicWire: Buffer | null;
  /** Key type as the public half says, or null. */
  readonly type: string | null;
  /** True when `<path>-cert.pub` exists: ssh would log in with that certificate. */
  readonly hasCertificate: boolean;
}

/** Null where neither the key nor its public half exists. @throws Error in the system's words for a file that cannot be read. */
export async function readPrivateKeyFile(path: string): Promise<PrivateKeyFile | null> {
  const content = await readIfThere(path);
  const publicText = isPublic(content) ? content : await readIfThere(`${path}.pub`).catch(() => null);
  if (content === null && publicText === null) return null;
  const text = isPublic(content) ? null : content;
  const publicWire = (publicText === null ? null : wireOfPublicLine(publicText)) ?? wireInContainer(text);
  return {
    path,
    text,
    encrypted: text !== null && isEncrypted(text),
    publicWire,
    type: publicWire === null ? null : firstString(publicWire, 0),
    hasCertificate: (await readIfThere(`${path.replace(/\.pub$/, '')}-cert.pub`).catch(() => null)) !== null,
  };
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return null;
    throw new Error(`${path} cannot be read: ${errorWords(error)}`);
  }
}

const isPublic = (text: string | null) => text !== null && /^(ssh|ecdsa|sk)-\S+ AAAA/.test(text);

function wireOfPublicLine(text: string): Buffer | null {
  const [, blob] = /^\S+ (AAAA[A-Za-z0-9+/=]+)/.exec(text.trim()) ?? [];
  return blob === undefined ? null : Buffer.from(blob, 'base64');
}

const containerMagic = 'openssh-key-v1\0';

/** The body of OpenSSH's own private key format (PROTOCOL.key), whose public half is never encrypted. */
function container(text: string | null): Buffer | null {
  const [, body] = /-----BEGIN OPENSSH PRIVATE KEY-----([\s\S]*?)-----END/.exec(text ?? '') ?? [];
  const bytes = body === undefined ? null : Buffer.from(body, 'base64');
  return bytes?.toString('latin1', 0, containerMagic.length) === containerMagic ? bytes : null;
}

/** After the magic: cipher, kdf and kdf options as strings, a count, then the first public key. */
function wireInContainer(text: string | null): Buffer | null {
  const bytes = container(text);
  if (bytes === null) return null;
  let at = containerMagic.length;
  for (let field = 0; field < 3; field++) {
    if (at + 4 > bytes.length) return null;
    at += 4 + bytes.readUInt32BE(at);
  }
  at += 4;
  if (at + 4 > bytes.length) return null;
  const end = at + 4 + bytes.readUInt32BE(at);
  return end > bytes.length ? null : bytes.subarray(at + 4, end);
}

function isEncrypted(text: string): boolean {
  const bytes = container(text);
  if (bytes !== null) return firstString(bytes, containerMagic.length) !== 'none';
  return text.includes('Proc-Type: 4,ENCRYPTED') || text.includes('BEGIN ENCRYPTED PRIVATE KEY');
}

function firstString(bytes: Buffer, at: number): string | null {
  if (at + 4 > bytes.length) return null;
  const end = at + 4 + bytes.readUInt32BE(at);
  return end > bytes.length ? null : bytes.toString('latin1', at + 4, end);
}
