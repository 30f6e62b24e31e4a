import { exact } from '../../../money/decimal.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import { hoursPerWeek } from '../../window/hourOfWeek.ts';
import type { ServedModel } from '../../window/servedModel.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { amountRange } from '../evidence/amountRange.ts';
import { costSteps, savingStep } from '../evidence/costSteps.ts';
import { claimsOn, evidenceOf, gpuRefs } from '../evidence/evidenceOf.ts';
import { cardsText, gpusText } from '../evidence/gpuNames.ts';
import { monthlyCost } from '../evidence/monthlyCost.ts';
import { isPaidAnyway } from '../evidence/paidAnyway.ts';
import { priceDoubts } from '../evidence/priceDoubts.ts';
import { savedWhileOff } from '../evidence/switchedOff.ts';
import type { WeekSchedule } from '../evidence/weekSchedule.ts';
import type { AdvisedAction, EvidenceFigure, FindingDraft, MonthlyAmount } from '../finding.ts';
import { leastRepeat, leastTimes, type RepeatedHours } from './repeatedHours.ts';

/** A host whose work keeps to hours of the week, and the schedule that holds it. */
export interface OffHours {
  readonly profiles: readonly GpuProfile[];
  readonly hours: RepeatedHours;
  readonly schedule: WeekSchedule;
  /** Models that are served there in those hours alone. */
  readonly served: readonly ServedModel[];
}

const month = 30 * 86_400_000;
/** Hours more for each start, at the low end: who comes early, what takes long to load. */
const lateHours = 2;

/** A finding that switches a host off, or gives its free hours to other work where it is paid for anyway. */
export function offHoursDraft(found: OffHours, leastOffHours: number, input: AnalysisInput): FindingDraft {
  const { profiles, hours, schedule, served } = found;
  const { timeZone } = input.rules;
  const saving = savingOf(found, input);
  const what = gpusText(profiles);
  const off = hoursPerWeek - schedule.onHours;
  const action = actionOf(found, what, timeZone);
  return {
    kind: 'offHours',
    subject: `host ${profiles[0]?.gpu.host ?? ''}`,
    title: `${what} ${profiles.length === 1 ? 'works' : 'work'} ${schedule.text} (${timeZone}) and could be off ${off} of 168 hours`,
    summary: `${hours.unit === 'weeks' ? 'In' : 'On'} ${hours.times} ${hours.unit} with work all of it lay in ${schedule.text} (${timeZone}), with an hour before and after. ${action.text}`,
    gpus: gpuRefs(profiles),
    servedModel: served[0]?.id ?? null,
    saving: saving.amount,
    whyNoSaving: saving.why,
    claims: claimsOn(profiles, claimedShare(saving.amount, saving.share, profiles, input)),
    offShare: saving.share,
    action,
    evidence: evidenceOf(profiles, {
      figures: figuresOf(found, leastOffHours),
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
    confidence: Math.min(hours.leastRepeat, ...profiles.map(({ confidence }) => confidence)),
    expiresAtMs: input.nowMs + month,
    wouldChange: [
      'Work outside these hours: a deadline, another time zone, a job that runs on into the night.',
      'Other work for the hours that are free, which would use what is paid for.',
    ],
    isPreliminary: hours.unit === 'days',
  };
}

/** Low: two hours more on for each start. High: on for the hours of work alone. */
function savingOf({ profiles, hours, schedule }: OffHours, input: AnalysisInput) {
  const off = savedWhileOff(profiles, input);
  const share = (onHours: number) => Math.max(0, hoursPerWeek - onHours) / hoursPerWeek;
  const shares = {
    low: share(schedule.onHours + lateHours * schedule.starts),
    expected: share(schedule.onHours),
    high: share(workedHours(hours)),
  };
  return { amount: amountRange(off.total, shares, input.currency), why: off.why, share: shares.expected };
}

function workedHours({ worked }: RepeatedHours): number {
  return worked.reduce((sum, hour) => sum + hour, 0);
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
  const on = `${schedule.text} (${timeZone})`;
  const common = {
    verb: 'schedule',
    today: `${cardsText(profiles)}, always on`,
    target: `${cardsText(profiles)}, on ${on}`,
    effort: 'hours',
  } as const;
  if (profiles.some(({ gpu }) => isPaidAnyway(gpu)))
    return {
      ...common,
      text: `Give other work the time outside ${on}: ${what} ${profiles.length === 1 ? 'is' : 'are'} reserved and paid for anyway. Without such work, reserve less next time.`,
      target: `${cardsText(profiles)}, with other work outside ${on}`,
      risk: 'low',
      riskWhy: 'What runs there today goes on; jobs that fill the rest must end or give way in time.',
      needsRestart: false,
      rollback: 'Keep the other work away.',
    };
  return {
    ...common,
    text: `Switch ${what} on ${on} and off at other times, by the provider's scheduler or the autoscaler.`,
    risk: served.length > 0 ? 'high' : 'medium',
    riskWhy:
      served.length > 0
        ? 'A request outside these hours finds no server; cards that are scarce may not be there in the morning.'
        : 'What is in memory or on local disks is lost when it goes off, and cards that are scarce may not be there in the morning.',
    needsRestart: true,
    rollback: 'Take the schedule off: the host stays on as before.',
  };
}

function figuresOf({ hours, schedule }: OffHours, leastOffHours: number): readonly EvidenceFigure[] {
  const unit = hours.unit === 'weeks' ? 'week' : 'day';
  const plain = (label: string, value: number | string, of: string): EvidenceFigure => ({
    label,
    value,
    unit: of,
    threshold: null,
  });
  const atLeast = (label: string, value: number, of: string, least: number): EvidenceFigure => ({
    ...plain(label, value, of),
    threshold: { value: least, relation: '>=' },
  });
  return [
    atLeast(`Times the pattern was seen (${hours.unit})`, hours.times, '', leastTimes[hours.unit]),
    atLeast(
      `Work in hours that another ${unit} worked too, least of all ${hours.unit}`,
      Math.round(hours.leastRepeat * 1000) / 10,
      'percent',
      leastRepeat * 100,
    ),
    atLeast('Hours of the week off', hoursPerWeek - schedule.onHours, 'hours', leastOffHours),
    plain('Hours of the week with work', workedHours(hours), 'hours'),
    plain('On', schedule.text, ''),
    plain('Starts a week', schedule.starts, ''),
  ];
}

function doubtsOf({ profiles, hours, served }: OffHours): readonly string[] {
  return [
    ...(hours.unit === 'days'
      ? [
          `No two weeks were seen: the pattern rests on ${hours.times} days, and days that were not seen count as on.`,
        ]
      : []),
    ...(hours.unit === 'weeks' && hours.times < 4
      ? [`Only ${hours.times} weeks were seen: holidays and month ends may differ.`]
      : []),
    ...(served.length > 0 ? ['It serves a model: that nobody asks at night was so in this window.'] : []),
    'Disks and addresses that go on being paid for while it is off are not counted.',
    ...priceDoubts(profiles),
  ];
}
