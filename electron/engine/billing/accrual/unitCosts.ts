import type { UnitCosts } from '#shared/contract/schemas/unitCosts.ts';
import { exchanged } from '#shared/cost/rates/exchange.ts';
import type { RateBook } from '#shared/cost/rates/rateBook.ts';
import { type ApiPrice, pricesOfModel } from '#shared/cost/unit/apiPrice.ts';
import { type ModelUse, modelCosts } from '#shared/cost/unit/modelCosts.ts';
import { gpuUnitCosts } from '#shared/cost/unit/unitCost.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { LlmFleet } from '../../llm/llmFleet.ts';
import type { TelemetryStore } from '../../store/telemetryStore.ts';
import { type Accrual, type Accumulated, gpuKey, nothingAccrued, together } from './accrual.ts';

/** What unit costs are worked out from. */
export interface UnitCostParts {
  readonly accrual: Accrual;
  readonly book: () => RateBook;
  readonly llm: LlmFleet;
  readonly storeOf: (demo: boolean) => TelemetryStore | null;
  /** Day of a moment, YYYY-MM-DD. */
  readonly dayOf: (atMs: EpochMs) => string;
}

/** Costs of GPU time and of tokens of one fleet in a range, both ends taken to the hour. */
export async function unitCosts(
  parts: UnitCostParts,
  range: { readonly fromMs: EpochMs; readonly toMs: EpochMs },
  demo: boolean,
): Promise<UnitCosts> {
  const { fromMs, toMs } = range;
  const store = parts.storeOf(demo);
  const gpus = await parts.accrual.between(fromMs, toMs, demo);
  const totals = store === null ? [] : await store.llm.totals(fromMs, toMs);
  const joins = gpusOfModels(parts.llm, demo);
  const uses = totals.map(
    (total): ModelUse => ({
      id: total.id,
      model: total.model,
      tokens: { input: total.inputTokens, output: total.outputTokens, requests: total.requests },
      coveredSeconds: total.coverageSeconds,
      gpus: joins.get(total.id)?.map((uuid) => gpuKey(uuid, total.host)) ?? [],
    }),
  );
  const gpuOf = (key: string) => gpus.get(key) ?? null;
  const pricesOf = pricesIn(parts.book(), parts.dayOf(toMs));
  const costs = modelCosts(uses, gpuOf, pricesOf);
  const all = [...gpus.values()].reduce<Accumulated>(together, nothingAccrued);
  return {
    fromMs,
    toMs,
    demo,
    currency: parts.book().currency,
    gpuTime: { ...all, ...gpuUnitCosts(all) },
    models: totals.flatMap((total, at) => {
      const own = costs[at];
      if (!own) return [];
      const { id: _id, allocation, usage, apis, ...rest } = own;
      return [
        { ...total, gpuCount: uses[at]?.gpus.length ?? 0, ...rest, allocation, usage, apis: [...apis] },
      ];
    }),
  };
}

/** GPUs of each model, as its server is joined to them now. */
function gpusOfModels(llm: LlmFleet, demo: boolean): ReadonlyMap<string, readonly string[]> {
  const joins = new Map<string, readonly string[]>();
  for (const server of llm.servers())
    if (server.demo === demo) for (const model of server.models) joins.set(model.id, server.join.gpuUuids);
  return joins;
}

/** API prices of a model in the book's currency; one in a currency without a rate of exchange is left out. */
function pricesIn(book: RateBook, day: string): (model: string | null) => readonly ApiPrice[] {
  const own = book.apiPrices.map(
    ({ date, source, ...price }): ApiPrice => ({
      ...price,
      source: source ?? 'rates.yaml',
      asOf: date ?? null,
    }),
  );
  return (model) =>
    pricesOfModel(model, own).flatMap((price) => {
      const input = exchanged(price.input, price.currency, book, day).amount;
      const output = exchanged(price.output, price.currency, book, day).amount;
      return input === null || output === null ? [] : [{ ...price, input, output, currency: book.currency }];
    });
}
