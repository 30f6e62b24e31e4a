import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHosts, pauseHosts, removeHosts, restoreHosts, updateHost } from '#engine/config/hostsEdit.ts';
import { parseHosts } from '#engine/config/hostsParse.ts';
import { type HostConfigInput, hostConfigSchema } from '#shared/contract/schemas/host.ts';

const host = (input: HostConfigInput) => hostConfigSchema.parse(input);

const file = `# Fleet of the vision team
defaults:
    user:   ubuntu        # everywhere
    labels: {team: vision}

hosts:
  # first rack
  - name: a
    address:   10.0.0.1   # the old one
    port: 22

  # second rack
  # (two lines)
  - {name: b, address: "10.0.0.2"}


  - name: c
    labels:
      rack: 12
    address: 10.0.0.3
# end of file
`;

describe('editing the hosts file', () => {
  it('adds after the last host, keeping every other byte', () => {
    const edited = addHosts(file, [
      host({ name: 'd', address: '10.0.0.4', port: 2222, labels: { rack: '7' } }),
    ]);
    const added = '\n  - name: d\n    address: 10.0.0.4\n    port: 2222\n    labels:\n      rack: "7"\n';
    expect(edited).toBe(file.replace('# end of file', `${added}# end of file`));
    expect(parseHosts(edited).hosts.at(-1)).toMatchObject({
      name: 'd',
      user: 'ubuntu',
      labels: { team: 'vision', rack: '7' },
    });
  });

  it.each([
    ['# mine\n', '# mine\n\nhosts:\n'],
    ['hosts:\n', 'hosts:\n'],
    ['hosts: # all\n', 'hosts: # all\n'],
    ['hosts: []\n', 'hosts:\n'],
    ['hosts: ~ # none\n', 'hosts: # none\n'],
    ['{hosts: []}\n', 'hosts:\n'],
    ['defaults:\n  user: x', 'defaults:\n  user: x\n\nhosts:\n'],
  ])('adds the first host to %j', (text, head) => {
    expect(addHosts(text, [host({ name: 'a', address: 'b' })])).toBe(`${head}  - name: a\n    address: b\n`);
  });

  it.each(['', '\n\n', '{}\n'])('begins the file that was %j with what its keys are', (text) => {
    const added = addHosts(text, [host({ name: 'a', address: 'b' })]);
    expect(parseHosts(added)).toMatchObject({ hosts: [{ name: 'a' }], problems: [] });
    expect(added).toMatch(
      text === '{}\n' ? /^hosts:\n/ : /^# Hosts of Headroom[\s\S]*# Keys of a host: name, address/,
    );
  });

  it('adds to a list in flow style', () => {
    const edited = addHosts('hosts: [{name: a, address: b}]\n', [host({ name: 'c', address: 'd' })]);
    expect(parseHosts(edited).hosts.map(({ name }) => name)).toEqual(['a', 'c']);
  });

  it('changes one value and keeps comments, order and the other hosts as they are', () => {
    const now = parseHosts(file).hosts[0]!;
    const edited = updateHost(file, 'a', { ...now, port: 2200 });
    expect(edited).toContain('    address: 10.0.0.1 # the old one\n    port: 2200\n');
    const untouched = (text: string) => text.slice(text.indexOf('  # second rack'));
    expect(untouched(edited)).toBe(untouched(file));
    expect(edited.slice(0, 150)).toBe(file.slice(0, 150));
  });

  it('keeps a flow map a flow map', () => {
    const now = parseHosts(file).hosts[1]!;
    const edited = updateHost(file, 'b', { ...now, intervalSeconds: 5 });
    expect(edited).toContain('  - {name: b, address: "10.0.0.2", intervalSeconds: 5}\n');
  });

  it('can take away what the defaults give', () => {
    const { user: _, ...rest } = parseHosts(file).hosts[2]!;
    const wanted = { ...rest, labels: { rack: '13' } };
    expect(parseHosts(updateHost(file, 'c', wanted)).hosts[2]).toEqual(wanted);
  });

  it('renames, and refuses a taken name', () => {
    const now = parseHosts(file).hosts[0]!;
    expect(parseHosts(updateHost(file, 'a', { ...now, name: 'z' })).hosts[0]).toEqual({ ...now, name: 'z' });
    expect(() => updateHost(file, 'a', { ...now, name: 'b' })).toThrow('a host named b is there already');
    expect(() => updateHost(file, 'q', now)).toThrow('no host named q');
    expect(() => addHosts(file, [now])).toThrow('a host named a is there already');
  });

  it('pauses and goes on, leaving the file as it was', () => {
    const paused = pauseHosts(file, ['a', 'c'], true);
    expect(parseHosts(paused).hosts.map((one) => one.paused)).toEqual([true, false, true]);
    const c = parseHosts(pauseHosts(paused, ['a', 'c'], false)).hosts;
    expect(c).toEqual(parseHosts(file).hosts);
  });

  it('removes a host with its comments and restores it at its place', () => {
    for (const names of [['a'], ['b'], ['c'], ['a', 'b'], ['b', 'c'], ['c', 'a'], ['a', 'b', 'c']]) {
      const { text, removed } = removeHosts(file, names);
      expect(parseHosts(text).hosts.map((one) => one.name)).toEqual(
        ['a', 'b', 'c'].filter((n) => !names.includes(n)),
      );
      const restored = restoreHosts(text, removed);
      if (names.length === 1 && names[0] !== 'c') expect(restored).toBe(file);
      expect(parseHosts(restored).hosts).toEqual(parseHosts(file).hosts);
      if (names.includes('b')) expect(restored).toContain('  # second rack\n  # (two lines)\n  - {name: b');
    }
  });

  it('restores beside the neighbours that are left after other edits', () => {
    const first = removeHosts(file, ['b']);
    const second = removeHosts(first.text, ['a']);
    const more = addHosts(second.text, [host({ name: 'd', address: 'x' })]);
    expect(parseHosts(restoreHosts(more, first.removed)).hosts.map(({ name }) => name)).toEqual([
      'b',
      'c',
      'd',
    ]);
  });

  it('keeps Windows line ends', () => {
    const windows = file.replaceAll('\n', '\r\n');
    const edited = addHosts(windows, [host({ name: 'd', address: 'x' })]);
    expect(edited.replaceAll('\r\n', '')).not.toContain('\n');
    const now = parseHosts(windows).hosts[0]!;
    const updated = updateHost(edited, 'a', { ...now, port: 23 });
    expect(updated.replaceAll('\r\n', '')).not.toContain('\n');
    expect(parseHosts(updated).hosts[0]).toEqual({ ...now, port: 23 });
  });

  it.each(['\u2028 x', ' \n', '\u2029', '\n x\n', '  '])('keeps the value %j as it is', (value) => {
    const now = parseHosts(file).hosts[0]!;
    const wanted = { ...now, identity: value, labels: { note: value } };
    const edited = updateHost(file, 'a', wanted);
    expect(parseHosts(pauseHosts(edited, ['a'], true)).hosts[0]).toEqual({ ...wanted, paused: true });
    const added = addHosts(edited, [{ ...wanted, name: 'z' }]);
    const labels = { team: 'vision', note: value };
    expect(parseHosts(added).hosts.at(-1)).toEqual({ ...wanted, name: 'z', labels });
  });

  it('any edits in any order leave exactly the hosts that were meant', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const text = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
    const step = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), name, label: text }),
      fc.record({ kind: fc.constant('remove' as const), name, label: text }),
      fc.record({ kind: fc.constant('update' as const), name, label: text }),
      fc.record({ kind: fc.constant('pause' as const), name, label: text }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let now = file;
        let wanted = [...parseHosts(file).hosts];
        for (const { kind, name, label } of steps) {
          const there = wanted.find((one) => one.name === name);
          if (kind === 'add' && !there) {
            const added = host({ name, address: 'x', labels: { team: label, note: label } });
            now = addHosts(now, [added]);
            wanted.push({ ...added, user: 'ubuntu' });
          } else if (kind === 'remove' && there) {
            now = removeHosts(now, [name]).text;
            wanted = wanted.filter((one) => one !== there);
          } else if (kind === 'update' && there) {
            const changed = { ...there, labels: { note: label }, identity: label };
            now = updateHost(now, name, changed);
            wanted = wanted.map((one) => (one === there ? changed : one));
          } else if (kind === 'pause' && there) {
            now = pauseHosts(now, [name], true);
            wanted = wanted.map((one) => (one === there ? { ...one, paused: true } : one));
          }
        }
        expect(parseHosts(now)).toMatchObject({ hosts: wanted, problems: [] });
        expect(now).toContain('# Fleet of the vision team');
        expect(now).toContain('# end of file');
      }),
      { numRuns: 1000 },
    );
  });
});
