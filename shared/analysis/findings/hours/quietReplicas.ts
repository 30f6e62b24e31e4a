import { plainText } from '../../../domain/plainText.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import { hoursPerWeek } from '../../window/hourOfWeek.ts';
import type { ServedModel } from '../../window/servedModel.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { amountRange } from '../evidence/amountRange.ts';
import { costSteps, savingStep } from '../evidence/costSteps.ts';
import { claimsOn, evidenceOf, gpuRefs, leastConfidence } from '../evidence/evidenceOf.ts';
import { expectationOf } from '../evidence/expectation.ts';
import { cardsText, gpusText } from '../evidence/gpuNames.ts';
import { groupedBy } from '../evidence/groupedBy.ts';
import { isGone } from '../evidence/isGone.ts';
import { monthlyCost } from '../evidence/monthlyCost.ts';
import { isPaidAnyway } from '../evidence/paidAnyway.ts';
import { priceDoubts } from '../evidence/priceDoubts.ts';
import { weekGridOf } from '../evidence/weekGrid.ts';
import { weekAlikenessOf } from '../evidence/weekPattern.ts';
import { scheduleFor, type WeekSchedule } from '../evidence/weekSchedule.ts';
import type { EvidenceFigure, FindingDraft } from '../finding.ts';
import { cardIndexOf } from '../size/cardIndex.ts';
import { sharingKey } from '../size/separation.ts';
import { crowdingOf } from '../under/crowding.ts';

/** Hosts that serve one model, any of which may answer any request. */
interface Replicas {
  readonly served: readonly ServedModel[];
  /** By replica: its GPUs, all of its host. */
  readonly profiles: readonly (readonly GpuProfile[])[];
}

/** How many replicas are needed hour by hour of the week, and how that is kept. */
interface ReplicaPlan {
  /** At night, and for how many hours of the week at least all are on. */
  readonly fewest: number;
  readonly schedule: WeekSchedule;
  /** Of all replica hours of the week, the share that is off: as planned, with half of the margin more, without margin. */
  readonly share: { readonly low: number; readonly expected: number; readonly high: number };
}

const dayMs = 86_400_000;
/** Two weeks, so that each hour of the week was seen twice. */
const leastWindowMs = 14 * dayMs;
const leastWeeks = 2;
/** Weeks of one service work alike; where one has less than half of another's hours it was moved, begun or ended. */
const leastEvenness = 0.5;
/** Days must explain so much of the week: people come by the clock. */
const leastExplained = 0.8;
/** Less than a tenth of what is paid is not worth a scheduler. General knowledge. */
const leastShare = 0.1;

/**
 * Replicas that the quiet hours of the week do not need. A server that is asked at night cannot be switched off; where several serve the same
 * model, some of them can. What an hour of the week needs is the replicas of the busiest hour x its requests / those of the busiest hour x
 * margin, rounded up, so that none is ever asked for more than today: no model of speed is needed. At least one stays on.
 *
 * `switchedOff`: GPUs whose whole host can be off at night, which nobody asks then; they need no other to stay on.
 *
 * Means by the hour of the week do not show whether weeks are alike, but whether days are (`explainedByDay`).
 *
 * Only of hosts that are rented by the hour and serve nothing else, with the same separating labels; none of them at its limit.
 */
export function quietReplicas(
  input: AnalysisInput,
  switchedOff: ReadonlySet<string>,
): readonly FindingDraft[] {
  const { profiles } = cardIndexOf(input);
  const users = groupedBy(
    input.models.flatMap((model) => model.gpuUuids.map((uuid) => ({ uuid, model }))),
    ({ uuid }) => uuid,
  );
  const single = input.models.flatMap((served) => {
    const own = served.gpuUuids.flatMap((uuid) => profiles.get(uuid) ?? []);
    const isAlone = served.gpuUuids.every((uuid) => users.get(uuid)?.length === 1);
    const isOff = served.gpuUuids.some((uuid) => switchedOff.has(uuid));
    return isAlone && !isOff && canBeOff(served, own, input) ? [{ served, own }] : [];
  });
  const groups = groupedBy(single, ({ served, own }) =>
    JSON.stringify([
      served.modelKey ?? served.model,
      served.server,
      own.length,
      own[0] ? sharingKey(own[0].gpu) : '',
    ]),
  );
  return [...groups.values()].flatMap((alike) => {
    // Most models are served once: how their weeks go is not looked at.
    const group = alike.length < 2 ? [] : alike.filter(({ served, own }) => isRegular(served, own, input));
    const replicas = { served: group.map((one) => one.served), profiles: group.map((one) => one.own) };
    const plan = group.length < 2 ? null : planOf(replicas, input.rules.margin);
    return plan === null ? [] : [draftOf(replicas, plan, input)];
  });
}

function canBeOff(served: ServedModel, own: readonly GpuProfile[], input: AnalysisInput): boolean {
  const [first] = own;
  if (first === undefined || own.length !== first.gpu.hostGpuCount) return false;
  if ((served.modelKey ?? served.model) === null || served.toMs - served.fromMs < leastWindowMs) return false;
  if (served.requestsByHourOfWeek.some(Number.isNaN)) return false;
  const isRented = ({ gpu }: GpuProfile) => gpu.price.rate?.basis !== 'owned' && !isPaidAnyway(gpu);
  return own.every((one) => isRented(one) && expectationOf(one.gpu) === null && !isGone(one, input));
}

/** Weeks that are alike up to now, with room for every request. */
function isRegular(served: ServedModel, own: readonly GpuProfile[], input: AnalysisInput): boolean {
  const weeks = weekAlikenessOf(weekGridOf(own, input));
  if (weeks.weeksSeen < leastWeeks || weeks.evenness < leastEvenness || !weeks.workedLastWeek) return false;
  return crowdingOf(served, own, input.rules).length === 0;
}

function planOf({ served }: Replicas, margin: number): ReplicaPlan | null {
  const demand = Float64Array.from({ length: hoursPerWeek }, (_, hour) =>
    served.reduce((sum, { requestsByHourOfWeek }) => sum + (requestsByHourOfWeek[hour] ?? 0), 0),
  );
  const peak = demand.reduce((most, requests) => Math.max(most, requests), 0);
  if (!(peak > 0) || explainedByDay(demand) < leastExplained) return null;
  const needed = (factor: number) =>
    demand.map((requests) =>
      Math.min(served.length, Math.max(1, Math.ceil((served.length * requests * factor) / peak - 1e-9))),
    );
  const fewest = needed(margin).reduce((least, replicas) => Math.min(least, replicas), served.length);
  // Two sizes, day and night: who keeps more of them has an autoscaler already.
  const scheduleAt = (factor: number) =>
    scheduleFor(Uint8Array.from(needed(factor), (replicas) => (replicas > fewest ? 1 : 0)));
  const schedule = scheduleAt(margin);
  const off = ({ onHours }: WeekSchedule) =>
    ((served.length - fewest) / served.length) * (1 - onHours / hoursPerWeek);
  const share = {
    low: off(scheduleAt(1 + (margin - 1) * 1.5)),
    expected: off(schedule),
    high: off(scheduleAt(1)),
  };
  return share.expected < leastShare || schedule.onHours === 0 ? null : { fewest, schedule, share };
}

/**
 * Share of the variance of a week's requests that hours of the day explain, on weekdays and at weekends, 0 to 1 (R squared): 1 where all
 * weekdays are alike. Waves at random hours of four weeks leave some 0.3, which is what 48 of 168 figures explain of chance.
 */
function explainedByDay(demand: Float64Array): number {
  const kindOf = (hour: number) => (hour < 120 ? 0 : 24) + (hour % 24);
  const sums = new Float64Array(48);
  for (const [hour, requests] of demand.entries()) {
    const kind = kindOf(hour);
    sums[kind] = (sums[kind] ?? 0) + requests / (kind < 24 ? 5 : 2);
  }
  const mean = demand.reduce((sum, requests) => sum + requests, 0) / demand.length;
  let [all, left] = [0, 0];
  for (const [hour, requests] of demand.entries()) {
    all += (requests - mean) ** 2;
    left += (requests - (sums[kindOf(hour)] ?? 0)) ** 2;
  }
  return all > 0 ? 1 - left / all : 0;
}

function draftOf(
  { served, profiles: byReplica }: Replicas,
  plan: ReplicaPlan,
  input: AnalysisInput,
): FindingDraft {
  const profiles = byReplica.flat();
  const { timeZone } = input.rules;
  const { fewest, schedule, share } = plan;
  const name = plainText(served[0]?.model ?? served[0]?.modelKey ?? 'A model').slice(0, 120);
  const cost = monthlyCost(profiles, input.currency);
  const saving = amountRange(cost.total, share, input.currency);
  const off = served.length - fewest;
  const when = `${schedule.text} (${timeZone})`;
  return {
    kind: 'offHours',
    subject: `replicas with ${served.map(({ id }) => id).toSorted()[0] ?? ''}`,
    title: `${off} of ${served.length} replicas of ${name} could be off outside ${when}`,
    summary: `${served.length} hosts serve ${name} (${gpusText(profiles)}). Outside ${when} ${fewest} of them ${fewest === 1 ? 'holds' : 'hold'} all requests and none is asked for more than at the busiest hour. Switch the others off then.`,
    gpus: gpuRefs(profiles),
    servedModel: served[0]?.id ?? null,
    saving,
    whyNoSaving: cost.why,
    claims: claimsOn(profiles, share.expected),
    offShare: share.expected,
    action: {
      verb: 'schedule',
      text: `Run ${served.length} replicas of ${name} ${when} and ${fewest} at other times, by the autoscaler; drain a replica before it goes off.`,
      today: `${cardsText(profiles)}, always on`,
      target: `${served.length} replicas ${when}, ${fewest} at other times`,
      effort: 'days',
      risk: 'medium',
      riskWhy:
        fewest === 1
          ? 'At night one replica serves alone: when it fails, nobody answers until another has started.'
          : 'A wave of requests at night waits until another replica has started, which takes minutes.',
      needsRestart: true,
      rollback: 'Take the schedule off: all replicas stay on as before.',
    },
    evidence: {
      ...evidenceOf(profiles, {
        figures: figuresOf(served, plan, input.rules.margin),
        charts: [{ metric: 'requestsPerSecond', unit: 'requests/s', thresholds: [] }],
        calculation: [
          ...costSteps(profiles, input.currency),
          {
            label: 'Replica hours off',
            formula: `${off} of ${served.length} replicas x (168 h - ${schedule.onHours} h) / 168 h`,
            result: `${(share.expected * 100).toFixed(1)} %`,
          },
          ...savingStep(saving, 'cost of all replicas x replica hours off'),
        ],
        doubts: [
          'Requests are means of each hour of the week: a wave within an hour is held by the margin alone.',
          'That any replica may answer any request is taken from their labels, which are the same.',
          ...priceDoubts(profiles),
        ],
      }),
      coverage: Math.min(...served.map(({ coverage }) => coverage), ...profiles.map((one) => one.coverage)),
    },
    confidence:
      leastConfidence([...served.map(({ coverage }) => coverage), ...profiles.map((one) => one.confidence)]) *
      0.9,
    expiresAtMs: input.nowMs + 30 * dayMs,
    wouldChange: [
      'More requests at night, or replicas that serve different people.',
      'A label of the hosts that keeps them apart (tenant, environment, team).',
    ],
  };
}

function figuresOf(
  served: readonly ServedModel[],
  plan: ReplicaPlan,
  margin: number,
): readonly EvidenceFigure[] {
  const total = (hour: number) =>
    served.reduce((sum, { requestsByHourOfWeek }) => sum + (requestsByHourOfWeek[hour] ?? 0), 0);
  const demand = Array.from({ length: hoursPerWeek }, (_, hour) => total(hour));
  const peak = Math.max(...demand);
  const outside = Math.max(...demand.filter((_, hour) => plan.schedule.on[hour] === 0));
  return [
    { label: 'Requests in the busiest hour of the week', value: peak, unit: 'requests/s', threshold: null },
    {
      label: 'Requests in the busiest hour outside the schedule',
      value: outside,
      unit: 'requests/s',
      threshold: { value: (peak * plan.fewest) / served.length / margin, relation: '<=' },
    },
    { label: 'Replicas', value: served.length, unit: '', threshold: null },
    { label: 'Replicas outside the schedule', value: plan.fewest, unit: '', threshold: null },
    {
      label: 'Replica hours off',
      value: Math.round(plan.share.expected * 1000) / 10,
      unit: 'percent',
      threshold: { value: leastShare * 100, relation: '>=' },
    },
  ];
}
