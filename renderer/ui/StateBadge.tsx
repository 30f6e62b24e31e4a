import { type GpuState, gpuStateCode, gpuStates } from '#shared/domain/gpuState.ts';
import styles from './StateBadge.module.css';
import { stateIcons } from './stateAppearance.ts';

/** A GPU's state as icon, text and colour of its severity. */
export function StateBadge(props: { readonly state: GpuState; readonly plain?: boolean }) {
  const spec = gpuStates[gpuStateCode[props.state]];
  const Icon = stateIcons[props.state];
  return (
    <span
      className={styles.badge}
      data-severity={spec?.severity}
      data-plain={props.plain || undefined}
      title={`${spec?.label}: ${spec?.meaning}`}
    >
      <Icon size={14} stroke={1.8} aria-hidden />
      <span className={styles.label}>{spec?.label}</span>
    </span>
  );
}
