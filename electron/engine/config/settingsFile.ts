import { type Document, isMap } from 'yaml';
import type { AnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import type { Retention } from '#shared/contract/schemas/history.ts';
import type { Receiver } from '#shared/contract/schemas/notification.ts';
import type { ReportSchedule } from '#shared/contract/schemas/reports.ts';
import { adviceKeys } from './adviceParse.ts';
import { EditedYamlFile } from './editedYamlFile.ts';
import { describeProblems } from './fileProblem.ts';
import { receiversPath, writtenReceivers } from './receiversParse.ts';
import { reportSchedulesPath, writtenSchedules } from './reportsParse.ts';
import { defaultSettings, type ParsedSettings, parseSettings, retentionKeys } from './settingsParse.ts';
import type { WatchTiming } from './watchFile.ts';

const newText = `# Settings of Headroom. Edit by hand or in the app: what is written here holds at once, comments are kept.
`;

/** Reads settings.yaml. A missing file is the defaults; a fault is told by `problem` and its key keeps its default. Never throws. */
export async function openSettingsFile(path: string): Promise<SettingsFile> {
  const file = new SettingsFile(path);
  await file.reload();
  return file;
}

/**
 * The user's settings.yaml. Of a text with a fault the last one without it goes on to count. Methods that edit keep comments and every
 * other key, and throw FailureError with file and remedy where the file has a fault.
 */
export class SettingsFile {
  readonly #file: EditedYamlFile<ParsedSettings>;

  constructor(path: string) {
    this.#file = new EditedYamlFile(path, {
      newText,
      empty: defaultSettings([]),
      parse: parseSettings,
      beforeGood: 'what has no fault',
    });
  }

  get path(): string {
    return this.#file.path;
  }

  retention(): Retention {
    return this.#file.parsed().retention;
  }

  /** Who is told about incidents, in the file's order. */
  receivers(): readonly Receiver[] {
    return this.#file.parsed().receivers;
  }

  /** Limits of the analysis. */
  advice(): AnalysisRules {
    return this.#file.parsed().advice;
  }

  /** Reports that are made by themselves, in the file's order. */
  reportSchedules(): readonly ReportSchedule[] {
    return this.#file.parsed().reportSchedules;
  }

  /** The first fault with file, line, key and remedy, of the whole file or under a key; null where there is none. */
  problem(under = ''): string | null {
    const { problems } = this.#file.parsed();
    return describeProblems(
      this.path,
      problems.filter(({ key }) => key === '' || key.startsWith(under)),
    );
  }

  /** Calls back after every change of what the file says, by hand, by another process or by us, until `close`. */
  follow(onChange: () => void, timing?: WatchTiming): void {
    this.#file.follow(onChange, timing);
  }

  close(): void {
    this.#file.close();
  }

  /** Reads the file again now. */
  reload(): Promise<void> {
    return this.#file.reload();
  }

  setRetention(retention: Retention): Promise<void> {
    return this.#file.edit((document) => {
      for (const key of retentionKeys) setUnder(document, ['retention', key], retention[key]);
    });
  }

  /** Writes the limits of the analysis. */
  setAdvice(rules: AnalysisRules): Promise<void> {
    return this.#file.edit((document) => {
      for (const key of adviceKeys) setUnder(document, ['advice', key], rules[key]);
    });
  }

  /** Changes the receivers that the file has at that moment; what `change` throws is thrown, and nothing is written. */
  changeReceivers(change: (receivers: readonly Receiver[]) => readonly Receiver[]): Promise<void> {
    return this.#file.edit((document) => {
      const { receivers } = parseSettings(document.toString());
      setUnder(document, receiversPath, document.createNode(writtenReceivers(change(receivers))));
    });
  }

  /** Changes the reports that are made by themselves, as `changeReceivers`. */
  changeReportSchedules(
    change: (schedules: readonly ReportSchedule[]) => readonly ReportSchedule[],
  ): Promise<void> {
    return this.#file.edit((document) => {
      const { reportSchedules } = parseSettings(document.toString());
      setUnder(document, reportSchedulesPath, document.createNode(writtenSchedules(change(reportSchedules))));
    });
  }
}

/** Sets a key of a section, which may be missing or empty. */
function setUnder(document: Document, [section, key]: readonly [string, string], value: unknown): void {
  if (!isMap(document.get(section))) document.set(section, document.createNode({}));
  document.setIn([section, key], value);
}
