import { createInterface, type Interface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { createPaint, type Paint } from './paint.ts';

/** What a command says and asks, and to whom. */
export interface Terminal {
  /** True where a person reads stdout; otherwise output is JSON. */
  readonly human: boolean;
  /** True where a person can be asked. */
  readonly canAsk: boolean;
  readonly paint: Paint;
  /** Colours of stderr, which may be a terminal where stdout is not. */
  readonly paintNote: Paint;
  /** Cells of a line, or null where no line is too long (a file, a pipe). */
  columns(): number | null;
  rows(): number;
  /** Writes a line of the command's result. */
  line(text: string): void;
  /** Writes text as it is. */
  raw(text: string): void;
  /** Writes a line beside the result: progress, warnings, errors. */
  note(text: string): void;
  /** Writes the result as JSON, indented for people. */
  json(value: unknown): void;
  /** Asks one line; null at the end of the input. */
  ask(question: string): Promise<string | null>;
  /** Asks one line that is not shown while it is typed. */
  askHidden(question: string): Promise<string | null>;
}

/** The process's own terminal. A reader that went away (`| head`) ends the process without a word. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const human = stdout.isTTY === true;
  const raw = (text: string) => void stdout.write(text);
  return {
    human,
    canAsk: stdin.isTTY === true && stderr.isTTY === true,
    paint: createPaint(human, env),
    paintNote: createPaint(stderr.isTTY === true, env),
    columns: () => (human ? (stdout.columns ?? 80) : null),
    rows: () => stdout.rows ?? 24,
    line: (text) => raw(`${text}\n`),
    raw,
    note: (text) => void stderr.write(`${text}\n`),
    json: (value) => raw(`${JSON.stringify(value, null, human ? 2 : undefined)}\n`),
    ask: (question) => askLine(createInterface({ input: stdin, output: stderr }), question),
    askHidden: async (question) => {
      stderr.write(question);
      const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
      const answer = await askLine(createInterface({ input: stdin, output: unseen, terminal: true }), '');
      stderr.write('\n');
      return answer;
    },
  };
}

async function askLine(lines: Interface, question: string): Promise<string | null> {
  try {
    const ended = new Promise<null>((resolve) => lines.once('close', () => resolve(null)));
    return await Promise.race([lines.question(question), ended]);
  } finally {
    lines.close();
  }
}

/** Resolves at ctrl-c, SIGTERM or when the terminal hangs up. */
export function untilEnded(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
