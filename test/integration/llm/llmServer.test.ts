/** Servers of every kind, as one that is asked over a connection. */
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { placeOfPort } from '#engine/llm/llmPlace.ts';
import { LlmServer } from '#engine/llm/llmServer.ts';
import { createLocalConnection } from '#engine/local/localConnection.ts';
import { capturesOf, captureText } from '../../unit/formats/captureStore.ts';

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

async function http(answer: Readonly<Record<string, string | readonly [status: number, body: string]>>) {
  const listener: RequestListener = (request, response) => {
    const said = answer[request.url ?? ''] ?? [404, '{"detail":"Not Found"}'];
    const [status, body] = typeof said === 'string' ? [200, said] : said;
    response.writeHead(status, { connection: 'close' }).end(body);
  };
  return listening(createHttpServer(listener));
}

function serverAt(port: number, words = '', found: 'listener' | 'configured' = 'listener'): LlmServer {
  const connection = createLocalConnection(() => undefined);
  onTestFinished(() => connection.close());
  const clock = { now: Date.now, mono: () => performance.now() };
  const server = new LlmServer(
    placeOfPort(port, found),
    { words, inode: 1 },
    { name: 'a', connection },
    clock,
  );
  onTestFinished(() => server.close());
  return server;
}

const modelsOf = (server: LlmServer) => server.models((model) => model ?? '').map(({ model }) => model);

describe('an LLM server', () => {
  it.each([
    ['vllm-metrics', 'vllm'],
    ['sglang-metrics', 'sglang'],
    ['tgi-metrics', 'tgi'],
    ['llamacpp-metrics', 'llamacpp'],
    ['triton-metrics', 'triton'],
  ])('is recognised by its metrics: %s', async (captured, kind) => {
    const [file] = capturesOf(captured);
    if (file === undefined) return;
    const port = await http({ '/metrics': captureText(file) });
    const server = serverAt(port);
    expect(await server.read()).toBeNull();
    expect(server).toMatchObject({ kind, phase: 'reading', failure: null, isOther: false });
    expect(modelsOf(server).length).toBeGreaterThan(0);
  });

  it('without a model in its metrics is asked for it, and for its version', async () => {
    const port = await http({
      '/metrics': 'llamacpp:prompt_tokens_total 5\nllamacpp:requests_processing 0\n',
      '/v1/models': '{"data":[{"id":"qwen.gguf"}]}',
      '/props': '{"build_info":"b5000-abc"}',
    });
    const server = serverAt(port);
    await server.read();
    expect(modelsOf(server)).toEqual(['qwen.gguf']);
    expect(server.version).toBe('b5000-abc');
  });

  it('of Ollama tells its models and no numbers', async () => {
    const port = await http({
      '/api/ps': '{"models":[{"name":"llama3:8b"}]}',
      '/api/version': '{"version":"0.9.1"}',
    });
    const server = serverAt(port, 'ollama serve');
    await server.read();
    expect(server).toMatchObject({ kind: 'ollama', phase: 'reading', version: '0.9.1' });
    const [model] = server.models((name) => name ?? '');
    expect(model).toMatchObject({
      model: 'llama3:8b',
      readings: { generatedTokensPerSecond: { state: 'unavailable' } },
    });
  });

  it('of TensorRT-LLM is read where its text is, not where reading empties a list', async () => {
    const port = await http({
      '/metrics': '[]',
      '/prometheus/metrics': 'trtllm_request_success_total{model_name="m"} 5\n',
    });
    const server = serverAt(port);
    await server.read();
    expect(server).toMatchObject({ kind: 'trtllm', phase: 'reading' });
  });

  it.each([
    [
      'llama-server',
      'llamacpp',
      { '/metrics': [501, '{"error":"This server does not support metrics endpoint"}'] },
      '--metrics',
    ],
    ['sglang', 'sglang', { '/get_server_info': '{"version":"0.4.6"}' }, '--enable-metrics'],
  ] as const)(
    'without metrics is named with what would give them: %s',
    async (words, kind, answers, remedy) => {
      const server = serverAt(await http(answers), words);
      await server.read();
      expect(server).toMatchObject({ kind, phase: 'failed' });
      expect(server.failure?.remedy).toContain(remedy);
    },
  );

  it('is not what speaks something else, which is asked no more', async () => {
    const ssh = await listening(
      createServer((socket) => socket.on('error', () => undefined).end('SSH-2.0-x\r\n')),
    );
    const mute = await listening(createServer((socket) => socket.on('error', () => undefined).end()));
    for (const port of [ssh, mute]) {
      const server = serverAt(port);
      await server.read();
      expect(server).toMatchObject({ isOther: true, kind: null, failure: null });
    }
  });

  it('that was read once is read again after bad answers, whatever they were', async () => {
    const metrics = 'vllm:generation_tokens_total{model_name="m"} 5\n';
    const answers: Record<string, string | readonly [number, string]> = { '/metrics': metrics };
    const server = serverAt(await http(answers));
    await server.read();
    expect(server).toMatchObject({ kind: 'vllm', phase: 'reading' });
    for (const bad of [[503, 'overloaded'], [404, ''], [404, ''], [500, ''], 'python_info 1\n'] as const) {
      answers['/metrics'] = bad;
      await server.read();
      expect(server).toMatchObject({ kind: 'vllm', phase: 'failed', isOther: false });
    }
    answers['/metrics'] = metrics;
    await server.read();
    expect(server).toMatchObject({ kind: 'vllm', phase: 'reading', failure: null });
  });

  it.each<[string, string, readonly [number, string], boolean]>([
    ['loads its model', '', [503, 'loading'], false],
    ['wants a token', '', [401, ''], false],
    ['has served nothing yet', '', [200, ''], false],
    ['is called vLLM and has no such page', 'vllm serve m', [404, '{}'], false],
    ['is a web page', 'nginx', [200, '<html>'], true],
    ['has no such page', '', [404, '{}'], true],
  ])('that at first sight %s is other: %s, %j, %s', async (_, words, answer, isOther) => {
    const server = serverAt(await http({ '/metrics': answer }), words);
    await server.read();
    expect(server).toMatchObject({ kind: null, isOther, phase: isOther ? 'looking' : 'failed' });
  });

  it('that the user named is asked again, whatever it answers', async () => {
    const answers: Record<string, string> = { '/metrics': '<html>' };
    const server = serverAt(await http(answers), '', 'configured');
    await server.read();
    expect(server).toMatchObject({ isOther: false, phase: 'failed' });
    answers['/metrics'] = 'vllm:generation_tokens_total{model_name="m"} 5\n';
    await server.read();
    expect(server).toMatchObject({ kind: 'vllm', phase: 'reading' });
  });

  it('that is gone fails with the port named, and is tried again later each time', async () => {
    const gone = createServer();
    const port = await listening(gone);
    await new Promise((resolve) => gone.close(resolve));
    const server = serverAt(port);
    const pauses: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      await server.read();
      pauses.push(Math.round((server.nextAtMono - performance.now()) / 1000));
    }
    expect(server).toMatchObject({ phase: 'failed', failure: { kind: 'refused' } });
    expect(server.failure?.message).toContain(String(port));
    expect(pauses).toEqual(pauses.toSorted((one, other) => one - other));
    expect(pauses.at(-1)).toBeGreaterThan(30);
  });
});
