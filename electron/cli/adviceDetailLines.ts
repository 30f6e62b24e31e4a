import type { DecisionAsked } from '#shared/analysis/advice/decision.ts';
import { predictionsOf } from '#shared/analysis/findings/evidence/predictionsOf.ts';
import type { EvidenceFigure, Finding, MonthlyAmount } from '#shared/analysis/findings/finding.ts';
import type { AdviceDetail } from '#shared/contract/schemas/advice.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import type { Paint } from './paint.ts';

const gpusShown = 20;

/** What a terminal shows of one finding. */
export function adviceDetailLines({ tracked, team, related }: AdviceDetail, paint: Paint): readonly string[] {
  const { finding } = tracked;
  const { action, evidence } = finding;
  const head = (text: string) => ['', paint('strong', text)];
  const listed = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [...head(title), ...lines.map((line) => `  ${plainText(line)}`)];
  return [
    paint('strong', plainText(finding.title)),
    plainText(finding.summary),
    '',
    `Status      ${tracked.status}${finding.standing === 'preliminary' ? ', preliminary' : ''}${tracked.assignee === null ? '' : `, with ${plainText(tracked.assignee)}`}`,
    `Saves       ${savingText(finding)}`,
    `Confidence  ${Math.round(finding.confidence * 100)} %, observed for ${Math.round(evidence.coverage * 100)} % of ${time(evidence.fromMs)} to ${time(evidence.toMs)}`,
    ...(team === null ? [] : [`Team        ${plainText(team)}`]),
    `GPUs        ${gpusText(finding)}`,
    ...head('What to do'),
    `  ${plainText(action.text)}`,
    `  today: ${plainText(action.today)}${action.target === null ? '' : `; then: ${plainText(action.target)}`}`,
    `  effort: ${action.effort}; risk: ${action.risk}, ${plainText(action.riskWhy)}${action.needsRestart ? '; needs a restart' : ''}`,
    `  back: ${plainText(action.rollback)}`,
    ...listed('Evidence', evidence.figures.map(figureText)),
    ...listed(
      'Calculation',
      evidence.calculation.map(({ label, formula, result }) => `${label}: ${formula} = ${result}`),
    ),
    ...listed(
      'Prices',
      evidence.prices.map(
        ({ what, perHour, currency, source, asOf }) =>
          `${what}: ${formatMoney(perHour, currency, { places: 4 })} an hour, ${source}${asOf === null ? '' : `, ${asOf}`}`,
      ),
    ),
    ...listed(
      'Ask again',
      predictionsOf(evidence).map(
        ({ what, fitArguments }) =>
          `${what === '' ? '' : `${what}: `}headroom size fit ${fitArguments.join(' ')}`,
      ),
    ),
    ...listed('Less sure because', evidence.doubts),
    ...listed('What would change it', finding.wouldChange),
    ...listed(
      'Takes the same money',
      related.map(({ id, title }) => `${title} (${id})`),
    ),
    ...listed('Decided', tracked.decisions.map(decisionText)),
  ];
}

const time = (ms: number) => `${new Date(ms).toISOString().slice(0, 16)}Z`;

function savingText({ saving, whyNoSaving, kind }: Finding): string {
  if (saving === null) return `unknown: ${plainText(whyNoSaving)}`;
  return `${kind === 'underSized' ? 'nothing; the fix costs ' : ''}${rangeText(saving)} a month`;
}

function rangeText({ low, expected, high, currency }: MonthlyAmount): string {
  const money = (amount: string) => formatMoney(amount, currency);
  return `${money(expected)} (${money(low)} to ${money(high)})`;
}

function gpusText({ gpus }: Finding): string {
  const shown = gpus.slice(0, gpusShown).map(({ uuid, host }) => `${plainText(host)} ${plainText(uuid)}`);
  return [...shown, ...(gpus.length > gpusShown ? [`and ${gpus.length - gpusShown} more`] : [])].join(', ');
}

function figureText({ label, value, unit, threshold }: EvidenceFigure): string {
  const number = typeof value === 'number' ? Number(value.toPrecision(6)).toString() : (value ?? 'unknown');
  const limit = threshold === null ? '' : ` (${threshold.relation} ${threshold.value})`;
  return `${label}: ${number}${unit === '' ? '' : ` ${unit}`}${limit}`;
}

function decisionText({ atMs, by, asked, isUndone }: AdviceDetail['tracked']['decisions'][number]): string {
  const said = saidOf(asked);
  return `${time(atMs)} ${by}: ${asked.verb}${said === '' ? '' : ` ${said}`}${isUndone ? ' (taken back)' : ''}`;
}

function saidOf(asked: DecisionAsked): string {
  switch (asked.verb) {
    case 'accept':
    case 'reopen':
      return asked.note;
    case 'dismiss':
      return asked.reason;
    case 'snooze':
      return `until ${time(asked.untilMs)}`;
    case 'assign':
      return `to ${asked.to ?? 'nobody'}`;
  }
}
