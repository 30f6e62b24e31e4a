import type { FailureKind } from '#shared/domain/failure.ts';
import type { TestStep } from '#shared/domain/host.ts';

/** The step of a connection test at which a failure belongs. */
export function stepOfFailure(kind: FailureKind): TestStep['step'] {
  switch (kind) {
    case 'config':
      return 'config';
    case 'dns':
      return 'resolve';
    case 'host-key-unknown':
    case 'host-key-changed':
    case 'host-key-revoked':
    case 'host-key-unverifiable':
      return 'host-key';
    case 'authentication':
    case 'needs-secret':
      return 'authentication';
    default:
      return 'connect';
  }
}
