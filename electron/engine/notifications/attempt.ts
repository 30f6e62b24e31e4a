import type { DeliveryOutcome } from '#shared/contract/schemas/notification.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import { cutText } from './cutText.ts';
import type { Notice } from './notice.ts';
import type { PostAnswer } from './postJson.ts';
import { RefusedTargetError } from './refusedTarget.ts';

/** One try to send a message. */
export interface Attempt {
  readonly outcome: DeliveryOutcome;
  /** Whether another try can help; `afterMs` where the receiver said when. Null where it cannot, or need not. */
  readonly again: { readonly afterMs: Milliseconds | null } | null;
  /** What a message that was taken had no room for and must be told yet. */
  readonly left?: readonly Notice[];
}

type Stamp = Pick<DeliveryOutcome, 'atMs' | 'tookMs'>;

const longestWords = 300;
/** A receiver cannot silence us for longer than this. */
const longestWaitMs: Milliseconds = 600_000;

/** What an answer means: 2xx took it, 408, 429 and 5xx may take it later, all others never will. */
export function answered(answer: PostAnswer, stamp: Stamp): Attempt {
  const { status } = answer;
  const words = cutText(plainText(answer.words).trim(), longestWords);
  if (status >= 200 && status < 300)
    return { outcome: { ...stamp, ok: true, status, words, remedy: '' }, again: null };
  const outcome = { ...stamp, ok: false, status, words: wordsOf(answer, words), remedy: remedyOf(status) };
  const later = status === 408 || status === 429 || status >= 500;
  return { outcome, again: later ? { afterMs: waitOf(answer.retryAfter) } : null };
}

function wordsOf({ status, location }: PostAnswer, words: string): string {
  if (status < 300 || status >= 400 || location === '') return words;
  // Of a redirect's target no more than its host is told: its path may be secret.
  const host = URL.canParse(location) ? new URL(location).host : 'another path';
  return `It redirects to ${cutText(plainText(host), longestWords)}; redirects are not followed.`;
}

function remedyOf(status: number): string {
  if (status >= 300 && status < 400) return 'Write the final address.';
  if (status === 401 || status === 403) return 'Check the token, and what it may do.';
  if (status === 404 || status === 410) return 'Check the URL: nothing takes messages there.';
  if (status === 429) return 'The receiver asks for fewer messages; it is tried again later.';
  if (status === 408 || status >= 500) return 'The receiver is in trouble; it is tried again.';
  return 'The receiver does not take this form of message: check its kind.';
}

/** `Retry-After` in whole seconds; its other form, a date, is left to our own times. */
function waitOf(retryAfter: string): Milliseconds | null {
  const seconds = /^\d{1,6}$/.test(retryAfter.trim()) ? Number(retryAfter) : null;
  return seconds === null ? null : Math.min(seconds * 1000, longestWaitMs);
}

/** No answer came, and why. A refused target is never tried again. */
export function unanswered(error: unknown, stamp: Stamp): Attempt {
  if (error instanceof RefusedTargetError) {
    const { message, remedy } = error.refusal;
    return { outcome: { ...stamp, ok: false, status: null, words: message, remedy }, again: null };
  }
  const [words, remedy] = troubleOf(error);
  return { outcome: { ...stamp, ok: false, status: null, words, remedy }, again: { afterMs: null } };
}

const troubles: Readonly<Record<string, readonly [string, string]>> = {
  ENOTFOUND: ['The name of the receiver cannot be resolved.', 'Check its spelling, and this machine’s DNS.'],
  EAI_AGAIN: ['The name server does not answer.', 'Check this machine’s network.'],
  ECONNREFUSED: ['Nothing listens at that address.', 'Check the port, and that the receiver runs.'],
  ECONNRESET: ['The receiver broke the connection.', 'Check what stands in between: a proxy, a firewall.'],
  ENETUNREACH: ['There is no way to that network.', 'Check this machine’s network.'],
  EHOSTUNREACH: ['There is no way to that host.', 'Check this machine’s network.'],
  CERT_HAS_EXPIRED: ['The receiver’s certificate has expired.', 'Renew it.'],
  DEPTH_ZERO_SELF_SIGNED_CERT: [
    'The receiver’s certificate is signed by itself.',
    'Give Node its authority: NODE_EXTRA_CA_CERTS.',
  ],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'The receiver’s certificate is for another name.',
    'Write the URL with the name that it is for.',
  ],
};

function troubleOf(error: unknown): readonly [string, string] {
  if (error instanceof Error && error.name === 'TimeoutError')
    return ['It did not answer in time.', 'Check the address, and that nothing in between drops packets.'];
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = Object.hasOwn(troubles, code) ? troubles[code] : undefined;
  if (known !== undefined) return known;
  // Words of the system, which may repeat what the receiver sent: never the URL, which is not in them.
  const words = plainText(error instanceof Error ? error.message : String(error));
  return [cutText(words, longestWords), 'Check the address and what stands in between.'];
}
