import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostDiagnostics, redact, testDiagnostics } from '../../../renderer/features/hosts/diagnostics.ts';
import {
  checkHostForm,
  emptyHostForm,
  formOfHost,
  parseLabels,
  withAddress,
} from '../../../renderer/features/hosts/hostForm.ts';
import { parseAddress, suggestName } from '../../../renderer/features/hosts/parseAddress.ts';

const none = { user: null, port: null, identity: null, jump: null };

describe('pasted addresses', () => {
  test.each([
    ['gpu-01', { ...none, address: 'gpu-01' }],
    ['ubuntu@gpu-01', { ...none, address: 'gpu-01', user: 'ubuntu' }],
    ['ubuntu@gpu-01:2222', { ...none, address: 'gpu-01', user: 'ubuntu', port: 2222 }],
    ['ssh://ubuntu@gpu-01:2222/', { ...none, address: 'gpu-01', user: 'ubuntu', port: 2222 }],
    ['[2001:db8::1]:22', { ...none, address: '2001:db8::1', port: 22 }],
    ['2001:db8::1', { ...none, address: '2001:db8::1' }],
    ['corp\\jo@host', { ...none, address: 'host', user: 'corp\\jo' }],
    ['a@b@host', { ...none, address: 'host', user: 'a@b' }],
    ['host:99999', { ...none, address: 'host:99999' }],
    ['host:ssh', { ...none, address: 'host:ssh' }],
    [
      'ssh -A -p 2222 -J jo@bastion:22 -i "~/my keys/id" -o Foo=bar ubuntu@gpu-01 nvidia-smi -L',
      { address: 'gpu-01', user: 'ubuntu', port: 2222, identity: '~/my keys/id', jump: 'jo@bastion:22' },
    ],
    ['ssh -lroot -p22 gpu-01', { ...none, address: 'gpu-01', user: 'root', port: 22 }],
    ['ssh', { ...none, address: 'ssh' }],
  ])('%s', (text, expected) => {
    expect(parseAddress(` ${text} `)).toEqual(expected);
  });

  test('any text is an address, never an exception', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseAddress(text).address === 'string'));
  });

  test.each([
    ['gpu-01.lab.example.org', 'gpu-01'],
    ['10.0.0.7', '10.0.0.7'],
    ['2001:db8::1', '2001:db8::1'],
    ['-oProxyCommand=x', 'oProxyCommand-x'],
  ])('a name for %s', (address, name) => {
    expect(suggestName(address)).toBe(name);
  });
});

describe('the form of a host', () => {
  const typed = withAddress(emptyHostForm, 'ubuntu@gpu-01.example.org:2222', false);

  test('starts from a pasted address with defaults', () => {
    expect(checkHostForm(typed, new Set())).toEqual({
      errors: {},
      config: {
        name: 'gpu-01',
        address: 'gpu-01.example.org',
        transport: 'auto',
        user: 'ubuntu',
        port: 2222,
        labels: {},
        intervalSeconds: 2,
        paused: false,
      },
    });
  });

  test('keeps a name that the user has typed', () => {
    expect(withAddress({ ...typed, name: 'mine' }, 'other', true).name).toBe('mine');
  });

  test('says per field what it takes', () => {
    const { config, errors } = checkHostForm(
      {
        ...typed,
        name: '-x',
        address: '',
        port: '70000',
        intervalSeconds: '0.5',
        user: '-oX',
        labels: 'nonsense',
      },
      new Set(),
    );
    expect(config).toBeNull();
    expect(Object.keys(errors).sort()).toEqual([
      'address',
      'intervalSeconds',
      'labels',
      'name',
      'port',
      'user',
    ]);
    expect(errors.address).toMatch(/^Needed/);
    expect(errors.port).toContain('65535');
  });

  test('refuses a name that another host has', () => {
    const checked = checkHostForm(typed, new Set(['gpu-01']));
    expect(checked.config).toBeNull();
    expect(checked.errors.name).toContain('gpu-01');
  });

  test('a configured host survives the form', () => {
    const config = {
      name: 'n',
      address: 'a',
      transport: 'ssh2' as const,
      user: 'u',
      port: 22,
      identity: '~/.ssh/id',
      jump: 'b1,b2',
      labels: { team: 'search', env: 'a=b' },
      intervalSeconds: 5,
      paused: true,
    };
    expect(checkHostForm(formOfHost(config), new Set()).config).toEqual(config);
  });

  test('labels', () => {
    expect(parseLabels('team = search, env=prod\nfree=')).toEqual({ team: 'search', env: 'prod', free: '' });
    expect(parseLabels('=x')).toBeNull();
    expect(parseLabels('')).toEqual({});
  });
});

describe('diagnostics', () => {
  const config = {
    name: 'gpu-01',
    address: 'gpu-01.secret.example',
    transport: 'auto' as const,
    user: 'joanna',
    identity: '/home/joanna/.ssh/id_ed25519',
    jump: 'ops@bastion.secret.example:2200',
    labels: { team: 'skunkworks' },
    intervalSeconds: 2,
    paused: false,
  };
  const failure = {
    kind: 'authentication' as const,
    message: 'joanna@gpu-01.secret.example via bastion.secret.example refused key SHA256:abc/def+1',
    words: 'Permission denied for joanna from 10.1.2.3 and fe80::1:2 (/home/joanna/.ssh/other)',
    remedy: 'Ask.',
    terminal: true,
  };
  const steps = [
    {
      step: 'authentication' as const,
      outcome: 'failed' as const,
      detail: 'ops@bastion.secret.example',
      failure,
      tookMs: 12.4,
    },
  ];

  test('name no machine, person, address or folder, but keep kind, words and fingerprint', () => {
    const status = {
      name: 'gpu-01',
      config,
      demo: false,
      phase: 'failed' as const,
      failure,
      retryAtMs: null,
      transport: 'ssh2',
      lastSampleAtMs: null,
      gpuCount: null,
      expectedGpuCount: 8,
    };
    for (const text of [testDiagnostics(config, steps, '0.1.0'), hostDiagnostics(status, '0.1.0', 0)]) {
      expect(text).not.toMatch(/joanna|secret|gpu-01|bastion|10\.1\.2\.3|fe80|ops|skunkworks/i);
      expect(text).toContain('authentication');
      expect(text).toContain('Permission denied');
      expect(text).toContain('SHA256:abc/def+1');
    }
  });

  test('a user with a short name does not eat words', () => {
    expect(redact('a cat sat as a user', { ...config, user: 'a' })).toBe('<user> cat sat as <user> user');
  });
});
