import { connect } from 'node:net';
import ssh2, { type ParsedKey } from 'ssh2';

/** A public key that an ssh agent holds, of whatever type: certificates and FIDO keys too, which ssh2 leaves out. */
export interface AgentKey {
  readonly type: string;
  readonly wire: Buffer;
  readonly comment: string;
}

const requestIdentities = Buffer.from([0, 0, 0, 1, 11]);
const identitiesAnswer = 12;
const timeoutMs = 3000;
const longestAnswer = 1 << 20;

/**
 * Lists an agent's keys (draft-miller-ssh-agent, 4.4). [] where the agent cannot be reached: an agent that is not running
 * is an everyday state.
 */
export function listAgentKeys(socketPath: string): Promise<readonly AgentKey[]> {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    let answer = Buffer.alloc(0);
    const finish = () => {
      socket.destroy();
      resolve(parseIdentities(answer));
    };
    socket.setTimeout(timeoutMs, finish).on('error', finish).on('close', finish);
    socket.on('connect', () => socket.write(requestIdentities));
    socket.on('data', (chunk: Buffer) => {
      answer = Buffer.concat([answer, chunk]);
      const whole = answer.length >= 4 && answer.length >= 4 + answer.readUInt32BE(0);
      if (whole || answer.length > longestAnswer) finish();
    });
  });
}

/** Reads an agent's answer; keys after a malformed part are left out. Never throws. */
export function parseIdentities(answer: Buffer): readonly AgentKey[] {
  if (answer.length < 9 || answer[4] !== identitiesAnswer) return [];
  const keys: AgentKey[] = [];
  let at = 9;
  for (let left = answer.readUInt32BE(5); left > 0; left--) {
    const wire = stringAt(answer, at);
    const comment = wire === null ? null : stringAt(answer, at + 4 + wire.length);
    if (wire === null || comment === null) break;
    at += 8 + wire.length + comment.length;
    keys.push({ type: stringAt(wire, 0)?.toString('latin1') ?? '', wire, comment: comment.toString('utf8') });
  }
  return keys;
}

function stringAt(buffer: Buffer, at: number): Buffer | null {
  if (at + 4 > buffer.length) return null;
  const length = buffer.readUInt32BE(at);
  return at + 4 + length > buffer.length ? null : buffer.subarray(at + 4, at + 4 + length);
}

/** Has the agent sign for one of its keys. `hash` is `sha256` or `sha512` for RSA. @throws Error in the agent's words. */
export function signWithAgent(
  socketPath: string,
  key: ParsedKey,
  data: Buffer,
  hash: 'sha256' | 'sha512' | undefined,
): Promise<Buffer> {
  const agent = ssh2.createAgent(socketPath);
  return new Promise((resolve, reject) => {
    agent.sign(key, data, hash === undefined ? {} : { hash }, (error, signature) => {
      if (signature === undefined) reject(error ?? new Error('the agent gave no signature'));
      else resolve(signature);
    });
  });
}
