import type { AnalysisInput } from '../analysisInput.ts';
import { costSteps, savingStep } from '../evidence/costSteps.ts';
import { claimsOn, evidenceOf, gpuRefs, leastConfidence } from '../evidence/evidenceOf.ts';
import { cardsText, countText, gpusText } from '../evidence/gpuNames.ts';
import { monthlyCost } from '../evidence/monthlyCost.ts';
import { priceDoubts } from '../evidence/priceDoubts.ts';
import { priceRowsOf } from '../evidence/priceRowsOf.ts';
import type { CalculationStep, EvidenceChart, EvidenceFigure, FindingDraft } from '../finding.ts';
import { type CardCheck, cardChecks } from './cardHolds.ts';
import type { CardMove } from './cardMoves.ts';
import type { CardUse } from './cardNeed.ts';
import { surplus } from './servedOversized.ts';
import { offerRow, offerStep, savingOf, shareOf } from './targetMoney.ts';
import { cardsOf, gibText, offerText } from './targetText.ts';

const week = 7 * 86_400_000;
/** How sure a verdict is where the driver's figures stand for DCGM's. */
const withoutDcgm = 0.7;

/** A finding that moves work to a cheaper card, by what it used of today's. */
export function cardDraft(
  move: CardMove,
  kind: CardMove['kind'] | 'wrongClass',
  input: AnalysisInput,
): FindingDraft {
  const { members, from, to, market, offer } = move;
  const profiles = members.map(({ profile }) => profile);
  const today = monthlyCost(profiles, input.currency);
  const bought = { offer, expectedUsdMicrosPerHour: offer.usdMicrosPerHour };
  const saving = savingOf(today.total, bought);
  const use = most(members.map((one) => one.use));
  const checks = cardChecks(use, from, to, input.rules.margin);
  const target = cardsOf(to, members.length);
  const job = members[0]?.job ?? null;
  return {
    kind,
    subject: `host ${profiles[0]?.gpu.host ?? ''} ${from.key} to ${to.key}${job === null ? '' : ` ${job}`}`,
    title: `${target} ${members.length === 1 ? 'holds' : 'hold'} what runs on ${gpusText(profiles)}`,
    summary: `The work on ${gpusText(profiles)} (${cardsText(profiles)}) ${kind === 'wrongClass' ? 'runs on training cards, whose links and most of whose speed it leaves unused' : `uses a card with more ${surplus[kind]} than it needs`}: ${usesText(use)} at p95. ${target} ${members.length === 1 ? 'has' : 'have'} enough of all of it, with the margin and what the estimate may err. Move it to ${offerText({ offer })}.`,
    gpus: gpuRefs(profiles),
    servedModel: null,
    saving,
    whyNoSaving: today.why,
    claims: claimsOn(profiles, shareOf(saving, today.total, 0)),
    action: {
      verb: 'move',
      text: `Run the work on ${offerText({ offer })} for a day, compare how long it takes, then give ${countText(members.length)} back.`,
      today: cardsText(profiles),
      target: `${target}: ${offerText({ offer })}`,
      effort: 'days',
      risk: use.basis === 'DCGM' ? 'medium' : 'high',
      riskWhy:
        'What the work used says that the target is fast enough over an hour; a single step that now takes all of the card for a moment takes longer there.',
      needsRestart: true,
      rollback: 'Keep the GPUs of today until the target has held a peak, and move the work back.',
    },
    evidence: evidenceOf(profiles, {
      figures: figuresOf(use, checks, from),
      charts: chartsOf(use, checks, from),
      calculation: [
        ...checks.map((check) => stepOf(check, use, move, input.rules.margin)),
        ...costSteps(profiles, input.currency),
        offerStep(bought),
        ...savingStep(saving, 'cost today - cost of the target'),
      ],
      prices: [...priceRowsOf(profiles), offerRow(bought, market)],
      doubts: [...doubtsOf(move, use), ...market.doubts, ...priceDoubts(profiles)],
    }),
    confidence: leastConfidence(
      profiles.map(({ confidence }) => confidence * (use.basis === 'DCGM' ? 1 : withoutDcgm)),
    ),
    expiresAtMs: input.nowMs + week,
    wouldChange: [
      'Other work, larger batches or a larger model on these GPUs.',
      ...(job === null ? ['That these GPUs work on one job and exchange data over their links.'] : []),
    ],
  };
}

/** Of several GPUs the greatest of each. */
function most(uses: readonly CardUse[]): CardUse {
  const greatest = (of: (use: CardUse) => number) => Math.max(...uses.map(of));
  return {
    bandwidth: greatest((use) => use.bandwidth),
    multiprocessors: greatest((use) => use.multiprocessors),
    tensor: greatest((use) => use.tensor),
    memoryP95: greatest((use) => use.memoryP95),
    memoryMax: greatest((use) => use.memoryMax),
    basis: uses.every(({ basis }) => basis === 'DCGM') ? 'DCGM' : 'driver',
  };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

function usesText(use: CardUse): string {
  return `${gibText(use.memoryP95)} of memory, ${percent(use.bandwidth)} of the bandwidth and ${percent(use.multiprocessors)} of the multiprocessors`;
}

const labels = {
  DCGM: {
    bandwidth: ['DRAM activity p95', 'dramActivePercent'],
    multiprocessors: ['SM activity p95', 'smActivePercent'],
    tensor: ['Tensor activity p95', 'tensorActivePercent'],
  },
  driver: {
    bandwidth: ['Time in which memory was used, p95', 'utilizationMemoryPercent'],
    multiprocessors: ['Time in which a kernel ran, p95', 'utilizationGpuPercent'],
    tensor: ['The same, as if tensor cores ran all of it', 'utilizationGpuPercent'],
  },
} as const;

function figuresOf(
  use: CardUse,
  checks: readonly CardCheck[],
  { memoryBytes }: { readonly memoryBytes: number },
): readonly EvidenceFigure[] {
  return checks.map(({ of, upTo }) =>
    of === 'memory'
      ? {
          label: 'Memory in use p95',
          value: use.memoryP95,
          unit: 'bytes',
          threshold: { value: Math.round(upTo * memoryBytes), relation: '<=' },
        }
      : {
          label: labels[use.basis][of][0],
          value: use[of] * 100,
          unit: 'percent',
          threshold: { value: Math.min(100, upTo * 100), relation: '<=' },
        },
  );
}

function chartsOf(
  use: CardUse,
  checks: readonly CardCheck[],
  { memoryBytes }: { readonly memoryBytes: number },
): readonly EvidenceChart[] {
  const label = 'what the target holds, margin and error taken off';
  const charts = checks.map(({ of, upTo }) =>
    of === 'memory'
      ? {
          metric: 'memoryUsedBytes',
          unit: 'bytes',
          thresholds: [{ label, value: Math.round(upTo * memoryBytes) }],
        }
      : {
          metric: labels[use.basis][of][1],
          unit: 'percent',
          thresholds: upTo >= 1 ? [] : [{ label, value: upTo * 100 }],
        },
  );
  return charts.filter(({ metric }, at) => charts.findIndex((other) => other.metric === metric) === at);
}

function stepOf(
  { of, whole, needed, given }: CardCheck,
  use: CardUse,
  { from }: CardMove,
  margin: number,
): CalculationStep {
  if (of === 'memory')
    return {
      label: 'Memory needed',
      formula: `the greater of ${gibText(use.memoryP95)} at p95 x ${margin}, and the most that was seen, ${gibText(use.memoryMax)}`,
      result: `${gibText(needed)} of ${gibText(given)}`,
    };
  const name = { bandwidth: 'Bandwidth', multiprocessors: 'Multiprocessors', tensor: 'Tensor cores' }[of];
  const unit = { bandwidth: 'GB/s', multiprocessors: 'GHz of multiprocessors', tensor: 'TFLOPS' }[of];
  const scale = of === 'tensor' ? 1e12 : 1e9;
  const figure = (value: number) => Number((value / scale).toPrecision(3));
  return {
    label: `${name} needed`,
    formula: `${percent(use[of])} at p95 x ${margin}, at most all, of ${figure(whole)} ${unit} (${from.name}, with what the estimate may err)`,
    result: `${figure(needed)} of ${figure(given)} ${unit}`,
  };
}

function doubtsOf({ members, from, to }: CardMove, use: CardUse): readonly string[] {
  const hostGpus = members[0]?.profile.gpu.hostGpuCount ?? 0;
  return [
    'How fast a card does other work than a language model is estimated by what was used of today’s, not predicted.',
    'Processors and memory of the instance itself are not compared.',
    ...(use.basis === 'DCGM'
      ? []
      : ['DCGM was not read: the driver’s figures stand for it, which are never too low.']),
    ...(members.length > 1 &&
    members[0]?.job === null &&
    from.nvlinkBytesPerSecond !== null &&
    to.nvlinkBytesPerSecond === null
      ? ['The target has no NVLink: if these GPUs work on one job, it is slower there.']
      : []),
    ...(members.length < hostGpus
      ? [
          `The host has ${hostGpus} GPUs: the money comes back once all of them are free, or other work uses these.`,
        ]
      : []),
  ];
}
