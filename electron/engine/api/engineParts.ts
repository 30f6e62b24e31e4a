import type { Advice } from '../analysis/advice.ts';
import type { Accrual } from '../billing/accrual/accrual.ts';
import type { RunningConnections } from '../billing/connections/startConnections.ts';
import type { Ledger } from '../billing/ledger/ledger.ts';
import type { MatchingService } from '../billing/matching/matching.ts';
import type { Rates } from '../billing/rates/rates.ts';
import type { LedgerInUse } from '../billing/spend/ledgerInUse.ts';
import type { Spend } from '../billing/spend/spend.ts';
import type { HostsFile } from '../config/hostsFile.ts';
import type { SettingsFile } from '../config/settingsFile.ts';
import type { EngineOptions } from '../engineTypes.ts';
import type { DemoControl } from '../fleet/demoControl.ts';
import type { Fleet } from '../fleet/fleet.ts';
import type { Keeping } from '../fleet/keeping.ts';
import type { PromptQueue } from '../fleet/promptQueue.ts';
import type { TopicBus } from '../fleet/topicBus.ts';
import type { HealthWatch } from '../incidents/healthWatch.ts';
import type { HostRecords } from '../incidents/hostRecords.ts';
import type { IncidentBook } from '../incidents/incidentBook.ts';
import type { IncidentKeeper } from '../incidents/incidentKeeper.ts';
import type { LlmFleet } from '../llm/llmFleet.ts';
import type { Notifications } from '../notifications/startNotifications.ts';
import type { SourcesFile } from '../prometheus/config/sourcesFile.ts';
import type { Sources } from '../prometheus/source/sources.ts';
import type { Target } from '../prometheus/target/target.ts';
import type { RunningReports } from '../reports/startReports.ts';
import type { Connector } from '../ssh/connection.ts';

/** What the handlers of the contract work on. */
export interface EngineParts {
  readonly options: EngineOptions;
  readonly fleet: Fleet;
  readonly connector: Connector;
  readonly prompts: PromptQueue;
  readonly bus: TopicBus;
  readonly hostsFile: HostsFile;
  readonly settings: SettingsFile;
  readonly demo: DemoControl;
  readonly notifications: Notifications;
  /** Of the user's hosts; the demo has its own. */
  readonly keeping: Keeping;
  readonly incidents: IncidentBook;
  readonly incidentKeeper: IncidentKeeper;
  readonly health: HealthWatch;
  readonly hostRecords: HostRecords;
  readonly llm: LlmFleet;
  readonly sources: Sources;
  readonly sourcesFile: SourcesFile;
  readonly target: Target;
  readonly billing: RunningConnections;
  /** The user's own bills; the demo has a ledger of its own. */
  readonly ledger: Ledger;
  readonly rates: Rates;
  readonly accrual: Accrual;
  /** The ledger that is looked at now. */
  readonly ledgerInUse: () => LedgerInUse;
  readonly spend: Spend;
  readonly matching: MatchingService;
  readonly advice: Advice;
  readonly reports: RunningReports;
}
