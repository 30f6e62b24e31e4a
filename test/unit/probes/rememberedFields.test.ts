import { describe, expect, it } from 'vitest';
import { loopCommand } from '#engine/probes/lanes.ts';
import { rememberedFields } from '#engine/probes/rememberedFields.ts';
import type { DcgmState } from '#shared/domain/dcgm.ts';
import { inventoryOf, roundOf } from '../incidents/healthInputs.ts';

const running = (refused: Extract<DcgmState, { state: 'running' }>['refused']): DcgmState => ({
  state: 'running',
  intervalSeconds: 1,
  refused,
});
const told = (state: DcgmState, driverVersion = '550.144.03') =>
  rememberedFields(roundOf([inventoryOf(0, { driverVersion })], { dcgm: { state, health: null } }));

describe('what DCGM takes on a host', () => {
  it('is remembered with its driver, where something is refused', () => {
    const refused = ['smOccupancyPercent', 'nvlinkTxBytesPerSecond', 'nvlinkRxBytesPerSecond'] as const;
    expect(told(running(refused))).toBe('1002,1004,1005,1009,1010@550.144.03');
    expect(told(running([]))).toBeNull();
    expect(told({ state: 'unknown' })).toBeUndefined();
  });

  it('goes into the command in no other form, whatever a host calls its driver', () => {
    for (const driver of ['550; reboot', '$(id)', "5'5", '550 1', '', '550\n'])
      expect(told(running(['smOccupancyPercent']), driver) ?? '').not.toMatch(/[^0-9,@.]/);
    expect(loopCommand(1, 60, '1002@550; id')).toBe('exec /bin/sh -s -- 1 60');
    expect(loopCommand(1, 60, '1002,1005@550.1')).toBe("exec /bin/sh -s -- 1 60 '' '' '' 1002,1005@550.1");
  });
});
