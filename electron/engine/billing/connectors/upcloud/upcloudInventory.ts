import { gpuKeyOf } from '#shared/catalog/names/gpuKeyOf.ts';
import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import type { BilledInstance } from '#shared/domain/billingConnection.ts';
import { decimalText, exact } from '#shared/money/decimal.ts';
import {
  type AnswerRow,
  decimalAt,
  inner,
  listAt,
  neededText,
  rowAt,
  rowsAt,
  textAt,
} from '../reading/answerRow.ts';

/**
 * GPU plans of `GET /1.3/plan` at the prices of `GET /1.3/price`. A plan's price is in hundredths of the account's currency per hour:
 * read from public code, not tried.
 */
export function quotesOf(
  answers: { readonly plans: unknown; readonly prices: unknown },
  read: Pick<PriceQuote, 'currency' | 'source' | 'asOf'>,
): readonly PriceQuote[] {
  const plans = listAt(inner(rowAt(answers.plans, 'UpCloud, plans'), 'plans'), 'plan').filter(hasGpus);
  const zones = listAt(inner(rowAt(answers.prices, 'UpCloud, prices'), 'prices'), 'zone');
  return zones.flatMap((zone) =>
    plans.flatMap((plan) => {
      const name = neededText(plan, 'name');
      const price = decimalAt(inner(zone, `server_plan_${name}`), 'price');
      if (price === null || exact(price).isZero()) return [];
      const model = textAt(plan, 'gpu_model');
      return [
        {
          provider: 'upcloud',
          instance: name,
          region: neededText(zone, 'name'),
          gpuKey: model === null ? null : gpuKeyOf(model, 'exact'),
          gpuCount: Number(neededText(plan, 'gpu_amount')),
          unit: 'instance-hour' as const,
          market: 'on-demand' as const,
          price: decimalText(exact(price).div(100)),
          ...read,
          note: model ?? '',
        },
      ];
    }),
  );
}

function hasGpus(plan: AnswerRow): boolean {
  const gpus = decimalAt(plan, 'gpu_amount');
  return gpus !== null && exact(gpus).gt(0);
}

/** Servers of `GET /1.3/server` with the addresses of `GET /1.3/ip_address`. */
export function instancesOf(
  servers: unknown,
  addresses: unknown,
  account: string,
): readonly BilledInstance[] {
  const known = new Map<string, string[]>();
  for (const row of listAt(inner(rowAt(addresses, 'UpCloud, addresses'), 'ip_addresses'), 'ip_address')) {
    const server = textAt(row, 'server');
    if (server !== null) known.set(server, [...(known.get(server) ?? []), neededText(row, 'address')]);
  }
  return listAt(inner(rowAt(servers, 'UpCloud, servers'), 'servers'), 'server').map((row) => {
    const id = neededText(row, 'uuid');
    const hostname = textAt(row, 'hostname');
    return {
      provider: 'UpCloud',
      account,
      instanceId: id,
      name: textAt(row, 'title') ?? hostname,
      addresses: [...(known.get(id) ?? []), ...(hostname === null ? [] : [hostname])],
      instanceType: textAt(row, 'plan'),
      region: textAt(row, 'zone'),
      lifecycle: 'on-demand',
      launchedAtMs: null,
      state: textAt(row, 'state'),
      tags: labelsOf(row),
    };
  });
}

function labelsOf(row: AnswerRow): Readonly<Record<string, string>> {
  const { label } = inner(row, 'labels').fields;
  return Object.fromEntries(
    rowsAt(label, row.place).map((entry) => [neededText(entry, 'key'), textAt(entry, 'value') ?? '']),
  );
}
