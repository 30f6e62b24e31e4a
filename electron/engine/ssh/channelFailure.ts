import type { FailureError } from '#shared/domain/failure.ts';
import { errorWords, sshError } from './sshError.ts';

/** Reasons of SSH_MSG_CHANNEL_OPEN_FAILURE (RFC 4254, 5.1) by which a server says "not now" or "not this", not "I am dead". */
const administrativelyProhibited = 1;
const resourceShortage = 4;

/** A refused session as a failure; the connection stays good. */
export function sessionFailure(title: string, error: unknown): FailureError {
  const words = errorWords(error);
  const reason = reasonOf(error);
  if (reason === administrativelyProhibited || reason === resourceShortage || /open fail/i.test(words)) {
    return sshError(
      'back-pressure',
      `${title} refused another session on the connection`,
      'It will be tried again; MaxSessions of its sshd should be at least 2.',
      { words },
    );
  }
  if (/unable to exec/i.test(words)) {
    return sshError('no-shell', `${title} refused to run a command`, 'Give the login a shell.', {
      words,
      terminal: true,
    });
  }
  return sshError('closed', `${title} closed the connection`, 'It will be connected again.', { words });
}

/** A refused forwarding as a failure of the machine it was to lead to. */
export function forwardFailure(via: string, target: string, error: unknown): FailureError {
  const words = errorWords(error);
  const reason = reasonOf(error);
  if (reason === administrativelyProhibited || reason === resourceShortage) {
    return sshError(
      'back-pressure',
      `${via} refused to forward to ${target}`,
      'Allow it in its sshd (AllowTcpForwarding, PermitOpen), or wait if it is busy.',
      { words },
    );
  }
  if (/refused/i.test(words)) {
    return sshError(
      'refused',
      `${target} refused the connection from ${via}`,
      'Check the port and that the service runs.',
      { words },
    );
  }
  if (/name or service|resolve|nodename/i.test(words)) {
    return sshError(
      'dns',
      `${via} cannot resolve the name of ${target}`,
      'Use a name or an address that it knows.',
      { words },
    );
  }
  if (/timed out/i.test(words)) {
    return sshError(
      'timeout',
      `${target} did not answer ${via} in time`,
      'Check that it is up and which firewalls lie between.',
      { words },
    );
  }
  if (reason === undefined || /no response/i.test(words)) {
    return sshError('jump', `the connection to ${via} was lost`, 'It will be connected again.', { words });
  }
  return sshError(
    'unreachable',
    `${via} could not reach ${target}`,
    'Check the address as seen from there.',
    { words },
  );
}

function reasonOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'reason' in error ? error.reason : undefined;
}
