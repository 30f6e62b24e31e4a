import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Engine } from '#engine/engineTypes.ts';
import { answerRequest } from './answerRequest.ts';
import { pageFolder } from './pageFolder.ts';
import { Sessions } from './session.ts';
import { SocketLanes } from './socketLanes.ts';

export interface ServeOptions {
  readonly engine: Engine;
  /** 0 or absent: a free port. */
  readonly port?: number;
  /** Also listens on ::1. */
  readonly ipv6?: boolean;
  /** Folder of the built page; found beside the bundle when absent. */
  readonly page?: string;
}

/** A running browser shell. */
export interface Serving {
  /** Opens the page once: it carries a one-time token. */
  readonly url: string;
  readonly port: number;
  /** Another address with a token of its own, for another browser. */
  freshUrl(): string;
  close(): Promise<void>;
}

/**
 * Serves the page, procedures (`/rpc`) and live frames (`/frames`) on loopback alone. The engine stays the caller's.
 * @throws Error when the port is taken (`EADDRINUSE`) or the page is not built.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const page = options.page ?? pageFolder();
  const sessions = new Sessions();
  const lanes = new SocketLanes(options.engine, sessions);
  const servers: Server[] = [];
  const open = async (address: string, port: number) => {
    const server = createServer((request, response) => void answerRequest(request, response, page, sessions));
    server.on('upgrade', (request, socket, head) => lanes.upgrade(request, socket, head));
    servers.push(server);
    await listening(server, address, port);
    return (server.address() as AddressInfo).port;
  };
  const close = async () => {
    lanes.close();
    await Promise.all(servers.map(closed));
  };
  try {
    const port = await open('127.0.0.1', options.port ?? 0);
    if (options.ipv6) await open('::1', port);
    const freshUrl = () => `http://127.0.0.1:${port}/?token=${sessions.newToken()}`;
    return { url: freshUrl(), port, freshUrl, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function listening(server: Server, address: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: address, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
