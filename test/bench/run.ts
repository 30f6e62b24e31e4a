/**
 * `npm run -s bench -- NAME [--json] [--KEY VALUE ...]`: runs test/bench/NAME.ts, prints its table for people and, with `--json`,
 * one last line `{"bench": NAME, "figures": {...}}`. Other options go to the bench as strings.
 */
/** What a bench gives back: rows for people, figures for machines. */
export interface BenchResult {
  readonly table: readonly Readonly<Record<string, string | number>>[];
  readonly figures: Readonly<Record<string, number>>;
}

/** A bench is a module with this function. */
export type Bench = (options: Readonly<Record<string, string>>) => Promise<BenchResult>;

/** `--seconds 60 --json` as `{ seconds: '60', json: '' }`. */
function readOptions(words: readonly string[]): Record<string, string> {
  const options: Record<string, string> = {};
  words.forEach((word, position) => {
    if (!word.startsWith('--')) return;
    const next = words[position + 1];
    options[word.slice(2)] = next === undefined || next.startsWith('--') ? '' : next;
  });
  return options;
}

const benches: readonly string[] = [
  'analysis',
  'breadth',
  'collect',
  'connect',
  'ledger',
  'reports',
  'sizing',
  'store',
  'ui',
];

async function main(): Promise<void> {
  const [name, ...words] = process.argv.slice(2);
  if (!name || !benches.includes(name)) {
    console.error(`usage: npm run -s bench -- NAME [--json]; NAME is one of ${benches.join(', ')}`);
    process.exitCode = 1;
    return;
  }
  const options = readOptions(words);
  const { bench } = (await import(`./${name}.ts`)) as { bench: Bench };
  const { table, figures } = await bench(options);
  console.table(table);
  console.table(figures);
  if ('json' in options) console.log(JSON.stringify({ bench: name, figures }));
}

await main();
