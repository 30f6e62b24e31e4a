import type { RatesNow } from '#shared/contract/schemas/rates.ts';
import type { RateTable } from '#shared/cost/rates/rateTable.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { sumKnown } from '#shared/money/decimal.ts';
import { accrualSummary, accruedTogether } from '../billing/accrual/accrualGroups.ts';
import { unitCosts } from '../billing/accrual/unitCosts.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

interface Refusals {
  REFUSED(refusal: { message: string; data: { remedy: string } }): Error;
}

/** Handlers of `contract.rates`. */
export function ratesApi({ rates, accrual, fleet, llm, keeping, demo }: EngineParts) {
  const isDemo = (host: string) => fleet.member(host)?.demo ?? false;
  const show = (table: RateTable) => ratesNow(table, isDemo);
  return {
    get: os.rates.get.handler(() => ({
      file: rates.file.path,
      problem: rates.file.problem(),
      book: rates.file.book(),
      now: show(rates.table()),
    })),
    edit: os.rates.edit.handler(({ input, errors }) =>
      refusing(async () => {
        await rates.file.apply(input);
        return {};
      }, errors),
    ),
    setSettings: os.rates.setSettings.handler(({ input, errors }) =>
      refusing(async () => {
        await rates.file.setSettings(input);
        return {};
      }, errors),
    ),
    preview: os.rates.preview.handler(({ input, errors }) =>
      refusing(async () => show(rates.tried(await rates.file.tried(input))), errors),
    ),
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
    unitCosts: os.rates.unitCosts.handler(({ input }) => {
      const storeOf = (demoToo: boolean) => (demoToo ? demo.keeping() : keeping).store;
      const parts = { accrual, llm, storeOf, book: () => rates.file.book(), dayOf: rates.dayOf };
      return unitCosts(parts, input, input.demo);
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

function ratesNow(table: RateTable, isDemo: (host: string) => boolean): RatesNow {
  const rows = table.rows.map((row) => ({ ...row, demo: isDemo(row.subject.host) }));
  const count = (of: typeof rows) => of.reduce((sum, { subject }) => sum + subject.gpuCount, 0);
  return {
    day: table.day,
    currency: table.currency,
    rows,
    commitments: table.commitments.map(({ commitment, ...use }) => ({
      name: commitment.name,
      quantity: commitment.quantity,
      ...use,
    })),
    gpus: count(rows),
    pricedGpus: count(rows.filter(({ answer }) => answer.rate !== null)),
  };
}

/** A refusal of the file becomes one that the page can show. */
async function refusing<Answer>(act: () => Promise<Answer>, errors: Refusals): Promise<Answer> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    throw errors.REFUSED({ message: error.failure.message, data: { remedy: error.failure.remedy } });
  }
}
