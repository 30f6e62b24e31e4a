import type { ServerChannel } from 'ssh2';
import { isAmdHost } from '../amd/amdSections.ts';
import { faultOf } from '../faults.ts';
import { noise } from '../noise.ts';
import { type CommandAnswer, type CommandStream, smiCommand } from '../smi/smiCommand.ts';
import { faultyLane } from './faultyLane.ts';
import type { SimHost } from './simHost.ts';

/** Words of a command line: quotes and backslashes as sh reads them, nothing expanded. */
export function shellWords(line: string): readonly string[] {
  const words = line.match(/(?:[^\s"'\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+/g) ?? [];
  return words.map((word) =>
    word.replace(/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/g, (_all, single, double, escaped) => {
      if (single !== undefined) return single;
      return double !== undefined ? double.replace(/\\(["\\$`])/g, '$1') : escaped;
    }),
  );
}

/** The words that count: without `LC_ALL=C` and the like in front, without `exec`, `env` and `command`. */
function argvOf(line: string): readonly string[] {
  const words = [...shellWords(line)];
  while (words[0] && /^([A-Za-z_]\w*=.*|exec|env|command)$/.test(words[0])) words.shift();
  return words;
}

function finish(channel: ServerChannel, answer: CommandAnswer): void {
  if (answer.stderr) channel.stderr.write(answer.stderr);
  if (answer.stdout) channel.write(answer.stdout);
  channel.exit(answer.code);
  channel.end();
}

/** A few shell builtins that a connection test may run; null where the host has no such command. */
function builtin(argv: readonly string[]): CommandAnswer | null {
  if (argv.length === 0 || argv[0] === 'true' || argv[0] === ':') return { stdout: '', stderr: '', code: 0 };
  if (argv[0] === 'echo') return { stdout: `${argv.slice(1).join(' ')}\n`, stderr: '', code: 0 };
  return null;
}

function stream(host: SimHost, channel: ServerChannel, seconds: number, round: () => string): void {
  const write = faultyLane(channel, host.faults);
  write(round());
  const stop = host.wheel.every(seconds, noise(host.spec.seed, 98), () => write(round()));
  channel.once('close', stop);
  channel.once('end', stop);
  channel.on('error', stop);
}

/** What the host makes of the words; null where nvidia-smi never returns. */
function answerTo(host: SimHost, argv: readonly string[]): CommandAnswer | CommandStream | null {
  const known = builtin(argv);
  if (known) return known;
  const name = argv[0] ?? '';
  if (!/(^|\/)nvidia-smi$/.test(name) || isAmdHost(host.spec))
    return { stdout: '', stderr: `sh: 1: ${name}: not found\n`, code: 127 };
  if (host.spec.state === 'wedged' || faultOf(host.faults, 'wedge')) return null;
  return smiCommand(host.spec, host.faults, argv.slice(1), host.clock());
}

/** Answers one command as a host's shell would, with nothing behind it but nvidia-smi. */
export function runPlainCommand(host: SimHost, channel: ServerChannel, line: string): void {
  const argv = argvOf(line);
  channel.on('error', () => undefined);
  channel.resume();
  const made = answerTo(host, argv);
  if (made === null) return;
  if ('code' in made) {
    finish(channel, made);
    return;
  }
  channel.write(made.header);
  stream(host, channel, made.everySeconds, () => made.round(host.clock()));
}
