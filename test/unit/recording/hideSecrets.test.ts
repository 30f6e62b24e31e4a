import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideSecrets } from '#engine/redaction/hideSecrets.ts';

describe('hiding secrets', () => {
  it.each([
    ['vllm serve --api-key s3cr3tvalue --port 8000', 'vllm serve --api-key [hidden] --port 8000'],
    ['HF_TOKEN=hf_abcdefghijklmnop python train.py', 'HF_TOKEN=[hidden] python train.py'],
    ['--hf-token "s3cr3tvalue" x', '--hf-token "[hidden]" x'],
    ['{"password": "s3cr3tvalue", "port": 1}', '{"password": "[hidden]", "port": 1}'],
    ['Authorization: Bearer s3cr3tvalue', 'Authorization: Bearer [hidden]'],
    ['curl -H bearer s3cr3tvalue', 'curl -H bearer [hidden]'],
    ['postgres://ana:s3cr3tvalue@db:5432/x', 'postgres://[hidden]@db:5432/x'],
    ['key AKIAIOSFODNN7EXAMPLE here', 'key [hidden] here'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.s3cr3tvalue end', '[hidden] end'],
    ['db.passwd: s3cr3tvalue', 'db.passwd: [hidden]'],
    [
      'a -----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n-----END OPENSSH PRIVATE KEY----- z',
      'a [hidden] z',
    ],
    ['-----BEGIN RSA PRIVATE KEY-----\ncut off', '[hidden]'],
  ])('%s', (text, told) => {
    expect(hideSecrets(text)).toBe(told);
    expect(hideSecrets(told)).toBe(told);
  });

  it('leaves alone what is none', () => {
    const text = [
      'python train.py --tokenizer-path /models/x --batch 8',
      'Permission denied (publickey,password).',
      'GPU-5f3c8f6e-0000-4000-8000-000000000001, 7, 45.00 W',
      'http://127.0.0.1:8000/metrics',
      'NVRM: Xid (PCI:0000:3b:00): 79, pid=1234',
    ].join('\n');
    expect(hideSecrets(text)).toBe(text);
  });

  it('ends in bounded time on any text', { timeout: 60_000 }, () => {
    const pieces = [
      'token',
      '=',
      ' ',
      '-',
      'a',
      '.',
      ':',
      '/',
      '@',
      'eyJ',
      '-----BEGIN ',
      'bearer ',
      '"',
      '\n',
    ];
    const hostile = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
      .map((few) => few.join('').repeat(Math.ceil(65_536 / few.join('').length)));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(hideSecrets(text).length).toBeLessThanOrEqual(text.length * 9);
      }),
      { numRuns: 60 },
    );
  });
});
