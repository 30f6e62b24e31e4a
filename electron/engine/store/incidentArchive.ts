import { LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { StoredIncident } from '#shared/analysis/incidents/incidentCase.ts';
import type { HostKernelEvent } from '#shared/domain/kernelEvent.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { readIncident, readKernelEvent } from './incidentBody.ts';
import { inOneStep } from './inOneStep.ts';
import { readQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';

/** A line of a host's kernel log as it is kept. */
export interface KeptKernelEvent extends HostKernelEvent {
  readonly host: string;
  /** The GPU whose address it names, where that is known. */
  readonly gpuUuid: string | null;
}

/** Which incidents are wanted: those that were open at some time in the range. */
export interface IncidentQuery {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  readonly host?: string;
  readonly gpuUuid?: string;
  readonly limit: number;
}

/** Incidents and kernel events on disk. */
export interface IncidentArchive {
  /** Writes incidents, replacing what was kept of them; durable when it resolves. @throws FailureError, as all that write do. */
  saveIncidents(incidents: readonly StoredIncident[]): Promise<void>;
  saveEvents(events: readonly KeptKernelEvent[]): Promise<void>;
  /** Those that are open, and those that cleared since. */
  unfinished(clearedSinceMs: EpochMs): Promise<readonly StoredIncident[]>;
  /** The newest first. */
  incidents(query: IncidentQuery): Promise<readonly StoredIncident[]>;
  incident(id: string): Promise<StoredIncident | null>;
  /** Oldest first; of the newest `limit`. */
  events(query: IncidentQuery): Promise<readonly KeptKernelEvent[]>;
  /** Keys of a host's latest events, so that a log that is read again says nothing twice. */
  eventKeys(host: string, limit: number): Promise<readonly string[]>;
  /** Drops what is over since before that, and all but the newest `mostIncidents` and `mostEvents`. */
  forget(beforeMs: EpochMs, mostIncidents: number, mostEvents: number): Promise<void>;
}

/** The archive in an open file. */
export function createIncidentArchive(database: StoreDatabase): IncidentArchive {
  return {
    saveIncidents: (incidents) => saveIncidents(database, incidents),
    saveEvents: (events) => saveEvents(database, events),
    unfinished: async (clearedSinceMs) =>
      bodies(
        await readQuery(
          database,
          'SELECT body FROM incident WHERE cleared_ms IS NULL OR cleared_ms >= $since::DOUBLE ORDER BY opened_ms',
          { since: clearedSinceMs },
        ),
        readIncident,
      ),
    incidents: async (query) =>
      bodies(
        await readQuery(
          database,
          `SELECT body FROM incident WHERE opened_ms <= $to::DOUBLE AND coalesce(cleared_ms, $to::DOUBLE) >= $from::DOUBLE
            ${narrowed(query)} ORDER BY opened_ms DESC LIMIT ${Math.trunc(query.limit)}`,
          parameters(query),
        ),
        readIncident,
      ),
    incident: async (id) =>
      bodies(
        await readQuery(database, 'SELECT body FROM incident WHERE id = $id', { id }),
        readIncident,
      )[0] ?? null,
    events: async (query) =>
      bodies(
        await readQuery(
          database,
          `SELECT body FROM kernel_event WHERE at_ms BETWEEN $from::DOUBLE AND $to::DOUBLE ${narrowed(query)}
            ORDER BY at_ms DESC LIMIT ${Math.trunc(query.limit)}`,
          parameters(query),
        ),
        readKernelEvent,
      ).reverse(),
    eventKeys: async (host, limit) => {
      const found = await readQuery(
        database,
        `SELECT event_key FROM kernel_event WHERE host = $host ORDER BY at_ms DESC LIMIT ${Math.trunc(limit)}`,
        { host },
      );
      return found.getRows().map(([key]) => String(key));
    },
    forget: (beforeMs, mostIncidents, mostEvents) => forget(database, beforeMs, mostIncidents, mostEvents),
  };
}

function narrowed({ host, gpuUuid }: IncidentQuery): string {
  return `${host === undefined ? '' : 'AND host = $host'} ${gpuUuid === undefined ? '' : 'AND gpu_uuid = $gpu'}`;
}

function parameters({ fromMs, toMs, host, gpuUuid }: IncidentQuery): Record<string, string | number> {
  return {
    from: fromMs,
    to: toMs,
    ...(host === undefined ? {} : { host }),
    ...(gpuUuid === undefined ? {} : { gpu: gpuUuid }),
  };
}

/** A row that this build cannot read is left out, and stays in the file. */
function bodies<T>(
  result: { readonly getRows: () => readonly (readonly unknown[])[] },
  read: (body: string) => T | null,
): T[] {
  return result.getRows().flatMap(([body]) => {
    const found = read(String(body));
    return found === null ? [] : [found];
  });
}

function saveIncidents(database: StoreDatabase, incidents: readonly StoredIncident[]): Promise<void> {
  if (incidents.length === 0) return Promise.resolve();
  return inOneStep(database, async (connection) => {
    await connection.run(
      'DELETE FROM incident WHERE id IN (SELECT unnest($ids))',
      { ids: listValue(incidents.map(({ incident }) => incident.id)) },
      { ids: LIST(VARCHAR) },
    );
    const appender = await connection.createAppender('incident');
    for (const stored of incidents) {
      const { id, host, gpuUuid, kind, severity, openedAtMs, lastSeenAtMs, clearedAtMs } = stored.incident;
      appender.appendVarchar(id);
      appender.appendVarchar(host);
      if (gpuUuid === null) appender.appendNull();
      else appender.appendVarchar(gpuUuid);
      appender.appendVarchar(kind);
      appender.appendVarchar(severity);
      appender.appendBigInt(whole(openedAtMs));
      appender.appendBigInt(whole(lastSeenAtMs));
      if (clearedAtMs === null) appender.appendNull();
      else appender.appendBigInt(whole(clearedAtMs));
      appender.appendVarchar(JSON.stringify(stored));
      appender.endRow();
    }
    appender.flushSync();
    appender.closeSync();
  });
}

function saveEvents(database: StoreDatabase, events: readonly KeptKernelEvent[]): Promise<void> {
  if (events.length === 0) return Promise.resolve();
  return inOneStep(database, async (connection) => {
    const appender = await connection.createAppender('kernel_event');
    for (const event of events) {
      appender.appendVarchar(event.host);
      if (event.gpuUuid === null) appender.appendNull();
      else appender.appendVarchar(event.gpuUuid);
      appender.appendVarchar(event.key);
      appender.appendBigInt(whole(event.atMs));
      appender.appendVarchar(JSON.stringify(event));
      appender.endRow();
    }
    appender.flushSync();
    appender.closeSync();
  });
}

const whole = (ms: EpochMs): bigint => BigInt(Math.round(ms));

function forget(
  database: StoreDatabase,
  beforeMs: EpochMs,
  mostIncidents: number,
  mostEvents: number,
): Promise<void> {
  const newest = (table: string, time: string, most: number) =>
    `(SELECT coalesce(min(t), 0) FROM (SELECT ${time} AS t FROM ${table} ORDER BY ${time} DESC LIMIT ${Math.trunc(most)}))`;
  return inOneStep(database, async (connection) => {
    await connection.run(
      `DELETE FROM incident WHERE cleared_ms < $before::DOUBLE
        OR (cleared_ms IS NOT NULL AND last_seen_ms < ${newest('incident', 'last_seen_ms', mostIncidents)})`,
      { before: beforeMs },
    );
    await connection.run(
      `DELETE FROM kernel_event WHERE at_ms < $before::DOUBLE OR at_ms < ${newest('kernel_event', 'at_ms', mostEvents)}`,
      { before: beforeMs },
    );
  });
}
