import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packMember } from '#engine/recording/gzipMember.ts';
import { NotARecording, openRecording, type ReadOutcome } from '#engine/recording/readRecording.ts';
import {
  type RecordedEvent,
  type RecordingHeader,
  recordingVersion,
} from '#engine/recording/recordedEvent.ts';
import { createRecording } from '#engine/recording/recordingWriter.ts';

const header: RecordingHeader = {
  format: 'headroom-recording',
  version: recordingVersion,
  headroom: '0.0.0',
  startedAtMs: 1_700_000_000_000,
  namesHidden: false,
  hosts: [
    { name: 'one', labels: { team: 'ü' }, intervalSeconds: 1 },
    { name: 'two', labels: {}, intervalSeconds: 5 },
  ],
};
/** Every byte there is, as lanes may hold it. */
const allBytes = Buffer.from(Uint8Array.from({ length: 256 }, (_, byte) => byte)).toString('latin1');

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-recording-'));
  path = join(folder, 'a.hrec');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function writeSample(rows: number, mostBytes = 2 ** 30): Promise<void> {
  let clock = 1000;
  const writer = await createRecording(path, header, mostBytes, () => clock);
  writer.write({ h: 0, e: 'open' });
  for (let row = 0; row < rows; row += 1) {
    clock += 10;
    writer.write({ h: row % 2, e: row % 3 === 0 ? 'err' : 'out', data: `${row} ${allBytes}\n` });
  }
  await writer.close('time');
}

async function readAll(): Promise<{ events: RecordedEvent[]; outcome: ReadOutcome; strange: number }> {
  const recording = await openRecording(path);
  const blocks = recording.blocks();
  const events: RecordedEvent[] = [];
  for (;;) {
    const next = await blocks.next();
    if (next.done) return { events, outcome: next.value, strange: recording.strangeLines() };
    events.push(...next.value);
  }
}

describe('a recording', () => {
  it('gives back every byte, in order, with times; and is gzip that anybody can read, for its owner alone', async () => {
    await writeSample(3000);
    const { events, outcome, strange } = await readAll();
    expect(outcome).toEqual({ type: 'whole' });
    expect(strange).toBe(0);
    expect(events).toHaveLength(3002);
    expect(events[1]).toEqual({ t: 10, h: 0, e: 'err', data: `0 ${allBytes}\n` });
    expect(events.at(-2)).toEqual({ t: 30_000, h: 1, e: 'out', data: `2999 ${allBytes}\n` });
    expect(events.at(-1)).toEqual({ t: 30_000, e: 'end', reason: 'time' });
    const text = execFileSync('gzip', ['-dc', path], { maxBuffer: 2 ** 28 }).toString();
    expect(JSON.parse(text.slice(0, text.indexOf('\n')))).toEqual(header);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('never overwrites', async () => {
    await writeFile(path, 'mine');
    await expect(createRecording(path, header, 1000)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(path, 'utf8')).toBe('mine');
  });

  it('is told when it has grown to its size', async () => {
    const writer = await createRecording(path, header, 1000);
    for (let row = 0; row < 5000; row += 1) writer.write({ h: 0, e: 'out', data: `${row} ${row ** 3}\n` });
    expect(await writer.full).toBe('size');
    expect(writer.writtenBytes()).toBeGreaterThanOrEqual(1000);
    await writer.close('size');
    expect((await readAll()).events.at(-1)).toMatchObject({ e: 'end', reason: 'size' });
  });

  it('is read up to where it was cut, wherever that is', async () => {
    await writeSample(3000);
    const whole = await readFile(path);
    const { events: all } = await readAll();
    for (const share of [0.2, 0.5, 0.9, 0.999]) {
      await writeFile(path, whole.subarray(0, Math.floor(whole.length * share)));
      const { events, outcome } = await readAll();
      expect(outcome).toEqual({ type: 'cut' });
      expect(events).toEqual(all.slice(0, events.length));
    }
  });

  it('is read up to where it is damaged', async () => {
    await writeSample(3000);
    const bytes = await readFile(path);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
    await writeFile(path, bytes);
    const { outcome, events } = await readAll();
    expect(outcome.type).toBe('damaged');
    expect(events.length).toBeGreaterThan(100);
  });

  it.each([
    ['nothing', Buffer.alloc(0), /not a recording/],
    ['text', Buffer.from('hosts:\n  - one\n'.repeat(100)), /not a recording/],
    ['a gzip of another', Buffer.from('1f8b08000000000000034b04000000ffff', 'hex'), /not a recording/],
  ])('refuses %s', async (_what, bytes, words) => {
    await writeFile(path, bytes);
    await expect(openRecording(path)).rejects.toThrow(NotARecording);
    await expect(openRecording(path)).rejects.toThrow(words);
  });

  it('refuses another version and a damaged header, by name', async () => {
    const lines = (value: unknown) => packMember(Buffer.from(`${JSON.stringify(value)}\n`));
    await writeFile(path, await lines({ ...header, version: 99 }));
    await expect(openRecording(path)).rejects.toThrow(/version 99, and this Headroom reads version 1/);
    await writeFile(path, await lines({ ...header, hosts: [{ name: 7 }] }));
    await expect(openRecording(path)).rejects.toThrow(/first line is damaged/);
    await writeFile(path, await lines([header]));
    await expect(openRecording(path)).rejects.toThrow(/not a recording/);
  });

  it('leaves out lines that are no events, and counts them', async () => {
    const strange = [
      'not json',
      '{}',
      '{"t":1,"h":2,"e":"open"}',
      '{"t":-1,"h":0,"e":"open"}',
      '{"t":1,"h":0,"e":"out"}',
      '{"t":1,"h":0,"e":"failed","failure":{"kind":"dns"}}',
      '{"t":1,"h":0,"e":"__proto__"}',
      'null',
    ];
    const good = '{"t":1,"h":1,"e":"out","data":"x"}';
    const text = [JSON.stringify(header), ...strange, good, ''].join('\n');
    await writeFile(path, await packMember(Buffer.from(text)));
    const read = await readAll();
    expect(read.events).toEqual([JSON.parse(good)]);
    expect(read.strange).toBe(strange.length);
    expect(read.outcome).toEqual({ type: 'cut' });
  });

  it('never throws past its opening, whatever bytes follow', { timeout: 60_000 }, async () => {
    const start = await packMember(Buffer.from(`${JSON.stringify(header)}\n`));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(), async (tail, at) => {
        const head = Buffer.from('1f8b080400000000000008004852040040000000', 'hex');
        const bytes = Buffer.concat([start, at % 2 ? head : Buffer.alloc(0), tail]);
        await writeFile(path, bytes);
        const { outcome, events } = await readAll();
        expect(['cut', 'damaged']).toContain(outcome.type);
        expect(events).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
