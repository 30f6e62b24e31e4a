import { performance } from 'node:perf_hooks';
import type { DeliveryOutcome, Receiver } from '#shared/contract/schemas/notification.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import { alertmanagerMessage, leftOut } from './alertmanagerMessage.ts';
import { type Attempt, answered, unanswered } from './attempt.ts';
import { desktopNote, type ShowNote } from './desktopNote.ts';
import type { Notice } from './notice.ts';
import { postJson } from './postJson.ts';
import type { ReceiverSecrets } from './receiverSecrets.ts';
import { readReceiverUrl } from './receiverUrl.ts';
import { slackMessage } from './slackMessage.ts';

/** One message may take this long, from resolving the name to the end of the answer. */
const messageMs: Milliseconds = 15_000;

/** What a message is sent by. */
export interface DeliveryMeans {
  readonly secrets: ReceiverSecrets;
  readonly showNote: ShowNote;
  readonly now: () => EpochMs;
}

/** Where a receiver's messages go and how they authorise; a clause where something is missing. */
interface Address {
  readonly url: string | null;
  readonly bearer: string | null;
}

/** Sends notices (at least one) to a receiver as one message, once. `secret`: instead of the kept one. Never rejects. */
export async function deliver(
  receiver: Receiver,
  notices: readonly Notice[],
  means: DeliveryMeans,
  signal: AbortSignal,
  secret?: string | null,
): Promise<Attempt> {
  const started = performance.now();
  const stamp = () => ({ atMs: means.now(), tookMs: performance.now() - started });
  try {
    if (receiver.kind === 'desktop') {
      const { shown, words } = await means.showNote(desktopNote(notices));
      return { outcome: { ...stamp(), ok: shown, status: null, words, remedy: '' }, again: null };
    }
    return await post(receiver, notices, await addressOf(receiver, means.secrets, secret), signal, stamp);
  } catch (error) {
    return unanswered(error, stamp());
  }
}

async function addressOf(
  receiver: Receiver,
  secrets: ReceiverSecrets,
  given: string | null | undefined,
): Promise<Address> {
  const secret = given === undefined ? await secrets.get(receiver.name) : given;
  return receiver.kind === 'slack'
    ? { url: secret, bearer: null }
    : { url: receiver.url ?? null, bearer: secret };
}

async function post(
  receiver: Receiver,
  notices: readonly Notice[],
  address: Address,
  signal: AbortSignal,
  stamp: () => Pick<DeliveryOutcome, 'atMs' | 'tookMs'>,
): Promise<Attempt> {
  const fail = (words: string, remedy: string): Attempt => ({
    outcome: { ...stamp(), ok: false, status: null, words, remedy },
    again: null,
  });
  if (address.url === null)
    return fail('Its URL is not known any more.', 'Enter the URL again: it is a secret and was not kept.');
  const target = readReceiverUrl(address.url, receiver.allowPrivate);
  if ('refused' in target) return fail(target.message, target.remedy);
  const json =
    receiver.kind === 'slack' ? slackMessage(notices) : alertmanagerMessage(receiver.name, notices);
  const { allowPrivate } = receiver;
  const answer = await postJson(target, json, {
    allowPrivate,
    bearer: address.bearer,
    timeoutMs: messageMs,
    signal,
  });
  const attempt = answered(answer, stamp());
  return receiver.kind === 'slack' ? attempt : { ...attempt, left: leftOut(notices) };
}
