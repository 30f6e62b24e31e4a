import { decimalText, Exact, exact } from '../../../money/decimal.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { amountRange, orderedRange } from '../evidence/amountRange.ts';
import { costSteps, savingStep } from '../evidence/costSteps.ts';
import { evidenceOf, gpuRefs, leastConfidence } from '../evidence/evidenceOf.ts';
import { cardsText, gpusText } from '../evidence/gpuNames.ts';
import { groupedBy } from '../evidence/groupedBy.ts';
import { isGone } from '../evidence/isGone.ts';
import { monthlyCost, monthlyCostOf } from '../evidence/monthlyCost.ts';
import { priceDoubts } from '../evidence/priceDoubts.ts';
import type { EvidenceChart, FindingDraft, MonthlyAmount } from '../finding.ts';
import { causeTexts } from '../loss/causeTexts.ts';
import { heldDownLosses } from '../loss/heldDownLoss.ts';
import { linkLosses } from '../loss/linkLoss.ts';
import type { Loss } from '../loss/loss.ts';
import { powerLimitLosses } from '../loss/powerLimitLoss.ts';
import { spinningLosses } from '../loss/spinningLoss.ts';

const week = 7 * 86_400_000;

/**
 * Performance lost: speed that is paid for and not had, to heat, the power brake, a power limit below the default, a narrow PCIe link, or
 * kernels that spin. What it costs is the share of speed lost x the cost of the GPU; each cause has its formula and its source in
 * `findings/loss`. GPUs of one host and cause are one finding (of one job where they spin), since they are mended together.
 *
 * Guarded against: flags of heat on cards that rest; a power cap at the default limit, where a busy GPU does what it was bought for; links
 * that are trained down at rest; GPUs that are gone.
 */
export function findLostPerformance(input: AnalysisInput): readonly FindingDraft[] {
  const losses = input.profiles
    .filter((profile) => !isGone(profile, input))
    .flatMap((profile) => [
      ...heldDownLosses(profile),
      ...powerLimitLosses(profile),
      ...linkLosses(profile, input),
      ...spinningLosses(profile, input),
    ]);
  const groups = groupedBy(losses, ({ cause, group }) => `${cause} on ${group}`);
  return [...groups].map(([subject, own]) => draftOf(subject, own, input));
}

function draftOf(subject: string, losses: readonly Loss[], input: AnalysisInput): FindingDraft {
  const profiles = losses.map(({ profile }) => profile);
  const [first] = losses;
  const text = causeTexts[first?.cause ?? 'heat'];
  const what = gpusText(profiles);
  const seen = `${what} ${text.seen(profiles.length === 1)}`;
  const saving = savingOf(losses, input);
  return {
    kind: 'lostPerformance',
    subject,
    title: seen,
    summary: `${seen}. ${lossText(losses)} ${text.remedy(what)}`,
    gpus: gpuRefs(profiles),
    servedModel: null,
    saving: saving.amount,
    whyNoSaving: saving.why,
    claims: losses.map(({ profile, share }) => ({
      uuid: profile.gpu.uuid,
      host: profile.gpu.host,
      share: share?.expected ?? 0,
    })),
    action: { ...text.action, text: text.remedy(what), today: cardsText(profiles), target: null },
    evidence: evidenceOf(profiles, {
      figures: worstOf(losses)?.figures ?? [],
      charts: chartsOf(text.charts, worstOf(losses)),
      calculation: [
        ...costSteps(profiles, input.currency),
        ...losses
          .filter(({ formula }) => formula !== '')
          .map(({ profile, formula, share }) => ({
            label: `Lost on ${gpusText([profile])}`,
            formula,
            result: `${((share?.expected ?? 0) * 100).toFixed(1)} % of its cost`,
          })),
        ...savingStep(saving.amount, 'the cost of each GPU x what is lost on it'),
      ],
      doubts: [...new Set(losses.flatMap(({ doubts }) => doubts)), ...priceDoubts(profiles)],
    }),
    confidence: leastConfidence(losses.map(({ confidence }) => confidence)),
    expiresAtMs: input.nowMs + week,
    wouldChange: [text.wouldChange],
  };
}

function savingOf(
  losses: readonly Loss[],
  { currency }: AnalysisInput,
): { readonly amount: MonthlyAmount | null; readonly why: string } {
  const unknown = losses.find(({ share }) => share === null);
  if (unknown) return { amount: null, why: unknown.whyNoShare };
  const cost = monthlyCost(
    losses.map(({ profile }) => profile),
    currency,
  );
  if (cost.total === null) return { amount: null, why: cost.why };
  const parts = losses.flatMap(({ profile, share }) => {
    const part = share && amountRange(monthlyCostOf(profile, currency), share, currency);
    return part ?? [];
  });
  const sum = (end: 'low' | 'expected' | 'high') =>
    decimalText(parts.reduce((total, part) => total.plus(exact(part[end])), new Exact(0)));
  return { amount: orderedRange(sum('low'), sum('expected'), sum('high'), currency), why: '' };
}

function chartsOf(charts: readonly EvidenceChart[], loss: Loss | undefined): readonly EvidenceChart[] {
  return charts.map((chart) => ({
    ...chart,
    thresholds: (loss?.lines ?? [])
      .filter(({ metric }) => metric === chart.metric)
      .map(({ label, value }) => ({ label, value })),
  }));
}

/** The one that loses most is what the figures are of. */
function worstOf(losses: readonly Loss[]): Loss | undefined {
  return losses.toSorted((one, other) => (other.share?.expected ?? 0) - (one.share?.expected ?? 0))[0];
}

function lossText(losses: readonly Loss[]): string {
  const worst = worstOf(losses);
  if (!worst?.share) return worst?.whyNoShare ?? '';
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const { low, expected, high } = worst.share;
  return `${losses.length === 1 ? 'It loses' : 'The worst of them loses'} ${percent(expected)} (${percent(low)} to ${percent(high)}) of the speed that is paid for.`;
}
