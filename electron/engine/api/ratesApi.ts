import type { RatesNow } from '#shared/contract/schemas/rates.ts';
import type { RateTable } from '#shared/cost/rates/rateTable.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';
import { refusing } from './refusing.ts';

/** Handlers of `contract.rates` that are about rates.yaml; the others are in `estimatesApi`. */
export function ratesApi({ rates, fleet }: EngineParts) {
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
