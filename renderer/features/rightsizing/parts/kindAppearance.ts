import {
  IconActivityHeartbeat,
  IconArrowsMinimize,
  IconBinary,
  IconBuildingStore,
  IconClockPause,
  IconCpu,
  IconFlame,
  IconFocusCentered,
  IconGhost2,
  IconLock,
  IconMoon,
  IconReceipt2,
  IconServer2,
  IconSwitchHorizontal,
  IconTrendingUp,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { FindingKind } from '#shared/analysis/findings/findingKind.ts';

/** An icon per kind of finding: its shape tells it beside its word. */
export const kindIcons: Readonly<
  Record<FindingKind, ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>>
> = {
  idle: IconMoon,
  heldIdle: IconLock,
  zombie: IconGhost2,
  oversizedMemory: IconServer2,
  oversizedBandwidth: IconActivityHeartbeat,
  oversizedCompute: IconCpu,
  tooManyGpus: IconArrowsMinimize,
  consolidate: IconFocusCentered,
  lowerPrecision: IconBinary,
  wrongClass: IconSwitchHorizontal,
  offHours: IconClockPause,
  commitment: IconReceipt2,
  arbitrage: IconBuildingStore,
  lostPerformance: IconFlame,
  underSized: IconTrendingUp,
};

/** Tone of a kind: waste, what is too large or dear, trouble. */
export function kindTone(kind: FindingKind): 'waste' | 'ok' | 'bad' {
  switch (kind) {
    case 'idle':
    case 'heldIdle':
    case 'zombie':
      return 'waste';
    case 'lostPerformance':
    case 'underSized':
      return 'bad';
    default:
      return 'ok';
  }
}
