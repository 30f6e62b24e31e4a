import { describe, expect, test } from 'vitest';
import { type Command, CommandRegistry } from '../../../renderer/app/commands/commandRegistry.ts';
import { findInFleet } from '../../../renderer/app/commands/findInFleet.ts';
import { matchPress, nameOfPress } from '../../../renderer/app/commands/keys.ts';
import { FrameStore } from '../../../renderer/app/engine/frameStore.ts';
import { plainRoster } from '../../../renderer/app/engine/plainRoster.ts';
import { SparkHistory, sparkCapacity } from '../../../renderer/app/engine/sparkHistory.ts';
import { formatRoute, parseRoute } from '../../../renderer/app/router/route.ts';
import { pictureOf } from './picture.ts';

describe('addresses', () => {
  test.each([
    ['#/fleet?filter=state%3Aidle', { view: 'fleet', subject: '', params: { filter: 'state:idle' } }],
    ['#/hosts', { view: 'hosts', subject: '', params: {} }],
    ['#/hosts/a%2Fb', { view: 'host', subject: 'a/b', params: {} }],
    ['#/gpus/GPU-1', { view: 'gpu', subject: 'GPU-1', params: {} }],
    ['#/settings', { view: 'settings', subject: '', params: {} }],
  ])('%s is read and written back', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(formatRoute(parseRoute(hash))).toBe(hash);
  });
  test.each(['', '#', '#/nonsense', '#/gpus', '#/hosts/%E0%A4%A'])('%s does not break', (hash) =>
    expect(parseRoute(hash).view).toMatch(/fleet|host/),
  );
});

describe('keys', () => {
  const press = (key: string, more = {}) =>
    nameOfPress({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });
  test('have the names of the registry', () => {
    expect(press(' ')).toBe('space');
    expect(press('K', { ctrlKey: true })).toBe('mod+k');
    expect(press('k', { metaKey: true })).toBe('mod+k');
    expect(press('x', { altKey: true })).toBe('');
  });
  test('make sequences', () => {
    const all = ['g f', 'p'];
    expect(matchPress(all, '', 'g')).toEqual({ hit: null, pending: 'g' });
    expect(matchPress(all, 'g', 'f')).toEqual({ hit: 'g f', pending: '' });
    expect(matchPress(all, 'g', 'p')).toEqual({ hit: 'p', pending: '' });
  });
  test('belong to the command added last, and come back when it goes', () => {
    const registry = new CommandRegistry();
    const command = (id: string): Command => ({ id, title: id, section: 'Live', keys: ['p'], run: () => {} });
    registry.add([command('shell')]);
    const remove = registry.add([command('view')]);
    expect(registry.byKey('p')?.id).toBe('view');
    remove();
    expect(registry.byKey('p')?.id).toBe('shell');
  });
});

describe('the palette', () => {
  const { roster } = pictureOf([{ host: 'llm-01', name: 'NVIDIA H100' }, { host: 'dev-1' }], {
    'llm-01': { team: 'search' },
  });
  test('finds hosts by label and GPUs by model', () => {
    expect(findInFleet(roster, 'search', 5).map((match) => match.key)).toEqual(['llm-01']);
    expect(findInFleet(roster, 'h100', 5).map((match) => match.key)).toEqual(['GPU-0']);
    expect(findInFleet(roster, '', 5)).toEqual([]);
  });
});

describe('what hosts say of themselves', () => {
  test('is shown as one line of visible characters', () => {
    const { roster } = pictureOf([{ host: 'a', name: 'L4\u202e\n\u001b[31mred' }], {
      a: { team: 'x\u0000y' },
    });
    const plain = plainRoster(roster);
    expect(plain.name).toEqual(['L4 red']);
    expect(plain.labels).toEqual({ a: { team: 'xy' } });
    expect(plain.uuid).toBe(roster.uuid);
  });
});

describe('the sparkline history', () => {
  test('keeps the newest values and carries them over to a new roster', () => {
    const history = new SparkHistory();
    history.retarget(['a', 'b']);
    for (let at = 0; at < sparkCapacity + 5; at++) history.push(Float32Array.of(at, -at), at);
    history.retarget(['b', 'c']);
    const into = new Float32Array(sparkCapacity);
    expect(history.read(0, into)).toBe(sparkCapacity);
    expect(into[0]).toBe(-5);
    expect(into[sparkCapacity - 1]).toBe(-(sparkCapacity + 4));
    history.read(1, into);
    expect(into[0]).toBeNaN();
  });
});

describe('the live picture', () => {
  function storeOf(frames: ReturnType<typeof pictureOf>['frame'][]) {
    const { roster } = pictureOf([{ host: 'a' }]);
    let rosters = 0;
    const store = new FrameStore({
      pullFrame: () => {
        const frame = frames.shift();
        return frame === undefined ? new Promise(() => {}) : Promise.resolve(frame);
      },
      fetchRoster: () => Promise.resolve({ ...roster, version: ++rosters }),
      whenVisible: () => Promise.resolve(),
      sleep: () => Promise.resolve(),
      now: () => 0,
    });
    return { store, rosters: () => rosters };
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

  test('fetches the roster once per version and never mixes versions', async () => {
    const { frame } = pictureOf([{ host: 'a' }]);
    const { store, rosters } = storeOf([
      frame,
      { ...frame, sequence: 2 },
      { ...frame, sequence: 3, rosterVersion: 3 },
    ]);
    const stop = store.start();
    await settle();
    stop();
    // The roster of version 2 came for the frame of version 3: that frame is left out.
    expect(store.picture()?.frame.sequence).toBe(2);
    expect(rosters()).toBe(2);
  });

  test('holds still while paused and follows again after', async () => {
    const { frame } = pictureOf([{ host: 'a' }]);
    const frames = [frame];
    const { store } = storeOf(frames);
    const stop = store.start();
    await settle();
    store.setPaused(true);
    expect(store.picture()?.frame.sequence).toBe(1);
    store.setPaused(false);
    stop();
    expect(store.paused()).toBe(false);
    expect(store.history.length).toBe(1);
  });
});
