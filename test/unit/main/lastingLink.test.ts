import { RPCLink } from '@orpc/client/message-port';
import { implement } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { afterEach, describe, expect, it } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import { liveMetrics } from '#shared/domain/metric.ts';
import type { Carrier, CarrierSink } from '../../../renderer/app/link/carrier.ts';
import { EngineStoppedError } from '../../../renderer/app/link/engineLink.ts';
import { FramePull } from '../../../renderer/app/link/framePull.ts';
import { LastingLink } from '../../../renderer/app/link/lastingLink.ts';
import { encodeLiveFrame } from '../../fixtures/encodeLiveFrame.ts';

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** A carrier over real message ports with a real oRPC handler behind; frames are answered by `answer`. */
function carrier(gpus: number): Carrier & { answer: (sequence: number) => void } {
  const rpc = new MessageChannel();
  open.push(rpc.port1, rpc.port2);
  const os = implement(contract);
  const status = os.demo.status.handler(() => ({ running: true, gpus }));
  new RPCHandler(os.router({ demo: { status } } as never)).upgrade(rpc.port2);
  rpc.port2.start();
  rpc.port1.start();
  const pull = new FramePull(() => {});
  return {
    rpc: new RPCLink({ port: rpc.port1 }),
    pull: () => pull.pull(),
    answer: (sequence) => pull.receive(frame(sequence)),
    close: () => pull.close(),
  };
}

function frame(sequence: number): ArrayBuffer {
  return encodeLiveFrame({
    sequence,
    rosterVersion: 1,
    atMs: 1,
    count: 1,
    metrics: liveMetrics.length,
    columns: new Float32Array(liveMetrics.length),
    ageSeconds: new Float32Array(1),
    states: new Uint8Array(1),
  });
}

function linkWithSink(): { link: LastingLink; sink: CarrierSink; retries: () => number } {
  let sink: CarrierSink | null = null;
  let retries = 0;
  const link = new LastingLink({
    start: (given) => {
      sink = given;
    },
    retry: () => {
      retries += 1;
    },
  });
  if (!sink) throw new Error('the source was not started');
  return { link, sink, retries: () => retries };
}

describe('a lasting link', () => {
  it('lets calls wait until a connection is up, and uses the next one after it', async () => {
    const { link, sink } = linkWithSink();
    const early = link.api.demo.status({});
    sink.up(carrier(8));
    expect(await early).toEqual({ running: true, gpus: 8 });
    sink.down({ kind: 'connecting' });
    const later = link.api.demo.status({});
    sink.up(carrier(16));
    expect(await later).toEqual({ running: true, gpus: 16 });
  });

  it('fails calls and pulls with the reason while stopped', async () => {
    const { link, sink, retries } = linkWithSink();
    const waiting = link.api.demo.status({});
    sink.down({ kind: 'stopped', reason: 'the collector ended five times' });
    await expect(waiting).rejects.toThrow('the collector ended five times');
    await expect(link.pullFrame()).rejects.toBeInstanceOf(EngineStoppedError);
    expect(link.state).toEqual({ kind: 'stopped', reason: 'the collector ended five times' });
    link.retry();
    expect(retries()).toBe(1);
  });

  it('carries a pull over a connection that dies', async () => {
    const { link, sink } = linkWithSink();
    sink.up(carrier(8));
    const pulled = link.pullFrame();
    expect(link.pullFrame()).toBe(pulled);
    await Promise.resolve();
    sink.down({ kind: 'connecting' });
    const second = carrier(8);
    sink.up(second);
    await new Promise((resolve) => setTimeout(resolve, 5));
    second.answer(7);
    expect((await pulled).sequence).toBe(7);
  });

  it('stops waiting when the caller aborts', async () => {
    const { link } = linkWithSink();
    const abort = new AbortController();
    const call = link.api.demo.status({}, { signal: abort.signal });
    abort.abort(new Error('no longer wanted'));
    await expect(call).rejects.toThrow('no longer wanted');
  });

  it('tells each change once to each listener until it unsubscribes', () => {
    const { link, sink } = linkWithSink();
    const seen: string[] = [];
    const stop = link.onState(() => seen.push(link.state.kind));
    sink.up(carrier(8));
    sink.down({ kind: 'connecting' });
    stop();
    sink.up(carrier(8));
    expect(seen).toEqual(['connected', 'connecting']);
  });
});
