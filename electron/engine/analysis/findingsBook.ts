import { randomUUID } from 'node:crypto';
import { atTime, decided, undone } from '#shared/analysis/advice/adviceLife.ts';
import type { DecisionAsked } from '#shared/analysis/advice/decision.ts';
import { decisionsFor } from '#shared/analysis/advice/decisionsFor.ts';
import { type AdviceRun, claimsElse, foldRun } from '#shared/analysis/advice/foldRun.ts';
import type { TrackedFinding } from '#shared/analysis/advice/trackedFinding.ts';
import { trackedFindingSchema } from '#shared/contract/schemas/advice.ts';
import { type Failure, FailureError } from '#shared/domain/failure.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { AdviceArchive, KeptBody } from '../store/adviceArchive.ts';
import { readBody } from '../store/readBody.ts';
import { TaskQueue } from '../store/taskQueue.ts';
import { runInSlices } from './slices.ts';

/** Findings that the book keeps, and how long those that are gone. */
const mostFindings = 20_000;
const keptGoneMs = 400 * 86_400_000;
const undosKept = 50;
/** A finding that claims the same with newer figures is written again after about so many runs: one an hour. */
const runsBehind = 24;

const never = new AbortController().signal;

interface Undo {
  /** The findings as they were before, by id. */
  readonly before: ReadonlyMap<string, TrackedFinding>;
  readonly decidedAtMs: EpochMs;
}

/**
 * Findings with what people decided of them, in memory and in the archive. What was decided is durable before anybody is told so. What a
 * finding claims anew is durable once `keepUp` resolves; of newer figures for the same claim the archive hears within a day. All of it
 * is written when the book is closed.
 */
export class FindingsBook {
  readonly #archive: AdviceArchive | null;
  readonly #entries: Map<string, TrackedFinding>;
  readonly #undos = new Map<string, Undo>();
  /** One change after another: each builds on what the one before left. */
  readonly #changes = new TaskQueue();
  /** Findings that claim something else than the archive knows. */
  readonly #news = new Set<string>();
  /** Findings of which the archive has older figures, what waits longest first. */
  readonly #behind = new Set<string>();
  #perHour: AdviceRun['perHour'] | null = null;
  /** Grows with every decision: what rests on decisions is worked out anew. */
  version = 0;

  private constructor(archive: AdviceArchive | null, entries: Map<string, TrackedFinding>) {
    this.#archive = archive;
    this.#entries = entries;
  }

  /** What was kept; of an archive that is null nothing, and nothing is written. A row that this build cannot read stays in the file. */
  static async open(archive: AdviceArchive | null): Promise<FindingsBook> {
    const kept = (await archive?.findings()) ?? [];
    return new FindingsBook(archive, await runInSlices(entrySteps(kept), never));
  }

  /** As they are at a time. */
  all(nowMs: EpochMs): readonly TrackedFinding[] {
    return [...this.#entries.values()].map((tracked) => atTime(tracked, nowMs));
  }

  find(id: string, nowMs: EpochMs): TrackedFinding | null {
    const tracked = this.#entries.get(id);
    return tracked ? atTime(tracked, nowMs) : null;
  }

  /** Ids of those that somebody dismissed. */
  dismissed(): ReadonlySet<string> {
    const found = [...this.#entries.values()].filter(({ decisions, status }) => {
      if (status === 'dismissed') return true;
      return status === 'gone' && decisions.length > 0 && this.#lastVerb(decisions) === 'dismiss';
    });
    return new Set(found.map(({ finding }) => finding.id));
  }

  #lastVerb(decisions: TrackedFinding['decisions']): DecisionAsked['verb'] | null {
    return (
      decisions.findLast(({ asked, isUndone }) => asked.verb !== 'assign' && !isUndone)?.asked.verb ?? null
    );
  }

  /** Brings an analysis in; `keepUp` writes it. */
  fold(run: AdviceRun): Promise<void> {
    return this.#changes.run(async () => {
      for (const [id, tracked] of foldRun(this.#entries, run, this.#perHour)) {
        (claimsElse(this.#entries.get(id), tracked) ? this.#news : this.#behind).add(id);
        this.#entries.set(id, tracked);
      }
      this.#perHour = run.perHour;
      this.version += 1;
    });
  }

  /** Writes what findings claim anew, and some of the newer figures. What could not be written is written the next time. */
  keepUp(nowMs: EpochMs): Promise<void> {
    return this.#changes.run(async () => {
      const share = Math.ceil(this.#behind.size / runsBehind);
      const due = new Set([...this.#news, ...[...this.#behind].slice(0, share)]);
      await this.#keep(this.#entriesOf(due), nowMs);
    });
  }

  /** @returns a token that takes it back. @throws FailureError where one is not there, or cannot be decided so: then nothing is decided. */
  decide(ids: readonly string[], asked: DecisionAsked, by: string, nowMs: EpochMs): Promise<string> {
    return this.#changes.run(async () => {
      const own = ids.map((id) => this.#decidable(id, asked.verb, nowMs));
      // Two decisions of one moment could not be told apart when one is taken back.
      const last = own.reduce((latest, { decisions }) => Math.max(latest, decisions.at(-1)?.atMs ?? 0), 0);
      const decidedAtMs = Math.max(nowMs, last + 1);
      await this.#keep(
        own.map((tracked) => decided(tracked, asked, by, decidedAtMs)),
        nowMs,
      );
      this.version += 1;
      const token = randomUUID();
      this.#undos.set(token, { before: new Map(own.map((one) => [one.finding.id, one])), decidedAtMs });
      for (const old of [...this.#undos.keys()].slice(0, -undosKept)) this.#undos.delete(old);
      return token;
    });
  }

  /** @throws FailureError where there is nothing to take back any more. */
  undo(token: string, nowMs: EpochMs): Promise<void> {
    return this.#changes.run(async () => {
      const undo = this.#undos.get(token);
      if (!undo) throw new FailureError(nothingToUndo);
      const { before, decidedAtMs } = undo;
      const own = [...before.keys()].flatMap((id) => this.#entries.get(id) ?? []);
      await this.#keep(
        own.map((tracked) => undone(tracked, decidedAtMs, nowMs, before.get(tracked.finding.id))),
        nowMs,
      );
      this.version += 1;
      this.#undos.delete(token);
    });
  }

  /** Writes the newest figures too. */
  close(): Promise<void> {
    return this.#changes.run(async () => {
      const waiting = this.#entriesOf(new Set([...this.#news, ...this.#behind]));
      await this.#archive?.saveFindings(await bodiesOf(waiting), []);
      this.#news.clear();
      this.#behind.clear();
    });
  }

  #entriesOf(ids: ReadonlySet<string>): readonly TrackedFinding[] {
    return [...ids].flatMap((id) => this.#entries.get(id) ?? []);
  }

  #decidable(id: string, verb: DecisionAsked['verb'], nowMs: EpochMs): TrackedFinding {
    const tracked = this.find(id, nowMs);
    const name = id.slice(0, 200);
    if (tracked === null)
      throw new FailureError({ ...nothingThere, message: `No finding is known as ${name}.` });
    const can = decisionsFor(tracked.status);
    if (can.includes(verb)) return tracked;
    throw new FailureError({
      ...nothingThere,
      message: `${name} is ${tracked.status}: it cannot be decided to ${verb} it.`,
      remedy: `What can be decided of it: ${can.join(', ')}.`,
    });
  }

  /** To disk first: what cannot be written is not decided. */
  async #keep(changed: readonly TrackedFinding[], nowMs: EpochMs): Promise<void> {
    const gone = this.#overdue(nowMs);
    await this.#archive?.saveFindings(await bodiesOf(changed), gone);
    for (const tracked of changed) this.#entries.set(tracked.finding.id, tracked);
    for (const id of gone) this.#entries.delete(id);
    for (const id of [...changed.map(({ finding }) => finding.id), ...gone]) {
      this.#news.delete(id);
      this.#behind.delete(id);
    }
  }

  /** Those that are gone for long, and of more than a book holds those that are gone the longest. What was accepted stays. */
  #overdue(nowMs: EpochMs): readonly string[] {
    const gone = [...this.#entries.values()]
      .flatMap(({ gone, status, finding }) =>
        gone !== null && status === 'gone' ? [{ id: finding.id, atMs: gone.atMs }] : [],
      )
      .sort((one, other) => one.atMs - other.atMs);
    const surplus = Math.max(0, this.#entries.size - mostFindings);
    return gone.filter(({ atMs }, at) => at < surplus || nowMs - atMs > keptGoneMs).map(({ id }) => id);
  }
}

const nothingThere: Failure = {
  kind: 'config',
  message: '',
  words: '',
  remedy: 'headroom advise lists the findings with their ids.',
  terminal: true,
};

const nothingToUndo: Failure = {
  ...nothingThere,
  message: 'There is nothing to take back any more.',
  remedy: 'Reopen the finding instead.',
};

function bodiesOf(findings: readonly TrackedFinding[]): Promise<readonly KeptBody[]> {
  return runInSlices(bodySteps(findings), never);
}

function* bodySteps(findings: readonly TrackedFinding[]): Generator<void, readonly KeptBody[]> {
  const bodies: KeptBody[] = [];
  for (const tracked of findings) {
    const { finding, lastSeenMs } = tracked;
    bodies.push({ key: finding.id, seenMs: lastSeenMs, body: JSON.stringify(tracked) });
    yield;
  }
  return bodies;
}

function* entrySteps(kept: readonly KeptBody[]): Generator<void, Map<string, TrackedFinding>> {
  const entries = new Map<string, TrackedFinding>();
  for (const { key, body } of kept) {
    const tracked = readBody(trackedFindingSchema, body);
    if (tracked) entries.set(key, tracked);
    yield;
  }
  return entries;
}
