import type { GpuState } from '#shared/domain/gpuState.ts';

/**
 * A fill per state for cells and bars, as 0xRRGGBB, on each theme's surface. Families tell severities apart for every kind of
 * colour vision: ochres are waste, blues are work, orange and magenta are trouble, greys are no reading; within a
 * family lightness rises or falls with how much is done. `hatched` states have no reading of now.
 */
export const stateColours: Readonly<
  Record<GpuState, { readonly light: number; readonly dark: number; readonly hatched?: true }>
> = {
  unreachable: { light: 0xaab3bf, dark: 0x4d5866, hatched: true },
  stale: { light: 0xaab3bf, dark: 0x4d5866, hatched: true },
  lost: { light: 0xcc4a12, dark: 0xff7a45 },
  unknown: { light: 0xb9c0ca, dark: 0x566070 },
  idle: { light: 0xf0dfa0, dark: 0x5f5733 },
  heldIdle: { light: 0xdcab35, dark: 0xa8822b },
  spinning: { light: 0xa5700f, dark: 0xe8bd55 },
  underUsed: { light: 0xa9cbe8, dark: 0x2f5577 },
  effective: { light: 0x3f8bc0, dark: 0x4b93cc },
  saturated: { light: 0x1d4f8c, dark: 0xa8d2f5 },
  throttled: { light: 0xa1327f, dark: 0xd76bb4 },
};
