/** Everything that can stop a host from being read, from name resolution to the driver. */
export const failureKinds = [
  'config',
  'dns',
  'refused',
  'unreachable',
  'timeout',
  'key-exchange',
  'host-key-unknown',
  'host-key-changed',
  'host-key-revoked',
  'host-key-unverifiable',
  'authentication',
  'needs-secret',
  'jump',
  'back-pressure',
  'closed',
  'no-ssh',
  'no-shell',
  'nvidia-smi-missing',
  'driver-not-loaded',
  'driver-mismatch',
  'no-devices',
  'permission',
  'gpu-lost',
  'slow',
  'wedged',
  'silent',
  'unreadable',
  'tls',
  'query-refused',
  'too-many-series',
  'internal',
] as const;
export type FailureKind = (typeof failureKinds)[number];

/** A failure as a person meets it: what happened, in whose words, and what to do. */
export interface Failure {
  readonly kind: FailureKind;
  /** One sentence of ours, naming host, hop or file. */
  readonly message: string;
  /** The other side's own words, or ''. Hostile text. */
  readonly words: string;
  /** What the user can do, one sentence. */
  readonly remedy: string;
  /** True when trying again without the user cannot help (wrong key, refused login). */
  readonly terminal: boolean;
}

/** An Error that carries a Failure. */
export class FailureError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'FailureError';
    this.failure = failure;
  }
}
