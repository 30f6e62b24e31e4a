import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandRange } from '#engine/config/ansibleRange.ts';
import { importAnsibleIni } from '#engine/config/importAnsibleIni.ts';
import { importCsv } from '#engine/config/importCsv.ts';
import { importSshConfig } from '#engine/config/importSshConfig.ts';
import { shellWords } from '#engine/config/shellWords.ts';
import { type ImportCandidate, importCandidateSchema } from '#shared/contract/schemas/host.ts';
import { csvRecords } from '#shared/domain/csvRecords.ts';

/** What a person compares: the host as short as it can be said, or the problem. */
function short(candidates: readonly ImportCandidate[]): string[] {
  return candidates.map((candidate) => {
    expect(importCandidateSchema.parse(candidate)).toEqual(candidate);
    const { config, line, problem } = candidate;
    if (!config) return `${line}: ${problem}`;
    const { name, address, transport, user, port, identity, jump, labels, intervalSeconds } = config;
    const rest = { transport, user, port, identity, jump, intervalSeconds, ...labels };
    const said = Object.entries(rest).filter(
      ([, value]) => value !== undefined && value !== 'auto' && value !== 2,
    );
    return `${line}: ${name} ${address} ${said.map(([key, value]) => `${key}=${value}`).join(' ')}`.trim();
  });
}

describe('CSV', () => {
  it.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '\ufeffa,b\n"x ""y"", z","1\n2"\n\nlast,',
      [
        ['a', 'b'],
        ['x "y", z', '1\n2'],
        ['last', ''],
      ],
    ],
    ['a\rb', [['a'], ['b']]],
    ['"open,\nend', [['open,\nend']]],
    ['"a"b,c', [['ab', 'c']]],
    ['', []],
  ])('%j', (text, wanted) => {
    expect(csvRecords(text).map(({ cells }) => cells)).toEqual(wanted);
  });

  it('reads back what RFC 4180 writes, and counts lines', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ' ', 'é') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const text = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        const records = csvRecords(text);
        expect(records.map(({ cells }) => cells)).toEqual(rows);
        const lines = (row: readonly string[]) => row.join('').split(/\r\n|\n/).length;
        let line = 1;
        rows.forEach((row, index) => {
          expect(records[index]?.line).toBe(line);
          line += lines(row);
        });
      }),
    );
  });

  it('takes the columns that people write', () => {
    const csv =
      'Host,IP,User Name,Port,Identity-File,labels,Team,label:cost centre\n' +
      'gpu-1,10.0.0.1,ubuntu,2222,~/.ssh/k,rack=12;room=b,vision,42\ngpu-2,,,,,,,\n,10.0.0.3,,,,,,\n';
    expect(short(importCsv(csv))).toEqual([
      '2: gpu-1 10.0.0.1 user=ubuntu port=2222 identity=~/.ssh/k team=vision cost centre=42 rack=12 room=b',
      '3: gpu-2 gpu-2',
      '4: 10.0.0.3 10.0.0.3',
    ]);
    expect(short(importCsv('name;host\na;b\n'))).toEqual(['2: a b']);
  });

  it('says what is wrong with a row, and reads the others', () => {
    const csv = 'name,address,port,labels\na,b,99999,\na,b,,x\n-o,b,,\nok,b,,\nok,c,,\nx,y,1,2,3\n';
    expect(short(importCsv(csv))).toEqual([
      '2: port cannot be 99999. Write a whole number from 1 to 65535.',
      '3: labels "x" are not written as k=v;k=v',
      '4: name cannot be "-o". Use letters, digits and . _ : @ / -, not starting with -, at most 253 of them.',
      '5: ok b',
      '6: the name ok is there before (line 5)',
      '7: the row has 5 cells, the header 4',
    ]);
    expect(short(importCsv('a,b\n1,2\n'))[0]).toContain('no column "name" or "address"');
    expect(short(importCsv(''))).toEqual(['null: the file is empty']);
  });
});

describe('Ansible inventory', () => {
  it.each([
    ['gpu[01:03]', ['gpu01', 'gpu02', 'gpu03']],
    ['n[0:6:3]', ['n0', 'n3', 'n6']],
    ['r-[a:b][1:2]', ['r-a1', 'r-a2', 'r-b1', 'r-b2']],
    ['plain', ['plain']],
    ['n[9:1]', '[9:1] ends before it begins'],
    ['n[1:999999]', '[1:999999] stands for 999999 hosts; at most 10000 are read'],
    ['n[1:999][1:999]', 'n[1:999][1:999] stands for over 10000 hosts'],
    ['n[a:9]', '[a:9] is neither a range of numbers nor of letters'],
  ])('%s', (pattern, wanted) => {
    expect(expandRange(pattern)).toEqual(wanted);
  });

  it('splits words as a shell does', () => {
    expect(shellWords(`a b="c d" 'e f' g\\ h # no`, true)).toEqual(['a', 'b=c d', 'e f', 'g h']);
  });

  it('reads groups, variables, children, ranges and jumps', () => {
    const ini = `; fleet
lone ansible_connection=local
[gpu]
gpu[01:02].lan ansible_port=2200   # rack one
big:2222 ansible_host=10.0.0.9 ansible_user="ops"

[gpu:vars]
ansible_user=ubuntu
ansible_ssh_common_args='-o StrictHostKeyChecking=yes -o ProxyJump="ada@bastion:22"'

[edge]
far ansible_ssh_private_key_file=~/.ssh/edge
[dc:children]
gpu
edge
[dc:vars]
ansible_user = nobody
ansible_port = 22
[all:vars]
ansible_ssh_extra_args=-J inner
`;
    expect(short(importAnsibleIni(ini))).toEqual([
      '2: lone lone transport=local jump=inner',
      '4: gpu01.lan gpu01.lan user=ubuntu port=2200 jump=ada@bastion:22 group=gpu',
      '4: gpu02.lan gpu02.lan user=ubuntu port=2200 jump=ada@bastion:22 group=gpu',
      '5: big 10.0.0.9 user=ops port=2222 jump=ada@bastion:22 group=gpu',
      '12: far far user=nobody port=22 identity=~/.ssh/edge jump=inner group=edge',
    ]);
  });

  it('refuses what it would have to evaluate', () => {
    const ini = `a ansible_host={{ip}}
b ansible_ssh_common_args='-o ProxyCommand="ssh -W %h:%p gw"'
c[3:1]
[x:what]
[y:vars]
novalue
`;
    expect(short(importAnsibleIni(ini))).toEqual([
      '1: address is a template, which is not evaluated here',
      '2: it uses a proxy command; put it into ~/.ssh/config and import the alias',
      '3: [3:1] ends before it begins',
      '4: no such kind of section',
      '6: is not written as key=value',
    ]);
    expect(short(importAnsibleIni('# none\n'))).toEqual(['null: the inventory names no host']);
  });

  it('never throws, and reads IPv6 addresses as names', () => {
    expect(short(importAnsibleIni('fe80::1\n'))).toEqual(['1: fe80::1 fe80::1']);
    const part = fc.constantFrom(
      '[',
      ']',
      ':',
      'a',
      '1',
      '=',
      '"',
      "'",
      '\n',
      ' ',
      'ansible_host',
      '#',
      'children',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        expect(importAnsibleIni(parts.join('')).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('ssh config', () => {
  it('takes aliases as they are and refuses options', () => {
    expect(short(importSshConfig(['gpu-1', '-oProxyCommand=x', 'gpu-1']))).toEqual([
      'null: gpu-1 gpu-1',
      'null: name cannot be "-oProxyCommand=x". Use letters, digits and . _ : @ / -, not starting with -, at most 253 of them.',
      'null: the name gpu-1 is there before',
    ]);
  });
});
