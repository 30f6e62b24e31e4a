import type { FailureError, FailureKind } from '#shared/domain/failure.ts';
import { forwardFailure } from '../channelFailure.ts';
import type { Hop } from '../config/route.ts';
import { sshError } from '../sshError.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly kind: FailureKind;
  readonly message: string;
  readonly remedy: string;
  readonly terminal: boolean;
}

const rule = (
  pattern: RegExp,
  kind: FailureKind,
  message: string,
  remedy: string,
  terminal = false,
): Rule => ({
  pattern,
  kind,
  message,
  remedy,
  terminal,
});

/** What ssh prints, most telling first: a failed hop also makes the ssh behind it complain about a closed connection. */
const rules: readonly Rule[] = [
  rule(
    /REMOTE HOST IDENTIFICATION HAS CHANGED/,
    'host-key-changed',
    'presented another key than the one known',
    'Someone may be listening in. Ask whoever runs the machine; if its key was replaced, remove the old line from the file named.',
    true,
  ),
  rule(
    /REVOKED HOST KEY|marked as revoked|key .*revoked/i,
    'host-key-revoked',
    'presented a revoked key',
    'The machine must get a new host key; ask whoever runs it.',
    true,
  ),
  rule(
    /No \S+ host key is known for|Host key verification failed/,
    'host-key-unknown',
    'presented a key that is not known',
    'Compare the fingerprint with what whoever runs the machine says, then trust it (`headroom hosts trust NAME`).',
    true,
  ),
  rule(
    /Permission denied|Too many authentication failures|No supported authentication methods/,
    'authentication',
    'let nobody in',
    'Try `ssh` to it in a terminal: it must succeed without a question. Check user, key, certificate and agent.',
    true,
  ),
  rule(
    /Bad configuration option|bad configuration|Bad owner or permissions|Unsupported option/,
    'config',
    "cannot be reached: ssh's configuration is refused",
    'Correct the file that ssh names.',
    true,
  ),
  rule(
    /Unable to negotiate|no matching (key exchange|host key|cipher|MAC)/i,
    'key-exchange',
    'shares no algorithms with ssh',
    'Bring its sshd up to date.',
    true,
  ),
  rule(
    /Could not resolve hostname|Name or service not known/,
    'dns',
    'has a name that does not resolve',
    'Check the address and the name server.',
  ),
  rule(
    /Connection refused/,
    'refused',
    'refused the connection: nothing listens there',
    'Check the port and that sshd runs.',
  ),
  rule(
    /No route to host|Network is unreachable/,
    'unreachable',
    'cannot be reached',
    'Check the network, the VPN and the jump host.',
  ),
  rule(
    /timed out|Timeout, server|not responding/i,
    'timeout',
    'did not answer in time',
    'Check that the machine is up and that no firewall drops the connection.',
  ),
  rule(
    /administratively prohibited|open failed|Session open refused|stdio forwarding failed/,
    'back-pressure',
    'refused a channel',
    'It will be tried again; look at MaxSessions and AllowTcpForwarding of its sshd.',
  ),
];

/** What ssh said on its way out as a failure, naming the hop it speaks of. */
export function opensshFailure(hops: readonly Hop[], words: string): FailureError {
  const found = rules.find(({ pattern }) => pattern.test(words));
  const title = speaker(hops, words)?.title ?? 'ssh';
  if (found === undefined) {
    return sshError(
      'closed',
      `${title} closed the connection`,
      'It will be tried again; try `ssh` to it in a terminal if it stays.',
      { words },
    );
  }
  return sshError(found.kind, `${title} ${found.message}`, found.remedy, { words, terminal: found.terminal });
}

/** ssh's words for the reasons of SSH_MSG_CHANNEL_OPEN_FAILURE (RFC 4254, 5.1). */
const openFailures: Readonly<Record<string, number>> = {
  'administratively prohibited': 1,
  'connect failed': 2,
  'unknown channel type': 3,
  'resource shortage': 4,
};

/** What the ssh that was to lead on from the last of `hops` to `target` said on its way out. */
export function opensshForwardFailure(hops: readonly Hop[], target: string, words: string): FailureError {
  const [, told] = /open failed: ([a-z ]+)/.exec(words) ?? [];
  const via = hops.at(-1);
  if (told === undefined || via === undefined) return opensshFailure(hops, words);
  return forwardFailure(
    via.title,
    target,
    Object.assign(new Error(words), { reason: openFailures[told] ?? 0 }),
  );
}

/** The hop whose name the words hold; a message without a name comes from the ssh nearest to the target. */
export function hopNamed(hops: readonly Hop[], words: string): Hop | undefined {
  const names = (hop: Hop) => [
    hop.keyName,
    `${hop.settings.user}@${hop.settings.hostname}:`,
    `${hop.settings.hostname} port ${hop.settings.port}`,
  ];
  return hops.find((hop) => names(hop).some((name) => words.includes(name))) ?? hops.at(-1);
}

/** A refused way on is refused by the machine before the target, which ssh does not name. */
function speaker(hops: readonly Hop[], words: string): Hop | undefined {
  const prohibited = /administratively prohibited[\s\S]*stdio forwarding failed/.test(words);
  return prohibited ? (hops.at(-2) ?? hops.at(-1)) : hopNamed(hops, words);
}
