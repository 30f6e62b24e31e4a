import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Sshd, startSshd } from '../../fixtures/sshd.ts';
import { type KeyPair, makeKey } from '../../fixtures/sshKeys.ts';
import type { BenchHost } from './benchFleet.ts';

/** sshd takes at most 16 listen addresses, so 200 hosts are 13 real sshd processes. */
const addressesPerSshd = 16;

/** Many hosts behind real sshds on one port, each with an address and GPUs of its own. */
export interface SshdFarm {
  readonly hosts: readonly BenchHost[];
  readonly key: KeyPair;
  stop(): Promise<void>;
}

/** All sshds run on one machine; each address is to have its own GPUs, so the UUIDs are salted with it. */
const saltedSmi = (fake: string) => `#!/bin/sh
set -f
address=$SSH_CONNECTION
IFS=' .'
set -- $address -- "$@"
FAKE_NVIDIA_SMI_SALT=$(printf 'fa%02x%02x%02x' "$7" "$8" "$9")
export FAKE_NVIDIA_SMI_SALT
while [ "$1" != -- ]; do shift; done
shift
exec '${fake}' "$@"
`;

/** Starts sshds for so many hosts of 8 GPUs. @throws Error with sshd's own words; nothing is left running then. */
export async function startSshdFarm(folder: string, hosts: number): Promise<SshdFarm> {
  const key = await makeKey(folder, 'id');
  const bin = join(folder, 'bin');
  await mkdir(bin);
  const fake = fileURLToPath(new URL('../../fixtures/bin/nvidia-smi', import.meta.url));
  await writeFile(join(bin, 'nvidia-smi'), saltedSmi(fake));
  await chmod(join(bin, 'nvidia-smi'), 0o755);
  const addresses = Array.from(
    { length: hosts },
    (_, at) => `127.0.${10 + Math.floor(at / 250)}.${(at % 250) + 1}`,
  );
  const sshds: Sshd[] = [];
  const stop = async () => {
    // Each looks through all processes of the machine: all at once take more open files than a process may have.
    for (const sshd of sshds) await sshd.stop();
  };
  try {
    for (let from = 0; from < hosts; from += addressesPerSshd) {
      const [address = '', ...others] = addresses.slice(from, from + addressesPerSshd);
      sshds.push(await startOne(address, others, key, bin, sshds[0]));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { hosts: farmHosts(addresses, sshds), key, stop };
}

/** All share the first one's port and host key, as one large machine would. */
function startOne(
  address: string,
  others: readonly string[],
  key: KeyPair,
  bin: string,
  first: Sshd | undefined,
) {
  return startSshd({
    address,
    authorizedKeys: [key.publicLine],
    path: [bin],
    environment: { FAKE_NVIDIA_SMI_GPUS: '8' },
    extra: others.map((other) => `ListenAddress ${other}`),
    ...(first ? { port: first.port, hostKeys: first.hostKeys } : {}),
  });
}

function farmHosts(addresses: readonly string[], sshds: readonly Sshd[]): readonly BenchHost[] {
  const [first] = sshds;
  const [hostKey] = first?.hostKeys ?? [];
  if (!first || !hostKey) return [];
  return addresses.map((address, at) => ({
    name: `ssh-${String(at + 1).padStart(3, '0')}`,
    address,
    port: first.port,
    user: first.user,
    hostKey: `${hostKey.algorithm} ${hostKey.blob}`,
  }));
}

/** The farm's private key. */
export function privateKeyOf(farm: SshdFarm): Promise<string> {
  return readFile(farm.key.privateFile, 'utf8');
}
