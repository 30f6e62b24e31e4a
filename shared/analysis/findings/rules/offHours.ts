import { exact } from '../../../money/decimal.ts';
import { type GpuProfile, wasteStates } from '../../window/gpuProfile.ts';
import { hoursPerWeek } from '../../window/hourOfWeek.ts';
import type { ServedModel } from '../../window/servedModel.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { amountRange } from '../evidence/amountRange.ts';
import { costSteps, savingStep } from '../evidence/costSteps.ts';
import { claimsOn, evidenceOf, gpuRefs } from '../evidence/evidenceOf.ts';
import { expectationOf } from '../evidence/expectation.ts';
import { cardsText, gpusText } from '../evidence/gpuNames.ts';
import { groupedBy } from '../evidence/groupedBy.ts';
import { isGone } from '../evidence/isGone.ts';
import { monthlyCost } from '../evidence/monthlyCost.ts';
import { priceDoubts } from '../evidence/priceDoubts.ts';
import { savedWhileOff } from '../evidence/switchedOff.ts';
import { weekGridOf } from '../evidence/weekGrid.ts';
import { type WeekPattern, weekPatternOf } from '../evidence/weekPattern.ts';
import { scheduleFor, type WeekSchedule } from '../evidence/weekSchedule.ts';
import type { AdvisedAction, EvidenceFigure, FindingDraft, MonthlyAmount } from '../finding.ts';

/** A pattern must have been seen in so many weeks. */
const leastWeeks = 2;
/** So much of each week's work must lie in hours that another week worked too: of work at random hours that share of 30 % falls below 0.7. */
const leastRepeat = 0.9;
/** A schedule that leaves less of the week off is not worth keeping (a day and a half of seven). General knowledge. */
const leastOffShare = 0.2;
/** GPUs that do nothing for less of their time are not looked at. */
const leastQuietShare = 0.15;
const leastSeenShare = 0.8;
const month = 30 * 86_400_000;

/** Hosts whose work keeps to hours of the week, and the schedule that holds it. */
interface OffHours {
  readonly profiles: readonly GpuProfile[];
  readonly pattern: WeekPattern;
  readonly schedule: WeekSchedule;
  /** Models that are served there in those hours alone. */
  readonly served: readonly ServedModel[];
}

/**
 * Off hours: a host works at known hours of the week and could be off at the others.
 *
 * Criterion, on all GPUs of a host together, since a host is switched as a whole: work in at least two weeks, the last one included; at least
 * 90 % of each week's hours of work are hours that another week worked too; and with an hour before and after, and breaks of under
 * three hours bridged, a fifth of the week or more is left off. Hours are those of the rules' time zone.
 *
 * Guarded against: hosts of which a GPU is not read; MIG and times without samples (not known is not quiet); labels `headroom-expect`; LLM
 * servers that got a request in the hours that would be off; a window in which no second week was seen.
 */
export function findOffHours(input: AnalysisInput): readonly FindingDraft[] {
  const byHost = groupedBy(input.profiles, ({ gpu }) => gpu.host);
  return [...byHost.values()].flatMap((profiles) => {
    const found = offHoursOf(profiles, input);
    return found === null ? [] : [draftOf(found, input)];
  });
}

function offHoursOf(profiles: readonly GpuProfile[], input: AnalysisInput): OffHours | null {
  const [first] = profiles;
  if (first === undefined || profiles.length < first.gpu.hostGpuCount) return null;
  if (profiles.some((one) => one.gpu.isMig || expectationOf(one.gpu) !== null || isGone(one, input)))
    return null;
  if (!profiles.every(isQuietAtTimes)) return null;
  const pattern = weekPatternOf(weekGridOf(profiles, input));
  if (pattern.weeksWithWork < leastWeeks || !pattern.workedLastWeek) return null;
  if (pattern.leastRepeat < leastRepeat || pattern.seenShare < leastSeenShare) return null;
  const schedule = scheduleFor(pattern.worked);
  if (schedule.onHours > hoursPerWeek * (1 - leastOffShare)) return null;
  const uuids = new Set(profiles.map(({ gpu }) => gpu.uuid));
  const served = input.models.filter(({ gpuUuids }) => gpuUuids.some((uuid) => uuids.has(uuid)));
  return served.every((model) => isSilent(model, schedule)) ? { profiles, pattern, schedule, served } : null;
}

function isQuietAtTimes({ stateSeconds, observedSeconds }: GpuProfile): boolean {
  let quiet = 0;
  for (const state of wasteStates) quiet += stateSeconds[state];
  return observedSeconds > 0 && quiet >= observedSeconds * leastQuietShare;
}

/** No request in the hours that would be off; hours that were never read are no silence. */
function isSilent({ requestsByHourOfWeek }: ServedModel, { on }: WeekSchedule): boolean {
  return requestsByHourOfWeek.every((requests, hour) => on[hour] === 1 || requests === 0);
}

/** Low: two hours more on for each start. High: on for the hours of work alone. */
function savingOf({ profiles, pattern, schedule }: OffHours, input: AnalysisInput) {
  const off = savedWhileOff(profiles, input);
  const worked = pattern.worked.reduce((sum, hour) => sum + hour, 0);
  const share = (onHours: number) => Math.max(0, hoursPerWeek - onHours) / hoursPerWeek;
  const shares = {
    low: share(schedule.onHours + 2 * schedule.starts),
    expected: share(schedule.onHours),
    high: share(worked),
  };
  return { amount: amountRange(off.total, shares, input.currency), why: off.why, share: shares.expected };
}

function draftOf(found: OffHours, input: AnalysisInput): FindingDraft {
  const { profiles, pattern, schedule, served } = found;
  const { timeZone } = input.rules;
  const saving = savingOf(found, input);
  const what = gpusText(profiles);
  const host = profiles[0]?.gpu.host ?? '';
  const offHours = hoursPerWeek - schedule.onHours;
  return {
    kind: 'offHours',
    subject: `host ${host}`,
    title: `${what} ${profiles.length === 1 ? 'works' : 'work'} ${schedule.text} (${timeZone}) and could be off ${offHours} of 168 hours`,
    summary: `In ${pattern.weeksWithWork} of ${pattern.weeksSeen} weeks all work lay in ${schedule.text} (${timeZone}), with an hour before and after. Switch the host off at the other ${offHours} hours of the week.`,
    gpus: gpuRefs(profiles),
    servedModel: served[0]?.id ?? null,
    saving: saving.amount,
    whyNoSaving: saving.why,
    claims: claimsOn(profiles, claimedShare(saving.amount, saving.share, profiles, input)),
    action: actionOf(found, what, timeZone),
    evidence: evidenceOf(profiles, {
      figures: figuresOf(found),
      charts: [
        { metric: 'utilizationGpuPercent', unit: 'percent', thresholds: [] },
        { metric: 'powerWatts', unit: 'watts', thresholds: [] },
      ],
      calculation: [
        ...costSteps(profiles, input.currency),
        {
          label: 'Time off',
          formula: `(168 h - ${schedule.onHours} h on) / 168 h`,
          result: `${(saving.share * 100).toFixed(1)} %`,
        },
        ...savingStep(saving.amount, 'what is not paid while it is off x time off'),
      ],
      doubts: doubtsOf(found),
    }),
    confidence: Math.min(pattern.leastRepeat, ...profiles.map(({ confidence }) => confidence)),
    expiresAtMs: input.nowMs + month,
    wouldChange: [
      'Work outside these hours: a deadline, another time zone, a job that runs on into the night.',
      'Other work for the hours that are free, which would use what is paid for.',
    ],
  };
}

/** Of hardware of one's own the power alone is saved, which is a smaller part of its cost than of the time. */
function claimedShare(
  amount: MonthlyAmount | null,
  share: number,
  profiles: readonly GpuProfile[],
  { currency }: AnalysisInput,
): number {
  const { total } = monthlyCost(profiles, currency);
  if (amount === null || total === null || exact(total).isZero()) return share;
  return Math.min(1, exact(amount.expected).div(exact(total)).toNumber());
}

function actionOf({ profiles, schedule, served }: OffHours, what: string, timeZone: string): AdvisedAction {
  return {
    verb: 'schedule',
    text: `Switch ${what} on ${schedule.text} (${timeZone}) and off at other times, by the provider's scheduler or the autoscaler.`,
    today: `${cardsText(profiles)}, always on`,
    target: `${cardsText(profiles)}, on ${schedule.text} (${timeZone})`,
    effort: 'hours',
    risk: served.length > 0 ? 'high' : 'medium',
    riskWhy:
      served.length > 0
        ? 'A request outside these hours finds no server; cards that are scarce may not be there in the morning.'
        : 'What is in memory or on local disks is lost when it goes off, and cards that are scarce may not be there in the morning.',
    needsRestart: true,
    rollback: 'Take the schedule off: the host stays on as before.',
  };
}

function figuresOf({ pattern, schedule }: OffHours): readonly EvidenceFigure[] {
  const worked = pattern.worked.reduce((sum, hour) => sum + hour, 0);
  return [
    {
      label: 'Weeks with the pattern',
      value: pattern.weeksWithWork,
      unit: '',
      threshold: { value: leastWeeks, relation: '>=' },
    },
    {
      label: 'Work in hours that other weeks worked too, least of all weeks',
      value: Math.round(pattern.leastRepeat * 1000) / 10,
      unit: 'percent',
      threshold: { value: leastRepeat * 100, relation: '>=' },
    },
    {
      label: 'Hours of the week off',
      value: hoursPerWeek - schedule.onHours,
      unit: 'hours',
      threshold: { value: Math.ceil(hoursPerWeek * leastOffShare), relation: '>=' },
    },
    { label: 'Hours of the week with work', value: worked, unit: 'hours', threshold: null },
    { label: 'On', value: schedule.text, unit: '', threshold: null },
    { label: 'Starts a week', value: schedule.starts, unit: '', threshold: null },
  ];
}

function doubtsOf({ profiles, pattern, served }: OffHours): readonly string[] {
  return [
    ...(pattern.weeksWithWork < 4
      ? [`Only ${pattern.weeksWithWork} weeks were seen: holidays and month ends may differ.`]
      : []),
    ...(served.length > 0 ? ['It serves a model: that nobody asks at night was so in this window.'] : []),
    'Disks and addresses that go on being paid for while it is off are not counted.',
    ...priceDoubts(profiles),
  ];
}
