import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hop } from '../config/route.ts';
import type { HostKey } from '../hostKeys/hostKey.ts';
import { parseKnownHosts } from '../hostKeys/knownHostsLine.ts';
import { errorWords, sshError } from '../sshError.ts';
import { type OpensshMeans, opensshArguments } from './opensshArguments.ts';
import { opensshFailure } from './opensshWords.ts';
import { startSsh } from './sshProcess.ts';

/** With this, ssh verifies the host and then has nothing to log in with. */
const noLogin = 'PreferredAuthentications=none';

/**
 * Reads the key that the last of `hops` presents: ssh is told to accept and write down whatever it sees in a file that is
 * thrown away, and to offer no way of logging in. The hops before it are verified and logged in to as always.
 * @throws FailureError
 */
export async function readKeyByOpenssh(
  hops: readonly Hop[],
  signal: AbortSignal,
  means: OpensshMeans,
): Promise<HostKey> {
  const folder = await mkdtemp(join(tmpdir(), 'headroom-key-'));
  const file = join(folder, 'known_hosts');
  try {
    const words = await runToTheLogin(hops, signal, means, [
      `UserKnownHostsFile="${file}"`,
      `GlobalKnownHostsFile=${devNull}`,
      'StrictHostKeyChecking=accept-new',
      'HashKnownHosts=no',
      noLogin,
    ]);
    const [line] = parseKnownHosts(await readFile(file, 'utf8').catch(() => ''), file);
    if (line !== undefined) return line.key;
    if (words !== '') throw opensshFailure(hops, words);
    throw sshError(
      'host-key-unverifiable',
      'the host key could not be read',
      'Try `ssh` to it in a terminal.',
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** True when ssh accepts the last hop's key or certificate by its own judgement; nobody is logged in there. */
export async function isVerifiedByOpenssh(
  hops: readonly Hop[],
  signal: AbortSignal,
  means: OpensshMeans,
): Promise<boolean> {
  const words = await runToTheLogin(hops, signal, means, [noLogin]);
  // To be refused a login is to have come past the host key.
  return words === '' || opensshFailure(hops, words).failure.kind === 'authentication';
}

/** ssh's words when it ended before a login, '' when it was let in without one. */
async function runToTheLogin(
  hops: readonly Hop[],
  signal: AbortSignal,
  means: OpensshMeans,
  options: readonly string[],
): Promise<string> {
  const args = opensshArguments(hops, means, options);
  const destination = args.splice(-2);
  const release = await means.places.acquire(hops, signal);
  const process = startSsh(means, [...args, '-N', ...destination], signal);
  process.child.stdout.resume();
  process.stderr.resume();
  try {
    await process.authenticated;
    return '';
  } catch (error) {
    return errorWords(error);
  } finally {
    process.child.kill();
    release();
  }
}
