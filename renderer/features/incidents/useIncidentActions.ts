import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { formatCount } from '#shared/domain/format.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { errorText } from '../../app/engine/errorText.ts';
import { formatLocalMinute } from '../../charts/timeSeries/range/timePoint.ts';
import { showUndo } from '../hosts/showUndo.tsx';

/** What can be done to incidents; each can be undone for a while, tells its own failure, and none rejects. */
export interface IncidentActions {
  readonly acknowledge: (incidents: readonly Incident[], note: string) => Promise<void>;
  readonly unacknowledge: (incidents: readonly Incident[]) => Promise<void>;
  /** Null ends a snooze. */
  readonly snooze: (incidents: readonly Incident[], untilMs: EpochMs | null) => Promise<void>;
  /** GPUs were taken out on purpose. Cannot be undone, and is by itself when they are back. */
  readonly confirmRemoval: (incident: Incident) => Promise<void>;
}

const some = (incidents: readonly Incident[]) =>
  incidents.length === 1 ? 'Incident' : `${incidents.length} incidents`;
const idsOf = (incidents: readonly Incident[]) => incidents.map(({ id }) => id);

/** Calls take a thousand at a time. */
const mostIds = 1000;

function inParts<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / mostIds) }, (_, part) =>
    items.slice(part * mostIds, (part + 1) * mostIds),
  );
}

/** The actions on incidents. */
export function useIncidentActions(): IncidentActions {
  const { api } = useEngine();
  return useMemo(() => {
    const attempt = async (title: string, act: () => Promise<unknown>) => {
      try {
        await act();
      } catch (error) {
        notifications.show({ color: 'red', title, message: errorText(error), autoClose: 12_000 });
      }
    };
    const failed = (incidents: readonly Incident[]) => `${some(incidents)} could not be changed`;
    const snoozeAll = async (incidents: readonly Incident[], untilMs: EpochMs | null) => {
      for (const part of inParts(idsOf(incidents))) await api.incidents.snooze({ ids: [...part], untilMs });
    };
    const acknowledgeAll = async (incidents: readonly Incident[], note: string, by?: string) => {
      for (const part of inParts(idsOf(incidents)))
        await api.incidents.acknowledge({ ids: [...part], note, ...(by === undefined ? {} : { by }) });
    };
    const unacknowledgeAll = async (incidents: readonly Incident[]) => {
      for (const part of inParts(idsOf(incidents))) await api.incidents.unacknowledge({ ids: [...part] });
    };
    /** Each incident gets back what it had. */
    const restoreSnoozes = async (incidents: readonly Incident[]) => {
      for (const untilMs of new Set(incidents.map(({ snoozedUntilMs }) => snoozedUntilMs)))
        await snoozeAll(
          incidents.filter((each) => each.snoozedUntilMs === untilMs),
          untilMs,
        );
    };
    const restoreAcknowledgements = async (incidents: readonly Incident[]) => {
      await unacknowledgeAll(incidents.filter(({ acknowledgement }) => acknowledgement === null));
      for (const incident of incidents) {
        const { acknowledgement } = incident;
        if (acknowledgement !== null)
          await acknowledgeAll([incident], acknowledgement.note, acknowledgement.by);
      }
    };
    return {
      acknowledge: (incidents, note) =>
        attempt(failed(incidents), async () => {
          await acknowledgeAll(incidents, note);
          showUndo(
            `${some(incidents)} acknowledged`,
            () => void attempt(failed(incidents), () => restoreAcknowledgements(incidents)),
          );
        }),
      unacknowledge: (incidents) =>
        attempt(failed(incidents), async () => {
          await unacknowledgeAll(incidents);
          showUndo(
            `${some(incidents)} not acknowledged any more`,
            () => void attempt(failed(incidents), () => restoreAcknowledgements(incidents)),
          );
        }),
      confirmRemoval: (incident) =>
        attempt(failed([incident]), async () => {
          const { host, gpus } = await api.incidents.confirmRemoval({ id: incident.id });
          const message =
            gpus === null
              ? `Noted for ${plainText(host)}.`
              : `${plainText(host)} is expected to show ${formatCount(gpus)} GPUs from now on.`;
          notifications.show({ message, autoClose: 8000 });
        }),
      snooze: (incidents, untilMs) =>
        attempt(failed(incidents), async () => {
          await snoozeAll(incidents, untilMs);
          const what = untilMs === null ? 'snoozed no more' : `snoozed until ${formatLocalMinute(untilMs)}`;
          showUndo(
            `${some(incidents)} ${what}`,
            () => void attempt(failed(incidents), () => restoreSnoozes(incidents)),
          );
        }),
    };
  }, [api]);
}
