import { isNode, isScalar, isSeq, type Pair } from 'yaml';
import { type ReportSchedule, reportScheduleSchema } from '#shared/contract/schemas/reports.ts';
import type { FileProblem } from './fileProblem.ts';
import type { YamlText } from './yamlText.ts';

/** Where the list of scheduled reports stands in the settings file. */
export const reportSchedulesPath = ['reports', 'schedules'] as const;

const mostSchedules = 50;
const listKey = reportSchedulesPath.join('.');

/**
 * Reads the pairs under `reports:`, of which there is one, `schedules:`, a list. A schedule with a fault is left out and named in
 * `problems`; of two with one name, the first counts. Never throws.
 */
export function readReports(
  yaml: YamlText,
  pairs: readonly Pair[],
  problems: FileProblem[],
): readonly ReportSchedule[] {
  const schedules = new Map<string, ReportSchedule>();
  for (const { key, value } of pairs) {
    const tell = (node: unknown, where: string, message: string, remedy: string) =>
      problems.push({ ...yaml.at(startOf(node)), key: where, message, remedy });
    if (String(key) !== reportSchedulesPath[1])
      tell(key, `reports.${String(key)}`, 'is not a known key', 'Known keys: schedules.');
    else if (isSeq(value))
      value.items.forEach((item, index) => {
        const fault =
          index < mostSchedules
            ? addSchedule(isNode(item) ? item.toJS(yaml.document) : item, schedules)
            : `is one too many: ${mostSchedules} are read`;
        if (fault !== null)
          tell(
            item,
            `${listKey}[${index}]`,
            fault,
            'Write name, pace (weekly, monthly), kind, format and folder, an absolute path.',
          );
      });
    else if (value !== null && !(isScalar(value) && value.value === null))
      tell(value, listKey, 'is not a list of schedules', 'Write "- name: finance" lines.');
  }
  return [...schedules.values()];
}

/** Adds a schedule as it is written; what is wrong with it, a clause, or null. */
function addSchedule(value: unknown, schedules: Map<string, ReportSchedule>): string | null {
  const parsed = reportScheduleSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    return `is not a schedule (${at}${issue?.message ?? 'unreadable'})`;
  }
  const { name } = parsed.data;
  if (schedules.has(name)) return `has the name of another schedule, ${JSON.stringify(name)}`;
  schedules.set(name, parsed.data);
  return null;
}

/** Schedules as they are written: options that are the usual ones are left out. */
export function writtenSchedules(schedules: readonly ReportSchedule[]): readonly object[] {
  return schedules.map(({ options, ...schedule }) => {
    const usual: Readonly<Record<string, unknown>> = reportScheduleSchema.parse(schedule).options;
    const told = Object.entries(options).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key]),
    );
    return told.length === 0 ? schedule : { ...schedule, options: Object.fromEntries(told) };
  });
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
