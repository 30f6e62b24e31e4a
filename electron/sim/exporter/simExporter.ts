import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EpochMs } from '#shared/domain/units.ts';
import type { SimHostSpec } from '../fleetSpec.ts';
import { dcgmExporterText } from './dcgmExporterText.ts';

/** A running endpoint. */
export interface SimExporter {
  readonly port: number;
  readonly url: string;
  /** From now on these hosts alone are exported. */
  setHosts(hosts: readonly SimHostSpec[]): void;
  stop(): Promise<void>;
}

/** An endpoint on loopback that answers `/metrics` like dcgm-exporter, for all GPUs of the hosts given. */
export async function startSimExporter(
  hosts: readonly SimHostSpec[],
  clock: () => EpochMs,
  port = 0,
): Promise<SimExporter> {
  let exported = hosts;
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
    response.end(dcgmExporterText(exported, clock()));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    url: `http://127.0.0.1:${bound}/metrics`,
    setHosts: (next) => {
      exported = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
