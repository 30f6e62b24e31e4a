import {
  IconCircleCheck,
  IconCircleX,
  IconClockExclamation,
  IconClockPause,
  IconLoader,
  IconPlayerPause,
  IconPlugConnected,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { HostPhase } from '#shared/domain/host.ts';

/** How a phase looks: shape and text say it, colour helps. */
export interface PhaseAppearance {
  readonly label: string;
  readonly meaning: string;
  readonly severity: 'good' | 'ok' | 'waste' | 'bad' | 'muted';
  readonly icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
}

/** Appearance of every phase of a host. */
export const phaseAppearance: Readonly<Record<HostPhase, PhaseAppearance>> = {
  live: { label: 'Live', meaning: 'its readings are of now', severity: 'good', icon: IconCircleCheck },
  starting: {
    label: 'Starting',
    meaning: 'connected; the first reading is on its way',
    severity: 'ok',
    icon: IconLoader,
  },
  connecting: { label: 'Connecting', meaning: 'logging in', severity: 'ok', icon: IconPlugConnected },
  waiting: {
    label: 'Waiting',
    meaning: 'the next attempt is planned',
    severity: 'waste',
    icon: IconClockPause,
  },
  stale: {
    label: 'Stale',
    meaning: 'connected, but no reading for over two intervals',
    severity: 'bad',
    icon: IconClockExclamation,
  },
  failed: {
    label: 'Failed',
    meaning: 'the last attempt failed',
    severity: 'bad',
    icon: IconCircleX,
  },
  paused: {
    label: 'Paused',
    meaning: 'not read because someone paused it',
    severity: 'muted',
    icon: IconPlayerPause,
  },
};
