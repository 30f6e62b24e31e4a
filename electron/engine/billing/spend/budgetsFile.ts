import { join } from 'node:path';
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { z } from 'zod';
import type { Budget } from '#shared/cost/spend/budget.ts';
import { costBases } from '#shared/cost/spend/costBasis.ts';
import { parseDimension } from '#shared/cost/spend/spendDimension.ts';
import { billingZoneDefault, isTimeZone, parseMonth } from '#shared/money/billingCalendar.ts';
import { decimalText, parseDecimal } from '#shared/money/decimal.ts';
import type { FileProblem } from '../../config/fileProblem.ts';
import { readText } from '../../config/readText.ts';
import { parseYamlText, type YamlText } from '../../config/yamlText.ts';

/** What budgets.yaml says: how the year is counted, and what may be spent in a month. */
export interface BudgetsFile {
  readonly path: string;
  readonly timeZone: string;
  /** Calendar month that the fiscal year begins with, 1 to 12. */
  readonly fiscalYearStart: number;
  readonly budgets: readonly Budget[];
  readonly problems: readonly FileProblem[];
}

/**
 * Reads `budgets.yaml` beside hosts.yaml. A missing file is no budgets, the calendar year and UTC; what has a fault is left out
 * and told. Never throws.
 *
 *     timeZone: UTC
 *     fiscalYearStart: 7
 *     budgets:
 *       - { name: All GPUs, amount: 250000, currency: USD }
 *       - { name: Research, dimension: 'tag:team', value: research, amount: 40000, currency: USD, basis: effective }
 */
export async function readBudgets(configFolder: string): Promise<BudgetsFile> {
  const path = join(configFolder, 'budgets.yaml');
  const read = await readText(path);
  return { path, ...(read.problem ? { ...none, problems: [read.problem] } : parseBudgets(read.text)) };
}

const none = { timeZone: billingZoneDefault, fiscalYearStart: 1, budgets: [], problems: [] };

const month = z
  .string()
  .transform(parseMonth)
  .refine((value) => value !== null);
const budgetSchema = z.strictObject({
  name: z.string().min(1).max(100),
  amount: z
    .string()
    .transform(parseDecimal)
    .refine((value) => value !== null && !value.isNegative()),
  currency: z.string().regex(/^[A-Z]{3}$/),
  basis: z.enum(costBases).default('effective'),
  dimension: z
    .string()
    .transform(parseDimension)
    .refine((value) => value !== null)
    .optional(),
  value: z.string().max(1000).optional(),
  from: month.optional(),
  to: month.optional(),
});

const remedies: Readonly<Record<string, string>> = {
  name: 'Write a name of up to 100 characters.',
  amount: 'Write what may be spent in a month, like 250000 or 1234.50, without commas.',
  currency: 'Write the three letters of the currency, like USD.',
  basis: `Choose one of ${costBases.join(', ')}.`,
  dimension: 'Write what the budget is of: provider, service, subAccount, "tag:team", ...',
  value: 'Write the value that counts, like "research".',
  from: 'Write a month, like 2026-07.',
  to: 'Write a month, like 2027-06.',
  timeZone: 'Write an IANA time zone, like UTC or Europe/Berlin.',
  fiscalYearStart: 'Write the number of a month, 1 to 12.',
};

/** Reads the text of a budgets file. Never throws. */
export function parseBudgets(text: string): Omit<BudgetsFile, 'path'> {
  const yaml = parseYamlText(text);
  if (yaml.problems.length > 0) return { ...none, problems: yaml.problems };
  const root = yaml.document.contents as Node | null;
  if (root === null || (isScalar(root) && root.value === null)) return none;
  const problems: FileProblem[] = [];
  const report = (node: unknown, key: string, message: string, remedy: string) =>
    problems.push({ ...placeOf(node, yaml), key, message, remedy });
  if (!isMap(root)) {
    report(root, '', 'the file is no map of keys', 'Begin with "budgets:".');
    return { ...none, problems };
  }
  let { timeZone, fiscalYearStart }: { timeZone: string; fiscalYearStart: number } = none;
  const budgets: Budget[] = [];
  for (const { key, value } of root.items) {
    const name = String(key);
    const plain = isScalar(value) ? value.value : null;
    if (name === 'timeZone' && typeof plain === 'string' && isTimeZone(plain)) timeZone = plain;
    else if (name === 'fiscalYearStart' && isMonthNumber(plain)) fiscalYearStart = plain;
    else if (name === 'budgets' && isSeq(value))
      value.items.forEach((item, index) => {
        const budget = budgetOf(item, (subkey, message) =>
          report(item, `budgets[${index}]${subkey}`, message, remedies[subkey.slice(1)] ?? keysRemedy),
        );
        if (budget === null) return;
        if (budgets.some(({ name: taken }) => taken === budget.name))
          report(
            item,
            `budgets[${index}].name`,
            'is the name of another budget',
            'Give each budget a name of its own.',
          );
        else budgets.push(budget);
      });
    else if (name === 'budgets' && plain === null) continue;
    else if (name in remedies) report(value, name, `cannot be ${String(plain)}`, remedies[name] ?? '');
    else report(key, name, 'is not a known key', 'Known keys: timeZone, fiscalYearStart, budgets.');
  }
  return { timeZone, fiscalYearStart, budgets, problems };
}

const keysRemedy = `Known keys of a budget: ${Object.keys(budgetSchema.shape).join(', ')}.`;

function isMonthNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 12;
}

function budgetOf(item: unknown, report: (key: string, message: string) => void): Budget | null {
  if (!isMap(item)) {
    report('', 'is no map of keys');
    return null;
  }
  // Numbers as they are written: an amount must not pass through binary.
  const plain = Object.fromEntries(
    item.items.map(({ key, value }) => [
      String(key),
      isScalar(value) ? (typeof value.value === 'string' ? value.value : (value.source ?? '')) : value,
    ]),
  );
  const parsed = budgetSchema.safeParse(plain);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const { path } = issue;
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) report('', `has a key that is not known: ${key}`);
        continue;
      }
      const key = path.length === 0 ? '' : `.${String(path[0])}`;
      report(
        key,
        plain[String(path[0])] === undefined ? 'is missing or not known' : 'has no value that can be read',
      );
    }
    return null;
  }
  const { name, amount, currency, basis, dimension, value, from, to } = parsed.data;
  if (amount === null) return null;
  if (value !== undefined && !dimension) {
    report('.dimension', 'is missing: the value alone does not say of what');
    return null;
  }
  if (from && to && from > to) {
    report('.to', 'is before the first month');
    return null;
  }
  return {
    name,
    of: dimension ? { dimension, value: value ?? null } : null,
    amount: decimalText(amount),
    currency,
    basis,
    from: from ?? null,
    to: to ?? null,
  };
}

function placeOf(
  node: unknown,
  yaml: YamlText,
): { readonly line: number | null; readonly column: number | null } {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? yaml.at(range[0]) : { line: null, column: null };
}
