import { expect, it } from 'vitest';
import type { DemoFleet } from '#engine/engineTypes.ts';
import { createDemoControl } from '#engine/fleet/demoControl.ts';
import type { DemoPast } from '#engine/fleet/demoPast.ts';
import { keepNothing } from '#engine/fleet/keeping.ts';

const past: DemoPast = { gpus: 8, hours: () => [], holders: () => [], bill: () => [] };

/** Node 20 has no `Promise.withResolvers`. */
function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function controlOf(fleetPast: DemoPast | undefined, fillPast: () => Promise<void>) {
  const fleet = {
    hosts: [],
    quotes: [],
    connector: { close: async () => undefined },
    stop: async () => undefined,
    ...(fleetPast && { past: fleetPast }),
  } as unknown as DemoFleet;
  return createDemoControl({
    startFleet: async () => fleet,
    startKeeping: async () => keepNothing,
    forget: async () => undefined,
    onChange: () => undefined,
    fillPast,
  });
}

it('waits for the past of a demo until it is there', async () => {
  const { promise, resolve } = withResolvers();
  const demo = controlOf(past, () => promise);
  expect(demo.isFilling()).toBe(false);
  await demo.start(8);
  expect(demo.isFilling()).toBe(true);
  resolve();
  await demo.filled();
  expect(demo.isFilling()).toBe(false);
});

it('waits for none where there is no past, or where it was stopped', async () => {
  const replay = controlOf(undefined, () => Promise.reject(new Error('nothing is to be filled')));
  await replay.start(8);
  await replay.filled();
  expect(replay.isFilling()).toBe(false);

  const { promise, resolve } = withResolvers();
  const stopped = controlOf(past, () => promise);
  await stopped.start(8);
  const stop = stopped.stop();
  expect(stopped.isFilling()).toBe(false);
  resolve();
  await stop;
});
