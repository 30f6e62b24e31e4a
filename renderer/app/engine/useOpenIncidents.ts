import type { IncidentList } from '#shared/contract/schemas/incident.ts';
import { useEngineQuery } from './useEngineQuery.ts';

/** Open incidents of the whole fleet by severity; undefined until the engine has told. */
export function useOpenIncidents(): IncidentList['open'] | undefined {
  const list = useEngineQuery('incidents open', ['incidents'], (api) =>
    api.incidents.list({ state: 'open', limit: 1 }),
  );
  return list.data?.open;
}
