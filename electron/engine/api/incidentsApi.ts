import { userInfo } from 'node:os';
import { confirmRemoval } from '../incidents/expectedGpus.ts';
import type { EngineParts } from './engineParts.ts';
import { healthTimeline } from './healthTimeline.ts';
import { os } from './implementer.ts';
import { incidentDetail, listIncidents } from './incidentQueries.ts';
import { refusing } from './refusing.ts';

type Refusals = Parameters<typeof refusing>[1] & { NOT_FOUND(told: { message: string }): Error };

/** Handlers of `contract.incidents`. */
export function incidentsApi(parts: EngineParts) {
  const { incidents, incidentKeeper } = parts;
  /** Does something to each incident; durable when it resolves. @throws where one is not there, or the disk refuses. */
  const each = async (ids: readonly string[], change: (id: string) => boolean, errors: Refusals) => {
    const unknown = ids.filter((id) => !change(id));
    await refusing(() => incidentKeeper.flush(Date.now()), errors);
    if (unknown.length > 0)
      throw errors.NOT_FOUND({ message: `No open incident is known as ${unknown.slice(0, 5).join(', ')}.` });
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
      return each(input.ids, (id) => incidents.acknowledge(id, by, input.note), errors);
    }),
    unacknowledge: os.incidents.unacknowledge.handler(({ input, errors }) =>
      each(input.ids, incidents.unacknowledge, errors),
    ),
    snooze: os.incidents.snooze.handler(({ input, errors }) =>
      each(input.ids, (id) => incidents.snooze(id, input.untilMs), errors),
    ),
    confirmRemoval: os.incidents.confirmRemoval.handler(async ({ input, errors }) => {
      const { fleet, hostRecords } = parts;
      // How many GPUs there were is among them.
      if (!hostRecords.isRead) await refusing(() => hostRecords.flush(), errors);
      const found = incidents.find(input.id)?.incident;
      if (found?.state !== 'open')
        throw errors.NOT_FOUND({ message: `No open incident is known as ${input.id}.` });
      const by = input.by ?? userInfo().username;
      const atMs = Date.now();
      const answer = confirmRemoval(
        { fleet, book: incidents, records: hostRecords },
        { incident: found, gpus: input.gpus, by, atMs },
      );
      if ('message' in answer)
        throw errors.REFUSED({ message: answer.message, data: { remedy: answer.remedy } });
      await refusing(async () => {
        await incidentKeeper.flush(atMs);
        await hostRecords.flush();
      }, errors);
      return { host: found.host, gpus: answer.gpus };
    }),
    timeline: os.incidents.timeline.handler(({ input }) => healthTimeline(parts, input)),
  };
}
