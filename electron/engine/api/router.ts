import { adviceApi } from './adviceApi.ts';
import { appApi } from './appApi.ts';
import { billImportsApi } from './billImportsApi.ts';
import { catalogApi } from './catalogApi.ts';
import { connectionsApi } from './connectionsApi.ts';
import { demoApi } from './demoApi.ts';
import type { EngineParts } from './engineParts.ts';
import { estimatesApi } from './estimatesApi.ts';
import { fleetApi } from './fleetApi.ts';
import { historyApi } from './historyApi.ts';
import { hostsApi } from './hostsApi.ts';
import { os } from './implementer.ts';
import { incidentsApi } from './incidentsApi.ts';
import { llmApi } from './llmApi.ts';
import { matchingApi } from './matchingApi.ts';
import { notificationsApi } from './notificationsApi.ts';
import { promptsApi } from './promptsApi.ts';
import { ratesApi } from './ratesApi.ts';
import { reportsApi } from './reportsApi.ts';
import { settingsApi } from './settingsApi.ts';
import { sourcesApi } from './sourcesApi.ts';
import { spendApi } from './spendApi.ts';

/** Every procedure of the contract with its handler; one left out does not compile. */
export function createRouter(parts: EngineParts) {
  return os.router({
    app: appApi(parts),
    fleet: fleetApi(parts),
    hosts: hostsApi(parts),
    catalog: catalogApi(parts),
    prompts: promptsApi(parts),
    history: historyApi(parts),
    notifications: notificationsApi(parts),
    incidents: incidentsApi(parts),
    llm: llmApi(parts),
    rates: { ...ratesApi(parts), ...estimatesApi(parts) },
    matching: matchingApi(parts),
    advice: adviceApi(parts),
    settings: settingsApi(parts),
    sources: sourcesApi(parts),
    spend: spendApi(parts),
    billing: { connections: connectionsApi(parts), imports: billImportsApi(parts) },
    reports: reportsApi(parts),
    demo: demoApi(parts),
  });
}
