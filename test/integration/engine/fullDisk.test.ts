import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const child = fileURLToPath(new URL('engineChild.ts', import.meta.url));
/** Sets limits of a process (util-linux). */
const prlimit = 'prlimit';
const hasPrlimit = spawnSync(prlimit, ['--version']).status === 0;

/** Paused hosts with labels: nothing is sent to 192.0.2.0/24. */
function hostsYaml(...names: readonly string[]): string {
  const hosts = names.map(
    (name) => `  - { name: ${name}, address: 192.0.2.1, paused: true, labels: { team: t-${name} } }\n`,
  );
  return `hosts:\n${hosts.join('')}`;
}

/** An engine in a process of its own over a folder. */
function startChild(folder: string, before: readonly string[] = []) {
  const [program = '', ...args] = [...before, process.execPath, child, folder];
  const engine = spawn(program, args);
  onTestFinished(() => void engine.kill('SIGKILL'));
  const ended = once(engine, 'exit');
  let words = '';
  engine.stderr.on('data', (bytes: Buffer) => {
    words += bytes;
  });
  const lines = createInterface({ input: engine.stdout })[Symbol.asyncIterator]();
  /** Reads on until a line says so; fails where the child ends before. */
  const told = async (wanted: string) => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`the engine ended before it said ${wanted}: ${words}`);
      if (value === wanted) return;
    }
  };
  const stop = async () => {
    engine.stdin.end();
    await told('stopped');
    expect(await ended, words).toEqual([0, null]);
  };
  return { pid: String(engine.pid), told, stop };
}

it.skipIf(!hasPrlimit)(
  'a disk that is full costs labels and log lines, not the collector',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'headroom-full-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const follow = (...names: readonly string[]) =>
      writeFileSync(join(folder, 'hosts.yaml'), hostsYaml(...names));
    follow('one');
    const engine = startChild(folder);
    await engine.told('["one"]');
    // From here on every write to a file of the child fails, as on a full disk.
    execFileSync(prlimit, ['--pid', engine.pid, '--fsize=0:0']);
    follow('one', 'two');
    await engine.told('["one","two"]');
    follow('one', 'two', 'three');
    await engine.told('["one","two","three"]');
    await engine.stop();

    const later = startChild(folder, [prlimit, '--fsize=0:0']);
    await later.told('["one","two","three"]');
    follow('one', 'four');
    await later.told('["one","four"]');
    await later.stop();
  },
  120_000,
);
