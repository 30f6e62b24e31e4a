import ssh2 from 'ssh2';
import type { SimHostAccess } from '#sim/simFleet.ts';

/** The collector's command and the last line of its script, as electron/engine/probes/lanes.ts tells them. */
const loop = 'exec /bin/sh -s -- 1 60';
const script = 'echo never run\n# headroom: end of script\n';

/** A logged-in client of a simulated host. @throws what ssh2 says when it cannot. */
export function connect(
  host: SimHostAccess,
  options: {
    readonly password?: string;
    readonly answer?: string;
    readonly seenKey?: (key: Buffer) => void;
  } = {},
): Promise<ssh2.Client> {
  const client = new ssh2.Client();
  const { password, answer, seenKey } = options;
  return new Promise((resolve, reject) => {
    client.once('ready', () => resolve(client));
    client.on('error', reject);
    client.on('keyboard-interactive', (_name, _text, _language, prompts, finish) =>
      finish(prompts.map(() => answer ?? '')),
    );
    client.connect({
      host: host.address,
      port: host.port,
      username: host.user,
      ...(password === undefined ? {} : { password }),
      ...(password === undefined && answer === undefined ? { privateKey: host.privateKey ?? '' } : {}),
      tryKeyboard: answer !== undefined,
      hostVerifier: (key: Buffer) => {
        seenKey?.(key);
        return true;
      },
    });
  });
}

/** Runs a command to its end. */
export function run(
  client: ssh2.Client,
  command: string,
): Promise<{ stdout: string; stderr: string; code: number }> {
  return new Promise((resolve, reject) => {
    client.exec(command, (error, channel) => {
      if (error) return reject(error);
      let stdout = '';
      let stderr = '';
      let code = -1;
      channel.on('data', (chunk: Buffer) => {
        stdout += chunk.toString();
      });
      channel.stderr.on('data', (chunk: Buffer) => {
        stderr += chunk.toString();
      });
      channel.on('exit', (exit: number) => {
        code = exit;
      });
      channel.once('close', () => resolve({ stdout, stderr, code }));
    });
  });
}

/** The loop on one channel, with all that it has said so far. */
export interface Loop {
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly bytes: () => number;
  readonly exit: Promise<number | null>;
  beat(): void;
  end(): void;
  /** Waits until the loop has said what is looked for. @throws after the deadline, with what it did say. */
  until(said: () => boolean, what: string, withinMs?: number): Promise<void>;
}

/** Starts the loop as the collector does. */
export function startLoop(client: ssh2.Client): Promise<Loop> {
  return new Promise((resolve, reject) => {
    client.exec(loop, (error, channel) => {
      if (error) return reject(error);
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      channel.on('data', (chunk: Buffer) => out.push(chunk));
      channel.stderr.on('data', (chunk: Buffer) => err.push(chunk));
      const exit = new Promise<number | null>((done) => {
        let code: number | null = null;
        channel.on('exit', (value: number) => {
          code = value;
        });
        channel.once('close', () => done(code));
      });
      channel.write(script);
      const stdout = () => Buffer.concat(out).toString('latin1');
      const stderr = () => Buffer.concat(err).toString('latin1');
      resolve({
        stdout,
        stderr,
        bytes: () => out.reduce((sum, chunk) => sum + chunk.length, 0),
        exit,
        beat: () => channel.write('\n'),
        end: () => channel.end(),
        until: (said, what, withinMs = 8_000) => waitUntil(said, what, withinMs, () => stdout() + stderr()),
      });
    });
  });
}

async function waitUntil(
  said: () => boolean,
  what: string,
  withinMs: number,
  all: () => string,
): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!said()) {
    if (performance.now() > deadline)
      throw new Error(`no ${what} within ${withinMs} ms; it said: ${all().slice(-800)}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}

/** Rows of the stream so far, without its header and blank lines. */
export function rowsOf(loop: Loop): readonly string[] {
  const whole = loop.stdout().split('\n').slice(0, -1);
  return whole.filter((line) => line.startsWith('GPU-'));
}
