import { sqlText } from '../ledger/sqlNames.ts';

/** GPUs as providers name them, in upper case. */
const models = [
  'GB300|GB200|GH200|B300|B200|H200|H100|H20',
  'A100|A40|A30|A16|A10G|A10|A2',
  'L40S|L40|L20|L4|T4G|T4',
  'V100|P100|P40|P4|K80|M60',
  'MI3\\d\\dX?|MI250X?',
  'RTX[ _-]?(?:PRO[ _-]?)?[A-Z]?\\d{4}(?:[ _-]?(?:ADA|TI|SUPER))*',
];

/** Both engines read it alike, JavaScript's and DuckDB's RE2, which has no look-ahead. */
const modelPattern = `(?:^|[^A-Z0-9])(${models.join('|')})(?:IB)?(?:[^A-Z0-9]|$)`;

/** A replacement of all matches. */
type Step = readonly [pattern: string, replacement: string];

const before: readonly Step[] = [
  ['([A-Z0-9])X(\\d+)-', '$1 X$2-'],
  ['(\\d)X([A-Z])', '$1 $2'],
];

/** 'gpu-mi300x1-192gb' is one MI300X; an RTX 6000 Ada and an RTX 4070 Ti are other cards than those without the word. */
const after: readonly Step[] = [
  ['[_-]', ' '],
  ['^(MI3\\d\\d)$', '$1X'],
  [' ?ADA$', ' Ada'],
  [' ?TI( |$)', ' Ti$1'],
];

const mostCharacters = 300;
const model = new RegExp(modelPattern);
const inText = (steps: readonly Step[]) =>
  steps.map(([pattern, replacement]) => [new RegExp(pattern, 'g'), replacement] as const);
const [beforeInText, afterInText] = [inText(before), inText(after)];

function replaced(text: string, steps: ReturnType<typeof inText>): string {
  return steps.reduce((so, [pattern, replacement]) => so.replace(pattern, replacement), text);
}

/** The GPU that a SKU, a plan or a size names: 'gpu-h100x8-640gb' and 'gd-8xh100ib-i128' -> 'H100'; null where it names none. */
export function gpuModelIn(text: string): string | null {
  const found = model.exec(replaced(text.slice(0, mostCharacters).toUpperCase(), beforeInText))?.[1];
  return found === undefined ? null : replaced(found, afterInText);
}

/** At Google a GPU is a SKU of its own beside the machine's cores and memory: 'Nvidia H100 80GB GPU running in Iowa'. */
const gpuWord = '\\bGPU\\b';
const isGpuSku = new RegExp(gpuWord, 'i');

/** The GPU of a SKU of Google's; null where it is for something else: in 'A2 Instance Core' a machine's series is named. */
export function googleGpuIn(sku: string): string | null {
  return isGpuSku.test(sku) ? gpuModelIn(sku) : null;
}

/** The same in SQL, of an expression of text. */
export function googleGpuSql(sql: string): string {
  return `CASE WHEN regexp_matches(${sql}, ${sqlText(`(?i)${gpuWord}`)}) THEN ${gpuModelSql(sql)} END`;
}

/** `gpuModelIn` in SQL. */
function gpuModelSql(sql: string): string {
  const upper = replacedSql(`upper(left(${sql}, ${mostCharacters}))`, before);
  return `nullif(${replacedSql(`regexp_extract(${upper}, ${sqlText(modelPattern)}, 1)`, after)}, '')`;
}

function replacedSql(sql: string, steps: readonly Step[]): string {
  return steps.reduce(
    (so, [pattern, replacement]) =>
      `regexp_replace(${so}, ${sqlText(pattern)}, ${sqlText(replacement.replaceAll('$', '\\'))}, 'g')`,
    sql,
  );
}
