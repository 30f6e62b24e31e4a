import { plainText } from '../../../domain/plainText.ts';
import type { CalculationStep, EvidenceFigure, SeatPrediction } from '../finding.ts';
import type { Consolidation } from './consolidateDraft.ts';
import { modelText } from './servedDraft.ts';
import { atP95, predictionOf, rateOf } from './servedEvidence.ts';
import type { CardSeat, SharedCards } from './sharedCards.ts';
import type { SharedSeat, SharedServing } from './sharedServing.ts';
import { gibText, secondsText } from './targetText.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Models that are served on fewer cards: who gets which part, and what the model says of each. */
export function servingConsolidation({ cards, card }: SharedServing): Consolidation {
  const seats = cards.flat();
  const works = seats.flatMap((seat) => seat.works);
  const [tightest] = seats.toSorted((one, other) => one.target.held.headroom - other.target.held.headroom);
  const hasMig = seats.some(({ part }) => part.slice !== null);
  const slowest = Math.max(...seats.map(({ target }) => atP95(target.held.tpot, 'tpot').value));
  const names = new Set(works.map((work) => modelText(work)));
  return {
    profiles: works.flatMap(({ profiles }) => profiles),
    cards: cards.length,
    cardName: card.name,
    what:
      names.size === 1
        ? `${works.length} replicas of ${[...names][0]}`
        : `${works.length} servers of ${names.size} models`,
    isOne: false,
    subject: `models ${works.map(({ served }) => served.id).toSorted()[0] ?? ''} ${card.key}`,
    servedModel: null,
    how: hasMig
      ? 'Cut the cards by MIG as the calculation says, so that none can slow another down.'
      : 'Start each server with its share of the memory (vLLM: --gpu-memory-utilization), and let them share by MPS.',
    risk: hasMig
      ? {
          risk: 'medium',
          riskWhy: 'Each has a slice of its own; what one does not use, the others cannot have.',
        }
      : {
          risk: 'medium',
          riskWhy: `Without MIG they slow one another down when all are busy: up to ${secondsText(slowest)} per token at p95, predicted as if that were always so.`,
        },
    figures: seats.slice(0, 12).flatMap(seatFigures),
    charts: [
      { metric: 'requestsPerSecond', unit: 'requests/s', thresholds: [] },
      { metric: 'utilizationGpuPercent', unit: 'percent', thresholds: [] },
      { metric: 'memoryUsedBytes', unit: 'bytes', thresholds: [] },
    ],
    steps: cards.map((on, at) => cardStep(on, at)),
    doubts: [
      ...new Set(seats.flatMap(({ work }) => work.doubts)),
      ...(hasMig
        ? []
        : ['No measurement has several servers on one card: each is sized as if it had its part alone.']),
    ],
    prediction: tightest ? predictionOf(tightest.work, tightest.target) : null,
    seats: seatPredictions(seats),
    coverage: Math.min(...works.map(({ coverage }) => coverage), 1),
  };
}

function seatFigures({ work, target: { held } }: SharedSeat): readonly EvidenceFigure[] {
  const figure = (label: string, value: number, limit: number | null): EvidenceFigure => ({
    label: `${label} of ${modelText(work)}, all busy`,
    value,
    unit: 'seconds',
    threshold: { value: limit ?? 60, relation: '<=' },
  });
  return [
    figure('Time to first token p95', atP95(held.ttft, 'ttft').value, work.demand.ttftSeconds),
    figure('Time per token p95', atP95(held.tpot, 'tpot').value, work.demand.tpotSeconds),
  ];
}

/** Of servers that are asked for the same, once. */
function seatPredictions(seats: readonly SharedSeat[]): readonly SeatPrediction[] {
  const alike = new Map<string, { readonly seat: SharedSeat; count: number }>();
  for (const seat of seats) {
    const { fitArguments } = predictionOf(seat.work, seat.target);
    const key = JSON.stringify([modelText(seat.work), rateOf(seat.work), fitArguments]);
    const known = alike.get(key);
    if (known) known.count += 1;
    else alike.set(key, { seat, count: 1 });
  }
  return [...alike.values()].map(({ seat: { work, part, target }, count }) => {
    const on = part.slice === null ? target.gpu.name : `${part.slice} of ${target.card.name}`;
    const times = count === 1 ? '' : `${count} x `;
    return { what: `${times}${modelText(work)} on ${on}`, ...predictionOf(work, target) };
  });
}

function cardStep(on: readonly SharedSeat[], at: number): CalculationStep {
  const seats = on.map(({ work, part, works, target }) => {
    const share =
      part.slice ??
      (target.gpu.memoryBytes < target.card.memoryBytes ? target.gpu.name.split(' of ')[0] : 'all');
    const replicas = works.length > 1 ? ` (for ${works.length} replicas)` : '';
    return `${modelText(work)}${replicas}: ${rateOf(work)} requests/s on ${share}`;
  });
  return {
    label: `Card ${at + 1}`,
    formula: seats.join('; '),
    result: `${on.length} ${on.length === 1 ? 'server' : 'servers'}`,
  };
}

/** Other work on fewer cards. */
export function cardsConsolidation({ cards, card }: SharedCards): Consolidation {
  const seats = cards.flat();
  const profiles = seats.map(({ working }) => working.profile);
  const most = (at: 0 | 1 | 2 | 3) =>
    Math.max(...cards.map((on) => on.reduce((sum, { needs }) => sum + needs[at], 0)));
  return {
    profiles,
    cards: cards.length,
    cardName: card.name,
    what: 'The work',
    isOne: true,
    subject: `work ${profiles.map(({ gpu }) => gpu.uuid).toSorted()[0] ?? ''} ${card.key}`,
    servedModel: null,
    how: 'Let their processes share cards by MPS or time slices.',
    risk: {
      risk: 'medium',
      riskWhy:
        'Processes that share a card wait for one another: what takes a moment now takes longer when two are busy at once.',
    },
    figures: [
      {
        label: 'Busy time of the fullest card, margin included',
        value: most(1) * 100,
        unit: 'percent',
        threshold: { value: 100, relation: '<=' },
      },
      {
        label: 'Bandwidth of the fullest card, margin included',
        value: most(2) * 100,
        unit: 'percent',
        threshold: { value: 100, relation: '<=' },
      },
      {
        label: 'Multiprocessors of the fullest card, margin included',
        value: most(3) * 100,
        unit: 'percent',
        threshold: { value: 100, relation: '<=' },
      },
      {
        label: 'Memory of the fullest card, margin included',
        value: most(0),
        unit: 'bytes',
        threshold: { value: card.memoryBytes, relation: '<=' },
      },
    ],
    charts: [
      { metric: 'utilizationGpuPercent', unit: 'percent', thresholds: [] },
      { metric: 'memoryUsedBytes', unit: 'bytes', thresholds: [] },
    ],
    steps: cards.map((on, at) => workStep(on, at)),
    doubts: ['What processes share besides (caches, power, PCIe) is not in the sum.'],
    prediction: null,
    seats: undefined,
    coverage: Math.min(...profiles.map(({ coverage }) => coverage), 1),
  };
}

function workStep(on: readonly CardSeat[], at: number): CalculationStep {
  const sum = (of: 0 | 1 | 2 | 3) => on.reduce((total, { needs }) => total + needs[of], 0);
  const names = on.map(({ working: { profile } }) =>
    `${plainText(profile.gpu.host)} ${profile.gpu.index ?? ''}`.trim(),
  );
  return {
    label: `Card ${at + 1}`,
    formula: names.join(' + '),
    result: `busy ${percent(sum(1))}, bandwidth ${percent(sum(2))}, multiprocessors ${percent(sum(3))}, ${gibText(sum(0))}`,
  };
}
