import { LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { type IncidentSeverity, incidentSeverities } from '#shared/domain/incident.ts';
import { inOneStep } from './inOneStep.ts';
import { readQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';

/** Incidents that a receiver was told are open, each with the severity that it was told. */
type ToldIncidents = ReadonlyMap<string, IncidentSeverity>;

/** Which receiver knows what, on disk. What writes throws FailureError. */
export interface ToldArchive {
  /** By receiver; one that knows of nothing is there as well. */
  all(): Promise<ReadonlyMap<string, ToldIncidents>>;
  /** Adds to what a receiver knows, and takes from it. */
  save(receiver: string, told: ToldIncidents, over: readonly string[]): Promise<void>;
  /** Forgets a receiver. */
  forget(receiver: string): Promise<void>;
}

/** In the same file as the incidents. */
export function createToldArchive(database: StoreDatabase): ToldArchive {
  return {
    all: async () => {
      const found = await readQuery(database, 'SELECT receiver, incident, severity FROM receiver_told');
      const all = new Map<string, Map<string, IncidentSeverity>>();
      for (const [receiver, incident, said] of found.getRows()) {
        const told = all.get(String(receiver)) ?? new Map<string, IncidentSeverity>();
        all.set(String(receiver), told);
        const severity = incidentSeverities.find((each) => each === said);
        if (incident !== '' && severity) told.set(String(incident), severity);
      }
      return all;
    },
    save: (receiver, told, over) =>
      inOneStep(database, async (connection) => {
        await connection.run(
          'DELETE FROM receiver_told WHERE receiver = $receiver AND incident IN (SELECT unnest($ids))',
          { receiver, ids: listValue(['', ...told.keys(), ...over]) },
          { receiver: VARCHAR, ids: LIST(VARCHAR) },
        );
        const appender = await connection.createAppender('receiver_told');
        for (const [incident, severity] of [['', ''] as const, ...told]) {
          appender.appendVarchar(receiver);
          appender.appendVarchar(incident);
          appender.appendVarchar(severity);
          appender.endRow();
        }
        appender.flushSync();
        appender.closeSync();
      }),
    forget: (receiver) =>
      inOneStep(database, async (connection) => {
        await connection.run('DELETE FROM receiver_told WHERE receiver = $receiver', { receiver });
      }),
  };
}
