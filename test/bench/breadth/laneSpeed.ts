import { createHostReader } from '#engine/probes/createHostReader.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { loopColumns } from '#sim/server/loopColumns.ts';
import { gpusOnBus } from '#sim/smi/offBus.ts';
import { headerLine, rowLines } from '#sim/smi/queryRows.ts';
import type { ParserSpeed } from './parserSpeed.ts';

const rounds = 200;
const warmMs = 300;
const measuredMs = 1000;

/** How fast the live path takes what a loop prints: rows of the stream in chunks of a round, from bytes to samples. */
export function laneSpeed(): ParserSpeed {
  const [host] = planFleet({ gpus: 8, seed: 1, uniformGpusPerHost: 8 }).hosts;
  if (!host) throw new Error('no host was planned');
  const { columns } = loopColumns(host.driverVersion).fast;
  const header = Buffer.from(`\n${headerLine(columns)}`);
  const chunks = Array.from({ length: rounds }, (_, round) =>
    Buffer.from(rowLines(host, gpusOnBus(host), columns, 1_700_000_000_000 + round * 1000, false)),
  );
  let samples = 0;
  const readAll = () => {
    const reader = createHostReader({
      onSamples: (rows) => {
        samples += rows.length;
      },
      onInventory: () => undefined,
      onGpuFailure: () => undefined,
    });
    reader.stdout(header);
    for (const chunk of chunks) reader.stdout(chunk);
    reader.end();
  };
  const repeat = (forMs: number) => {
    const startedAt = performance.now();
    let times = 0;
    for (; performance.now() - startedAt < forMs; times += 1) readAll();
    return { times, seconds: (performance.now() - startedAt) / 1000 };
  };
  repeat(warmMs);
  samples = 0;
  const { times, seconds } = repeat(measuredMs);
  const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0) * times;
  return {
    kind: 'the live stream',
    mbPerSecond: bytes / 1e6 / seconds,
    gpuSamplesPerSecond: samples / seconds,
  };
}
