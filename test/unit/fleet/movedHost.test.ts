import { expect, it } from 'vitest';
import { createFleet } from '#engine/fleet/fleet.ts';
import { hostOf } from '../incidents/healthInputs.ts';

it('a host at another address is another machine: the cards of the former one are not missed', () => {
  const fleet = createFleet(
    { recorderOf: () => null, announce: () => undefined, onStatus: () => undefined },
    { now: () => 0, mono: () => 0, random: () => 0 },
  );
  const config = hostOf([]).status.config;
  const connector = { connect: () => new Promise<never>(() => undefined), close: async () => undefined };
  const show = (change: object) =>
    fleet.setHosts([{ config: { ...config, ...change }, demo: false, connector }]);
  show({});
  fleet.table.entry('GPU-0', config.name, 0);
  show({ intervalSeconds: 5 });
  expect(fleet.table.find('GPU-0')).toBeDefined();
  show({ address: '192.0.2.70' });
  expect(fleet.table.find('GPU-0')).toBeUndefined();
  fleet.stop();
});
