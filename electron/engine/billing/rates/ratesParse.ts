import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { z } from 'zod';
import { rateBookSchema, rateEntryKey, rateSections } from '#shared/contract/schemas/rateBook.ts';
import { emptyRateBook, type RateBook } from '#shared/cost/rates/rateBook.ts';
import type { FileProblem } from '../../config/fileProblem.ts';
import { nearestKey } from '../../config/nearestKey.ts';
import { parseYamlText, type YamlText } from '../../config/yamlText.ts';
import { decimalKeys, rateKeyRemedies, rateKeySynonyms } from './ratesKeys.ts';

/** What a rates file says: the book where it has no fault, and every fault with its place. */
export interface ParsedRates {
  /** The empty book where there is a fault: half of somebody's rates would be worse than the last good ones. */
  readonly book: RateBook;
  readonly problems: readonly FileProblem[];
}

/** Reads the text of a rates file. Never throws. */
export function parseRates(text: string): ParsedRates {
  const yaml = parseYamlText(text);
  if (yaml.problems.length > 0) return { book: emptyRateBook, problems: yaml.problems };
  const parsed = rateBookSchema.safeParse(plainOf(yaml.document.contents) ?? {});
  const problems = parsed.success
    ? repeated(parsed.data, yaml)
    : parsed.error.issues.flatMap((issue) => problemsOf(issue, yaml));
  return { book: parsed.success && problems.length === 0 ? parsed.data : emptyRateBook, problems };
}

/** Plain values of nodes; amounts as they are written, empty values left out. */
function plainOf(node: unknown, key = ''): unknown {
  if (isMap(node)) {
    const pairs = node.items.map(
      ({ key: each, value }) => [String(each), plainOf(value, String(each))] as const,
    );
    return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
  }
  if (isSeq(node)) return node.items.map((item) => plainOf(item));
  if (!isScalar(node) || node.value === null) return undefined;
  const { value, source } = node;
  return decimalKeys.has(key) && typeof value !== 'string' ? (source ?? String(value)) : value;
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, yaml: YamlText): readonly FileProblem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue, yaml));
  const place = nodeAt(yaml, issue.path);
  const key = keyOf(issue.path);
  const last = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  const isMissing = place.depth < issue.path.length;
  const value = plainOf(place.node, last);
  const message = isMissing
    ? 'is missing'
    : issue.code === 'custom' && issue.path.at(-1) !== last
      ? issue.message
      : `cannot be ${shown(value)}`;
  return [
    {
      ...positionOf(place.node, yaml),
      key,
      message,
      remedy: rateKeyRemedies[last] ?? `Write ${wanted(last)}.`,
    },
  ];
}

function wanted(key: string): string {
  return (rateSections as readonly string[]).includes(key)
    ? 'a list: each entry on a line of its own with "- "'
    : 'a map of keys and values';
}

function unknownKey(
  key: string,
  issue: Issue & { readonly code: 'unrecognized_keys' },
  yaml: YamlText,
): FileProblem {
  const path = [...issue.path, key];
  const { node } = nodeAt(yaml, issue.path);
  const pair = isMap(node) ? node.items.find((item) => String(item.key) === key) : undefined;
  const known = knownKeys(issue.path);
  const nearest = nearestKey(key, known, rateKeySynonyms);
  const remedy =
    nearest !== null && known.includes(nearest)
      ? `Did you mean "${nearest}"?`
      : `Known keys: ${known.join(', ')}.`;
  return { ...positionOf(pair?.key ?? node, yaml), key: keyOf(path), message: 'is not a known key', remedy };
}

/** Keys that may stand at a path. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  let schema: unknown = rateBookSchema;
  for (const part of path) {
    schema = bare(schema);
    if (typeof part === 'number') schema = childOf(schema, 'element');
    else schema = (childOf(schema, 'shape') as Record<string, unknown> | undefined)?.[String(part)];
  }
  return Object.keys((childOf(bare(schema), 'shape') as object | undefined) ?? {});
}

/** A schema without what is wrapped round it (default, optional, readonly). */
function bare(schema: unknown): unknown {
  let inner = schema;
  while (true) {
    const next = (inner as { readonly def?: { readonly innerType?: unknown } } | undefined)?.def?.innerType;
    if (next === undefined) return inner;
    inner = next;
  }
}

function childOf(schema: unknown, child: 'element' | 'shape'): unknown {
  return (schema as Record<string, unknown> | undefined)?.[child];
}

/** Two entries of one name in one list: an edit would not know which is meant. */
function repeated(book: RateBook, yaml: YamlText): readonly FileProblem[] {
  return rateSections.flatMap((section) => {
    const keys = book[section].map(rateEntryKey);
    return keys.flatMap((key, at) => {
      const first = keys.indexOf(key);
      if (first === at) return [];
      const path = [section, at];
      return [
        {
          ...positionOf(nodeAt(yaml, path).node, yaml),
          key: keyOf(path),
          message: `says the same as ${section}[${first}]`,
          remedy: 'Give each entry a name of its own, or remove one.',
        },
      ];
    });
  });
}

/** The node at a path, or the deepest on the way to it. */
function nodeAt(
  yaml: YamlText,
  path: readonly PropertyKey[],
): { readonly node: unknown; readonly depth: number } {
  let node: unknown = yaml.document.contents;
  for (const [depth, part] of path.entries()) {
    const next = isMap(node) || isSeq(node) ? node.get(part as string | number, true) : undefined;
    if (next === undefined || next === null) return { node, depth };
    node = next;
  }
  return { node, depth: path.length };
}

function positionOf(node: unknown, yaml: YamlText) {
  const range = (node as Node | null | undefined)?.range;
  return yaml.at(range ? range[0] : 0);
}

/** `cards[0].perGpuHour` */
function keyOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (before, part) =>
      typeof part === 'number' ? `${before}[${part}]` : `${before}${before === '' ? '' : '.'}${String(part)}`,
    '',
  );
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 120);
}
