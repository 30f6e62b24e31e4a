import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled, IconPlugConnectedX } from '@tabler/icons-react';
import { useEngine } from '../engine/EngineProvider.tsx';
import { useLinkState, usePaused } from '../engine/useLive.ts';
import styles from './TopBar.module.css';

/** Whether the picture follows the fleet; pressing it pauses and resumes. */
export function LiveControl() {
  const { frames } = useEngine();
  const paused = usePaused();
  const link = useLinkState();
  const broken = link.kind !== 'connected';
  const phase = paused ? 'paused' : broken ? 'broken' : 'live';
  const label = { paused: 'Paused', broken: 'No engine', live: 'Live' }[phase];
  const Icon = { paused: IconPlayerPlayFilled, broken: IconPlugConnectedX, live: IconPlayerPauseFilled }[
    phase
  ];
  const hint = paused
    ? 'The picture is frozen; collecting goes on. Resume (Space)'
    : broken
      ? 'The last picture is kept until the engine is back'
      : 'Freeze the picture; collecting goes on (Space)';
  return (
    <Tooltip label={hint}>
      <UnstyledButton
        className={styles.live}
        data-phase={phase}
        aria-pressed={paused}
        aria-label={`${label}. ${paused ? 'Resume' : 'Pause'} live updates`}
        onClick={() => frames.setPaused(!paused)}
      >
        <Icon size={13} aria-hidden />
        {label}
      </UnstyledButton>
    </Tooltip>
  );
}
