import type { ReactNode } from 'react';
import { ReplayOf } from '../../ui/replayOf.ts';
import { useEngineQuery } from './useEngineQuery.ts';

/** Tells every mark below whether the engine plays a recording. */
export function ReplayProvider(props: { readonly children: ReactNode }) {
  const info = useEngineQuery('app.info', [], (api) => api.app.info({}));
  return <ReplayOf value={info.data?.replayOfMs ?? null}>{props.children}</ReplayOf>;
}
