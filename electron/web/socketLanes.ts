import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { RPCHandler } from '@orpc/server/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { answerPulls } from '#engine/answerPulls.ts';
import type { Engine } from '#engine/engineTypes.ts';
import { refusal } from './requestGuard.ts';
import type { Sessions } from './session.ts';
import { sessionOf } from './sessionCookie.ts';

/** Longest procedure call: an inventory to import is text of up to 10 MB. */
const rpcMaxBytes = 16_000_000;
/** A pull is a word. */
const framesMaxBytes = 1_000;

/** The two WebSockets of a page. Never compressed: on loopback that costs more than it saves (docs/decisions/0002). */
export class SocketLanes {
  readonly #engine: Engine;
  readonly #sessions: Sessions;
  readonly #rpc = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: rpcMaxBytes });
  readonly #frames = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: framesMaxBytes,
  });
  readonly #handler: RPCHandler<Record<never, never>>;

  constructor(engine: Engine, sessions: Sessions) {
    this.#engine = engine;
    this.#sessions = sessions;
    this.#handler = new RPCHandler(engine.router);
  }

  /** Takes an upgrade request over, or refuses it with 403 or 404. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    if (refusal(request, true) || !this.#sessions.knows(sessionOf(request))) refuse(socket, 403);
    else if (request.url === '/rpc')
      this.#rpc.handleUpgrade(request, socket, head, (opened) => this.#serveRpc(opened));
    else if (request.url === '/frames')
      this.#frames.handleUpgrade(request, socket, head, (opened) => this.#serveFrames(opened));
    else refuse(socket, 404);
  }

  close(): void {
    for (const server of [this.#rpc, this.#frames]) {
      for (const client of server.clients) client.close(1001);
      server.close();
    }
  }

  #serveRpc(socket: WebSocket): void {
    socket.on('error', () => socket.terminate());
    void this.#handler.upgrade(socket, { context: {} });
  }

  #serveFrames(socket: WebSocket): void {
    const lane = this.#engine.openFrameLane();
    // What the socket cannot take at once waits in it, longer than the frame is good for.
    const answer = answerPulls(lane, (frame) => socket.send(frame.slice()));
    socket.on('error', () => socket.terminate());
    socket.on('message', (data, isBinary) => answer(isBinary ? null : data.toString()));
    socket.on('close', () => lane.close());
  }
}

function refuse(socket: Duplex, status: 403 | 404): void {
  const reason = status === 403 ? 'Forbidden' : 'Not Found';
  socket.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
