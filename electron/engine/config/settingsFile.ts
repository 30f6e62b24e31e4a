import type { Document } from 'yaml';
import type { AnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import type { Retention } from '#shared/contract/schemas/history.ts';
import type { Receiver } from '#shared/contract/schemas/notification.ts';
import type { ReportSchedule } from '#shared/contract/schemas/reports.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { adviceKeys } from './adviceParse.ts';
import { writeFileAtomic } from './atomicWrite.ts';
import { withFileLock } from './fileLock.ts';
import { describeProblems, problemFailure } from './fileProblem.ts';
import { readText } from './readText.ts';
import { receiversPath, writtenReceivers } from './receiversParse.ts';
import { reportSchedulesPath, writtenSchedules } from './reportsParse.ts';
import { defaultSettings, type ParsedSettings, parseSettings, retentionKeys } from './settingsParse.ts';
import { parseYamlText } from './yamlText.ts';

/** Reads settings.yaml. A missing file is the defaults; a fault is told by `problem` and its key keeps its default. Never throws. */
export async function openSettingsFile(path: string): Promise<SettingsFile> {
  const { text, problem } = await readText(path);
  if (problem) return new SettingsFile(path, defaultSettings([problem]));
  return new SettingsFile(path, parseSettings(text));
}

/** The user's settings.yaml. */
export class SettingsFile {
  readonly path: string;
  #parsed: ParsedSettings;

  constructor(path: string, parsed: ParsedSettings) {
    this.path = path;
    this.#parsed = parsed;
  }

  retention(): Retention {
    return this.#parsed.retention;
  }

  /** Who is told about incidents, in the file's order. */
  receivers(): readonly Receiver[] {
    return this.#parsed.receivers;
  }

  /** Limits of the analysis. */
  advice(): AnalysisRules {
    return this.#parsed.advice;
  }

  /** Reports that are made by themselves, in the file's order. */
  reportSchedules(): readonly ReportSchedule[] {
    return this.#parsed.reportSchedules;
  }

  /** The first fault with file, line, key and remedy, of the whole file or under a key; null where there is none. */
  problem(under = ''): string | null {
    const { problems } = this.#parsed;
    return describeProblems(
      this.path,
      problems.filter(({ key }) => key === '' || key.startsWith(under)),
    );
  }

  /** Writes the retention, keeping comments and every other key. @throws FailureError when the file is not YAML. */
  async setRetention(retention: Retention): Promise<void> {
    await this.#edit('', (document) => {
      for (const key of retentionKeys) document.setIn(['retention', key], retention[key]);
    });
  }

  /** Writes the limits of the analysis, keeping comments and every other key. @throws FailureError as `setReceivers`. */
  async setAdvice(rules: AnalysisRules): Promise<void> {
    await this.#edit('', (document) => {
      for (const key of adviceKeys) document.setIn(['advice', key], rules[key]);
    });
  }

  /** Writes the receivers. @throws FailureError when the file is not YAML, or holds a receiver that cannot be read and would be lost. */
  async setReceivers(receivers: readonly Receiver[]): Promise<void> {
    await this.#edit(receiversPath[0], (document) => {
      document.setIn(receiversPath, document.createNode(writtenReceivers(receivers)));
    });
  }

  /** Writes the reports that are made by themselves. @throws FailureError as `setReceivers`. */
  async setReportSchedules(schedules: readonly ReportSchedule[]): Promise<void> {
    await this.#edit(reportSchedulesPath[0], (document) => {
      document.setIn(reportSchedulesPath, document.createNode(writtenSchedules(schedules)));
    });
  }

  /** Changes the document unless the whole file, or the part under `key`, has a fault. */
  async #edit(key: string, change: (document: Document.Parsed) => void): Promise<void> {
    await withFileLock(this.path, async () => {
      const { text, problem } = await readText(this.path);
      if (problem) throw new FailureError(problemFailure(this.path, problem));
      const { document } = parseYamlText(text);
      const { problems } = parseSettings(text);
      const fault = problems.find((each) => each.key === '' || (key !== '' && each.key.startsWith(key)));
      if (fault) throw new FailureError(problemFailure(this.path, fault));
      change(document);
      const edited = document.toString({ lineWidth: 0 });
      await writeFileAtomic(this.path, edited);
      this.#parsed = parseSettings(edited);
    });
  }
}
