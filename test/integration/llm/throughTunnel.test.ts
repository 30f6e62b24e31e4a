/** A server on the loopback of a real sshd host: found, read through the connection, and joined to its GPUs. */
import { expect, it, type TestContext } from 'vitest';
import { isNumber, type Reading } from '#shared/domain/reading.ts';
import { describeWithSshd } from '../../fixtures/sshd.ts';
import { freePort, startGpuHost, startVllmLike, type VllmLike } from './llmHarness.ts';

const patient = { timeout: 90_000, interval: 500 };
const gpu0 = 'GPU-fa4e0000-0000-4000-8000-000000000000';
const gpu1 = 'GPU-fa4e0000-0000-4000-8000-000000000001';
type Context = Pick<TestContext, 'onTestFinished'>;
const transports = ['ssh2', 'openssh'] as const;
type Host = Awaited<ReturnType<typeof startGpuHost>>;

async function serverOf({ onTestFinished }: Context, mode: string, port?: number): Promise<VllmLike> {
  const server = await startVllmLike(mode, port);
  onTestFinished(server.stop);
  return server;
}

async function hostOf({ onTestFinished }: Context, ...args: Parameters<typeof startGpuHost>): Promise<Host> {
  const host = await startGpuHost(...args);
  onTestFinished(host.stop);
  return host;
}

const serversOf = async (host: Host) => (await host.api.llm.servers({ host: 'gpu-01' })).servers;

describeWithSshd('LLM servers through the tunnel', () => {
  it.concurrent('is found by its process, and its tokens land on its GPU alone', async (context) => {
    const { expect } = context;
    const server = await serverOf(context, 'steady');
    const host = await hostOf(context, { gpus: '2', pids: String(server.workerPid) });
    await expect
      .poll(async () => (await serversOf(host))[0]?.models[0]?.readings.generatedTokensPerSecond, patient)
      .toSatisfy(isNumber);
    const [found, ...others] = await serversOf(host);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      host: 'gpu-01',
      place: `127.0.0.1:${server.port}`,
      found: 'listener',
      kind: 'vllm',
      version: '0.10.2',
      phase: 'reading',
      failure: null,
      pid: server.pid,
      join: { basis: 'pid', gpuUuids: [gpu0] },
      models: [{ model: 'test/model', wasReset: false }],
    });
    const readings = found?.models[0]?.readings;
    // Measured between two clocks, and either may be kept waiting.
    expect(readings?.generatedTokensPerSecond).toSatisfy((rate: number) => rate > 80 && rate < 125);
    expect(readings?.promptTokensPerSecond).toSatisfy((rate: number) => rate > 320 && rate < 500);
    expect(readings).toMatchObject({
      requestsRunningCount: 3,
      requestsQueuedCount: 1,
      kvCacheUsePercent: 25,
      preemptionsPerMinute: 0,
      prefixCacheHitPercent: { state: 'unavailable' },
    });
    expect(readings?.timeToFirstTokenP50Seconds).toBeCloseTo(0.1, 3);
    expect(readings?.timePerOutputTokenP95Seconds).toBeCloseTo(0.038, 3);
    expect((await host.api.llm.servers({ gpu: gpu0 })).servers).toHaveLength(1);
    expect((await host.api.llm.servers({ gpu: gpu1 })).servers).toEqual([]);
    expect((await host.api.llm.servers({})).coverage).toEqual({
      hosts: 1,
      hostsLookedAt: 1,
      hostsRefusing: [],
    });
  });

  it.concurrent('one that hangs and one that never ends fail, and the host stays live', async (context) => {
    const { expect } = context;
    const hanging = await serverOf(context, 'hangs');
    const endless = await serverOf(context, 'endless');
    const host = await hostOf(context, { gpus: '1', pids: `${hanging.workerPid} ${endless.workerPid}` });
    await expect
      .poll(async () => (await serversOf(host)).map(({ phase }) => phase), patient)
      .toEqual(['failed', 'failed']);
    const words = new Map((await serversOf(host)).map(({ place, failure }) => [place, failure?.words]));
    expect(words.get(`127.0.0.1:${hanging.port}`)).toContain('within 10 s');
    expect(words.get(`127.0.0.1:${endless.port}`)).toContain('larger than 4096 KiB');
    expect(await host.api.hosts.list({})).toMatchObject([{ phase: 'live' }]);
  });

  it.concurrent('a server that starts again is said to, and never gives a negative rate', async (context) => {
    const { expect } = context;
    const server = await serverOf(context, 'restarts');
    const host = await hostOf(context, { gpus: '1', pids: String(server.workerPid) });
    const rates = new Map<boolean, Reading>();
    await expect
      .poll(async () => {
        const model = (await serversOf(host))[0]?.models[0];
        if (model) rates.set(model.wasReset, model.readings.generatedTokensPerSecond);
        return rates.has(true);
      }, patient)
      .toBe(true);
    // It counted for at least a second anew; what it lost is not made up.
    expect(rates.get(true)).toSatisfy((rate: Reading) => isNumber(rate) && rate > 0 && rate < 100);
  });

  it.concurrent('a web page on a configured port is no server, and says so', async (context) => {
    const { expect } = context;
    const server = await serverOf(context, 'other');
    const host = await hostOf(context, { gpus: '1' }, {}, `    llm: [{ port: ${server.port} }]\n`);
    await expect.poll(async () => (await serversOf(host))[0]?.phase, patient).toBe('failed');
    expect(await serversOf(host)).toMatchObject([
      { found: 'configured', kind: null, failure: { words: expect.stringContaining('none of the servers') } },
    ]);
  });

  it.concurrent.for(transports)(
    'a port on which nothing listens yet leaves the loop alone (%s)',
    async (transport, context) => {
      const { expect } = context;
      const port = await freePort();
      const keys = `    transport: ${transport}\n    llm: [{ port: ${port} }]\n`;
      const host = await hostOf(context, { gpus: '1' }, {}, keys);
      await expect
        .poll(async () => (await serversOf(host))[0]?.failure, patient)
        .toMatchObject({ kind: 'refused', message: expect.stringContaining(`127.0.0.1:${port}`) });
      await serverOf(context, 'steady', port);
      await expect.poll(async () => (await serversOf(host))[0]?.phase, patient).toBe('reading');
      expect(await host.api.hosts.list({})).toMatchObject([{ phase: 'live', failure: null }]);
      expect(host.sshd.log().match(/Starting session: command/g)).toHaveLength(1);
    },
  );

  it.concurrent.for(transports)(
    'an sshd that forbids forwarding is back-pressure: the host stays live (%s)',
    async (transport, context) => {
      const { expect } = context;
      const server = await serverOf(context, 'steady');
      const host = await hostOf(
        context,
        { gpus: '1' },
        { extra: ['AllowTcpForwarding no'] },
        `    transport: ${transport}\n    llm: [{ port: ${server.port} }]\n`,
      );
      await expect
        .poll(async () => (await host.api.llm.servers({})).coverage.hostsRefusing, patient)
        .toEqual(['gpu-01']);
      expect(await serversOf(host)).toMatchObject([{ phase: 'failed', failure: { kind: 'back-pressure' } }]);
      // Forwarding may be refused before the first sample is there.
      await expect.poll(() => host.api.hosts.list({}), patient).toMatchObject([{ phase: 'live' }]);
    },
  );
});

it('has a stand-in that answers', async ({ onTestFinished }) => {
  const server = await startVllmLike();
  onTestFinished(server.stop);
  const answer = await fetch(`http://127.0.0.1:${server.port}/metrics`);
  expect(await answer.text()).toContain('vllm:generation_tokens_total');
});
