import { userInfo } from 'node:os';
import type { EngineParts } from './engineParts.ts';
import { healthTimeline } from './healthTimeline.ts';
import { os } from './implementer.ts';
import { incidentDetail, listIncidents } from './incidentQueries.ts';

/** Handlers of `contract.incidents`. */
export function incidentsApi(parts: EngineParts) {
  const { incidents, incidentKeeper } = parts;
  /** Does something to each incident; durable when it resolves. @throws what `missing` makes where one is not there. */
  const each = async (
    ids: readonly string[],
    change: (id: string) => boolean,
    missing: (message: string) => Error,
  ) => {
    const unknown = ids.filter((id) => !change(id));
    await incidentKeeper.flush(Date.now());
    if (unknown.length > 0) throw missing(`No open incident is known as ${unknown.slice(0, 5).join(', ')}.`);
    return {};
  };
  return {
    list: os.incidents.list.handler(({ input }) => listIncidents(parts, input)),
    get: os.incidents.get.handler(async ({ input, errors }) => {
      const detail = await incidentDetail(parts, input.id);
      if (!detail) throw errors.NOT_FOUND({ message: `No incident is known as ${input.id}.` });
      return detail;
    }),
    acknowledge: os.incidents.acknowledge.handler(({ input, errors }) => {
      const by = input.by ?? userInfo().username;
      return each(
        input.ids,
        (id) => incidents.acknowledge(id, by, input.note),
        (message) => errors.NOT_FOUND({ message }),
      );
    }),
    unacknowledge: os.incidents.unacknowledge.handler(({ input, errors }) =>
      each(input.ids, incidents.unacknowledge, (message) => errors.NOT_FOUND({ message })),
    ),
    snooze: os.incidents.snooze.handler(({ input, errors }) =>
      each(
        input.ids,
        (id) => incidents.snooze(id, input.untilMs),
        (message) => errors.NOT_FOUND({ message }),
      ),
    ),
    timeline: os.incidents.timeline.handler(({ input }) => healthTimeline(parts, input)),
  };
}
