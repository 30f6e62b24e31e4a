import type { AnalysisInput } from '#shared/analysis/findings/analysisInput.ts';
import type { AnalysisResult } from '#shared/analysis/findings/makeFindings.ts';
import { plainText } from '#shared/domain/plainText.ts';

const dayMs = 86_400_000;

/** Why there is less advice than could be, a sentence each; empty where nothing stands against it. */
export function whyLess(input: AnalysisInput, result: AnalysisResult): readonly string[] {
  const { profiles, rules } = input;
  const firstMs = profiles.reduce((first, { fromMs }) => Math.min(first, fromMs), input.toMs);
  const days = (input.toMs - firstMs) / dayMs;
  const thin = profiles.filter(({ coverage }) => !(coverage >= rules.leastCoverage)).length;
  const unpriced = profiles.filter(({ gpu }) => gpu.price.rate === null).length;
  const held = result.held['too little'] ?? 0;
  const withinError = result.held['within the error'] ?? 0;
  return [
    ...(days < rules.leastDays
      ? [
          `${daysText(days)} of telemetry are stored: findings are preliminary until there are ${rules.leastDays} days.`,
        ]
      : []),
    ...(thin > 0
      ? [
          `${of(thin, profiles.length)} observed for less than ${Math.round(rules.leastCoverage * 100)} % of the time and get no finding.`,
        ]
      : []),
    ...(unpriced > 0
      ? [`${of(unpriced, profiles.length)} without a known price: what they would save is in no sum.`]
      : []),
    ...(held > 0
      ? [
          `${held} ${held === 1 ? 'saving is' : 'savings are'} below the least that is told of (${rules.leastMonthlySaving} ${input.currency} a month).`,
        ]
      : []),
    ...(withinError > 0
      ? [`${withinError} ${withinError === 1 ? 'saving lies' : 'savings lie'} within the error of the model.`]
      : []),
    ...result.failures.map(
      ({ rule, message }) => `The rule ${rule} failed and found nothing: ${plainText(message).slice(0, 200)}`,
    ),
  ];
}

function of(count: number, all: number): string {
  return `${count} of ${all} GPUs ${count === 1 ? 'is' : 'are'}`;
}

function daysText(days: number): string {
  return days < 1 ? `${Math.round(days * 24)} hours` : `${days.toFixed(1)} days`;
}
