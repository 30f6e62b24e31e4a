import { open } from 'node:fs/promises';
import type { Pseudonyms } from './pseudonyms.ts';

const mostBytes = 512 * 1024;
const mostLines = 2000;

/** The last lines of the engine's log, of which only what is listed here is taken: anything else may be anything. */
export async function hiddenLogLines(path: string, names: Pseudonyms): Promise<readonly string[]> {
  const text = await lastBytes(path);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .slice(-mostLines)
    .map((line) => JSON.stringify(hiddenLine(line, names)));
}

function hiddenLine(line: string, names: Pseudonyms): unknown {
  const entry = parsed(line);
  if (entry === null) return { unreadable: line.length };
  const { level, time, msg, host, phase, failure, err } = entry;
  return {
    ...(typeof level === 'number' && { level }),
    ...(typeof time === 'number' && { time }),
    ...(typeof msg === 'string' && { msg: names.hide(msg) }),
    ...(typeof host === 'string' && { host: names.of('host', host) }),
    ...(typeof phase === 'string' && { phase: names.hide(phase) }),
    ...(isObject(failure) && { failure: hiddenFailure(failure, names) }),
    ...(isObject(err) && { err: hiddenError(err, names) }),
  };
}

/** A failure's kind, and its sentence and words without names. */
export function hiddenFailure(
  failure: { readonly [Key in 'kind' | 'message' | 'words']?: unknown },
  names: Pseudonyms,
): Readonly<Record<string, string>> {
  const { kind, message, words } = failure;
  return Object.fromEntries(
    Object.entries({ kind, message, words }).flatMap(([key, value]) =>
      typeof value === 'string' && value !== '' ? [[key, names.hide(value)]] : [],
    ),
  );
}

/** An error's words, and of its stack the places in our own code. */
function hiddenError(
  { type, message, stack }: Readonly<Record<string, unknown>>,
  names: Pseudonyms,
): unknown {
  const frames = typeof stack === 'string' ? stack.split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return {
    ...(typeof type === 'string' && { type: names.hide(type) }),
    ...(typeof message === 'string' && { message: names.hide(message) }),
    stack: frames
      .slice(0, 20)
      .map((frame) => names.hide(frame.trim().replace(/\(?(?:file:\/\/)?[^\s()]*[/\\]/, '('))),
  };
}

async function lastBytes(path: string): Promise<string> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return '';
  try {
    const { size } = await file.stat();
    const from = Math.max(0, size - mostBytes);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
    const text = buffer.toString('utf8', 0, bytesRead);
    return from === 0 ? text : text.slice(text.indexOf('\n') + 1);
  } finally {
    await file.close();
  }
}

function parsed(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
