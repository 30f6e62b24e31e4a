import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJumpSpec } from '#engine/ssh/config/jumpSpec.ts';
import { FailureError } from '#shared/domain/failure.ts';

describe('a jump chain', () => {
  it.each([
    ['bastion', [{ alias: 'bastion', overrides: {} }]],
    ['ops@bastion:2022', [{ alias: 'bastion', overrides: { user: 'ops', port: 2022 } }]],
    [
      'a,b@c',
      [
        { alias: 'a', overrides: {} },
        { alias: 'c', overrides: { user: 'b' } },
      ],
    ],
    ['[fd00::1]:22', [{ alias: 'fd00::1', overrides: { port: 22 } }]],
    ['ssh://ops@bastion:2022/', [{ alias: 'bastion', overrides: { user: 'ops', port: 2022 } }]],
    ['none', []],
  ])('%s', (spec, stops) => {
    expect(parseJumpSpec(spec)).toEqual(stops);
  });

  it.each(['', 'a,', '-oProxyCommand=x', 'a,-b', 'a:0', 'a:70000', '-u@host', 'u@-host'])(
    'refuses "%s"',
    (spec) => {
      expect(() => parseJumpSpec(spec)).toThrow(FailureError);
    },
  );

  it('never yields an alias or a user that begins with a dash', () => {
    fc.assert(
      fc.property(fc.string(), (spec) => {
        try {
          for (const { alias, overrides } of parseJumpSpec(spec)) {
            expect(alias).not.toMatch(/^-|^$/);
            expect(overrides.user ?? '').not.toMatch(/^-/);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(FailureError);
        }
      }),
    );
  });
});
