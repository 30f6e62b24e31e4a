import { IconChevronRight, IconClockExclamation } from '@tabler/icons-react';
import type { GpuDetail } from '#shared/contract/schemas/gpu.ts';
import { formatAge } from '#shared/domain/format.ts';
import { type GpuState, gpuStateCode } from '#shared/domain/gpuState.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { isText } from '#shared/domain/reading.ts';
import { hrefOf } from '../../app/router/route.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { DemoMark } from '../../ui/DemoMark.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import styles from './GpuPage.module.css';

/** The state as its key; `unknown` for a word that is not one. */
function stateOf(word: string): GpuState {
  return word in gpuStateCode ? (word as GpuState) : 'unknown';
}

/** Who the GPU is, what it is doing and why, and how old the last reading is. */
export function GpuHeader(props: {
  readonly detail: GpuDetail;
  readonly state: GpuState | null;
  readonly ageSeconds: number;
}) {
  const { detail, ageSeconds } = props;
  const state = props.state ?? stateOf(detail.state);
  const old = state === 'stale' || state === 'unreachable' || state === 'lost';
  return (
    <header className={styles.header}>
      <nav className={styles.path} aria-label="Where this is">
        <a href={hrefOf('hosts')}>Hosts</a>
        <IconChevronRight size={13} aria-hidden />
        <a href={hrefOf('host', detail.host)}>{detail.host}</a>
      </nav>
      <div className={styles.headline}>
        <h1 className={styles.name}>
          {detail.index === null ? 'GPU' : `GPU ${detail.index}`}
          <span className={styles.model}>
            {isText(detail.name) ? plainText(detail.name) : 'model not known'}
          </span>
        </h1>
        {detail.demo && <DemoMark />}
        <StateBadge state={state} />
        <span className={styles.reason}>{plainText(detail.stateReason)}</span>
        {old && (
          <span className={styles.stale}>
            <IconClockExclamation size={14} aria-hidden /> last reading {formatAge(ageSeconds)}
          </span>
        )}
      </div>
      <div className={styles.uuid}>
        {detail.uuid}
        <CopyButton text={detail.uuid} label="UUID" />
        {!old && <span className={styles.age}>last reading {formatAge(ageSeconds)}</span>}
      </div>
    </header>
  );
}
