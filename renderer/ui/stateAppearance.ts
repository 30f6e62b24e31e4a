import {
  IconActivity,
  IconAlertTriangle,
  IconBolt,
  IconClockExclamation,
  IconFlame,
  IconHelp,
  IconLock,
  IconMoon,
  IconPlugConnectedX,
  IconRotateClockwise,
  IconTrendingDown,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { GpuState } from '#shared/domain/gpuState.ts';

/** An icon per state: its shape says the state where colour cannot be told apart. */
export const stateIcons: Readonly<
  Record<GpuState, ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>>
> = {
  unreachable: IconPlugConnectedX,
  stale: IconClockExclamation,
  lost: IconAlertTriangle,
  unknown: IconHelp,
  idle: IconMoon,
  heldIdle: IconLock,
  spinning: IconRotateClockwise,
  underUsed: IconTrendingDown,
  effective: IconActivity,
  saturated: IconBolt,
  throttled: IconFlame,
};
