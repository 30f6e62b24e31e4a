import { type SpendDimension, tagKeyOf } from '#shared/cost/spend/spendDimension.ts';
import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { chargesRelation, cubeGrains, cubeRowsSql } from './spendRelation.ts';

/** Where a query reads: the charges themselves, or one of the cubes made of them. */
export type SpendRelation = (wants: {
  readonly dimensions: readonly SpendDimension[];
  readonly scope: Pick<SpendScope, 'filters'>;
  /** True where days are told apart. */
  readonly isByDay: boolean;
}) => string;

const grains = Object.keys(cubeGrains) as readonly (keyof typeof cubeGrains)[];

/** Statements that make the cubes hold the periods that they keep and those that are missing, and no others. */
function refreshSql(kept: readonly number[], missing: readonly number[]): readonly string[] {
  const none = 'SELECT * FROM charges WHERE false';
  const goes = kept.length === 0 ? 'true' : `periodId NOT IN (${kept.join(', ')})`;
  const created = grains.map(
    (grain) =>
      `CREATE TABLE IF NOT EXISTS ${grain} AS ${cubeRowsSql(grain, [-1]).replace('FROM charges', `FROM (${none}) charges`)}`,
  );
  const removed = [...grains, 'spend_cubed'].map((table) => `DELETE FROM ${table} WHERE ${goes}`);
  const added = missing.flatMap((period) => [
    ...grains.map((grain) => `INSERT INTO ${grain} BY NAME ${cubeRowsSql(grain, [period])}`),
    `INSERT INTO spend_cubed VALUES (${period})`,
  ]);
  return ['CREATE TABLE IF NOT EXISTS spend_cubed (periodId BIGINT)', ...created, ...removed, ...added];
}

/** Keeps the cubes of a ledger up to date: after a change, at the next question. */
export class SpendCubes {
  readonly #ledger: Ledger;
  #ready: { readonly revision: number; readonly made: Promise<SpendRelation> } | null = null;
  /** The last refresh, whatever came of it. */
  #refreshed: Promise<unknown> = Promise.resolve();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
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
    const [table] = await this.#ledger.read<{ readonly found: number }>(
      `SELECT CAST(count(*) AS INTEGER) AS found FROM duckdb_tables() WHERE table_name = 'spend_cubed'`,
    );
    const cubed =
      table?.found === 1
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
