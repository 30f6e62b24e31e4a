import type { GpuProfile } from '../../window/gpuProfile.ts';
import { hoursPerWeek } from '../../window/hourOfWeek.ts';
import type { ServedModel } from '../../window/servedModel.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { expectationOf } from '../evidence/expectation.ts';
import { groupedBy } from '../evidence/groupedBy.ts';
import { isGone } from '../evidence/isGone.ts';
import { modelsOn } from '../evidence/modelsOn.ts';
import { weekGridOf } from '../evidence/weekGrid.ts';
import { scheduleFor, type WeekSchedule } from '../evidence/weekSchedule.ts';
import type { FindingDraft } from '../finding.ts';
import { type OffHours, offHoursDraft } from '../hours/offHoursDraft.ts';
import { quietReplicas } from '../hours/quietReplicas.ts';
import { repeatedHoursOf } from '../hours/repeatedHours.ts';

/** A schedule that leaves less of the week off is not worth keeping (a day and a half of seven). General knowledge. */
const leastOffHours = Math.ceil(hoursPerWeek * 0.2);
/** GPUs that do nothing for less of their time are not looked at. */
const leastQuietShare = 0.15;

/**
 * Off hours: a host works at known hours of the week and could be off at the others, or replicas of a served model could (`quietReplicas`).
 *
 * Criterion, on all GPUs of a host together, since a host is switched as a whole: work in at least two weeks, the last one included; at least
 * 90 % of each week's hours of work are hours that another week worked too; and with an hour before and after, and breaks of under
 * three hours bridged, a fifth of the week or more is left off. Hours are those of the rules' time zone. Where no two weeks were seen, days
 * take their place and the finding is preliminary.
 *
 * Guarded against: hosts of which a GPU is not read; MIG and times without samples (not known is not quiet); labels `headroom-expect`; LLM
 * servers that got a request in the hours that would be off; work that has ended; hardware that is paid for anyway, which saves nothing.
 */
export function findOffHours(input: AnalysisInput): readonly FindingDraft[] {
  const byHost = groupedBy(input.profiles, ({ gpu }) => gpu.host);
  const hosts = [...byHost.values()].flatMap((profiles) => {
    const found = offHoursOf(profiles, input);
    return found === null ? [] : [offHoursDraft(found, leastOffHours, input)];
  });
  const switchedOff = new Set(hosts.flatMap(({ gpus }) => gpus.map(({ uuid }) => uuid)));
  return [...hosts, ...quietReplicas(input, switchedOff)];
}

function offHoursOf(profiles: readonly GpuProfile[], input: AnalysisInput): OffHours | null {
  const [first] = profiles;
  if (first === undefined || profiles.length < first.gpu.hostGpuCount) return null;
  if (profiles.some((one) => one.gpu.isMig || expectationOf(one.gpu) !== null || isGone(one, input)))
    return null;
  if (!profiles.every(isQuietAtTimes)) return null;
  const quiet = quietHours(profiles);
  // Where no hour was ever worked there is no pattern to look for.
  if (quiet < leastOffHours || quiet === hoursPerWeek) return null;
  const hours = repeatedHoursOf(weekGridOf(profiles, input));
  if (hours === null) return null;
  const schedule = scheduleFor(hours.worked);
  if (hoursPerWeek - schedule.onHours < leastOffHours) return null;
  const served = modelsOn(input.models, profiles);
  return served.every((model) => isSilent(model, schedule)) ? { profiles, hours, schedule, served } : null;
}

function isQuietAtTimes({ stateSeconds, observedSeconds }: GpuProfile): boolean {
  const quiet = stateSeconds.idle + stateSeconds.heldIdle + stateSeconds.spinning;
  return observedSeconds > 0 && quiet >= observedSeconds * leastQuietShare;
}

/** Hours of the week in which none of the GPUs was ever seen at work: most hosts have none, and need no closer look. */
function quietHours(profiles: readonly GpuProfile[]): number {
  const worked = new Uint8Array(hoursPerWeek);
  for (const { workByHourOfWeek } of profiles)
    for (let hour = 0; hour < hoursPerWeek; hour += 1)
      worked[hour] = (worked[hour] as number) | (workByHourOfWeek[hour] as number);
  return worked.reduce((quiet, hours) => (hours === 0 ? quiet + 1 : quiet), 0);
}

/** No request in the hours that would be off; hours that were never read are no silence. */
function isSilent({ requestsByHourOfWeek }: ServedModel, { on }: WeekSchedule): boolean {
  return requestsByHourOfWeek.every((requests, hour) => on[hour] === 1 || requests === 0);
}
