import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refusal } from './requestGuard.ts';

/** A running /metrics. */
export interface MetricsServing {
  readonly port: number;
  close(): Promise<void>;
}

/** What is served, and where. */
export interface MetricsOptions {
  /** 0: a free port. */
  readonly port: number;
  readonly address: string;
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Serves one text at `/metrics`. On loopback a request must name this machine, so that a page that rebinds its own name cannot read it.
 * @throws Error when the port is taken (`EADDRINUSE`).
 */
export async function serveMetrics(options: MetricsOptions): Promise<MetricsServing> {
  const server = createServer((request, response) => void answer(request, response, options));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: options.address, port: options.port, exclusive: true }, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { address, contentType, text }: MetricsOptions,
): Promise<void> {
  const refused = loopback.has(address) ? refusal(request, false) : null;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const path = (request.url ?? '').split('?')[0];
  if (refused !== null) return say(response, 403, refused);
  if (!isRead) return say(response, 405, 'Only GET and HEAD.');
  if (path !== '/metrics') return say(response, 404, 'See /metrics.');
  try {
    const body = await text();
    response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch {
    say(response, 500, 'The metrics could not be gathered.');
  }
}

function say(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
}
