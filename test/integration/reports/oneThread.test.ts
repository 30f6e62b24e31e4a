import { syncBuiltinESMExports } from 'node:module';
import threads, { type WorkerOptions } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeInThread } from '#engine/reports/writeInThread.ts';
import { someRightSizing } from '../../fixtures/reports/rightSizingInput.ts';

const { Worker } = threads;
let started = 0;
let running = 0;
let most = 0;

/** A real thread, counted. */
class Counted extends Worker {
  constructor(place: string | URL, options?: WorkerOptions) {
    super(place, options);
    started += 1;
    running += 1;
    most = Math.max(most, running);
    this.once('exit', () => {
      running -= 1;
    });
  }
}

beforeAll(() => {
  threads.Worker = Counted;
  syncBuiltinESMExports();
});
afterAll(() => {
  threads.Worker = Worker;
  syncBuiltinESMExports();
});

it('reports that are asked for at once are written one after another, and one given up while it waits begins none', {
  timeout: 120_000,
}, async () => {
  const gathered = { kind: 'right-sizing', input: someRightSizing(20) } as const;
  const write = (signal = new AbortController().signal) =>
    writeInThread({ gathered, format: 'json', bom: false }, signal);
  const cancel = new AbortController();
  const [first, givenUp, ...others] = [write(), write(cancel.signal), write(), write()];
  cancel.abort(new Error('given up'));
  await expect(givenUp).rejects.toThrow('given up');
  const written = await Promise.all([first, ...others]);
  expect(written.map(({ subjects }) => subjects)).toEqual([20, 20, 20]);
  expect({ most, started, running }).toEqual({ most: 1, started: 3, running: 0 });
});
