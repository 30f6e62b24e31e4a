import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { IncidentSeverity } from '#shared/domain/incident.ts';

/** How a severity looks: its word, an icon whose shape tells it without colour, the tone of badges. */
export const severityAppearance: Readonly<
  Record<
    IncidentSeverity,
    {
      readonly label: string;
      readonly tone: 'bad' | 'waste' | 'ok';
      readonly icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
    }
  >
> = {
  critical: { label: 'Critical', tone: 'bad', icon: IconAlertOctagon },
  warning: { label: 'Warning', tone: 'waste', icon: IconAlertTriangle },
  info: { label: 'Info', tone: 'ok', icon: IconInfoCircle },
};
