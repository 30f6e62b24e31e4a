import { join } from 'node:path';
import type { DesktopNote } from '#shared/contract/schemas/notification.ts';
import type { SettingsFile } from '../config/settingsFile.ts';
import type { EngineLog } from '../engineLog.ts';
import type { EngineOptions } from '../engineTypes.ts';
import type { ReportParts } from './reportParts.ts';
import { createReports, type Reports } from './reports.ts';
import { ReportScheduler } from './schedule/reportScheduler.ts';
import { ScheduleBook } from './schedule/scheduleBook.ts';

/** Reports, and those that are made by themselves. */
export interface RunningReports {
  readonly reports: Reports;
  readonly scheduler: ReportScheduler;
  /** A folder that a new schedule may write to. */
  readonly folder: string;
  /** Call about once a second. */
  tick(): void;
  stop(): Promise<void>;
}

/** What they need of the engine. */
export interface StartReportsParts extends Omit<ReportParts, 'configFolder' | 'rules'> {
  readonly options: Pick<EngineOptions, 'configFolder' | 'dataFolder' | 'shell'>;
  readonly settings: SettingsFile;
  /** While a demo runs, nothing is made by itself. */
  readonly isDemo: () => boolean;
  readonly showNote: (note: DesktopNote) => Promise<unknown>;
  readonly announce: () => void;
  readonly log: EngineLog;
}

/** Reads how schedules went. A one-off command makes reports and runs no schedule. */
export async function startReports(parts: StartReportsParts): Promise<RunningReports> {
  const { options, settings, isDemo, showNote, announce, log, now } = parts;
  const reports = createReports({
    ...parts,
    configFolder: options.configFolder,
    rules: () => settings.advice(),
  });
  const book = new ScheduleBook(options.dataFolder);
  await book.load();
  const scheduler = new ReportScheduler({
    reports,
    book,
    schedules: () => settings.reportSchedules(),
    now,
    isHeld: isDemo,
    tellPerson: (title, body) => {
      log.info({ title, body }, 'a scheduled report');
      showNote({ title, body, incidentId: null, urgent: false }).catch((error: unknown) =>
        log.error({ err: error }, 'a note on a report could not be shown'),
      );
    },
    onChange: announce,
  });
  const runsSchedules = options.shell !== 'cli';
  return {
    reports,
    scheduler,
    folder: join(options.dataFolder, 'reports'),
    tick: () => {
      if (!runsSchedules) return;
      scheduler
        .tick()
        .catch((error: unknown) => log.error({ err: error }, 'what reports are due could not be told'));
    },
    stop: () => scheduler.stop(),
  };
}
