import { RPCLink } from '@orpc/client/message-port';
import {
  type ConnectMessage,
  connectChannel,
  type PortsMessage,
  portsChannel,
} from '#shared/contract/collectorState.ts';
import type { Carrier, CarrierSink, CarrierSource } from './carrier.ts';
import { FramePull } from './framePull.ts';

/**
 * Connections of the desktop app: the preload script hands over two MessagePorts that lead straight to the engine's
 * process, again after each restart of it. Dead ports are told by their `close` event and by the shell's next message.
 */
export class DesktopSource implements CarrierSource {
  start(sink: CarrierSink): void {
    window.addEventListener('message', (event) => {
      if (event.source !== window || event.origin !== window.location.origin) return;
      const message = event.data as Partial<PortsMessage> | null;
      if (message?.type === portsChannel && message.collector) receive(sink, message.collector, event.ports);
    });
    ask(false);
  }

  retry(): void {
    ask(true);
  }
}

function ask(restart: boolean): void {
  const message: ConnectMessage = { type: connectChannel, restart };
  window.postMessage(message, window.location.origin);
}

function receive(
  sink: CarrierSink,
  collector: PortsMessage['collector'],
  ports: readonly MessagePort[],
): void {
  const [rpc, frames] = ports;
  if (collector.state === 'stopped') sink.down({ kind: 'stopped', reason: collector.reason });
  else if (collector.state === 'running' && rpc && frames) sink.up(portCarrier(rpc, frames));
  else sink.down({ kind: 'connecting' });
}

function portCarrier(rpc: MessagePort, frames: MessagePort): Carrier {
  const link = new RPCLink({ port: rpc });
  const pull = new FramePull((message) => frames.postMessage(message));
  frames.addEventListener('message', (event) => pull.receive(event.data));
  frames.addEventListener('close', () => pull.close());
  rpc.start();
  frames.start();
  return {
    rpc: link,
    pull: () => pull.pull(),
    close: () => {
      pull.close();
      rpc.close();
      frames.close();
    },
  };
}
