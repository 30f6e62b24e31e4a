import { providerKey } from '../matching/providerKey.ts';
import { type ChosenQuote, chooseQuote } from './chooseQuote.ts';
import { type CommitmentUse, planCommitments, subjectKey } from './commitmentUse.ts';
import type { PriceQuote } from './priceQuote.ts';
import type { RateAnswer } from './rate.ts';
import type { RateBook } from './rateBook.ts';
import { fits, type HostPlace, type RateSubject } from './rateScope.ts';
import { resolveRate } from './resolveRate.ts';

/** What a host is, before anybody has said what it is to a provider. */
export type BareSubject = Omit<RateSubject, 'place'>;

/** Rates of one day. */
export interface RateTable {
  readonly day: string;
  readonly currency: string;
  readonly rows: readonly { readonly subject: RateSubject; readonly answer: RateAnswer }[];
  readonly commitments: readonly CommitmentUse[];
}

/** Resolves the rates of all hosts for a day, YYYY-MM-DD. `found`: what the machine or its provider says of a host, where somebody asked. */
export function rateTable(
  book: RateBook,
  quotes: readonly PriceQuote[],
  bare: readonly BareSubject[],
  day: string,
  found: (host: string) => HostPlace | null = () => null,
): RateTable {
  const subjects = bare.map((subject) => ({
    ...subject,
    place: placeOf(book, subject, found(subject.host)),
  }));
  const plan = planCommitments(book, subjects, day);
  const inputs = {
    book,
    quoteOf: quoteFinder(quotes),
    day,
    covered: (subject: RateSubject) => plan.covered.get(subjectKey(subject)),
  };
  const answerOf = sharedAnswers(book, (subject) => resolveRate(subject, inputs));
  const rows = subjects.map((subject) => ({ subject, answer: answerOf(subject) }));
  return { day, currency: book.currency, rows, commitments: plan.uses };
}

/**
 * Where price lists alone tell rates, no host is named by what they come from: hosts that are the same in all else have one answer, which
 * is worked out once.
 */
function sharedAnswers(
  { owned, cards, commitments }: RateBook,
  resolve: (subject: RateSubject) => RateAnswer,
): (subject: RateSubject) => RateAnswer {
  if (owned.length + cards.length + commitments.length > 0) return resolve;
  const known = new Map<string, RateAnswer>();
  return (subject) => {
    const { place, gpuKey, gpuName, gpuCount, hostGpuCount } = subject;
    const { provider, instance, region, market, from } = place ?? {};
    const same = JSON.stringify([
      place === null,
      provider,
      instance,
      region,
      market,
      from,
      gpuKey,
      gpuName,
      gpuCount,
      hostGpuCount,
    ]);
    const answer = known.get(same) ?? resolve(subject);
    known.set(same, answer);
    return answer;
  };
}

/** Finds quotes; hosts that are the same to a provider are looked up once. */
function quoteFinder(quotes: readonly PriceQuote[]): (subject: RateSubject) => ChosenQuote {
  const known = new Map<string, ChosenQuote>();
  return (subject) => {
    const { place, gpuKey, gpuName, hostGpuCount } = subject;
    const same = JSON.stringify([
      place?.provider,
      place?.instance,
      place?.region,
      place?.market,
      gpuKey,
      gpuName,
      hostGpuCount,
    ]);
    const chosen = known.get(same) ?? chooseQuote(subject, quotes);
    known.set(same, chosen);
    return chosen;
  };
}

/** Labels that say what a host is; the first that it has counts. */
const placeLabels = {
  provider: ['provider', 'cloud'],
  instance: ['instance', 'instance_type', 'instanceType', 'node.kubernetes.io/instance-type'],
  region: ['region', 'topology.kubernetes.io/region'],
  market: ['market', 'lifecycle'],
} as const;

/** What a host is: rates.yaml first, then its labels, then what was found out, part by part. */
function placeOf(book: RateBook, bare: BareSubject, found: HostPlace | null): HostPlace | null {
  const asIf = { ...bare, place: found };
  const rule = book.places.find(({ applies }) => fits(applies, asIf));
  const label = (part: keyof typeof placeLabels) =>
    placeLabels[part].map((name) => bare.labels[name]).find((value) => value !== undefined && value !== '');
  const labelled = placeLabels.provider.some((name) => bare.labels[name]) || label('instance') !== undefined;
  if (rule === undefined && !labelled && found === null) return null;
  const isSpot = label('market')?.toLowerCase() === 'spot';
  const from = [
    ...(rule === undefined ? [] : ['places of rates.yaml']),
    ...(labelled ? ['labels of the host'] : []),
    ...(found === null ? [] : [found.from]),
  ];
  const provider = rule?.provider ?? label('provider') ?? found?.provider ?? undefined;
  return {
    provider: provider === undefined ? null : providerKey(provider),
    instance: rule?.instance ?? label('instance') ?? found?.instance ?? null,
    region: rule?.region ?? label('region') ?? found?.region ?? null,
    market: rule?.market ?? (isSpot ? 'spot' : (found?.market ?? 'on-demand')),
    from: from.join(', then '),
  };
}
