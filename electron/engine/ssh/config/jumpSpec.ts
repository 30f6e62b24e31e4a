import { sshError } from '../sshError.ts';
import type { SshOverrides } from './sshSettings.ts';

/** One machine of a jump chain: what ssh is asked about, and what was said beside it. */
export interface JumpStop {
  readonly alias: string;
  readonly overrides: SshOverrides;
}

/**
 * Reads a ProxyJump value: `[user@]host[:port]` or `ssh://[user@]host[:port]`, comma-separated, nearest machine first;
 * IPv6 addresses in brackets when a port follows. `none` is an empty chain.
 * @throws FailureError `config` naming the part that is wrong.
 */
export function parseJumpSpec(spec: string): readonly JumpStop[] {
  if (spec.toLowerCase() === 'none') return [];
  return spec.split(',').map((part) => parseStop(part.trim(), spec));
}

const stopPattern = /^(?:([^@]+)@)?(\[[^\]]+\]|[^:]+|[^:]*:[^:]*:.*?)(?::(\d+))?$/;

function parseStop(part: string, spec: string): JumpStop {
  const bare = part.replace(/^ssh:\/\//, '').replace(/\/$/, '');
  const [, user, host = '', port] = stopPattern.exec(bare) ?? [];
  const alias = host.replace(/^\[(.*)\]$/, '$1');
  const portNumber = port === undefined ? undefined : Number(port);
  const wrong =
    alias === '' ||
    alias.startsWith('-') ||
    user?.startsWith('-') ||
    portNumber === 0 ||
    (portNumber ?? 0) > 65_535;
  if (wrong) {
    throw sshError(
      'config',
      `the jump host "${part}" in "${spec}" cannot be read`,
      'Write it as [user@]host[:port], several separated by commas.',
      { terminal: true },
    );
  }
  return {
    alias,
    overrides: {
      ...(user === undefined ? {} : { user }),
      ...(portNumber === undefined ? {} : { port: portNumber }),
    },
  };
}
