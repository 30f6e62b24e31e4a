// Here too: the bundler may put this module and the schemas into a chunk that runs before the page's entry does.
import '../zodWithoutEval.ts';
import { createContext, type ReactNode, use, useEffect, useMemo } from 'react';
import type { EngineLink } from '../link/engineLink.ts';
import { FrameStore } from './frameStore.ts';
import { plainRoster } from './plainRoster.ts';
import { TopicHub } from './topicHub.ts';
import { whenVisible } from './whenVisible.ts';

/** What every view reaches the engine by. */
export interface EngineContext {
  readonly link: EngineLink;
  readonly api: EngineLink['api'];
  readonly frames: FrameStore;
  readonly topics: TopicHub;
}

const Context = createContext<EngineContext | null>(null);

function createEngineContext(link: EngineLink): EngineContext {
  const frames = new FrameStore({
    pullFrame: () => link.pullFrame(),
    fetchRoster: async () => plainRoster(await link.api.fleet.roster({})),
    whenVisible,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    now: () => Date.now(),
  });
  return { link, api: link.api, frames, topics: new TopicHub() };
}

/** Makes the engine reachable below it and keeps frames and change messages flowing while mounted. */
export function EngineProvider(props: { readonly link: EngineLink; readonly children: ReactNode }) {
  const { link } = props;
  const context = useMemo(() => createEngineContext(link), [link]);
  useEffect(() => {
    const stopFrames = context.frames.start();
    const stopTopics = context.topics.follow(() => link.api.app.changes({}));
    return () => {
      stopFrames();
      stopTopics();
    };
  }, [context, link]);
  return <Context value={context}>{props.children}</Context>;
}

/**
 * The engine: `api` (procedures), `frames` (live picture), `topics` (change counters), `link` (connection).
 * @throws Error outside of EngineProvider.
 */
export function useEngine(): EngineContext {
  const context = use(Context);
  if (context === null) throw new Error('useEngine needs an EngineProvider above it');
  return context;
}
