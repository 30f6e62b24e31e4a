import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem, describeProblems } from '#engine/config/fileProblem.ts';
import { parseHosts } from '#engine/config/hostsParse.ts';

/** `line:column key message. remedy` of every problem. */
function faults(text: string): string[] {
  return parseHosts(text).problems.map((problem) => describeProblem('f', problem));
}

describe('reading the hosts file', () => {
  it.each(['', '\n', '# nothing yet\n', 'hosts:\n', 'hosts: []\n', 'defaults:\nhosts:\n', '---\n'])(
    'no hosts in %j',
    (text) => {
      expect(parseHosts(text)).toMatchObject({ hosts: [], problems: [] });
    },
  );

  it('reads every key, with defaults under them and labels added up', () => {
    const { hosts, problems } = parseHosts(`
defaults: {user: ubuntu, intervalSeconds: 5, labels: {team: vision, rack: 1}}
hosts:
  - name: 7            # names may look like numbers
    address: 10.0.0.7
    transport: openssh
    user: root
    port: 2222
    identity: ~/.ssh/id_ed25519
    jump: ada@bastion:22,inner
    labels: {rack: 012, environment: no, team:}
    intervalSeconds: 1
    paused: true
  - {name: b, address: b, user: }
`);
    expect(problems).toEqual([]);
    expect(hosts).toEqual([
      {
        name: '7',
        address: '10.0.0.7',
        transport: 'openssh',
        user: 'root',
        port: 2222,
        identity: '~/.ssh/id_ed25519',
        jump: 'ada@bastion:22,inner',
        labels: { rack: '012', environment: 'no' },
        intervalSeconds: 1,
        paused: true,
      },
      {
        name: 'b',
        address: 'b',
        transport: 'auto',
        labels: { team: 'vision', rack: '1' },
        intervalSeconds: 5,
        paused: false,
      },
    ]);
  });

  it.each([
    [
      'hosts:\n  - name: a\n    address: b\n    prot: 22\n',
      'f:4:5: hosts[0].prot is not a known key. Did you mean "port"?',
    ],
    [
      'hosts:\n  - name: a\n    address: b\n    ProxyJump: x\n',
      'f:4:5: hosts[0].ProxyJump is not a known key. Did you mean "jump"?',
    ],
    ['host:\n  - name: a\n', 'f:1:1: host is not a known key. Did you mean "hosts"?'],
    [
      'hosts:\n  - name: a\n    address: b\n    port: 70000\n',
      'f:4:11: hosts[0].port cannot be "70000". Write a whole number from 1 to 65535.',
    ],
    [
      'hosts:\n  - name: a\n    address: b\n    port: "22"\n',
      'f:4:11: hosts[0].port cannot be the text "22". Write a whole number from 1 to 65535.',
    ],
    [
      'hosts:\n  - name: a\n    address: b\n    intervalSeconds: 0\n',
      'f:4:22: hosts[0].intervalSeconds cannot be "0". Write whole seconds from 1 to 60.',
    ],
    [
      'hosts:\n  - name: a\n    address: b\n    paused: maybe\n',
      'f:4:13: hosts[0].paused cannot be the text "maybe". Write true or false.',
    ],
    [
      'hosts:\n  - name: a\n    address: b\n    user: [x]\n',
      'f:4:11: hosts[0].user cannot be a list. Write a login name without spaces.',
    ],
    [
      'hosts:\n  - name: a\n    address: -oProxyCommand=x\n',
      'f:3:14: hosts[0].address cannot be "-oProxyCommand=x". Write a host name, an IP address or an alias of ~/.ssh/config, without spaces.',
    ],
    [
      'hosts:\n  - name: a\n    address: b\n    labels: vision\n',
      'f:4:13: hosts[0].labels is not a map of keys and values. Write "key: value" lines.',
    ],
    [
      'hosts:\n  - name: a\n    address: b\n    labels: {t: [1]}\n',
      'f:4:17: hosts[0].labels.t is not one text. Write pairs such as "team: vision": names up to 63 characters, values up to 255.',
    ],
    [
      'hosts:\n  - name: a\n    address: b\n  - name: a\n    address: c\n',
      'f:4:11: hosts[1].name repeats the name "a" of line 2. Give each host a name of its own.',
    ],
    [
      'hosts:\n  - address: b\n',
      'f:2:5: hosts[0] has no name. Use letters, digits and . _ : @ / -, not starting with -, at most 253 of them.',
    ],
    ['hosts:\n  - a\n', 'f:2:5: hosts[0] is not a map of keys and values. Write "key: value" lines.'],
    ['hosts: a\n', 'f:1:8: hosts is not a list. Start each host on a line of its own with "- name:".'],
    [
      'hosts:\n\t- name: a\n',
      'f:2:1: this is not YAML: Tabs are not allowed as indentation. Indent with spaces; YAML does not take tabs.',
    ],
    [
      'hosts:\n  - name: a\n    name: b\n',
      'f:3:5: this is not YAML: Map keys must be unique. Keep one of the two lines.',
    ],
    ['x: &x {name: a}\nhosts: [*x]\n', 'f:1:1: x is not a known key. Known keys: defaults, hosts.'],
    [
      'defaults: &d {user: x}\nhosts:\n  - <<: *d\n    name: a\n    address: b\n',
      'f:3:5: hosts[0].<< is a merge key, which is not read here. Known keys: name, address, transport, user, port, identity, jump, labels, llm, intervalSeconds, paused.',
    ],
    [
      'defaults: {port: 0}\nhosts:\n  - {name: a, address: b}\n',
      'f:1:18: defaults.port cannot be "0". Write a whole number from 1 to 65535.',
    ],
    [
      'defaults: {name: x}\n',
      'f:1:12: defaults.name is not a known key. Known keys: transport, user, port, identity, jump, labels, intervalSeconds.',
    ],
  ])('names line, column, key and remedy: %j', (text, wanted) => {
    expect(faults(text)[0]).toBe(wanted);
  });

  it('keeps the hosts that have no fault', () => {
    const { hosts, problems } = parseHosts(
      'hosts:\n  - {name: a, address: b}\n  - {name: c}\n  - {name: d, address: e}\n',
    );
    expect(hosts.map(({ name }) => name)).toEqual(['a', 'd']);
    expect(describeProblems('f', problems)).toContain('f:3:5: hosts[1] has no address');
  });

  it('counts further problems', () => {
    const { problems } = parseHosts('hosts:\n  - {name: a}\n  - {name: b}\n  - {name: c}\n');
    expect(describeProblems('f', problems)).toMatch(/\(and 2 more problems\)$/);
    expect(describeProblems('f', [])).toBeNull();
  });

  it('refuses what no one wrote by hand', () => {
    expect(faults(`# ${'x'.repeat(10 * 2 ** 20)}`)[0]).toContain(
      'the file is 10.0 MiB; at most 8 MiB are read',
    );
    expect(faults('a: &a [x,x]\nb: &b [*a,*a]\nhosts: [*b,*b]\n').length).toBeGreaterThan(0);
    const proto = parseHosts('hosts:\n  - {name: a, address: b, labels: {__proto__: x}}\n').hosts[0]?.labels;
    expect(proto).toEqual({});
    expect(Object.getPrototypeOf(proto)).toBe(Object.prototype);
  });

  it('never throws', () => {
    const pieces = fc.constantFrom(
      'hosts:',
      '\n',
      '  ',
      '- ',
      'name: ',
      'a',
      '{',
      '}',
      '[',
      ']',
      '*',
      '&a',
      '"',
      '#',
      '|',
      '\t',
      '<<: ',
      '22',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (some) => {
        for (const problem of parseHosts(some).problems) expect(problem.message).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});

describe('LLM servers in the hosts file', () => {
  const withLlm = (llm: string) => `hosts:\n  - name: a\n    address: a\n    llm: ${llm}\n`;

  it('are ports and URLs', () => {
    const { hosts, problems } = parseHosts(withLlm('[{ port: 8000 }, { url: "http://10.0.0.5:9/m" }]'));
    expect(problems).toEqual([]);
    expect(hosts[0]?.llm).toEqual([{ port: 8000 }, { url: 'http://10.0.0.5:9/m' }]);
  });

  it.each(['8000', '[8000]', '[{ port: 0 }]', '[{ url: ftp://x/ }]', '[{ port: 80, url: http://x/ }]', '[]'])(
    '%s is refused with line, key and remedy',
    (llm) => {
      const { problems } = parseHosts(withLlm(llm));
      expect(problems).toMatchObject([{ line: 4, key: 'hosts[0].llm' }]);
      expect(problems[0]?.remedy).toContain('- port: 8000');
    },
  );
});
