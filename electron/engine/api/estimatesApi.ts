import { priceUsage } from '#shared/cost/rates/priceUsage.ts';
import { sumKnown } from '#shared/money/decimal.ts';
import { accrualSummary, accruedTogether } from '../billing/accrual/accrualGroups.ts';
import { readBilledDays } from '../billing/accrual/billedDays.ts';
import { estimatedDays } from '../billing/accrual/estimatedDays.ts';
import { reconcileMonth } from '../billing/accrual/reconcileMonth.ts';
import { unitCosts } from '../billing/accrual/unitCosts.ts';
import { usageWithoutCost } from '../billing/rates/usageWithoutCost.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';
import { refusing } from './refusing.ts';

/** Handlers of `contract.rates` that say what observed time costs, and how that compares with the bill. */
export function estimatesApi(parts: EngineParts) {
  const { rates, accrual, fleet, llm, keeping, demo, matching, ledgerInUse } = parts;
  const storeOf = (isDemo: boolean) => (isDemo ? demo.keeping() : keeping).store;
  return {
    accrual: os.rates.accrual.handler(async () => {
      const teamOf = (host: string) => fleet.member(host)?.config.labels.team ?? '';
      const unused = sumKnown(
        rates
          .table()
          .commitments.filter((use) => use.unused > 0)
          .map((use) => use.unusedPerHour),
      );
      return accrualSummary(await accrual.now(), teamOf, unused.sum);
    }),
    reconcile: os.rates.reconcile.handler(async ({ input: { month }, signal, errors }) =>
      refusing(async () => {
        const { ledger, demo: isOfDemo } = ledgerInUse();
        const store = storeOf(isOfDemo);
        const billed = await readBilledDays(ledger, month, rates.zone(), signal);
        const { matches } = await matching.month(month);
        const estimated =
          store === null ? [] : await estimatedDays(rates, store, month, rates.zone(), Date.now());
        const hostOf = new Map(matches.map(({ key, host }) => [key, host]));
        return reconcileMonth({ month, billed, estimated, hostOf, book: rates.file.book() });
      }, errors),
    ),
    usage: os.rates.usage.handler(async ({ input: { month }, signal, errors }) =>
      refusing(async () => {
        const usage = await usageWithoutCost(ledgerInUse().ledger, month, signal);
        return { month, lines: [...priceUsage(usage, rates.file.book().cards)] };
      }, errors),
    ),
    unitCosts: os.rates.unitCosts.handler(({ input }) => {
      const sources = { accrual, llm, storeOf, book: () => rates.file.book(), dayOf: rates.dayOf };
      return unitCosts(sources, input, input.demo);
    }),
    detail: os.rates.detail.handler(async ({ input, errors }) => {
      const now = await accrual.now();
      const gpus = now.gpus.filter(({ uuid, host }) =>
        'gpu' in input ? uuid === input.gpu : host === input.host,
      );
      const [first] = gpus;
      if (!first) throw errors.NOT_FOUND({ message: 'No such GPU or host is in the fleet.' });
      const rows = rates.table().rows.filter(({ subject }) => subject.host === first.host);
      const own = 'gpu' in input ? rates.answerOf(first.uuid, first.host) : null;
      const shown = own === null ? rows : rows.filter(({ answer }) => answer === own);
      return {
        atMs: now.atMs,
        currency: now.currency,
        demo: first.demo,
        ...accruedTogether(gpus),
        answers: shown.map(({ subject, answer }) => ({ gpuName: subject.gpuName, answer })),
      };
    }),
  };
}
