import { gpuKeyOf } from '#shared/catalog/names/gpuKeyOf.ts';
import type { Roster } from '#shared/contract/schemas/gpu.ts';
import { catalogueQuotes } from '#shared/cost/rates/catalogueQuotes.ts';
import { subjectKey } from '#shared/cost/rates/commitmentUse.ts';
import { mergedQuotes } from '#shared/cost/rates/mergedQuotes.ts';
import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import type { Rate, RateAnswer } from '#shared/cost/rates/rate.ts';
import { type RateBook, turningDays } from '#shared/cost/rates/rateBook.ts';
import type { HostPlace } from '#shared/cost/rates/rateScope.ts';
import { type BareSubject, type RateTable, rateTable } from '#shared/cost/rates/rateTable.ts';
import { isText } from '#shared/domain/reading.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { dayOf as dayIn } from '#shared/money/billingCalendar.ts';
import type { Fleet } from '../../fleet/fleet.ts';
import type { RatesFile } from './ratesFile.ts';

/** What rates are worked out from. */
export interface RatesParts {
  readonly file: RatesFile;
  readonly fleet: Fleet;
  readonly now: () => EpochMs;
  /** The billing time zone. */
  readonly zone: () => string;
  /** What the machine or its provider says that a host is; null where nobody asked. */
  readonly placeOf: (host: string) => HostPlace | null;
  /** What the demo's providers list: for its hosts alone. */
  readonly demoQuotes: () => readonly PriceQuote[];
}

/** Rates of the fleet. Nothing is worked out until somebody asks, and then once for each change of book, quotes or fleet. */
export interface Rates {
  readonly file: RatesFile;
  /** Rates of a day; today's where none is given. */
  table(day?: string): RateTable;
  /** What the table would be under another book. */
  tried(book: RateBook): RateTable;
  /** The price of one GPU on a day. Null where the GPU is not in the fleet. */
  answerOf(uuid: string, host: string, day?: string): RateAnswer | null;
  /** The same for every GPU that the fleet lists. */
  rateOf(day?: string): (uuid: string, host: string) => Rate | null;
  /** Today's table of GPUs whether the fleet lists them or not, each at the place that it said. Of the demo's fleet, or the user's own. */
  tableOf(
    subjects: readonly BareSubject[],
    demo: boolean,
    placeOf: (host: string) => HostPlace | null,
  ): RateTable;
  turningDays(): readonly string[];
  /** Day of a moment in the billing time zone. */
  dayOf(atMs: EpochMs): string;
  /** The billing time zone. */
  zone(): string;
  /** What providers list: the catalogue, with the newer lists of billing connections; the demo's with its own. */
  quotes(demo: boolean): readonly PriceQuote[];
  /** Replaces the quotes of a source that lists prices (a billing connection). */
  setQuotes(source: string, quotes: readonly PriceQuote[]): void;
}

/** Subjects of a roster, and which of them each GPU is. */
interface Subjects {
  readonly roster: number;
  readonly real: readonly BareSubject[];
  readonly demo: readonly BareSubject[];
  /** Name of the GPU, by its uuid and host. */
  readonly nameOf: ReadonlyMap<string, string>;
  readonly hosts: readonly string[];
}

/** Works on what the fleet lists. */
export function createRates({ file, fleet, now, zone, placeOf, demoQuotes }: RatesParts): Rates {
  const dayOf = (atMs: EpochMs) => dayIn(atMs, zone());
  const today = () => dayOf(now());
  const quotesBySource = new Map<string, readonly PriceQuote[]>();
  const tables = new Map<string, RateTable>();
  // Two thousand list prices are read when somebody asks for a price.
  let merged: readonly PriceQuote[] | null = null;
  const quotes = (): readonly PriceQuote[] => {
    const listed = [...quotesBySource.values()].flat();
    merged ??= listed.length === 0 ? catalogueQuotes() : mergedQuotes(catalogueQuotes(), listed);
    return merged;
  };
  let subjects: Subjects | null = null;
  let forBook: RateBook | null = null;
  let places = '';
  const current = (): Subjects => {
    const roster = fleet.table.roster();
    if (subjects?.roster !== roster.version || forBook !== file.book()) tables.clear();
    forBook = file.book();
    if (subjects?.roster !== roster.version) subjects = subjectsOf(roster);
    // What a host is comes with its inventory, at any time; asking a thousand hosts is cheaper than to be told of each.
    const now = JSON.stringify(subjects.hosts.map(placeOf));
    if (now !== places) tables.clear();
    places = now;
    return subjects;
  };
  // The demo uses up no commitment of the user's, and its price lists price none of the user's hosts.
  const simulatedTable = (demo: readonly BareSubject[], book: RateBook, day: string, at = placeOf) =>
    rateTable({ ...book, commitments: [] }, [...quotes(), ...demoQuotes()], demo, day, at);
  const tableOf = ({ real, demo }: Subjects, book: RateBook, day: string): RateTable => {
    const own = rateTable(book, quotes(), real, day, placeOf);
    if (demo.length === 0) return own;
    return { ...own, rows: [...own.rows, ...simulatedTable(demo, book, day).rows] };
  };
  const knownTable = (own: Subjects, day: string): RateTable => {
    const known = tables.get(day) ?? tableOf(own, file.book(), day);
    tables.set(day, known);
    return known;
  };
  const answers = (day = today()) => {
    const own = current();
    const { rows } = knownTable(own, day);
    const byKey = new Map(rows.map(({ subject, answer }) => [subjectKey(subject), answer]));
    const { nameOf } = own;
    return (uuid: string, host: string) => {
      const gpuName = nameOf.get(`${host} ${uuid}`);
      return gpuName === undefined ? null : (byKey.get(subjectKey({ host, gpuName })) ?? null);
    };
  };
  return {
    file,
    table: (day = today()) => knownTable(current(), day),
    tried: (book) => tableOf(current(), book, today()),
    answerOf: (uuid, host, day) => answers(day)(uuid, host),
    rateOf: (day) => {
      const answer = answers(day);
      return (uuid, host) => answer(uuid, host)?.rate ?? null;
    },
    tableOf: (bare, demo, at) =>
      demo
        ? simulatedTable(bare, file.book(), today(), at)
        : rateTable(file.book(), quotes(), bare, today(), at),
    dayOf,
    zone,
    turningDays: () => turningDays(file.book()),
    quotes: (demo) => (demo ? [...quotes(), ...demoQuotes()] : quotes()),
    setQuotes: (source, listed) => {
      quotesBySource.set(source, listed);
      merged = null;
      tables.clear();
    },
  };
}

function subjectsOf(roster: Roster): Subjects {
  const nameOf = new Map<string, string>();
  const kinds = new Map<string, { host: string; gpuName: string; gpuCount: number; isDemo: boolean }>();
  const perHost = new Map<string, number>();
  roster.uuid.forEach((uuid, at) => {
    const host = roster.host[at] ?? '';
    const gpuName = isText(roster.name[at]) ? roster.name[at] : '';
    nameOf.set(`${host} ${uuid}`, gpuName);
    const key = subjectKey({ host, gpuName });
    const kind = kinds.get(key) ?? { host, gpuName, gpuCount: 0, isDemo: roster.demo[at] ?? false };
    kind.gpuCount += 1;
    kinds.set(key, kind);
    perHost.set(host, (perHost.get(host) ?? 0) + 1);
  });
  const subjectsIn = (isDemo: boolean) =>
    [...kinds.values()]
      .filter((kind) => kind.isDemo === isDemo)
      .map(({ host, gpuName, gpuCount }) => ({
        host,
        gpuName,
        gpuCount,
        gpuKey: gpuKeyOf(gpuName, 'exact'),
        labels: roster.labels[host] ?? {},
        hostGpuCount: perHost.get(host) ?? gpuCount,
      }));
  const [real, demo] = [subjectsIn(false), subjectsIn(true)];
  return { roster: roster.version, real, demo, nameOf, hosts: [...perHost.keys()] };
}
