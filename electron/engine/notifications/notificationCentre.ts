import type {
  DeliveryOutcome,
  Receiver,
  ReceiverSave,
  ReceiverStatus,
} from '#shared/contract/schemas/notification.ts';
import { type Incident, type IncidentChange, isWorse } from '#shared/domain/incident.ts';
import { type DeliveryMeans, deliver } from './deliver.ts';
import { isSilent, type Notice, noticeOf, wants } from './notice.ts';
import { Outbox, type OutboxTiming, usualTiming } from './outbox.ts';
import { readReceiverUrl } from './receiverUrl.ts';
import { testNotice } from './testNotice.ts';
import type { ReceiverMemory, ToldMemory } from './toldMemory.ts';

/** What the centre needs of the engine around it. */
export interface CentreMeans extends DeliveryMeans {
  /** Null for a host that is not in the fleet, or not yet. */
  readonly labelsOf: (host: string) => Readonly<Record<string, string>> | null;
  readonly memory: ToldMemory;
  /** Incidents that are open, and those that cleared a short while ago. */
  readonly incidents: () => readonly Incident[];
  /** One of long ago; null where it is known no more. */
  readonly findIncident: (id: string) => Promise<Incident | null>;
  readonly onChange: () => void;
  readonly timing?: OutboxTiming;
}

/** Tells receivers of changes of incidents, each by its own rules and in its own time. */
export class NotificationCentre {
  readonly #means: CentreMeans;
  readonly #stop = new AbortController();
  #receivers: readonly Receiver[] = [];
  /** True once what former runs left undone is made up for. */
  #resumes = false;
  readonly #outboxes = new Map<string, Outbox>();
  /**
   * Open incidents of before this start whose hosts are not in the fleet yet: who wants to hear of them is not known. By id, whether the
   * snooze of one has ended since: it is told again to who knows it.
   */
  readonly #unplaced = new Map<string, boolean>();

  constructor(means: CentreMeans, receivers: readonly Receiver[]) {
    this.#means = means;
    this.setReceivers(receivers);
  }

  /**
   * From now on tells these. What waits for one that is gone, or is off, is forgotten; one that comes up after `resume` is made up to for
   * what it missed.
   */
  setReceivers(receivers: readonly Receiver[]): void {
    this.#receivers = receivers;
    const enabled = this.#enabled();
    for (const [name, outbox] of this.#outboxes) {
      if (enabled.some((each) => each.name === name)) continue;
      outbox.stop();
      this.#outboxes.delete(name);
      this.#means.memory.forget(name);
    }
    const fresh = enabled.filter(({ name }) => !this.#outboxes.has(name));
    for (const { name } of fresh) this.#outboxOf(name);
    if (this.#resumes) this.#catchUp(fresh);
  }

  /** A receiver is called something else from now on: what it knows, and what waits for it, stays with it. */
  rename(from: string, to: string): void {
    this.#means.memory.rename(from, to);
    this.#receivers = this.#receivers.map((each) => (each.name === from ? { ...each, name: to } : each));
    const outbox = this.#outboxes.get(from);
    if (!outbox) return;
    this.#outboxes.delete(from);
    this.#outboxes.set(to, outbox);
  }

  /** Takes changes of the engine's book of incidents. Never throws. */
  incidentsChanged(changes: readonly IncidentChange[]): void {
    for (const change of changes) this.#take(change);
  }

  /**
   * Makes up for what the last run left undone: tells of what is open and was not told, and of what got worse or is over since. Of what was
   * put off until a time that has passed the book tells at its next sweep. Call once, before anything changes.
   */
  resume(): void {
    this.#resumes = true;
    this.#catchUp(this.#enabled());
    this.#means.memory.onReadLate(() => this.#catchUp(this.#enabled()));
  }

  /** Moves time on; call about once a second. */
  tick(): void {
    if (this.#unplaced.size === 0) return;
    const waiting = new Map(this.#unplaced);
    this.#unplaced.clear();
    for (const incident of this.#means.incidents()) {
      const hasWoken = waiting.get(incident.id);
      if (hasWoken !== undefined) this.#resumeOpen(incident, hasWoken, this.#enabled());
    }
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
    for (const outbox of this.#outboxes.values()) outbox.stop();
  }

  #enabled(): readonly Receiver[] {
    return this.#receivers.filter(({ enabled }) => enabled);
  }

  #take(change: IncidentChange): void {
    const { incident } = change;
    // The end is told to who believes it open, also where somebody looks after it: an alert that was raised must be lowered.
    if (isSilent(incident, this.#means.now()) && change.type !== 'cleared') {
      if (incident.state === 'open')
        for (const outbox of this.#outboxes.values()) outbox.withdraw(incident.id);
      return;
    }
    const labels = this.#means.labelsOf(incident.host);
    if (labels === null && change.type === 'woken') {
      this.#unplaced.set(incident.id, true);
      return;
    }
    const notice = noticeOf(change, labels ?? {});
    if (notice) for (const receiver of this.#enabled()) this.#offer(receiver, notice);
  }

  #offer(receiver: Receiver, notice: Notice): void {
    const outbox = this.#outboxOf(receiver.name);
    const { id } = notice.incident;
    if (notice.type !== 'cleared') {
      if (wants(receiver, notice)) outbox.add(notice);
    } else if (outbox.knows(id)) {
      // Whatever its host is labelled now: it may be gone.
      if (receiver.sendCleared) outbox.add(notice);
      else outbox.forget(id);
    }
  }

  /** Tells receivers what they were not told. */
  #catchUp(receivers: readonly Receiver[]): void {
    for (const incident of this.#means.incidents()) this.#resumeOpen(incident, false, receivers);
    for (const receiver of receivers) this.#resumeOver(receiver);
  }

  #resumeOpen(incident: Incident, hasWoken: boolean, receivers: readonly Receiver[]): void {
    const { id, state, demo, acknowledgement, snoozedUntilMs, host } = incident;
    // A snooze ends when the book says so, also one whose time is over.
    if (state !== 'open' || demo || acknowledgement !== null || snoozedUntilMs !== null) return;
    const labels = this.#means.labelsOf(host);
    if (labels === null) this.#unplaced.set(id, hasWoken || this.#unplaced.get(id) === true);
    else for (const receiver of receivers) this.#resumeOne(receiver, { incident, labels }, hasWoken);
  }

  #resumeOne(receiver: Receiver, { incident, labels }: Omit<Notice, 'type'>, hasWoken: boolean): void {
    const told = this.#memoryOf(receiver.name).severity(incident.id);
    if (told !== null && !hasWoken && !isWorse(incident.severity, told)) return;
    const type = told === null || hasWoken ? 'opened' : 'escalated';
    const notice: Notice = { type, incident, labels };
    if (wants(receiver, notice)) this.#outboxOf(receiver.name).add(notice);
  }

  /** Ends of incidents that a receiver believes to be open. */
  #resumeOver(receiver: Receiver): void {
    const held = new Map(this.#means.incidents().map((incident) => [incident.id, incident]));
    const outbox = this.#outboxOf(receiver.name);
    for (const id of this.#memoryOf(receiver.name).ids()) {
      const incident = held.get(id);
      if (incident?.state === 'open') continue;
      void Promise.resolve(incident ?? this.#means.findIncident(id).catch(() => undefined)).then((found) => {
        const now = this.#receiverOf(outbox);
        if (found === undefined || now === undefined || this.#stop.signal.aborted) return;
        if (found?.state === 'cleared') this.#offer(now, { type: 'cleared', incident: found, labels: {} });
        else if (found === null) outbox.forget(id);
      });
    }
  }

  #memoryOf(name: string): ReceiverMemory {
    return this.#means.memory.of(name, () => this.#means.incidents().filter(({ state }) => state === 'open'));
  }

  #receiverOf(outbox: Outbox): Receiver | undefined {
    return this.#enabled().find(({ name }) => this.#outboxes.get(name) === outbox);
  }

  #outboxOf(name: string): Outbox {
    const there = this.#outboxes.get(name);
    if (there) return there;
    const { timing = usualTiming, now, onChange } = this.#means;
    const outbox: Outbox = new Outbox({
      timing,
      now,
      onChange,
      memory: this.#memoryOf(name),
      onRecovered: () => this.#recovered(outbox),
      send: async (notices, signal) => {
        const receiver = this.#receiverOf(outbox);
        if (!receiver) throw new Error(`receiver ${name} is gone`);
        return deliver(receiver, notices, this.#means, signal);
      },
    });
    this.#outboxes.set(name, outbox);
    return outbox;
  }

  /** It takes messages again: what was given up is made up for. */
  #recovered(outbox: Outbox): void {
    const receiver = this.#receiverOf(outbox);
    if (receiver) this.#catchUp([receiver]);
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
