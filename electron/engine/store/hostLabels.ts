import { LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { inOneStep } from './inOneStep.ts';
import type { StoreDatabase } from './storeDatabase.ts';

/** Labels by host: `{ 'gpu-1': { team: 'search' } }`. */
export type LabelsByHost = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Replaces the labels of the hosts named; other hosts keep theirs. Two statements, however many hosts there are. @throws FailureError */
export function setHostLabels(database: StoreDatabase, labels: LabelsByHost): Promise<void> {
  const hosts = Object.keys(labels);
  if (hosts.length === 0) return Promise.resolve();
  return inOneStep(database, async (connection) => {
    await connection.run(
      'DELETE FROM host_label WHERE host IN (SELECT unnest($hosts))',
      { hosts: listValue(hosts) },
      { hosts: LIST(VARCHAR) },
    );
    const appender = await connection.createAppender('host_label');
    for (const [host, ofHost] of Object.entries(labels))
      for (const [label, value] of Object.entries(ofHost)) {
        appender.appendVarchar(host);
        appender.appendVarchar(label);
        appender.appendVarchar(value);
        appender.endRow();
      }
    appender.flushSync();
    appender.closeSync();
  });
}
