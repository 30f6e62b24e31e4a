import type { EpochMs } from '#shared/domain/units.ts';
import { inOneStep } from './inOneStep.ts';
import { readQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';

/** What is remembered of a host beyond its telemetry, as JSON of the reader's own. */
export interface HostIdentity {
  readonly host: string;
  readonly seenMs: EpochMs;
  readonly body: string;
}

/** Which machine of a provider each host is, remembered so that a host that is gone by the time its bill lands is still matched. */
export interface HostIdentities {
  /** Replaces what was known of the hosts named. @throws FailureError */
  save(identities: readonly HostIdentity[]): Promise<void>;
  all(): Promise<readonly HostIdentity[]>;
}

/** In the same file as the telemetry. */
export function createHostIdentities(database: StoreDatabase): HostIdentities {
  return {
    save: (identities) =>
      inOneStep(database, async (connection) => {
        for (const { host, seenMs, body } of identities) {
          await connection.run('DELETE FROM host_identity WHERE host = $host', { host });
          await connection.run('INSERT INTO host_identity VALUES ($host, $seenMs::DOUBLE::BIGINT, $body)', {
            host,
            seenMs,
            body,
          });
        }
      }),
    all: async () => {
      const found = await readQuery(
        database,
        'SELECT host, seen_ms::DOUBLE, body FROM host_identity ORDER BY host',
      );
      return found.getRows().map(([host, seenMs, body]) => ({
        host: String(host),
        seenMs: Number(seenMs),
        body: String(body),
      }));
    },
  };
}
