import { RPCLink } from '@orpc/client/websocket';
import type { Carrier, CarrierSink, CarrierSource } from './carrier.ts';
import { FramePull } from './framePull.ts';

const firstDelayMs = 500;
const longestDelayMs = 10_000;
/** A proxy on the way may take a connection and never answer; Chromium itself would wait for minutes. */
const answerWithinMs = 10_000;

/**
 * Connections of the browser shell: two WebSockets to the server that the page came from, opened again with
 * exponential back-off and jitter. A session that the server does not know is final: a page cannot renew it.
 */
export class SocketSource implements CarrierSource {
  #sink: CarrierSink | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  start(sink: CarrierSink): void {
    this.#sink = sink;
    void this.#connect(sink);
  }

  retry(): void {
    clearTimeout(this.#timer);
    this.#failures = 0;
    this.#sink?.down({ kind: 'connecting' });
    if (this.#sink) void this.#connect(this.#sink);
  }

  async #connect(sink: CarrierSink): Promise<void> {
    const sockets = [socket('/rpc'), socket('/frames')] as const;
    let ended = false;
    const end = () => {
      if (ended) return;
      ended = true;
      for (const each of sockets) each.close();
      void this.#again(sink);
    };
    for (const each of sockets) each.addEventListener('close', end);
    const carrier = socketCarrier(...sockets);
    const late = setTimeout(end, answerWithinMs);
    await Promise.all(sockets.map(opened));
    clearTimeout(late);
    if (ended) return;
    this.#failures = 0;
    sink.up(carrier);
  }

  async #again(sink: CarrierSink): Promise<void> {
    sink.down({ kind: 'connecting' });
    if (await sessionEnded()) {
      sink.down({
        kind: 'stopped',
        reason: 'This browser session has ended. Open the address that `headroom serve` printed last.',
      });
      return;
    }
    const delayMs = Math.min(longestDelayMs, firstDelayMs * 2 ** this.#failures);
    this.#failures += 1;
    this.#timer = setTimeout(() => void this.#connect(sink), delayMs * (0.5 + Math.random() / 2));
  }
}

function socket(path: string): WebSocket {
  const url = new URL(path, window.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const result = new WebSocket(url);
  result.binaryType = 'arraybuffer';
  return result;
}

/** Resolves when the socket opened or failed to. */
function opened(each: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    each.addEventListener('open', () => resolve(), { once: true });
    each.addEventListener('close', () => resolve(), { once: true });
  });
}

/** True when the server answers and says that it does not know us; a server that is away says nothing. */
async function sessionEnded(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(answerWithinMs);
    return (await fetch('/session', { cache: 'no-store', signal })).status === 403;
  } catch {
    return false;
  }
}

function socketCarrier(rpc: WebSocket, frames: WebSocket): Carrier {
  const pull = new FramePull((message) => frames.send(message));
  frames.addEventListener('message', (event) => pull.receive(event.data));
  frames.addEventListener('close', () => pull.close());
  return {
    rpc: new RPCLink({ websocket: rpc }),
    pull: () => pull.pull(),
    close: () => {
      pull.close();
      rpc.close();
      frames.close();
    },
  };
}
