import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX } from '@tabler/icons-react';
import { formatAge } from '#shared/domain/format.ts';
import { useEngine } from '../engine/EngineProvider.tsx';
import { useEngineQuery } from '../engine/useEngineQuery.ts';
import { useLinkState, usePicture } from '../engine/useLive.ts';
import { useNow } from '../engine/useNow.ts';
import type { LinkState } from '../link/engineLink.ts';
import { Banner } from './Banner.tsx';

/** What is wrong with the app itself: no engine, an unreadable hosts file, a store that does not keep. */
export function Banners() {
  return (
    <>
      <EngineBanner />
      <FileBanner />
    </>
  );
}

function EngineBanner() {
  const state = useLinkState();
  return state.kind === 'connected' ? null : <BrokenLink state={state} />;
}

function BrokenLink(props: { readonly state: Exclude<LinkState, { kind: 'connected' }> }) {
  const { state } = props;
  const { link } = useEngine();
  const picture = usePicture();
  const nowMs = useNow(1000);
  const kept =
    picture === null
      ? ''
      : ` What you see is the last picture, from ${formatAge((nowMs - picture.receivedAtMs) / 1000)}.`;
  if (state.kind === 'connecting')
    return (
      <Banner tone="waste" icon={IconPlugConnectedX} title="Connecting to the collector">
        {picture === null ? 'The fleet appears as soon as it answers.' : kept}
      </Banner>
    );
  return (
    <Banner
      tone="bad"
      icon={IconPlugConnectedX}
      title="The collector stopped"
      action={
        <Button size="compact-sm" variant="default" onClick={() => link.retry()}>
          Start it again
        </Button>
      }
    >
      {state.reason}
      {kept}
    </Banner>
  );
}

function FileBanner() {
  const info = useEngineQuery('app.info', ['hosts', 'settings'], (api) => api.app.info({}));
  if (info.data === undefined) return null;
  const { configProblem, storeProblem } = info.data;
  return (
    <>
      {configProblem !== null && (
        <Banner tone="waste" icon={IconAlertTriangle} title="The hosts file could not be read">
          {configProblem} The fleet runs on with the last good one.
        </Banner>
      )}
      {storeProblem !== null && (
        <Banner tone="waste" icon={IconAlertTriangle} title="History is not being kept">
          {storeProblem.message} {storeProblem.remedy}
        </Banner>
      )}
    </>
  );
}
