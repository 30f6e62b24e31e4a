/** What OpenSSH's configuration says about one machine, as `ssh -G` resolves it. Paths are absolute. */
export interface SshSettings {
  readonly hostname: string;
  readonly port: number;
  readonly user: string;
  readonly identityFiles: readonly string[];
  /** True when no IdentityFile was configured and the list above is ssh's own. */
  readonly identitiesAreDefaults: boolean;
  readonly identitiesOnly: boolean;
  /** Socket or pipe of the agent; null for none. */
  readonly identityAgent: string | null;
  readonly certificateFiles: readonly string[];
  /** `[user@]host[:port]`, comma-separated; null for a direct connection. */
  readonly proxyJump: string | null;
  readonly proxyCommand: string | null;
  readonly userKnownHostsFiles: readonly string[];
  readonly globalKnownHostsFiles: readonly string[];
  readonly strictHostKeyChecking: 'yes' | 'ask' | 'accept-new' | 'no';
  readonly hostKeyAlias: string | null;
  readonly gssapiAuthentication: boolean;
  readonly pkcs11Provider: string | null;
  readonly knownHostsCommand: string | null;
  readonly revokedHostKeys: string | null;
  readonly addressFamily: 'any' | 'inet' | 'inet6';
  readonly bindAddress: string | null;
  /** In order of preference; null where ssh's own order holds. */
  readonly preferredAuthentications: readonly string[] | null;
  readonly pubkeyAuthentication: boolean;
  readonly passwordAuthentication: boolean;
  readonly kbdInteractiveAuthentication: boolean;
  readonly numberOfPasswordPrompts: number;
  /** The algorithm lists that may hold SHA-1, by their lower-case keyword: what system ssh would offer. */
  readonly algorithms: Readonly<Record<string, readonly string[]>>;
}

/** What the hosts file says on top of ssh's configuration; it wins, as command-line arguments do. */
export interface SshOverrides {
  readonly user?: string;
  readonly port?: number;
  /** Path of a private key; `~` allowed. */
  readonly identity?: string;
  /** A ProxyJump value, or `none`. */
  readonly jump?: string;
}
