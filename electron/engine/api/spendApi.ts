import { BudgetEdits } from '../billing/spend/budgetEdits.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';
import { refusing } from './refusing.ts';

/** Handlers of `contract.spend`. */
export function spendApi({ spend, options, bus }: EngineParts) {
  const budgets = new BudgetEdits(options.configFolder);
  const edited = () => bus.announce('billing');
  return {
    months: os.spend.months.handler(() => spend.months()),
    month: os.spend.month.handler(({ input }) => spend.month(input)),
    split: os.spend.split.handler(async ({ input }) => {
      const { scope, by, lines, parts } = input;
      return { splits: [...(await spend.split(scope, by, { lines, parts }))] };
    }),
    anomalies: os.spend.anomalies.handler(async ({ input }) => ({
      anomalies: [...(await spend.anomalies(input))],
    })),
    charges: os.spend.charges.handler(({ input: { scope, ...page } }) => spend.charges(scope, page)),
    charge: os.spend.charge.handler(async ({ input, errors }) => {
      const found = await spend.charge(input);
      if (found) return found;
      throw errors.NOT_FOUND({ message: 'This charge is no longer in the ledger: its period was replaced.' });
    }),
    setBudget: os.spend.setBudget.handler(({ input: { was, budget }, errors }) =>
      refusing(async () => {
        await budgets.set(was, budget);
        edited();
        return {};
      }, errors),
    ),
    removeBudget: os.spend.removeBudget.handler(({ input, errors }) =>
      refusing(async () => {
        const undo = await budgets.remove(input.name);
        edited();
        return { undo };
      }, errors),
    ),
    setCalendar: os.spend.setCalendar.handler(({ input, errors }) =>
      refusing(async () => {
        await budgets.setCalendar(input);
        edited();
        return {};
      }, errors),
    ),
    restoreBudget: os.spend.restoreBudget.handler(({ input, errors }) =>
      refusing(async () => {
        await budgets.restore(input.undo);
        edited();
        return {};
      }, errors),
    ),
  };
}
