import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { createSpend, type Spend } from '#engine/billing/spend/spend.ts';
import type { SpendDimension } from '#shared/cost/spend/spendDimension.ts';
import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import { benchMonth } from './ledgerRows.ts';
import { best } from './timed.ts';

const scope: SpendScope = { month: benchMonth, basis: 'effective', gpuOnly: false, filters: [] };

/** What the page asks of the engine when a month is opened, and a split by a tag, which is one click away. */
const questions: readonly { readonly what: string; readonly ask: (spend: Spend) => Promise<unknown> }[] = [
  { what: 'report of the month, with budgets', ask: (spend) => spend.month(scope) },
  { what: 'provider by service', ask: (spend) => split(spend, ['provider', 'service']) },
  { what: 'tag by region', ask: (spend) => split(spend, ['tag:team', 'region']) },
  { what: 'anomalies with their causes', ask: (spend) => spend.anomalies(scope) },
];

function split(spend: Spend, by: readonly [SpendDimension, SpendDimension]) {
  return spend.split(scope, by, { lines: 100, parts: 25 });
}

/**
 * Milliseconds of each question by itself and of all at once, over cubes that are made. An engine keeps its answers until the ledger
 * changes: each is asked of one that has none yet.
 */
export async function askScreen(ledger: Ledger, configFolder: string) {
  const fresh = () =>
    createSpend({
      ledgerInUse: () => ({ ledger, demo: false }),
      configFolder,
      now: () => Date.UTC(2026, 10, 3),
    });
  const took: { readonly what: string; readonly ms: number }[] = [];
  for (const { what, ask } of questions) took.push({ what, ms: await best(() => ask(fresh())) });
  const screenMs = await best(() => {
    const spend = fresh();
    return Promise.all(questions.map(({ ask }) => ask(spend)));
  });
  return { questions: took, screenMs };
}
