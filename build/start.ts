/**
 * `npm start`: builds what has changed and opens the desktop app. Where no window can open it says why, in one sentence,
 * and serves the same screen on loopback. Arguments are passed on: `npm start -- --demo 800 --config DIR`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { obtainElectron, whyNoWindow } from './desktopRuntime.ts';
import { ensureBuilt } from './freshBuild.ts';

const root = resolve(import.meta.dirname, '..');
/** An end this early, by a crash of Chromium's own or with its code 1, means that it cannot run here at all. */
const earlyMs = 10_000;
const cannotRunCode = 1;

/** Runs a program in our place: same terminal, signals passed on, ends when it does. */
async function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = spawn(program, [...args], { cwd: root, env, stdio: 'inherit' });
  // A terminal sends Ctrl-C to the whole group: passing it on would be a second one.
  const passOn = (signal: NodeJS.Signals) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, passOn);
  await once(child, 'exit');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, passOn);
  return child;
}

/** Opens the desktop app; a clause when it cannot run here, else its exit code. */
async function openDesktop(args: readonly string[]): Promise<string | number> {
  const noWindow = whyNoWindow();
  if (noWindow) return noWindow;
  const electron = obtainElectron();
  if (electron === null) return 'Electron could not be obtained';
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  const startedAt = performance.now();
  const { exitCode, signalCode } = await run(electron, [root, ...args], env);
  const early = performance.now() - startedAt < earlyMs;
  const crashed = signalCode !== null && !['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'].includes(signalCode);
  if (early && (crashed || exitCode === cannotRunCode)) return 'Electron could not start here (see above)';
  return exitCode ?? 0;
}

async function start(args: readonly string[]): Promise<number> {
  if (!ensureBuilt()) return 1;
  const outcome = await openDesktop(args);
  if (typeof outcome === 'number') return outcome;
  process.stdout.write(`No window, because ${outcome}; the same screen opens in a browser.\n`);
  const serving = await run(process.execPath, ['out/cli/headroom.js', ...serveArguments(args)], process.env);
  return serving.exitCode ?? 0;
}

/** `--config DIR` is the program's, all others are the command's. */
function serveArguments(args: readonly string[]): string[] {
  const at = args.findIndex((arg) => arg === '--config' || arg.startsWith('--config='));
  if (at < 0) return ['serve', ...args];
  const length = args[at] === '--config' ? 2 : 1;
  return [...args.slice(at, at + length), 'serve', ...args.slice(0, at), ...args.slice(at + length)];
}

process.exitCode = await start(process.argv.slice(2));
