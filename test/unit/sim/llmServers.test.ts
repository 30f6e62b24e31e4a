import { expect, it } from 'vitest';
import { readLlmText } from '#engine/llm/readLlmText.ts';
import { parseListeners } from '#engine/probes/listeners.ts';
import { joinServer } from '#shared/analysis/llm/joinServer.ts';
import { LlmCounters } from '#sim/llm/llmCounters.ts';
import { llmMetricsText } from '#sim/llm/llmMetricsText.ts';
import { listenerLines, simLlmServers } from '#sim/llm/simLlmServers.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { processesAt } from '#sim/processesAt.ts';

const noon = Date.UTC(2026, 4, 12, 12, 0, 5);
const fleet = planFleet({ gpus: 400, seed: 1 });
const hosts = fleet.hosts.filter((host) => simLlmServers(host).length > 0);

it('has servers on its serving hosts, whose numbers the collector reads', () => {
  expect(hosts.length).toBeGreaterThan(5);
  for (const host of hosts)
    for (const server of simLlmServers(host)) {
      const [model, ...others] = readLlmText(llmMetricsText(server, noon)).models;
      expect(others).toEqual([]);
      expect(model).toMatchObject({ server: 'vllm', model: server.model });
      expect(model?.latencies.timeToFirstTokenSeconds.buckets.at(-1)?.le).toBe(Number.POSITIVE_INFINITY);
    }
});

it('tells what listens so that each server joins its own GPUs by process', () => {
  for (const host of hosts) {
    const listeners = parseListeners(listenerLines(host, noon).split('\n'));
    const onGpus = host.gpus.flatMap((gpu) =>
      processesAt(gpu, noon).map(({ pid }) => ({ gpuUuid: gpu.uuid, pid })),
    );
    for (const { port, gpus } of simLlmServers(host)) {
      const { join } = joinServer(port, listeners, onGpus);
      const wanted = gpus.filter((gpu) => processesAt(gpu, noon).length > 0).map(({ uuid }) => uuid);
      if (wanted.length > 0) expect(join).toMatchObject({ basis: 'pid', gpuUuids: wanted });
    }
  }
});

it('counts the same whoever asks and when, upwards, and anew after midnight', () => {
  const gpus = simLlmServers(hosts[0] ?? fail())[0]?.gpus ?? [];
  const often = new LlmCounters(gpus);
  const counted = Array.from({ length: 200 }, (_, at) => often.at(noon + at * 7_000).generatedTokens);
  expect(counted).toEqual(counted.toSorted((one, other) => one - other));
  expect(new LlmCounters(gpus).at(noon + 199 * 7_000).generatedTokens).toBe(counted.at(-1));
  const midnight = Date.UTC(2026, 4, 13);
  expect(often.at(midnight + 1000).generatedTokens).toBeLessThan(often.at(midnight - 1000).generatedTokens);
});

function fail(): never {
  throw new Error('no serving host in the plan');
}
