import { createServer, type Server as NetServer, type Socket } from 'node:net';
import ssh2, { type Connection, type ServerChannel, type Session } from 'ssh2';
import { faultOf } from '../faults.ts';
import { DistantSocket } from './distantSocket.ts';
import { serveForwards } from './llmChannel.ts';
import { guardLogin, type LoginRule } from './login.ts';
import { LoopSession, parseLoopCommand } from './loopSession.ts';
import { runPlainCommand } from './plainCommand.ts';
import type { SimHost } from './simHost.ts';

/** A simulated host that listens. */
export interface HostServer {
  readonly address: string;
  readonly port: number;
  /** Cuts every connection and stops listening. */
  stop(): Promise<void>;
}

function serveCommand(host: SimHost, channel: ServerChannel, command: string): void {
  const intervals = parseLoopCommand(command);
  if (intervals) new LoopSession(host, channel, intervals);
  else runPlainCommand(host, channel, command);
}

function serveSession(host: SimHost, session: Session, onEnd: () => void): void {
  let ended = false;
  const end = () => {
    if (!ended) onEnd();
    ended = true;
  };
  session.on('exec', (accept, _reject, info) => {
    const channel = accept();
    channel.once('close', end);
    serveCommand(host, channel, info.command);
  });
  session.on('close', end);
  session.on('error', end);
}

type ServedSocket = Socket | DistantSocket;

/** Counts a connection's channels as MaxSessions of sshd does. */
function serveConnection(host: SimHost, connection: Connection, socket: ServedSocket): void {
  const limit = faultOf(host.faults, 'maxSessions')?.sessions ?? 10;
  let open = 0;
  connection.on('session', (accept, reject) => {
    if (open >= limit) return reject();
    open += 1;
    serveSession(host, accept(), () => {
      open -= 1;
    });
  });
  serveForwards(host, connection);
  const drop = faultOf(host.faults, 'dropConnection');
  if (!drop) return;
  connection.once('ready', () => {
    const timer = setTimeout(() => socket.resetAndDestroy(), drop.afterMs);
    socket.once('close', () => clearTimeout(timer));
  });
}

/** ssh2 tells a connection's peer but not its socket, so sockets are kept by the peer's port. */
function sshServer(host: SimHost, hostKey: string, rule: LoginRule) {
  const sockets = new Map<number, ServedSocket>();
  const server = new ssh2.Server(
    { hostKeys: [hostKey], ident: 'OpenSSH_9.6p1 simulated' },
    (connection, peer) => {
      // A peer that goes away in the middle of a handshake is daily business here.
      connection.on('error', () => undefined);
      guardLogin(connection, rule, host.faults);
      const socket = sockets.get(peer.port);
      if (socket) serveConnection(host, connection, socket);
    },
  );
  return (socket: ServedSocket) => {
    const { remotePort } = socket;
    if (remotePort === undefined) return;
    sockets.set(remotePort, socket);
    socket.once('close', () => sockets.delete(remotePort));
    // Of a socket ssh2 uses what any Duplex has, and the peer's address.
    server.injectSocket(socket as Socket);
  };
}

function serveFromAfar(near: Socket, roundTripMs: number, serve: (socket: ServedSocket) => void): void {
  const distant = new DistantSocket(near, roundTripMs);
  distant.on('error', () => undefined);
  distant.onArrival(() => serve(distant));
}

function listen(server: NetServer, address: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, 4096, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Starts one host's SSH server on an address of its own; port 0 takes a free one.
 * @throws the error of `listen`, as EADDRINUSE.
 */
export async function startHostServer(
  host: SimHost,
  hostKey: string,
  rule: LoginRule,
  at: { readonly address: string; readonly port: number },
): Promise<HostServer> {
  const sockets = new Set<Socket>();
  const serve = sshServer(host, hostKey, rule);
  const delayMs = faultOf(host.faults, 'slowHandshake')?.delayMs ?? 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
    if (host.roundTripMs > 0) serveFromAfar(socket, host.roundTripMs, serve);
    else if (delayMs === 0) serve(socket);
    else setTimeout(() => !socket.destroyed && serve(socket), delayMs);
  });
  await listen(server, at.address, at.port);
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : at.port;
  return {
    address: at.address,
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
