import { nearestKey } from '#engine/config/nearestKey.ts';
import { csvRecords } from '#shared/domain/csvRecords.ts';
import { UsageError } from './exitCode.ts';
import { isWorkloadKey, type WorkloadTexts, workloadKeys } from './planWorkload.ts';

/** A workload as texts, and where it was read. */
export interface ReadWorkload {
  readonly where: string;
  readonly texts: WorkloadTexts;
}

/**
 * Reads `--model`: a name alone, or with parts after it: `Llama-3.1-70B,name=chat,rps=5,input=1024`. Formats of weights within it are
 * joined by `+`. @throws UsageError with the nearest name of a part.
 */
export function workloadOfOption(text: string): ReadWorkload {
  const where = `--model ${text}`;
  const [model = '', ...parts] = text.split(',').map((part) => part.trim());
  const pairs = parts.map((part) => {
    const at = part.indexOf('=');
    if (at < 1) throw new UsageError(`${where}: "${part}" is no part`, 'Write KEY=VALUE, for example rps=5');
    return [part.slice(0, at), part.slice(at + 1)] as const;
  });
  return { where, texts: textsOf([['model', model], ...pairs], where) };
}

/**
 * Reads a file of workloads: JSON (a list, or an object with a list `workloads`), or CSV with a header line. Both have the names of
 * `workloadKeys`. @throws UsageError that names the file, the place and what is wrong.
 */
export function workloadsOfFile(file: string, text: string): readonly ReadWorkload[] {
  const isJson = /^\s*[[{]/.test(text);
  const read = isJson ? workloadsOfJson(file, text) : workloadsOfCsv(file, text);
  if (read.length === 0) throw new UsageError(`${file}: it has no workload`, 'Give a line to each.');
  return read;
}

function workloadsOfCsv(file: string, text: string): readonly ReadWorkload[] {
  const [header, ...records] = csvRecords(text);
  const names = header?.cells.map((name) => name.trim()) ?? [];
  return records.map(({ line, cells }) => {
    const where = `${file}, line ${line}`;
    return {
      where,
      texts: textsOf(
        names.map((name, at) => [name, cells[at]?.trim() ?? '']),
        where,
      ),
    };
  });
}

function workloadsOfJson(file: string, text: string): readonly ReadWorkload[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file}: it is no JSON: ${(error as Error).message}`);
  }
  const list = isRecord(parsed) ? parsed.workloads : parsed;
  if (!Array.isArray(list))
    throw new UsageError(`${file}: it has no list of workloads`, 'Write [{"model": "...", ...}]');
  return list.map((entry: unknown, at) => {
    const where = `${file}, workload ${at + 1}`;
    if (!isRecord(entry)) throw new UsageError(`${where}: it is no object`, 'Write {"model": "...", ...}');
    return {
      where,
      texts: textsOf(
        Object.entries(entry).map(([key, value]) => [key, textOf(value)]),
        where,
      ),
    };
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join('+');
  return value === null || value === undefined ? '' : String(value);
}

function textsOf(pairs: readonly (readonly [string, string])[], where: string): WorkloadTexts {
  const texts: Record<string, string> = {};
  for (const [key, text] of pairs) {
    if (!isWorkloadKey(key)) {
      const near = nearestKey(key, workloadKeys);
      throw new UsageError(
        `${where}: there is no "${key}"`,
        near ? `Did you mean ${near}?` : `Known: ${workloadKeys.join(', ')}`,
      );
    }
    if (text !== '') texts[key] = key === 'weights' ? text.replaceAll(/[+;\s]+/g, ',') : text;
  }
  return texts;
}
