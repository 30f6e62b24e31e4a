import { describe, expect, it } from 'vitest';
import { parseListeners } from '#engine/probes/listeners.ts';
import { candidatePorts } from '#shared/analysis/llm/candidatePorts.ts';
import { joinServer } from '#shared/analysis/llm/joinServer.ts';

const hex = (port: number) => port.toString(16).toUpperCase().padStart(4, '0');
const listens = (port: number, inode: number) => `tcp 00000000:${hex(port)} ${inode}`;
const process = (pid: number, parent: number, name: string, command = name) => [
  `proc ${pid} ${parent} ${name}`,
  `cmd ${pid} ${command}`,
];
const on = (...pids: readonly number[]) => pids.map((pid, at) => ({ gpuUuid: `GPU-${at}`, pid }));

/** Two vLLM servers of two GPUs each, as tensor-parallel workers under an engine under the one that listens. */
const twoServers = parseListeners([
  listens(8000, 501),
  listens(8001, 502),
  ...process(100, 1, 'vllm', 'python3 vllm serve a --port 8000'),
  ...process(110, 100, 'VLLM::EngineCor'),
  ...process(111, 110, 'VLLM::Worker_TP'),
  ...process(112, 110, 'VLLM::Worker_TP'),
  ...process(200, 1, 'vllm', 'python3 vllm serve b --port 8001'),
  ...process(211, 200, 'VLLM::Worker_TP'),
  ...process(212, 200, 'VLLM::Worker_TP'),
  'own 100 501',
  'own 200 502',
]);

describe('joining a server to its GPUs', () => {
  it('goes by the process that listens and those below it', () => {
    const gpus = on(111, 112, 211, 212);
    const first = joinServer(8000, twoServers, gpus);
    expect(first).toMatchObject({
      process: { pid: 100 },
      join: { basis: 'pid', gpuUuids: ['GPU-0', 'GPU-1'] },
    });
    expect(joinServer(8001, twoServers, gpus).join).toMatchObject({
      basis: 'pid',
      gpuUuids: ['GPU-2', 'GPU-3'],
    });
  });

  it('takes the uppermost of those that share a socket', () => {
    const shared = parseListeners([
      listens(8000, 501),
      ...process(100, 1, 'vllm'),
      ...process(101, 100, 'vllm'),
      'own 101 501',
      'own 100 501',
    ]);
    expect(joinServer(8000, shared, on(101))).toMatchObject({
      process: { pid: 100 },
      join: { gpuUuids: ['GPU-0'] },
    });
  });

  it('finds shards beside a router under a launcher of servers, but not under a shell', () => {
    const beside = (launcher: string) =>
      parseListeners([
        listens(8080, 501),
        ...process(50, 1, launcher),
        ...process(60, 50, 'router'),
        ...process(61, 50, 'python3'),
        'own 60 501',
      ]);
    expect(joinServer(8080, beside('text-generation'), on(61)).join).toMatchObject({
      basis: 'pid',
      gpuUuids: ['GPU-0'],
    });
    expect(joinServer(8080, beside('tmux'), on(61)).join).toMatchObject({ basis: 'none', gpuUuids: [] });
  });

  it('goes by the port inside a container where the one that publishes it is not the server', () => {
    const container = [
      listens(8000, 501),
      `net 300 00000000:${hex(8000)} 900`,
      ...process(300, 1, 'python3'),
      'own 300 900',
    ];
    expect(joinServer(8000, parseListeners(container), on(300)).join).toMatchObject({
      basis: 'namespace',
      gpuUuids: ['GPU-0'],
    });
    const two = [
      ...container,
      `net 400 00000000:${hex(8000)} 901`,
      ...process(400, 1, 'python3'),
      'own 400 901',
    ];
    expect(joinServer(8000, parseListeners(two), on(300, 400)).join).toMatchObject({ basis: 'none' });
  });

  it('goes by the command line where who listens is hidden, and says so', () => {
    const hidden = parseListeners([
      listens(8000, 501),
      ...process(100, 1, 'vllm', 'python3 vllm serve a --port=8000'),
      ...process(111, 100, 'VLLM::Worker_TP'),
      'hidden 100',
      'hidden 111',
    ]);
    const { join, process: who } = joinServer(8000, hidden, on(111));
    expect(join).toMatchObject({ basis: 'command-line', gpuUuids: ['GPU-0'] });
    expect(join.why).toContain('hidden');
    expect(who).toBeNull();
  });

  it('never guesses', () => {
    const alone = parseListeners([listens(8000, 501), ...process(111, 1, 'python3'), 'hidden 111']);
    expect(joinServer(8000, alone, on(111)).join).toMatchObject({ basis: 'none', gpuUuids: [] });
    expect(joinServer(8000, alone, on(111)).join.why).toContain('hidden');
    expect(joinServer(8000, null, on(111)).join.basis).toBe('none');
    expect(joinServer(8000, twoServers, []).join.why).toContain('no process is on a GPU');
  });

  it('survives processes that are each other’s parents', () => {
    const loop = parseListeners([
      listens(8000, 501),
      ...process(5, 6, 'a'),
      ...process(6, 5, 'b'),
      'own 6 501',
    ]);
    expect(joinServer(8000, loop, on(5)).join.basis).toBe('pid');
  });
});

describe('ports worth a question', () => {
  const ports = (lines: readonly string[]) => candidatePorts(parseListeners(lines)).map(({ port }) => port);

  it('are those of servers around the GPUs', () => {
    expect(candidatePorts(twoServers).map(({ port }) => port)).toEqual([8000, 8001]);
  });

  it('leave training, its rendezvous and ports that libraries open alone', () => {
    const training = [
      listens(22, 1),
      listens(29500, 2),
      listens(8888, 3),
      listens(41234, 4),
      ...process(10, 1, 'torchrun', 'torchrun --master-port 29500 train.py'),
      ...process(11, 10, 'python3', 'python3 train.py'),
      'own 10 2',
      'own 11 4',
    ];
    expect(ports(training)).toEqual([]);
    const server = [
      listens(9000, 5),
      listens(41234, 4),
      ...process(20, 1, 'VLLM::EngineCor'),
      'own 20 5',
      'own 20 4',
    ];
    expect(ports(server)).toEqual([9000]);
  });

  it.each([
    'torchrun --master_port 29510 train.py --model meta-llama/Llama-3.1-8B',
    'accelerate launch --dynamo_backend inductor --main_process_port 9001 train.py',
    'python3 ppo.py --rollout vllm --master-port 9001 --rdzv-endpoint=127.0.0.1:9001',
  ])('leave the rendezvous of a training alone: %s', (command) => {
    const training = [listens(29510, 1), listens(9001, 2), ...process(10, 1, 'python3', command), 'own 10 1'];
    expect(ports(training)).toEqual([]);
  });

  it('leave out what the loopback does not reach, and take Ollama’s own port', () => {
    expect(ports(['tcp 0500000A:2CAA 1', 'tcp 0100007F:2CAA 2'])).toEqual([11434]);
    expect(ports(['tcp 0500000A:2CAA 1'])).toEqual([]);
  });
});
