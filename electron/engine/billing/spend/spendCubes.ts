import { type SpendDimension, tagKeyOf } from '#shared/cost/spend/spendDimension.ts';
import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { chargesRelation, cubeGrains, cubeRowsSql, tagDaysRelation, tagRowsSql } from './spendRelation.ts';
import { sqlText } from './sqlLiteral.ts';

/** Where a query reads: the charges themselves, or one of the cubes made of them. */
export type SpendRelation = (wants: {
  readonly dimensions: readonly SpendDimension[];
  readonly scope: Pick<SpendScope, 'filters'>;
  /** True where days are told apart. */
  readonly isByDay: boolean;
}) => string;

const grains = Object.keys(cubeGrains) as readonly (keyof typeof cubeGrains)[];

/** No charges: what makes a table of a cube's columns. */
const noRows = (rows: string) =>
  rows.replace('FROM charges', 'FROM (SELECT * FROM charges WHERE false) charges');

/** Statements that make the cubes hold the periods that they keep and those that are missing, and no others. */
function refreshSql(kept: readonly number[], missing: readonly number[]): readonly string[] {
  const goes = kept.length === 0 ? 'true' : `periodId NOT IN (${kept.join(', ')})`;
  const created = grains.map(
    (grain) => `CREATE TABLE IF NOT EXISTS ${grain} AS ${noRows(cubeRowsSql(grain, [-1]))}`,
  );
  const removed = [...grains, 'spend_cubed'].map((table) => `DELETE FROM ${table} WHERE ${goes}`);
  const added = missing.flatMap((period) => [
    ...grains.map((grain) => `INSERT INTO ${grain} BY NAME ${cubeRowsSql(grain, [period])}`),
    `INSERT INTO spend_cubed VALUES (${period})`,
  ]);
  return ['CREATE TABLE IF NOT EXISTS spend_cubed (periodId BIGINT)', ...created, ...removed, ...added];
}

/** Statements that make the cube of tags hold the periods that it lacks of one tag, and forget what no budget or period has any more. */
function tagRefreshSql(key: string, missing: readonly number[], goes: string): readonly string[] {
  return [
    'CREATE TABLE IF NOT EXISTS spend_tags_cubed (periodId BIGINT, tagKey VARCHAR)',
    `CREATE TABLE IF NOT EXISTS spend_tag_days AS ${noRows(tagRowsSql(key, [-1]))}`,
    ...['spend_tag_days', 'spend_tags_cubed'].map((table) => `DELETE FROM ${table} WHERE ${goes}`),
    ...missing.flatMap((period) => [
      `INSERT INTO spend_tag_days BY NAME ${tagRowsSql(key, [period])}`,
      `INSERT INTO spend_tags_cubed VALUES (${period}, ${sqlText(key)})`,
    ]),
  ];
}

/** Keeps the cubes of a ledger up to date: after a change, at the next question. */
export class SpendCubes {
  readonly #ledger: Ledger;
  #ready: { readonly revision: number; readonly made: Promise<SpendRelation> } | null = null;
  /** Tags whose days are in the cube, by what the ledger and the budgets were then. */
  #tags: { readonly state: string; readonly made: Map<string, Promise<void>> } = {
    state: '',
    made: new Map(),
  };
  /** The last refresh, whatever came of it. */
  #refreshed: Promise<unknown> = Promise.resolve();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /**
   * Where charges are told apart by day and the value of one tag, as budgets ask. `keys`: the tags of all budgets; the cube forgets others.
   * A filter by any other tag reads the charges: a cube of what somebody once looked at would grow with every look.
   */
  async tagDays(key: string, keys: readonly string[]): Promise<string> {
    await this.relation();
    const state = JSON.stringify([this.#ledger.revision, keys]);
    if (this.#tags.state !== state) this.#tags = { state, made: new Map() };
    const { made } = this.#tags;
    if (!made.has(key)) {
      const refreshed = this.#refreshed.then(() => this.#refreshTag(key, keys));
      made.set(key, refreshed);
      this.#refreshed = refreshed.catch(() => made.delete(key));
    }
    await made.get(key);
    return tagDaysRelation(key);
  }

  async #refreshTag(key: string, keys: readonly string[]): Promise<void> {
    const all = (await this.#ledger.periods()).map(({ id }) => id);
    if (all.length === 0) return;
    const cubed = (await this.#hasTable('spend_tags_cubed'))
      ? await this.#ledger.read<{ readonly periodId: number; readonly tagKey: string }>(
          'SELECT periodId, tagKey FROM spend_tags_cubed',
        )
      : [];
    const made = new Set(cubed.filter(({ tagKey }) => tagKey === key).map(({ periodId }) => periodId));
    const missing = all.filter((id) => !made.has(id));
    const isGone = cubed.some(({ periodId, tagKey }) => !all.includes(periodId) || !keys.includes(tagKey));
    if (missing.length === 0 && !isGone) return;
    const named = keys.map(sqlText).join(', ');
    await this.#ledger.derive(
      tagRefreshSql(key, missing, `periodId NOT IN (${all.join(', ')}) OR tagKey NOT IN (${named})`),
    );
  }

  async #hasTable(name: string): Promise<boolean> {
    const [table] = await this.#ledger.read<{ readonly found: number }>(
      `SELECT CAST(count(*) AS INTEGER) AS found FROM duckdb_tables() WHERE table_name = ${sqlText(name)}`,
    );
    return table?.found === 1;
  }

  /** What queries read once the cubes hold all that is in force. */
  async relation(): Promise<SpendRelation> {
    const { revision } = this.#ledger;
    if (this.#ready?.revision === revision) return await this.#ready.made;
    // One after another: two that saw the same period missing would both add it.
    const made = this.#refreshed.then(() => this.#refresh());
    const ready = { revision, made };
    this.#ready = ready;
    this.#refreshed = made.catch(() => {
      // A refresh that failed is tried again at the next question.
      if (this.#ready === ready) this.#ready = null;
    });
    return await made;
  }

  async #refresh(): Promise<SpendRelation> {
    const all = (await this.#ledger.periods()).map(({ id }) => id);
    if (all.length === 0) return () => chargesRelation;
    const cubed = (await this.#hasTable('spend_cubed'))
      ? await this.#ledger.read<{ readonly periodId: number }>('SELECT periodId FROM spend_cubed')
      : [];
    const times = new Map<number, number>();
    for (const { periodId } of cubed) times.set(periodId, (times.get(periodId) ?? 0) + 1);
    // What an earlier version added twice is made anew.
    const kept = all.filter((id) => times.get(id) === 1);
    if (kept.length < all.length || times.size > all.length) {
      const missing = all.filter((id) => times.get(id) !== 1);
      await this.#ledger.derive(refreshSql(kept, missing));
    }
    return relationFor;
  }
}

const relationFor: SpendRelation = ({ dimensions, scope, isByDay }) => {
  const asked = [...dimensions, ...scope.filters.map(({ dimension }) => dimension)];
  const isFine = asked.some((one) => one === 'sku' || one === 'resource' || tagKeyOf(one) !== null);
  if (!isFine) return 'spend_days';
  return isByDay ? chargesRelation : 'spend_resources';
};
