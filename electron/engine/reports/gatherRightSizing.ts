import { setImmediate as nextTurn } from 'node:timers/promises';
import { defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import { monthlyCostOf } from '#shared/analysis/findings/evidence/monthlyCost.ts';
import type { Finding } from '#shared/analysis/findings/finding.ts';
import type { AdviceList } from '#shared/contract/schemas/advice.ts';
import type { AdviceTracking } from '#shared/contract/schemas/adviceMoney.ts';
import type { ReportRequest } from '#shared/contract/schemas/reports.ts';
import { FailureError } from '#shared/domain/failure.ts';
import type { ReportInput } from '#shared/reports/makeReport.ts';
import { byMoney } from '#shared/reports/rightSizing/recommendation.ts';
import type { ReportedFinding, RightSizingInput } from '#shared/reports/rightSizing/rightSizingInput.ts';
import { writtenOut } from '#shared/reports/rightSizing/writtenOut.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { configFailure } from '../config/fileProblem.ts';
import { chartsOfFinding } from './chartsOfFinding.ts';
import { reportOriginNow } from './reportOriginNow.ts';
import type { ReportParts, TellReport } from './reportParts.ts';

/** The most that a list of advice gives. */
const mostFindings = 20_000;

/**
 * What a right-sizing report of a month, or of the days up to now, is made of.
 * @throws FailureError where nothing could be analysed; the signal's reason once aborted.
 */
export async function gatherRightSizing(
  parts: ReportParts,
  { month }: Pick<ReportRequest, 'month'>,
  tell: TellReport,
  signal: AbortSignal,
): Promise<ReportInput> {
  const { advice, now, configFolder, rules } = parts;
  const window = month === null ? null : { month };
  tell(0.02, 'Analysing');
  const analysis = await advice.analysis(window, ({ step, share }) => tell(0.02 + share * 0.4, step), signal);
  const list = await advice.list({ window, status: 'all', limit: mostFindings });
  if (analysis === null) throw new FailureError(nothingSeen(list));
  tell(0.44, 'Collecting the evidence');
  const [{ adviceFunnel }, tracking] = await Promise.all([
    import('../analysis/adviceFunnel.ts'),
    advice.tracking(),
  ]);
  await nextTurn();
  const funnel = await adviceFunnel(list.analysis, analysis);
  const findings = await withCharts(parts, reportedOf(list, analysis, tracking), list.analysis.demo, signal);
  const origin = await reportOriginNow(configFolder, now(), {
    kind: 'right-sizing',
    month: month === null ? 'days up to now' : month.slice(0, 7),
    ...rules(),
  });
  const { fromMs, toMs } = analysis.span;
  const monthlyCostOfGpu = monthlyCosts(analysis);
  const { analysis: state, portfolio } = list;
  const input = {
    origin,
    month,
    fromMs,
    toMs,
    analysis: state,
    portfolio,
    funnel,
    findings,
    monthlyCostOfGpu,
  };
  return { kind: 'right-sizing', input };
}

function nothingSeen({ analysis }: AdviceList) {
  return configFailure(
    analysis.why[0] ?? 'No GPU was seen in this window: there is nothing to report.',
    `Let Headroom run for ${defaultAnalysisRules.leastDays} days, or read the past from a metrics server (headroom sources).`,
  );
}

/** Findings of the analysis with what was made of them; those of older analyses are in the tracking. */
function reportedOf(
  list: AdviceList,
  { result }: Analysis,
  { items }: AdviceTracking,
): readonly ReportedFinding[] {
  const found = new Map<string, Finding>(result.findings.map((finding) => [finding.id, finding]));
  const accepted = new Map(items.map((item) => [item.id, item]));
  return list.rows
    .flatMap((row) => {
      const finding = found.get(row.id);
      if (finding === undefined) return [];
      const item = accepted.get(row.id);
      const realised = item?.outcome.realised ?? null;
      return [{ row, finding, realised, countedRealised: item?.countedRealised ?? null, charts: [] }];
    })
    .sort((one, other) => byMoney(one.finding, other.finding));
}

/** The findings that are written out get their pictures. */
async function withCharts(
  parts: ReportParts,
  findings: readonly ReportedFinding[],
  demo: boolean,
  signal: AbortSignal,
): Promise<readonly ReportedFinding[]> {
  const { fixes, savings } = writtenOut(findings);
  const read = new Set([...fixes, ...savings]);
  const drawn: ReportedFinding[] = [];
  for (const reported of findings) {
    signal.throwIfAborted();
    const charts = read.has(reported) ? await chartsOfFinding(parts, reported.finding, demo) : [];
    drawn.push({ ...reported, charts });
  }
  return drawn;
}

/** What the GPUs cost in a month of 730 hours, those of no known price as null. */
function monthlyCosts({ input: { profiles, currency } }: Analysis): RightSizingInput['monthlyCostOfGpu'] {
  return Object.fromEntries(
    profiles.map((profile) => [profile.gpu.uuid, monthlyCostOf(profile, currency)] as const),
  );
}
