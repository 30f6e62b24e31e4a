import { expect, it } from 'vitest';
import { createFleetWindow } from '#shared/analysis/window/fleetWindow.ts';
import { heldDownClocks } from '#shared/analysis/window/heldDownClocks.ts';

/** One GPU, three hours; clocks are kept in steps of 16 MHz, one more than their number, and shares in 255ths. */
function windowOf(
  hours: readonly { readonly mhz: number | null; readonly throttled: number; readonly effective: number }[],
) {
  const window = createFleetWindow({
    fromMs: 0,
    toMs: hours.length * 3_600_000,
    gpus: [{ uuid: 'GPU-1', host: 'a', firstSeenMs: 0 }],
  });
  for (const [hour, { mhz, throttled, effective }] of hours.entries()) {
    window.columns.clockMean[hour] = mhz === null ? 0 : mhz / 16 + 1;
    window.columns.throttledShare[hour] = throttled * 255;
    window.columns.effectiveShare[hour] = effective * 255;
  }
  return window;
}

it('truth: two hours held down at 960 and 1280 MHz, one at work at 1760: 1120 against 1760', () => {
  const window = windowOf([
    { mhz: 960, throttled: 1, effective: 0 },
    { mhz: 1280, throttled: 0.8, effective: 0.2 },
    { mhz: 1760, throttled: 0, effective: 1 },
    { mhz: 200, throttled: 0, effective: 0 },
    { mhz: null, throttled: 1, effective: 0 },
  ]);
  expect(heldDownClocks(window, 0)).toEqual({ heldDownMhz: 1120, freeMhz: 1760 });
});

it('truth: never held down, nothing to compare; never at work without it, no clock to compare with', () => {
  expect(heldDownClocks(windowOf([{ mhz: 1760, throttled: 0.1, effective: 0.9 }]), 0)).toBeNull();
  expect(heldDownClocks(windowOf([{ mhz: 960, throttled: 1, effective: 0 }]), 0)).toEqual({
    heldDownMhz: 960,
    freeMhz: null,
  });
});
