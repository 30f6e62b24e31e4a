import ssh2, { type ParsedKey } from 'ssh2';
import type { SshSettings } from '../config/sshSettings.ts';
import type { Prompting } from '../prompting.ts';
import { type AgentKey, signWithAgent } from './agentKeys.ts';
import type { KeyInventory } from './keyInventory.ts';
import type { KeyRing } from './keyRing.ts';
import type { PrivateKeyFile } from './privateKeyFile.ts';

/** Hash of an RSA signature; undefined for key types that fix their own. SHA-1 is not among them. */
export type SignatureHash = 'sha256' | 'sha512' | undefined;

/** One key that may be offered at a login. */
export interface Identity {
  /** `/home/ana/.ssh/id_ed25519` or `agent key ana@laptop`. */
  readonly label: string;
  /** The public half; asks for the passphrase only where an old file hides it. @throws SecretNotGiven, Error */
  publicKey(prompting: Prompting): Promise<ParsedKey>;
  /** Signs; this is where a passphrase is asked for. @throws SecretNotGiven, Error */
  sign(data: Buffer, hash: SignatureHash, prompting: Prompting): Promise<Buffer>;
}

/**
 * The keys to offer, best first: configured files (by the agent where it holds them), then the agent's other keys unless
 * IdentitiesOnly, then ssh's default files. OpenSSH offers configured files after the agent's keys, which on agents with
 * many keys ends in `Too many authentication failures`.
 */
export function rankIdentities(
  settings: SshSettings,
  inventory: KeyInventory,
  ring: KeyRing,
): readonly Identity[] {
  const socket = settings.identityAgent;
  const inAgent = (wire: Buffer | null) =>
    wire !== null && inventory.agent.some((key) => key.wire.equals(wire));
  const fromFiles = inventory.files.flatMap((file) => {
    if (socket !== null && inAgent(file.publicWire))
      return identityOfAgent(socket, file.path, file.publicWire);
    return file.text === null ? [] : [identityOfFile(file, ring)];
  });
  const listed = (key: AgentKey) => inventory.files.some((file) => file.publicWire?.equals(key.wire));
  const others =
    socket === null || settings.identitiesOnly
      ? []
      : inventory.agent
          .filter((key) => !listed(key))
          .flatMap((key) => identityOfAgent(socket, `agent key ${key.comment}`, key.wire));
  return settings.identitiesAreDefaults ? [...others, ...fromFiles] : [...fromFiles, ...others];
}

function identityOfFile(file: PrivateKeyFile, ring: KeyRing): Identity {
  const visible = file.publicWire === null ? null : ssh2.utils.parseKey(file.publicWire);
  return {
    label: file.path,
    publicKey: async (prompting) =>
      visible === null || visible instanceof Error ? ring.open(file, prompting) : visible,
    async sign(data, hash, prompting) {
      const signature: Buffer | Error = (await ring.open(file, prompting)).sign(data, hash);
      if (signature instanceof Error) throw signature;
      return signature;
    },
  };
}

/** [] for types that ssh2 cannot use: certificates, FIDO keys. */
function identityOfAgent(socket: string, label: string, wire: Buffer | null): Identity[] {
  const key = wire === null ? null : ssh2.utils.parseKey(wire);
  if (key === null || key instanceof Error) return [];
  return [
    { label, publicKey: async () => key, sign: (data, hash) => signWithAgent(socket, key, data, hash) },
  ];
}
