import { billedTables } from '#shared/analysis/funnel/billedTable.ts';
import type { MonthMatchingView } from '#shared/contract/schemas/matching.ts';
import { parseDimension } from '#shared/cost/allocation/dimension.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { sumKnown } from '#shared/money/decimal.ts';
import { billedAsLabel } from '../billing/matching/knownHosts.ts';
import type { MonthMatching } from '../billing/matching/matching.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

interface Refusals {
  REFUSED(refusal: { message: string; data: { remedy: string } }): Error;
}

const mostResources = 1000;

/** Handlers of `contract.matching`. */
export function matchingApi({ matching, hostsFile }: EngineParts) {
  return {
    month: os.matching.month.handler(async ({ input }) => viewOf(await matching.month(input.month))),
    ask: os.matching.ask.handler(async ({ signal }) => {
      await matching.ask(signal ?? new AbortController().signal);
      return {};
    }),
    setRule: os.matching.setRule.handler(async ({ input: { host, resource }, errors }) => {
      const config = hostsFile.hosts().find(({ name }) => name === host);
      if (!config)
        throw errors.REFUSED({
          message: `${host} is not in hosts.yaml, where the rule would stand.`,
          data: { remedy: 'Add the host first; hosts of a demo or of a metrics server take no rule.' },
        });
      const { [billedAsLabel]: _, ...labels } = config.labels;
      const ruled = resource === null ? labels : { ...labels, [billedAsLabel]: resource };
      await refusing(() => hostsFile.update(host, { ...config, labels: ruled }), errors);
      return {};
    }),
    allocate: os.matching.allocate.handler(async ({ input: { month, by, basis }, signal, errors }) => {
      const dimension = parseDimension(by);
      if (dimension === null)
        throw errors.REFUSED({ message: `There is no dimension ${by}.`, data: { remedy: '' } });
      const { tables, ...rest } = await matching.allocate({ month, by: dimension, basis }, signal);
      return { ...rest, tables: [...tables] };
    }),
    states: os.matching.states.handler(async ({ input: { month, basis }, signal }) => {
      const { lines, ...rows } = await matching.states(month, basis, signal);
      return { ...rows, tables: billedTables(lines) };
    }),
  };
}

function viewOf(found: MonthMatching): MonthMatchingView {
  const listed = new Set(found.hosts.filter(({ isListed }) => isListed).map(({ name }) => name));
  const byKey = new Map(found.resources.toReversed().map((resource) => [resource.key, resource]));
  const rest = found.unmatchedResources.slice(mostResources);
  const currencies = [...new Set(rest.map(({ currency }) => currency))];
  return {
    demo: found.demo,
    matches: found.matches.map((match) => ({
      ...match,
      resource: byKey.get(match.key) ?? null,
      isListed: listed.has(match.host),
    })),
    ambiguous: [...found.ambiguous],
    unmatchedHosts: [...found.unmatchedHosts],
    unmatchedResources: found.unmatchedResources.slice(0, mostResources),
    more: {
      count: rest.length,
      costs: currencies.map((currency) => ({
        currency,
        cost: sumKnown(rest.filter((each) => each.currency === currency).map(({ cost }) => cost)).sum,
      })),
    },
    rules: Object.fromEntries(
      found.hosts.flatMap(({ name, billedAs }) => (billedAs === null ? [] : [[name, billedAs]])),
    ),
    askedAtMs: found.askedAtMs,
    failures: [...found.failures],
  };
}

/** Runs an edit of hosts.yaml; its refusal becomes one that the page can show. */
async function refusing(edit: () => Promise<void>, errors: Refusals): Promise<void> {
  try {
    await edit();
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    const { message, remedy } = error.failure;
    throw errors.REFUSED({ message, data: { remedy } });
  }
}
