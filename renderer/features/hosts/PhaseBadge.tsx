import type { HostPhase } from '#shared/domain/host.ts';
import badge from '../../ui/StateBadge.module.css';
import { phaseAppearance } from './phaseAppearance.ts';

/** A host's phase as icon, text and colour. */
export function PhaseBadge(props: { readonly phase: HostPhase }) {
  const { label, meaning, severity, icon: Icon } = phaseAppearance[props.phase];
  return (
    <span className={badge.badge} data-severity={severity} title={`${label}: ${meaning}`}>
      <Icon size={14} stroke={1.8} aria-hidden />
      <span className={badge.label}>{label}</span>
    </span>
  );
}
