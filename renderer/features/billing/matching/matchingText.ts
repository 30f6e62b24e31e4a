import type { MonthMatchingView } from '#shared/contract/schemas/matching.ts';
import { csvRows } from '#shared/domain/csvFile.ts';
import { sumKnown } from '#shared/money/decimal.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';

type View = MonthMatchingView;

/** How a match was made, as a person says it. */
export const matchedByText: Readonly<Record<View['matches'][number]['by'], string>> = {
  rule: 'Your rule',
  instanceId: 'Instance id',
  address: 'Address',
};

/** `31 hosts matched, 2 hosts and 14 machines without a partner`. */
export function summaryText({ matches, ambiguous, unmatchedHosts, unmatchedResources }: View): string {
  const lost = unmatchedHosts.length + ambiguous.length;
  const machines = unmatchedResources.filter(({ isMachine }) => isMachine).length;
  const count = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`;
  const matched = `${count(matches.length, 'host', 'hosts')} matched`;
  if (lost + machines === 0) return `${matched}; every host and every machine of the bill has its partner`;
  return `${matched}, ${count(lost, 'host', 'hosts')} and ${count(machines, 'machine', 'machines')} of the bill without a partner`;
}

/** What the resources listed cost together, by currency. */
export function costText(
  resources: readonly { readonly currency: string; readonly cost: string | null }[],
): string {
  const currencies = [...new Set(resources.map(({ currency }) => currency))];
  return currencies
    .map((currency) => {
      const { sum } = sumKnown(
        resources.filter((each) => each.currency === currency).map(({ cost }) => cost),
      );
      return formatMoney(sum, currency);
    })
    .join(' + ');
}

/** Everything, matched and not, as CSV. */
export function matchingCsv(view: View): string {
  const head = [
    'state',
    'host',
    'resource',
    'provider',
    'account',
    'currency',
    'cost',
    'by',
    'confidence',
    'why',
  ];
  const matched = view.matches.map(({ host, key, by, confidence, evidence, resource }) => [
    'matched',
    host,
    resource?.resourceId ?? key,
    resource?.provider,
    resource?.account,
    resource?.currency,
    resource?.cost,
    matchedByText[by],
    confidence,
    evidence,
  ]);
  const hosts = [
    ...view.ambiguous.map((each) => ({ ...each, state: 'ambiguous' })),
    ...view.unmatchedHosts.map((each) => ({ ...each, state: 'host without a bill' })),
  ].map(({ state, host, reason, candidates }) => [
    state,
    host,
    candidates.join(' '),
    null,
    null,
    null,
    null,
    null,
    null,
    reason,
  ]);
  const resources = view.unmatchedResources.map(
    ({ resourceId, provider, account, currency, cost, isMachine }) => [
      isMachine ? 'machine without a host' : 'resource without a host',
      null,
      resourceId,
      provider,
      account,
      currency,
      cost,
      null,
      null,
      null,
    ],
  );
  return csvRows([head, ...matched, ...hosts, ...resources]);
}
