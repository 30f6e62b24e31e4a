import { isMap, isScalar, type Node, type Pair } from 'yaml';
import { type AnalysisRules, defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import { type Retention, retentionSchema } from '#shared/contract/schemas/history.ts';
import type { Receiver } from '#shared/contract/schemas/notification.ts';
import type { ReportSchedule } from '#shared/contract/schemas/reports.ts';
import { readAdvice } from './adviceParse.ts';
import type { FileProblem } from './fileProblem.ts';
import { nearestKey } from './nearestKey.ts';
import { readReceivers } from './receiversParse.ts';
import { readReports } from './reportsParse.ts';
import { parseYamlText, type YamlText } from './yamlText.ts';

/** What is kept where the user chose nothing: 10 s rows for 48 h, minutes for 30 days, hours for 13 months. */
export const defaultRetention: Retention = {
  storeEverySeconds: 10,
  rawHours: 48,
  minuteDays: 30,
  hourMonths: 13,
};

/** Keys under `retention:`. */
export const retentionKeys = Object.keys(defaultRetention) as readonly (keyof Retention)[];

const retentionRemedies: Readonly<Record<keyof Retention, string>> = {
  storeEverySeconds: 'Write whole seconds from 1 to 300.',
  rawHours: 'Write whole hours from 1 to 2160.',
  minuteDays: 'Write whole days from 1 to 365.',
  hourMonths: 'Write whole months from 1 to 120.',
};

/** What a settings file says; a key with a fault keeps its default and is named in `problems`. */
export interface ParsedSettings {
  readonly retention: Retention;
  readonly receivers: readonly Receiver[];
  /** Limits of the analysis. */
  readonly advice: AnalysisRules;
  /** Reports that are made by themselves. */
  readonly reportSchedules: readonly ReportSchedule[];
  readonly problems: readonly FileProblem[];
}

/** Keys of the whole file. */
const settingsKeys = ['retention', 'notifications', 'advice', 'reports'] as const;

/** What holds where a file says nothing, or nothing that can be read. */
export function defaultSettings(problems: readonly FileProblem[]): ParsedSettings {
  return {
    retention: defaultRetention,
    receivers: [],
    advice: defaultAnalysisRules,
    reportSchedules: [],
    problems,
  };
}

/** Reads the text of a settings file: maps `retention:`, `notifications:`, `advice:` and `reports:`, all optional. Never throws. */
export function parseSettings(text: string): ParsedSettings {
  const yaml = parseYamlText(text);
  if (yaml.problems.length > 0) return defaultSettings(yaml.problems);
  const root: unknown = yaml.document.contents;
  if (root === null) return defaultSettings([]);
  if (!isMap(root)) return defaultSettings([notMap(yaml, root, '')]);
  const problems: FileProblem[] = [];
  let retention = defaultRetention;
  let receivers: readonly Receiver[] = [];
  let advice = defaultAnalysisRules;
  let reportSchedules: readonly ReportSchedule[] = [];
  for (const pair of root.items) {
    const key = settingsKeys.find((known) => known === String(pair.key));
    const value: unknown = pair.value;
    if (key === undefined) problems.push(unknownKey(yaml, pair, '', settingsKeys));
    else if (isMap(value)) {
      if (key === 'retention') retention = readRetention(yaml, value.items, problems);
      else if (key === 'advice') advice = readAdvice(yaml, value.items, problems);
      else if (key === 'reports') reportSchedules = readReports(yaml, value.items, problems);
      else receivers = readReceivers(yaml, value.items, problems);
    } else if (value !== null && !(isScalar(value) && value.value === null))
      problems.push(notMap(yaml, value, key));
  }
  return { retention, receivers, advice, reportSchedules, problems };
}

function readRetention(yaml: YamlText, pairs: readonly Pair[], problems: FileProblem[]): Retention {
  const read: { -readonly [Key in keyof Retention]: number } = { ...defaultRetention };
  for (const pair of pairs) {
    const key = retentionKeys.find((known) => known === String(pair.key));
    if (key === undefined) {
      problems.push(unknownKey(yaml, pair, 'retention.', retentionKeys));
      continue;
    }
    const value = isScalar(pair.value) ? pair.value.value : null;
    const parsed = retentionSchema.shape[key].safeParse(value);
    if (parsed.success) read[key] = parsed.data;
    else {
      const message = `cannot be ${JSON.stringify(value)}`;
      problems.push({
        ...place(yaml, pair.value ?? pair.key),
        key: `retention.${key}`,
        message,
        remedy: retentionRemedies[key],
      });
    }
  }
  return read;
}

function unknownKey(yaml: YamlText, pair: Pair, prefix: string, known: readonly string[]): FileProblem {
  const key = String(pair.key);
  const nearest = nearestKey(key, known);
  const remedy = nearest ? `Did you mean "${nearest}"?` : `Known keys: ${known.join(', ')}.`;
  return { ...place(yaml, pair.key), key: prefix + key, message: 'is not a known key', remedy };
}

function notMap(yaml: YamlText, node: unknown, key: string): FileProblem {
  const message = 'is not a map of keys and values';
  return { ...place(yaml, node), key, message, remedy: 'Write "key: value" lines.' };
}

function place(yaml: YamlText, node: unknown) {
  return yaml.at((node as Node | null)?.range?.[0] ?? 0);
}
