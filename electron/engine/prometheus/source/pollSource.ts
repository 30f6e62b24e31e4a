import type { FailureError } from '#shared/domain/failure.ts';
import type { SourceConfig, SourceFamily } from '#shared/domain/source.ts';
import type { EpochMs, Seconds } from '#shared/domain/units.ts';
import { requestFailure } from '../../http/requestFailure.ts';
import type { PromApi } from '../http/promApi.ts';
import { inPool } from '../inPool.ts';
import {
  allFamiliesSelector,
  type ExporterFamily,
  exporterFamilies,
  familySelector,
  infoFamily,
} from './families.ts';
import { type FamilyAnswer, noteInfo, type SourceGpu, scrapeSecondsOf, sourceGpus } from './sourceGpus.ts';

/** What a server was found to have, by one query. */
export interface SourceContents {
  readonly families: readonly ExporterFamily[];
  readonly counts: readonly SourceFamily[];
  readonly hasInfo: boolean;
  readonly warnings: readonly string[];
}

/** One round: every GPU that has a fresh sample. */
export interface SourceRound {
  readonly gpus: ReadonlyMap<string, SourceGpu>;
  /** The server's clock when it answered; ours where it does not tell. */
  readonly serverNowMs: EpochMs;
  /** Null where it could not be measured in this round. */
  readonly scrapeSeconds: Seconds | null;
  readonly warnings: readonly string[];
  /** Slow readings were asked for as well: one that is not there has ended. */
  readonly slow: boolean;
}

const queriesAtOnce = 4;

/**
 * Asks which metrics of the exporters there are, and how many series each has.
 * @throws FailureError where there are none, or one has more series than the source's limit.
 */
export async function readContents(api: PromApi, config: SourceConfig): Promise<SourceContents> {
  const answer = await api.query(`count by (__name__) (${allFamiliesSelector(config.selector)})`);
  const counts = answer.series.flatMap(({ labels, samples }): SourceFamily[] => {
    const name = labels.__name__;
    return name === undefined ? [] : [{ name, series: Number(samples[0]?.[1] ?? 0) }];
  });
  const largest = counts.toSorted((one, other) => other.series - one.series)[0];
  if (!largest) throw noMetrics(api, config);
  if (largest.series > config.seriesLimit) throw tooMany(api, config, largest);
  const families = counts.flatMap(({ name }) => exporterFamilies.get(name) ?? []);
  return {
    families,
    counts,
    hasInfo: counts.some(({ name }) => name === infoFamily),
    warnings: answer.warnings,
  };
}

function noMetrics(api: PromApi, { selector }: SourceConfig): FailureError {
  return requestFailure(
    'no-devices',
    `${api.server} has no metrics of dcgm-exporter or nvidia_gpu_exporter${selector === '' ? '' : ` under {${selector}}`}`,
    'Check that the server scrapes one of them and that it has done so in the last five minutes.',
  );
}

function tooMany(api: PromApi, { seriesLimit }: SourceConfig, { name, series }: SourceFamily): FailureError {
  return requestFailure(
    'too-many-series',
    `${api.server} has ${series} series of ${name}; the limit of the source is ${seriesLimit}`,
    'Narrow the source with a selector such as cluster="eu", or raise its seriesLimit.',
    '',
    true,
  );
}

/** A series whose newest sample is older than this is over, for a server that scrapes every so many seconds. */
export function freshSeconds(scrapeSeconds: Seconds): Seconds {
  return scrapeSeconds * 2.5 + 2;
}

/** Long enough to see two scrapes of most configurations. */
const measureSeconds = 300;

/**
 * Reads every GPU once: one query per metric for all GPUs, of the raw samples of a short window, so that each has the time at which it was
 * scraped (an instant query would give samples of five minutes ago as those of now).
 */
export async function pollSource(
  api: PromApi,
  config: SourceConfig,
  contents: SourceContents,
  asked: { readonly scrapeSeconds: Seconds | null; readonly slow: boolean; readonly nowMs: () => EpochMs },
): Promise<SourceRound> {
  const wanted = contents.families.filter(
    ({ metric, key }) => asked.slow || metric !== null || isMemoryPart(key),
  );
  const windowS = Math.ceil(
    asked.scrapeSeconds === null ? measureSeconds : freshSeconds(asked.scrapeSeconds) + 1,
  );
  const warnings = new Set<string>();
  let serverNowMs: EpochMs | null = null;
  const answers = await inPool(queriesAtOnce, wanted, async (family): Promise<FamilyAnswer> => {
    const answer = await api.query(`${familySelector(family.name, config.selector)}[${windowS}s]`);
    for (const warning of answer.warnings) warnings.add(warning);
    serverNowMs ??= answer.serverNowMs;
    return { family, series: answer.series };
  });
  const scrapeSeconds = scrapeSecondsOf(answers.find(({ series }) => series.length > 0)?.series ?? []);
  const nowMs = serverNowMs ?? asked.nowMs();
  const fresh = freshSeconds(scrapeSeconds ?? asked.scrapeSeconds ?? defaultScrapeSeconds);
  const gpus = sourceGpus(answers, config, nowMs - fresh * 1000);
  if (contents.hasInfo && asked.slow)
    noteInfo(gpus, (await api.query(familySelector(infoFamily, config.selector))).series, config);
  return { gpus, serverNowMs: nowMs, scrapeSeconds, warnings: [...warnings], slow: asked.slow };
}

/** dcgm-exporter's own default. */
export const defaultScrapeSeconds: Seconds = 30;

function isMemoryPart(key: string): boolean {
  return key === 'memoryFreeBytes' || key === 'memoryReservedBytes';
}
