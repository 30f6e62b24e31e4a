import type { AdviceDetail } from '#shared/contract/schemas/advice.ts';
import { plainText } from '#shared/domain/plainText.ts';
import {
  dayText,
  gpusText,
  hostsText,
  kindLabel,
  quantityText,
  rangeText,
  savingText,
  shareText,
  thresholdText,
  windowText,
} from '../parts/adviceText.ts';

/** Hostile text within Markdown: its signs lose their meaning, a line end cannot begin a heading. */
function markdownText(text: string): string {
  return plainText(text).replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, '\\$&');
}

/** A finding with its evidence, for a ticket or a chat. */
export function findingMarkdown({ tracked, team }: AdviceDetail, link: string): string {
  const { finding } = tracked;
  const { evidence, action, saving } = finding;
  const facts: readonly (readonly [string, string])[] = [
    ['Kind', kindLabel(finding.kind) + (finding.standing === 'preliminary' ? ' (preliminary)' : '')],
    [
      'Saving a month',
      saving === null ? `unknown: ${finding.whyNoSaving}` : `${savingText(finding)} (${rangeText(saving)})`,
    ],
    [
      'Where',
      `${gpusText(finding.gpus.length)}, ${hostsText(finding)}${team === null ? '' : `, team ${team}`}`,
    ],
    ['Today', action.today],
    ['Target', action.target ?? ''],
    ['Effort and risk', `${action.effort}, ${action.risk} risk: ${action.riskWhy}`],
    ['Restart', action.needsRestart ? 'needed' : 'not needed'],
    ['Way back', action.rollback],
    ['Window', `${windowText(evidence.fromMs, evidence.toMs)}, ${shareText(evidence.coverage)} observed`],
    ['Holds until', dayText(finding.expiresAtMs)],
  ];
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines.map((line) => `- ${markdownText(line)}`)];
  const lines = [
    `## ${markdownText(finding.title)}`,
    '',
    markdownText(finding.summary),
    '',
    ...facts
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `- **${name}:** ${markdownText(value)}`),
    '',
    `**What to do:** ${markdownText(action.text)}`,
    ...list(
      'Evidence',
      evidence.figures.map((figure) => {
        const held = thresholdText(figure);
        return `${figure.label}: ${quantityText(figure.value, figure.unit)}${held === '' ? '' : ` (held against ${held})`}`;
      }),
    ),
    ...list(
      'Calculation',
      evidence.calculation.map(({ label, formula, result }) => `${label}: ${formula} = ${result}`),
    ),
    ...list(
      'Prices',
      evidence.prices.map(
        ({ what, perHour, currency, source, asOf }) =>
          `${what}: ${currency} ${perHour} an hour, ${source}, ${asOf ?? 'date not known'}`,
      ),
    ),
    ...list('What makes it less sure', evidence.doubts),
    ...list('What would change it', finding.wouldChange),
    '',
    link,
    '',
  ];
  return lines.join('\n');
}
