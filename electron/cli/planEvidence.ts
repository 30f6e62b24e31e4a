import { atPercentile, tailNote } from '#shared/sizing/plan/atPercentile.ts';
import type { Candidate } from '#shared/sizing/plan/candidates.ts';
import { type Held, servingCaseOf, tails } from '#shared/sizing/plan/holdDemand.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import { type NearTwin, nearestTwin } from '#shared/sizing/twin/measuredTwins.ts';
import { twinText } from '#shared/sizing/twin/twinText.ts';
import { msText, replicaText } from './planTexts.ts';

/** A way that holds a demand, on a market or on a host. */
type Way = Candidate & Held;

/** What the figures of one way rest on: the percentile asked for, how far its GPU's figures are confirmed, and what was measured near it. */
export function evidenceJson(one: Way, request: PlanRequest) {
  const { percentile } = request.demand;
  const { ttft, tpot } = atPercentile(one, request.demand);
  const near = twinOf(one, request);
  return {
    atPercentile: {
      percentile,
      ttftSeconds: ttft,
      tpotSeconds: tpot,
      basis: percentile === 50 ? 'model' : 'general knowledge',
      note: tailNote(request.demand),
    },
    gpuFigures: one.card.provenance,
    nearestMeasurement: near && { ...near.twin, differences: near.differences, distance: near.distance },
  };
}

/** The model that was planned and how far its figures are confirmed. */
export function modelJson({ model }: PlanRequest) {
  return { model: model.key, modelFigures: model.provenance };
}

/** Heads of the columns of latencies, with the percentile where it is not the median. */
export function latencyHeads({ demand: { percentile } }: PlanRequest): readonly [ttft: string, tpot: string] {
  const at = percentile === 50 ? '' : ` p${percentile}`;
  return [`TTFT${at} ms`, `TPOT${at} ms`];
}

/** Their cells. */
export function latencyCells(one: Way, { demand }: PlanRequest): readonly [ttft: string, tpot: string] {
  const { ttft, tpot } = atPercentile(one, demand);
  return [msText(ttft), msText(tpot)];
}

/** Ways whose nearest measurement is told below a table. */
const mostTwins = 3;

/** Below a table: what tails rest on, how far figures are confirmed, and what somebody measured near the first ways. */
export function evidenceNotes(ways: readonly Way[], request: PlanRequest): readonly string[] {
  return [...tailLines(request), figuresLine(ways, request), ...twinLines(ways.slice(0, mostTwins), request)];
}

function twinLines(ways: readonly Way[], request: PlanRequest): readonly string[] {
  const found = ways.map((one) => ({ one, near: twinOf(one, request) }));
  const named = ({ one }: (typeof found)[number]) => `${replicaText(one)} in ${one.weights}`;
  const unmeasured = found.filter(({ near }) => near === null).map(named);
  return [
    ...found.flatMap((way) =>
      way.near === null ? [] : [`${named(way)}: ${lowered(twinText(way.near, way.one))}`],
    ),
    ...(unmeasured.length > 0
      ? [
          `Nobody measured anything near ${unmeasured.join(', ')} with this model, as far as the catalogue knows.`,
        ]
      : []),
  ];
}

function tailLines({ demand }: PlanRequest): readonly string[] {
  const note = tailNote(demand);
  const { ttft, tpot } = tails[demand.percentile];
  return note === ''
    ? []
    : [`At p${demand.percentile} first tokens take ${ttft} times the median, steps ${tpot} times. ${note}`];
}

function figuresLine(ways: readonly Way[], { model }: PlanRequest): string {
  const cards = new Map(ways.map(({ card }) => [card.key, card]));
  const all = [
    [model.key, model.provenance] as const,
    ...[...cards.values()].map((card) => [card.name, card.provenance] as const),
  ];
  return `Figures: ${all.map(([name, provenance]) => `${name} ${provenance.confidence}`).join(', ')}.`;
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** null for a slice as well: what was measured is of whole cards. */
function twinOf(one: Way, request: PlanRequest): NearTwin | null {
  return one.slice === null ? nearestTwin(servingCaseOf(request, one, one.concurrency)) : null;
}
