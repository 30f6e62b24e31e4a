import type { FailureKind } from '#shared/domain/failure.ts';

/** What stopped a host, in two to five words, for headings and narrow columns. */
export const failureTitles: Readonly<Record<FailureKind, string>> = {
  config: 'Its configuration is wrong',
  dns: 'Name not found',
  refused: 'Connection refused',
  unreachable: 'Not reachable',
  timeout: 'No answer in time',
  'key-exchange': 'No common algorithms',
  'host-key-unknown': 'Host key not trusted yet',
  'host-key-changed': 'The host key has changed',
  'host-key-revoked': 'The host key is revoked',
  'host-key-unverifiable': 'Host key cannot be verified',
  authentication: 'Login refused',
  'needs-secret': 'Needs a password or passphrase',
  jump: 'The jump host failed',
  'back-pressure': 'Refuses more sessions',
  closed: 'Connection closed',
  'no-ssh': 'No ssh program here',
  'no-shell': 'No usable shell',
  'nvidia-smi-missing': 'nvidia-smi not found',
  'driver-not-loaded': 'GPU driver not loaded',
  'driver-mismatch': 'Driver and library differ',
  'no-devices': 'No GPU found',
  permission: 'Permission denied',
  'gpu-lost': 'A GPU is lost',
  slow: 'nvidia-smi is slow',
  wedged: 'nvidia-smi hangs',
  silent: 'Connected but silent',
  unreadable: 'Answer not understood',
  tls: 'Certificate not trusted',
  'query-refused': 'Query refused',
  'too-many-series': 'Too many series',
  internal: 'A fault of Headroom',
};

/** SHA256 fingerprints in a text, in order, each once. */
export function fingerprintsIn(text: string): readonly string[] {
  return [...new Set(text.match(/SHA256:[A-Za-z0-9+/]{20,}={0,2}/g) ?? [])];
}
