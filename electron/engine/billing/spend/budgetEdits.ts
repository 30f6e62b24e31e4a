import { join } from 'node:path';
import { type Document, isMap, isSeq, type Node } from 'yaml';
import type { BillingCalendar, BudgetDraft } from '#shared/contract/schemas/budgetEdit.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { writeFileAtomic } from '../../config/atomicWrite.ts';
import { withFileLock } from '../../config/fileLock.ts';
import { configFailure, problemFailure } from '../../config/fileProblem.ts';
import { readText } from '../../config/readText.ts';
import { parseYamlText } from '../../config/yamlText.ts';
import { parseBudgets } from './budgetsFile.ts';

const newFile = `# What may be spent in a month, and how the year is counted. Edit by hand or in the app (Spend, Budgets): comments are kept.
# Keys: timeZone, fiscalYearStart, budgets. Keys of a budget: name, amount, currency, basis, dimension, value, from, to.
budgets: []
`;

/** A budget that was taken out, with its place and comments. */
interface RemovedBudget {
  readonly index: number;
  readonly node: Node;
}

/** Removed budgets that can be brought back, the newest last. */
const mostRemoved = 50;

/**
 * Edits budgets.yaml in place, comments kept. A file with a fault is not edited, and no edit may make one: FailureError with file and
 * remedy.
 */
export class BudgetEdits {
  readonly #path: string;
  readonly #removed = new Map<string, RemovedBudget>();
  #removals = 0;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(configFolder: string) {
    this.#path = join(configFolder, 'budgets.yaml');
  }

  /** Adds a budget, or puts it in the place of the one named `was`. */
  async set(was: string | null, draft: BudgetDraft): Promise<void> {
    await this.#edit((document) => {
      if (draft.name !== was) refuseTaken(document, draft.name);
      if (was === null) insert(document, null, document.createNode(written(draft)));
      else setKeys(document, this.#mustFind(document, was), written(draft));
    });
  }

  /** Says how months and years are counted. */
  async setCalendar({ timeZone, fiscalYearStart }: BillingCalendar): Promise<void> {
    await this.#edit((document) => {
      if (!isMap(document.contents)) document.contents = document.createNode({ budgets: [] });
      document.set('timeZone', timeZone);
      document.set('fiscalYearStart', fiscalYearStart);
    });
  }

  /** Takes a budget out; what comes back brings it back by `restore`. */
  async remove(name: string): Promise<string> {
    this.#removals += 1;
    const undo = `budget-${this.#removals}`;
    await this.#edit((document) => {
      const index = this.#mustFind(document, name);
      this.#removed.set(undo, { index, node: document.getIn(['budgets', index], true) as Node });
      document.deleteIn(['budgets', index]);
    });
    const [oldest] = this.#removed.keys();
    if (this.#removed.size > mostRemoved && oldest !== undefined) this.#removed.delete(oldest);
    return undo;
  }

  /** Puts a removed budget back where it stood. */
  async restore(undo: string): Promise<void> {
    const removed = this.#removed.get(undo);
    if (removed === undefined)
      throw new FailureError(configFailure('this removal can no longer be undone', 'Add the budget again.'));
    await this.#edit((document) => {
      const { node, index } = removed;
      refuseTaken(document, isMap(node) ? String(node.get('name')) : '');
      insert(document, index, node);
    });
    this.#removed.delete(undo);
  }

  #mustFind(document: Document, name: string): number {
    const index = indexOf(document, name);
    if (index !== -1) return index;
    throw new FailureError(
      configFailure(`${this.#path} has no budget named ${name}`, 'It was changed meanwhile: look again.'),
    );
  }

  /** Edits of this process stand in line; the outcome must parse before it is written. */
  #edit(apply: (document: Document) => void): Promise<void> {
    const turn = this.#queue.then(() =>
      withFileLock(this.#path, async () => {
        const { text, problem } = await readText(this.#path);
        if (problem) throw new FailureError(problemFailure(this.#path, problem));
        this.#mustBeGood(text);
        const { document } = parseYamlText(text.trim() === '' ? newFile : text);
        apply(document);
        const edited = document.toString({ lineWidth: 0 });
        this.#mustBeGood(edited);
        await writeFileAtomic(this.#path, edited);
      }),
    );
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  #mustBeGood(text: string): void {
    const [fault] = parseBudgets(text).problems;
    if (fault) throw new FailureError(problemFailure(this.#path, fault));
  }
}

function refuseTaken(document: Document, name: string): void {
  if (indexOf(document, name) !== -1)
    throw new FailureError(configFailure(`a budget named ${name} is there already`, 'Choose another name.'));
}

function indexOf(document: Document, name: string): number {
  const list: unknown = document.get('budgets');
  return isSeq(list) ? list.items.findIndex((item) => isMap(item) && String(item.get('name')) === name) : -1;
}

/** Puts an entry at its place, or at the end. */
function insert(document: Document, index: number | null, node: Node): void {
  const list: unknown = document.get('budgets');
  if (!isSeq(list)) {
    // A file of comments alone has no map to put it into yet.
    if (isMap(document.contents)) document.set('budgets', document.createNode([node]));
    else document.contents = document.createNode({ budgets: [node] });
    return;
  }
  // An empty list can only be written as `[]`; what follows goes on lines of its own.
  if (list.items.length === 0) list.flow = false;
  list.items.splice(Math.min(index ?? list.items.length, list.items.length), 0, node);
}

/** A budget as it is written: what says nothing is left out. */
function written({ name, amount, currency, basis, of, from, to }: BudgetDraft): Map<string, string> {
  const keys: readonly (readonly [string, string | null | undefined])[] = [
    ['name', name],
    ['amount', amount],
    ['currency', currency],
    ['basis', basis === 'effective' ? null : basis],
    ['dimension', of?.dimension],
    ['value', of?.value],
    ['from', from?.slice(0, 7)],
    ['to', to?.slice(0, 7)],
  ];
  return new Map(keys.flatMap(([key, value]) => (value ? [[key, value] as const] : [])));
}

/** Changes only what differs, so that comments beside the rest stay, and amounts as they were typed. */
function setKeys(document: Document, index: number, values: ReadonlyMap<string, string>): void {
  const before = parseBudgets(document.toString()).budgets[index];
  const was = before ? written(before) : new Map<string, string>();
  for (const key of new Set([...was.keys(), ...values.keys()])) {
    const value = values.get(key);
    const at = ['budgets', index, key];
    if (value === undefined) document.deleteIn(at);
    else if (was.get(key) !== value) document.setIn(at, value);
  }
}
