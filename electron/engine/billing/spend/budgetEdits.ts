import { join } from 'node:path';
import { type Document, isMap } from 'yaml';
import type { BillingCalendar, BudgetDraft } from '#shared/contract/schemas/budgetEdit.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { EditedYamlFile } from '../../config/editedYamlFile.ts';
import { configFailure } from '../../config/fileProblem.ts';
import { insertEntry, NamedEntries, type RemovedEntry } from '../../config/yamlEntries.ts';
import { parseBudgets } from './budgetsFile.ts';

const newText = `# What may be spent in a month, and how the year is counted. Edit by hand or in the app (Spend, Budgets): comments are kept.
# Keys: timeZone, fiscalYearStart, budgets. Keys of a budget: name, amount, currency, basis, dimension, value, from, to.
budgets: []
`;

/** Removed budgets that can be brought back, the newest last. */
const mostRemoved = 50;

/** Edits budgets.yaml in place, comments kept. Methods throw FailureError with file and remedy. */
export class BudgetEdits {
  readonly #file: EditedYamlFile<ReturnType<typeof parseBudgets>>;
  readonly #entries: NamedEntries;
  readonly #removed = new Map<string, RemovedEntry>();
  #removals = 0;

  constructor(configFolder: string) {
    const path = join(configFolder, 'budgets.yaml');
    this.#file = new EditedYamlFile(path, {
      newText,
      empty: parseBudgets(''),
      parse: parseBudgets,
      beforeGood: 'nothing',
    });
    this.#entries = new NamedEntries('budgets', 'budget', path);
  }

  /** Adds a budget, or puts it in the place of the one named `was`. */
  set(was: string | null, draft: BudgetDraft): Promise<void> {
    return this.#file.edit((document) => {
      if (draft.name !== was) this.#entries.refuseTaken(document, draft.name);
      if (was === null) insertEntry(document, 'budgets', null, document.createNode(written(draft)));
      else setKeys(document, this.#entries.mustFind(document, was), written(draft));
    });
  }

  /** Says how months and years are counted. */
  setCalendar({ timeZone, fiscalYearStart }: BillingCalendar): Promise<void> {
    return this.#file.edit((document) => {
      if (!isMap(document.contents)) document.contents = document.createNode({ budgets: [] });
      document.set('timeZone', timeZone);
      document.set('fiscalYearStart', fiscalYearStart);
    });
  }

  /** Takes a budget out; what comes back brings it back by `restore`. */
  async remove(name: string): Promise<string> {
    const removed = await this.#file.edit((document) => this.#entries.take(document, name));
    this.#removals += 1;
    const undo = `budget-${this.#removals}`;
    this.#removed.set(undo, removed);
    const [oldest] = this.#removed.keys();
    if (this.#removed.size > mostRemoved && oldest !== undefined) this.#removed.delete(oldest);
    return undo;
  }

  /** Puts a removed budget back where it stood. */
  async restore(undo: string): Promise<void> {
    const removed = this.#removed.get(undo);
    if (removed === undefined)
      throw new FailureError(configFailure('this removal can no longer be undone', 'Add the budget again.'));
    await this.#file.edit((document) => this.#entries.putBack(document, removed));
    this.#removed.delete(undo);
  }
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
