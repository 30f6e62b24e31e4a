import {
  IconCircleCheck,
  IconCircleX,
  IconClockPause,
  IconDownload,
  IconHandClick,
  IconPlayerPause,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import badge from '../../../ui/StateBadge.module.css';
import type { ConnectionLook } from './connectionText.ts';

interface Look {
  readonly label: string;
  readonly meaning: string;
  readonly severity: 'good' | 'ok' | 'waste' | 'bad' | 'muted';
  readonly icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
}

const looks: Readonly<Record<ConnectionLook, Look>> = {
  good: { label: 'Up to date', meaning: 'the last pull went well', severity: 'good', icon: IconCircleCheck },
  pulling: { label: 'Pulling', meaning: 'charges are being fetched', severity: 'ok', icon: IconDownload },
  waiting: { label: 'Waiting', meaning: 'not pulled yet', severity: 'waste', icon: IconClockPause },
  failed: { label: 'Failed', meaning: 'the last pull failed', severity: 'bad', icon: IconCircleX },
  manual: { label: 'By hand', meaning: 'pulled only when asked', severity: 'muted', icon: IconHandClick },
  paused: {
    label: 'Paused',
    meaning: 'not pulled because someone paused it',
    severity: 'muted',
    icon: IconPlayerPause,
  },
};

/** How a connection stands, as icon, text and colour. */
export function ConnectionBadge(props: { readonly look: ConnectionLook }) {
  const { label, meaning, severity, icon: Icon } = looks[props.look];
  return (
    <span className={badge.badge} data-severity={severity} title={`${label}: ${meaning}`}>
      <Icon size={14} stroke={1.8} aria-hidden />
      <span className={badge.label}>{label}</span>
    </span>
  );
}
