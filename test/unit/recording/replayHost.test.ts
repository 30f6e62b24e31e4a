import { describe, expect, it } from 'vitest';
import { loopCommand } from '#engine/probes/lanes.ts';
import type { HostEvent } from '#engine/recording/recordedEvent.ts';
import { createReplayHost, type ReplayHost } from '#engine/recording/replayHost.ts';
import type { Connection } from '#engine/ssh/connection.ts';
import { type Failure, FailureError } from '#shared/domain/failure.ts';

const failure = (message: string, terminal = false): Failure => ({
  kind: 'closed',
  message,
  words: '',
  remedy: '',
  terminal,
});
const say = (host: ReplayHost, ...data: string[]) => {
  for (const text of data) host.play({ t: 0, h: 0, e: 'out', data: text });
};
const happen = (host: ReplayHost, event: Record<string, unknown>) =>
  host.play({ t: 0, h: 0, ...event } as HostEvent);
const connect = (host: ReplayHost, signal = new AbortController().signal) => host.connect({ signal });

/** Starts the loop and gathers what it says. */
async function listen(connection: Connection): Promise<{ text: string; exit: number | null | undefined }> {
  const heard = { text: '', exit: undefined as number | null | undefined };
  const channel = await connection.exec(loopCommand(1, 60));
  channel.onStdout((chunk) => {
    heard.text += chunk.toString();
  });
  channel.onStderr((chunk) => {
    heard.text += `[${chunk.toString()}]`;
  });
  channel.onExit(({ code }) => {
    heard.exit = code;
  });
  channel.write('the script');
  return heard;
}
const turns = () => new Promise((resolve) => setTimeout(resolve, 10));
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof FailureError ? error.failure : error),
  );

describe('a host of a replay', () => {
  it('says nothing before its loop was given the script, and then all of it in order', async () => {
    const host = createReplayHost('why');
    const connecting = connect(host);
    happen(host, { e: 'open' });
    say(host, 'a', 'b');
    const connection = await connecting;
    expect([connection.transport, connection.why]).toEqual(['replay', 'why']);
    expect(host.waiting()).toBe(2);
    const heard = await listen(connection);
    happen(host, { e: 'err', data: 'w' });
    say(host, 'c');
    happen(host, { e: 'exit', code: 3 });
    await turns();
    expect(heard).toEqual({ text: 'ab[w]c', exit: 3 });
    expect(host.waiting()).toBe(0);
  });

  it('is lost when it was lost, and what comes after waits for the next connection', async () => {
    const host = createReplayHost('why');
    const connecting = connect(host);
    happen(host, { e: 'open' });
    const first = await connecting;
    const lost: (Failure | null)[] = [];
    first.onClose((why) => lost.push(why));
    const heard = await listen(first);
    say(host, 'a');
    happen(host, { e: 'close', failure: failure('cut') });
    happen(host, { e: 'open' });
    say(host, 'b');
    await turns();
    expect([heard.text, lost]).toEqual(['a', [failure('cut')]]);
    const again = await listen(await connect(host));
    await turns();
    expect(again.text).toBe('b');
    expect(heard.text).toBe('a');
  });

  it('is not reached when it was not reached', async () => {
    const host = createReplayHost('why');
    const first = failureOf(connect(host));
    happen(host, { e: 'failed', failure: failure('no way') });
    expect(await first).toEqual(failure('no way'));
    happen(host, { e: 'failed', failure: failure('still none') });
    happen(host, { e: 'open' });
    expect(await failureOf(connect(host))).toEqual(failure('still none'));
    expect((await connect(host)).transport).toBe('replay');
  });

  it('ends: closed for everybody, or held as it was last', async () => {
    const over = failure('over', true);
    const closing = createReplayHost('why');
    const connecting = connect(closing);
    happen(closing, { e: 'open' });
    const lost: (Failure | null)[] = [];
    (await connecting).onClose((why) => lost.push(why));
    closing.end(over, false);
    expect(lost).toEqual([over]);
    expect(await failureOf(connect(closing))).toEqual(over);

    const held = createReplayHost('why');
    const staying = connect(held);
    happen(held, { e: 'open' });
    const kept: (Failure | null)[] = [];
    (await staying).onClose((why) => kept.push(why));
    held.end(over, true);
    expect(kept).toEqual([]);

    const away = createReplayHost('why');
    const waiting = failureOf(connect(away));
    happen(away, { e: 'failed', failure: failure('refused') });
    expect(await waiting).toEqual(failure('refused'));
    away.end(over, true);
    expect(await failureOf(connect(away))).toEqual(failure('refused', true));
  });

  it('runs nothing but its loop, once, and forwards nothing', async () => {
    const host = createReplayHost('why');
    const connecting = connect(host);
    happen(host, { e: 'open' });
    const connection = await connecting;
    expect(await failureOf(connection.exec('rm -rf /'))).toMatchObject({ kind: 'refused' });
    await connection.exec(loopCommand(1, 60));
    expect(await failureOf(connection.exec(loopCommand(1, 60)))).toMatchObject({ kind: 'refused' });
    expect(await failureOf(connection.forward('127.0.0.1', 8000))).toMatchObject({ kind: 'refused' });
  });

  it('gives up a wait that is aborted, and forgets what is skipped', async () => {
    const host = createReplayHost('why');
    const abort = new AbortController();
    const waiting = connect(host, abort.signal);
    abort.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    happen(host, { e: 'open' });
    say(host, 'abc');
    expect(host.waiting()).toBe(4);
    host.skip();
    expect(host.waiting()).toBe(0);
  });
});
