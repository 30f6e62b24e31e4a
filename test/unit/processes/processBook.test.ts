import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProcessBook } from '#engine/probes/process/processBook.ts';
import { parseProcessSection } from '#engine/probes/process/processSection.ts';
import { unavailable } from '#shared/domain/reading.ts';

const listed = (pid: number, memoryUsedBytes = 1024) => ({
  gpuUuid: 'GPU-1',
  pid,
  name: 'python3',
  memoryUsedBytes,
});
const oldAfterMs = 180_000;
const machine = 'machine 1700000000 100 host';
const known = [
  machine,
  'process 42 R 1 12345',
  'uid 42 1000',
  'command 42 vllm serve  x ',
  'cgroup 42 /system.slice/vllm.service',
  'user 1000 ann',
];

function bookOf(...sections: readonly (readonly string[])[]): ProcessBook {
  const book = new ProcessBook(oldAfterMs);
  for (const lines of sections) book.take(lines, 0);
  return book;
}
const details = (book: ProcessBook, pid = 42, memory?: number) =>
  book.detailsOf(listed(pid, memory), 'gpu1', 0);

describe('the book of processes', () => {
  it('knows user, start, command line, state and origin', () => {
    expect(details(bookOf(known))).toEqual({
      user: 'ann',
      startedAtMs: 1_700_000_123_450,
      commandLine: 'vllm serve  x',
      state: 'running',
      origin: { container: null, pod: null, slurm: null, systemdUnit: 'vllm.service' },
      warning: null,
    });
  });

  it('keeps what was told once, for as long as the pid is the same process', () => {
    const again = bookOf(known, [machine, 'process 42 S 1 12345']);
    expect(details(again)).toMatchObject({ user: 'ann', state: 'sleeping', commandLine: 'vllm serve  x' });
    const another = bookOf(known, [machine, 'process 42 S 1 99999']);
    expect(details(another)).toMatchObject({
      commandLine: unavailable('its details are not read yet'),
      state: 'sleeping',
      startedAtMs: 1_700_000_999_990,
    });
  });

  it('shows no secret that stands in a command line', () => {
    const line = 'command 42 vllm serve m --api-key s3cret --hf-token=t0ken --max-num-batched-tokens 8192';
    expect(details(bookOf([...known, line])).commandLine).toBe(
      'vllm serve m --api-key [hidden] --hf-token=[hidden] --max-num-batched-tokens 8192',
    );
  });

  it('shows the number of an account without a name', () => {
    expect(details(bookOf(known.slice(0, -1))).user).toBe('uid 1000');
  });

  it('says that a zombie holds memory, and which parent left it', () => {
    const zombie = [machine, 'process 42 Z 7 1', 'uid 42 0', 'command 42 ', 'user 0 root'];
    expect(details(bookOf(zombie))).toMatchObject({
      state: 'zombie',
      commandLine: unavailable('a zombie has no command line'),
      warning:
        'Zombie: the process has ended and still holds GPU memory; its parent, process 7, has not collected it.',
    });
    expect(details(bookOf(zombie), 42, 0).warning).not.toContain('memory');
  });

  it('calls a process gone when two looks in a row do not find it', () => {
    const gone = [machine, 'gone 42'];
    expect(details(bookOf(gone))).toMatchObject({ state: 'unknown', warning: null });
    expect(details(bookOf(gone, gone))).toMatchObject({
      state: 'gone',
      warning: expect.stringContaining('still counts GPU memory'),
    });
  });

  it.each([
    ['container', 'outside of the container'],
    ['hidden', 'hidepid'],
  ])('does not call one gone that it may just not see (%s)', (view, words) => {
    const section = [`machine 1 100 ${view}`, 'gone 42'];
    const book = bookOf(section, section);
    expect(details(book)).toMatchObject({
      state: 'unknown',
      user: { reason: expect.stringContaining(words) },
    });
    expect(book.partial([42], 0)).toContain(words);
    expect(book.seesAll).toBe(false);
  });

  it('says which part could not be read', () => {
    const closed = bookOf([...known, 'closed 42 environment']);
    expect(closed.partial([42, 43], 0)).toContain('the environment of 1 of 2 processes');
    const shut = details(bookOf([machine, 'process 42 R 1 1', 'closed 42 command', 'closed 42 cgroup']));
    expect(shut).toMatchObject({ commandLine: { state: 'unavailable' }, origin: { state: 'failed' } });
    expect(bookOf([...known, 'more 7']).partial([42], 0)).toBe('7 more processes were not looked at');
    expect(bookOf(known).partial([42], 0)).toBeNull();
  });

  it('gives nothing before it was told, and nothing that is old', () => {
    expect(details(bookOf()).user).toEqual(unavailable('process details are not read yet'));
    const old = bookOf(known).detailsOf(listed(42), null, oldAfterMs + 1);
    expect(old).toMatchObject({
      user: unavailable('process details were not read lately'),
      state: 'unknown',
    });
  });
});

describe('the environment of a process', () => {
  const pod = `cgroup 42 /kubepods/podb1a4d3c2-0f9e-4d5c-8b7a-112233445566/${'ab'.repeat(32)}`;
  const origin = (...lines: string[]) => details(bookOf([machine, 'process 42 R 1 1', ...lines])).origin;

  it('names the pod, unless the name is that of the host, whose network it uses', () => {
    expect(origin(pod, 'env 42 HOSTNAME=vllm-0', 'env 42 POD_NAMESPACE=a')).toMatchObject({
      pod: { name: 'vllm-0', namespace: 'a' },
    });
    expect(origin(pod, 'env 42 HOSTNAME=gpu1')).toMatchObject({ pod: { name: { state: 'unavailable' } } });
    expect(origin(pod, 'env 42 HOSTNAME=gpu1', 'env 42 POD_NAME=x')).toMatchObject({ pod: { name: 'x' } });
  });

  it('names the job where control groups do not, and is not believed where they do', () => {
    const variables = [
      'env 42 SLURM_JOB_ID=71',
      'env 42 SLURM_STEP_ID=4294967290',
      'env 42 SLURM_JOB_NAME=a b',
    ];
    expect(origin('cgroup 42 /', ...variables)).toMatchObject({
      slurm: { jobId: '71', stepId: 'interactive', jobName: 'a b' },
    });
    expect(origin('cgroup 42 /slurm/uid_1/job_9/step_2', ...variables)).toMatchObject({
      slurm: { jobId: '9', stepId: '2' },
    });
    expect(origin('cgroup 42 /', 'env 42 SLURM_JOB_ID=rm -rf')).toMatchObject({ slurm: null });
  });
});

describe('hostile sections', () => {
  const word = fc.constantFrom(
    'process',
    'gone',
    'uid',
    'command',
    'cgroup',
    'env',
    'closed',
    'user',
    'more',
    'machine',
  );
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.tuple(word, fc.nat({ max: 50 }), fc.string({ unit: 'binary' })).map((parts) => parts.join(' ')),
    fc.tuple(word, fc.string(), fc.nat()).map((parts) => parts.join(' ')),
  );

  it('never throw, and every detail is a value or a reason', () => {
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 60 }), { maxLength: 3 }), (sections) => {
        const book = bookOf(...sections);
        for (let pid = 1; pid <= 50; pid += 1) {
          const { user, startedAtMs, commandLine } = details(book, pid);
          for (const part of [user, commandLine]) expect(['string', 'object']).toContain(typeof part);
          expect(typeof startedAtMs === 'object' || Number.isFinite(startedAtMs)).toBe(true);
        }
        book.partial([1, 2, 3], 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('are held within bounds', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => [
      `process ${at} R 1 ${at}`,
      `command ${at} ${'x'.repeat(100)}`,
      `user ${at} u`,
      `env 1 N${at}=v`,
      'cgroup 1 /x',
    ]).flat();
    const section = parseProcessSection([...many, `command 2 ${'y'.repeat(100_000)}`]);
    expect(section.processes.size).toBeLessThanOrEqual(1024);
    expect(section.words.size).toBeLessThanOrEqual(1024);
    expect(section.users.size).toBeLessThanOrEqual(1024);
    expect(section.words.get(1)?.environment.size).toBeLessThanOrEqual(16);
    expect(section.words.get(1)?.groups.length).toBeLessThanOrEqual(8);
    expect(section.words.get(2)?.command?.length).toBeLessThanOrEqual(4000);
  });
});
