import { isScalar, type Node, type Pair } from 'yaml';
import { type AnalysisRules, defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import { analysisRulesSchema } from '#shared/contract/schemas/advice.ts';
import type { FileProblem } from './fileProblem.ts';
import { nearestKey } from './nearestKey.ts';
import type { YamlText } from './yamlText.ts';

/** Keys under `advice:`. */
export const adviceKeys = Object.keys(defaultAnalysisRules) as readonly (keyof AnalysisRules)[];

const remedies: Readonly<Record<keyof AnalysisRules, string>> = {
  windowDays: 'Write whole days from 1 to 400.',
  leastDays: 'Write whole days from 1 to 400, at most those of windowDays.',
  leastCoverage: 'Write a share from 0 to 1: 0.8 is 80 %.',
  margin: 'Write a factor from 1 to 10: 1.2 holds 20 % more than was observed.',
  leastMonthlySaving: 'Write an amount from 0 up, in the currency of rates.yaml.',
  leastIdleHours: 'Write whole hours from 1 to 10000.',
  slowestTtftSeconds: 'Write seconds from 0.001 to 3600, at the 95th percentile.',
  slowestTpotSeconds:
    'Write seconds from 0.0001 to 60, at the 95th percentile: 0.05 is 50 ms from token to token.',
  timeZone: 'Write an IANA time zone, such as Europe/Berlin or UTC.',
};

/** Reads `advice:`; a key with a fault keeps its default and is named in `problems`. */
export function readAdvice(yaml: YamlText, pairs: readonly Pair[], problems: FileProblem[]): AnalysisRules {
  let rules = defaultAnalysisRules;
  for (const pair of pairs) {
    const at = (node: unknown) => yaml.at((node as Node | null)?.range?.[0] ?? 0);
    const key = adviceKeys.find((known) => known === String(pair.key));
    if (key === undefined) {
      problems.push({ ...at(pair.key), ...unknown(String(pair.key)) });
      continue;
    }
    const value = isScalar(pair.value) ? pair.value.value : null;
    const parsed = analysisRulesSchema.safeParse({ ...rules, [key]: value });
    if (parsed.success) rules = parsed.data;
    else
      problems.push({
        ...at(pair.value ?? pair.key),
        key: `advice.${key}`,
        message: `cannot be ${JSON.stringify(value)}`,
        remedy: remedies[key],
      });
  }
  return rules;
}

function unknown(key: string): Pick<FileProblem, 'key' | 'message' | 'remedy'> {
  const nearest = nearestKey(key, adviceKeys);
  const remedy = nearest ? `Did you mean "${nearest}"?` : `Known keys: ${adviceKeys.join(', ')}.`;
  return { key: `advice.${key}`, message: 'is not a known key', remedy };
}
