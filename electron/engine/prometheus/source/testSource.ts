import type { MappingPreview, SourceConfig, SourceStep } from '#shared/domain/source.ts';
import { requestFailure } from '../../http/requestFailure.ts';
import { mappingPreview } from './mappingPreview.ts';
import type { OpenSource } from './openSource.ts';
import { defaultScrapeSeconds, pollSource, readContents, type SourceRound } from './pollSource.ts';
import { failureOf } from './sourceSession.ts';

type StepName = SourceStep['step'];

/**
 * Asks a server apart from the running source and yields each step as it ends: the connection with its login, the API, which metrics there are, what
 * the label mapping makes of them, and a first sample. Ends after the first step that failed.
 */
export async function* testSource(
  config: SourceConfig,
  open: () => Promise<OpenSource>,
  now: () => number,
): AsyncGenerator<SourceStep> {
  let step: StepName = 'config';
  let startedAt = performance.now();
  const done = (detail: string, more: Partial<SourceStep> = {}): SourceStep => {
    const tookMs = Math.round(performance.now() - startedAt);
    startedAt = performance.now();
    return { step, outcome: 'ok', detail, failure: null, tookMs, ...more };
  };
  let opened: OpenSource | null = null;
  try {
    opened = await open();
    const { api } = opened;
    step = 'connect';
    const version = await api.buildInfo();
    await api.query('vector(1)');
    yield done(`${api.server} answers${config.insecure ? '; its certificate is not checked' : ''}`);
    step = 'api';
    yield done(version === null ? 'the query API works; the server tells no version' : `version ${version}`);
    step = 'metrics';
    const contents = await readContents(api, config);
    yield done(contentsText(contents.counts.length, contents.counts), warningOf(contents.warnings));
    step = 'mapping';
    const asked = { scrapeSeconds: null, slow: true, nowMs: now };
    const round = await pollSource(api, config, contents, asked);
    const utilisation = contents.families.find(({ metric }) => metric !== null);
    const labels = utilisation ? (await api.query(utilisation.name)).series.map((each) => each.labels) : [];
    const mapping = mappingPreview(round.gpus, labels);
    yield done(mappingText(mapping), { mapping, ...(mapping.gpusWithoutHost > 0 && { outcome: 'warning' }) });
    step = 'sample';
    yield* sampleStep(round, done);
  } catch (error) {
    const failure = failureOf(config, error);
    // Without an answer nothing was connected; what a client could not be made of is the configuration.
    const failed = step === 'config' && opened ? 'connect' : step;
    yield { ...done(failure.message), step: failed, outcome: 'failed', failure };
  } finally {
    opened?.close();
  }
}

function* sampleStep(
  round: SourceRound,
  done: (detail: string, more?: Partial<SourceStep>) => SourceStep,
): Generator<SourceStep> {
  const { size } = round.gpus;
  if (size === 0)
    throw requestFailure(
      'silent',
      'No GPU has a fresh sample',
      'Check that the exporters are up and scraped (up == 1).',
    );
  const every = round.scrapeSeconds ?? defaultScrapeSeconds;
  yield done(
    `${size === 1 ? '1 GPU reports' : `${size} GPUs report`}, scraped every ${every} s`,
    warningOf(round.warnings),
  );
}

function warningOf(warnings: readonly string[]): Partial<SourceStep> {
  const [first] = warnings;
  if (first === undefined) return {};
  const { failure } = requestFailure(
    'unreadable',
    'The answer may not be whole',
    'Look at the storage nodes behind the server; what is missing is shown as missing.',
    first,
  );
  return { outcome: 'warning', failure };
}

function contentsText(
  metrics: number,
  counts: readonly { readonly name: string; readonly series: number }[],
): string {
  const exporters = [
    ...(counts.some(({ name }) => name.startsWith('DCGM_')) ? ['dcgm-exporter'] : []),
    ...(counts.some(({ name }) => name.startsWith('nvidia_smi_')) ? ['nvidia_gpu_exporter'] : []),
  ];
  const series = counts.reduce((sum, each) => sum + each.series, 0);
  return `${exporters.join(' and ')}: ${metrics} metrics, ${series} series`;
}

function mappingText({ hosts, gpusWithoutHost }: MappingPreview): string {
  const named = hosts.length === 1 ? '1 host' : `${hosts.length} hosts`;
  return gpusWithoutHost === 0 ? named : `${named}; ${gpusWithoutHost} GPUs have none of the host labels`;
}
