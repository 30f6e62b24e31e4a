import type {
  DeliveryOutcome,
  Receiver,
  ReceiverSave,
  ReceiverStatus,
} from '#shared/contract/schemas/notification.ts';
import type { Incident, IncidentChange } from '#shared/domain/incident.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { type DeliveryMeans, deliver } from './deliver.ts';
import { isSilent, noticeOf, wants } from './notice.ts';
import { Outbox, type OutboxTiming, usualTiming } from './outbox.ts';
import { readReceiverUrl } from './receiverUrl.ts';
import { SnoozeAlarm } from './snoozeAlarm.ts';
import { testNotice } from './testNotice.ts';

/** What the centre needs of the engine around it. */
export interface CentreMeans extends DeliveryMeans {
  readonly labelsOf: (host: string) => Readonly<Record<string, string>>;
  readonly onChange: () => void;
  readonly timing?: OutboxTiming;
}

/** Tells receivers of changes of incidents, each by its own rules and in its own time. */
export class NotificationCentre {
  readonly #means: CentreMeans;
  readonly #startedAtMs: EpochMs;
  readonly #stop = new AbortController();
  readonly #alarm: SnoozeAlarm;
  #receivers: readonly Receiver[] = [];
  readonly #outboxes = new Map<string, Outbox>();

  constructor(means: CentreMeans, receivers: readonly Receiver[]) {
    this.#means = means;
    this.#startedAtMs = means.now();
    this.#alarm = new SnoozeAlarm(means.now, (incident) => this.#take({ type: 'opened', incident }));
    this.setReceivers(receivers);
  }

  /** From now on tells these. What waits for one that is gone, or is off, is forgotten. */
  setReceivers(receivers: readonly Receiver[]): void {
    this.#receivers = receivers;
    const names = new Set(receivers.filter(({ enabled }) => enabled).map(({ name }) => name));
    for (const [name, outbox] of this.#outboxes) {
      if (names.has(name)) continue;
      outbox.stop();
      this.#outboxes.delete(name);
    }
  }

  /** Takes changes of the engine's book of incidents. Never throws. */
  incidentsChanged(changes: readonly IncidentChange[]): void {
    for (const change of changes) this.#take(change);
  }

  /** Takes an incident of before this engine's start, of which nothing is told until its snooze ends. */
  remember(incident: Incident): void {
    this.#alarm.note(incident);
  }

  async statuses(): Promise<ReceiverStatus[]> {
    return Promise.all(this.#receivers.map((receiver) => this.#statusOf(receiver)));
  }

  /** Sends a test message once, at once, whatever the receiver's rules. */
  async test({ receiver, secret, replaces }: ReceiverSave): Promise<DeliveryOutcome> {
    const named = replaces ?? receiver.name;
    const given = secret === undefined ? await this.#means.secrets.get(named) : secret;
    const notices = [testNotice(this.#means.now())];
    const { outcome } = await deliver(receiver, notices, this.#means, this.#stop.signal, given);
    if (this.#receivers.some(({ name, enabled }) => enabled && name === receiver.name))
      this.#outboxOf(receiver.name).note(outcome);
    return outcome;
  }

  stop(): void {
    this.#stop.abort();
    this.#alarm.stop();
    for (const outbox of this.#outboxes.values()) outbox.stop();
  }

  #take(change: IncidentChange): void {
    const { incident } = change;
    this.#alarm.note(incident);
    if (isSilent(incident, this.#means.now())) {
      for (const outbox of this.#outboxes.values()) outbox.withdraw(incident.id);
      return;
    }
    const notice = noticeOf(change, this.#means.labelsOf(incident.host));
    if (notice === null) return;
    for (const receiver of this.#receivers) {
      if (!wants(receiver, notice)) continue;
      const outbox = this.#outboxOf(receiver.name);
      // The end of what it was never told of is no news, save of what began before this engine did.
      const known = outbox.knows(incident.id) || incident.openedAtMs < this.#startedAtMs;
      if (notice.type !== 'cleared' || known) outbox.add(notice);
    }
  }

  #outboxOf(name: string): Outbox {
    const there = this.#outboxes.get(name);
    if (there) return there;
    const { timing = usualTiming, now, onChange } = this.#means;
    const outbox = new Outbox({
      timing,
      now,
      onChange,
      send: async (notices, signal) => {
        const receiver = this.#receivers.find((each) => each.name === name);
        if (!receiver) throw new Error(`receiver ${name} is gone`);
        return deliver(receiver, notices, this.#means, signal);
      },
    });
    this.#outboxes.set(name, outbox);
    return outbox;
  }

  async #statusOf(receiver: Receiver): Promise<ReceiverStatus> {
    const secret = receiver.kind === 'desktop' ? null : await this.#means.secrets.get(receiver.name);
    const state = this.#outboxes.get(receiver.name)?.state();
    return {
      receiver,
      hasSecret: secret !== null,
      target: targetOf(receiver, secret),
      last: state?.last ?? null,
      waiting: state?.waiting ?? 0,
      retryAtMs: state?.retryAtMs ?? null,
      dropped: state?.dropped ?? 0,
    };
  }
}

/** Host and port without the path. */
function targetOf(receiver: Receiver, secret: string | null): string | null {
  const url = receiver.kind === 'slack' ? secret : (receiver.url ?? null);
  if (receiver.kind === 'desktop' || url === null) return null;
  const target = readReceiverUrl(url, true);
  return 'refused' in target ? null : target.host;
}
