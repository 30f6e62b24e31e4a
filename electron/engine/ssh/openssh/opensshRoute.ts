import { FailureError } from '#shared/domain/failure.ts';
import type { Ask } from '../asking.ts';
import type { Hop } from '../config/route.ts';
import type { Connection } from '../connection.ts';
import type { HostKeyPolicy } from '../hostKeys/hostKeyPolicy.ts';
import { createPrompting } from '../prompting.ts';
import { cancelled, errorWords } from '../sshError.ts';
import { stepOfFailure } from '../stepOfFailure.ts';
import type { StepReporter } from '../stepReporter.ts';
import { type OpensshMeans, opensshArguments } from './opensshArguments.ts';
import { opensshConnection } from './opensshConnection.ts';
import { readKeyByOpenssh } from './opensshHostKey.ts';
import { hopNamed, opensshFailure } from './opensshWords.ts';
import { startSsh } from './sshProcess.ts';

/** On whose behalf the system's ssh connects, and what it may use. */
export interface OpensshErrand {
  readonly host: string;
  readonly steps: StepReporter;
  readonly signal: AbortSignal;
  readonly ask: Ask;
  readonly policy: HostKeyPolicy;
}

/**
 * Tries the login by the system's ssh and answers a Connection that starts one ssh a channel. Unknown host keys are read
 * without logging in, asked about and kept in our own store, hop by hop.
 * @throws FailureError
 */
export async function connectByOpenssh(
  hops: readonly Hop[],
  why: string,
  errand: OpensshErrand,
  means: OpensshMeans,
): Promise<Connection> {
  const { steps } = errand;
  for (let asked = 0; ; asked++) {
    try {
      const method = await tryLogin(hops, errand, means);
      steps.ok('host-key', 'verified by ssh');
      steps.ok('authentication', `logged in by ${method}`);
      return opensshConnection(hops, why, means);
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      const failure = await tellKeys(hops, error, errand, means);
      const isNews = failure.failure.kind === 'host-key-unknown' && asked < hops.length;
      if (isNews && (await askAboutKey(hops, failure, errand, means))) continue;
      steps.failed(stepOfFailure(failure.failure.kind), failure.failure);
      throw failure;
    }
  }
}

/** Logs in without a session and leaves again. */
async function tryLogin(
  hops: readonly Hop[],
  { signal }: OpensshErrand,
  means: OpensshMeans,
): Promise<string> {
  const args = opensshArguments(hops, means);
  const destination = args.splice(-2);
  const release = await means.places.acquire(hops, signal);
  const process = startSsh(means, [...args, '-N', ...destination], signal);
  try {
    process.child.stdout.resume();
    process.stderr.resume();
    return await process.authenticated;
  } catch (error) {
    throw signal.aborted ? cancelled(hops.at(-1)?.title ?? '') : opensshFailure(hops, errorWords(error));
  } finally {
    process.child.kill();
    release();
  }
}

/** True when the user trusts the key now; the same refusal again when they do not. */
async function askAboutKey(
  hops: readonly Hop[],
  failure: FailureError,
  errand: OpensshErrand,
  means: OpensshMeans,
): Promise<boolean> {
  const hop = hopNamed(hops, failure.failure.words);
  if (hop === undefined) return false;
  const key = await readKeyByOpenssh(hops.slice(0, hops.indexOf(hop) + 1), errand.signal, means);
  const nothing = () => undefined;
  const { ask, signal, host } = errand;
  const prompting = createPrompting({
    ask,
    signal,
    host,
    hop: hop.address,
    onOpen: nothing,
    onClose: nothing,
  });
  await errand.policy.verify(hop, key, prompting).catch((error: unknown) => {
    if (error instanceof FailureError) errand.steps.failed(stepOfFailure(error.failure.kind), error.failure);
    throw error;
  });
  return true;
}

/** ssh shows one fingerprint of a changed key: read the key and let our own judgement say both. */
async function tellKeys(
  hops: readonly Hop[],
  error: FailureError,
  errand: OpensshErrand,
  means: OpensshMeans,
): Promise<FailureError> {
  if (!['host-key-changed', 'host-key-revoked'].includes(error.failure.kind)) return error;
  const hop = hopNamed(hops, error.failure.words);
  if (hop === undefined) return error;
  try {
    const key = await readKeyByOpenssh(hops.slice(0, hops.indexOf(hop) + 1), errand.signal, means);
    await errand.policy.verify(hop, key, { signal: errand.signal, ask: async () => ({ type: 'cancel' }) });
    return error;
  } catch (better) {
    return better instanceof FailureError && better.failure.kind === error.failure.kind ? better : error;
  }
}
