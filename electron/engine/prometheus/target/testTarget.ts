import { FailureError } from '#shared/domain/failure.ts';
import type { SourceStep, TargetConfig } from '#shared/domain/source.ts';
import { createEndpointClient, type EndpointClient } from '../http/endpointClient.ts';
import { statusFailure } from '../http/endpointFailure.ts';
import { createPromApi } from '../http/promApi.ts';
import { failureOf } from '../source/sourceSession.ts';
import { writeRequestOf } from './remoteWrite.ts';
import { snappyCompress } from './snappy.ts';
import { encodeWriteRequest } from './writeRequest.ts';

const timeoutMs = 15_000;

/** Writes one sample of a metric of its own (`headroom_write_test`) and, where the target is read back, asks the query API. */
export async function* testTarget(
  config: TargetConfig,
  secret: string | null,
  now: () => number,
): AsyncGenerator<SourceStep> {
  let step: SourceStep['step'] = 'config';
  let startedAt = performance.now();
  const done = (detail: string): SourceStep => {
    const tookMs = Math.round(performance.now() - startedAt);
    startedAt = performance.now();
    return { step, outcome: 'ok', detail, failure: null, tookMs };
  };
  let client: EndpointClient | null = null;
  try {
    client = createEndpointClient(config, secret);
    step = 'write';
    await writeOne(client, config, now());
    yield done(`${client.server} took a sample of headroom_write_test`);
    if (config.queryUrl === undefined) return;
    step = 'api';
    yield await askBack(config, secret, done);
  } catch (error) {
    const failure = failureOf(config, error);
    yield { ...done(failure.message), outcome: 'failed', failure };
  } finally {
    client?.close();
  }
}

async function writeOne(client: EndpointClient, config: TargetConfig, atMs: number): Promise<void> {
  const labels = [['__name__', 'headroom_write_test'], ...Object.entries(config.externalLabels)] as const;
  const body = snappyCompress(encodeWriteRequest([{ labels, value: 1, atMs }]));
  const answer = await client.ask(writeRequestOf(config.url, body));
  if (answer.status >= 200 && answer.status < 300) return;
  throw new FailureError(statusFailure(client.server, answer.status, answer.body.toString('utf8')));
}

async function askBack(
  config: TargetConfig,
  secret: string | null,
  done: (detail: string) => SourceStep,
): Promise<SourceStep> {
  const url = config.queryUrl ?? config.url;
  const client = createEndpointClient({ ...config, url }, secret);
  try {
    await createPromApi(client, url, { timeoutMs }).query('vector(1)');
    return done(`${client.server} answers queries`);
  } finally {
    client.close();
  }
}
