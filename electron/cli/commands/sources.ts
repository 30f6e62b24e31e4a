import type { Command } from 'commander';
import { sourcesFilePath } from '#engine/config/folders.ts';
import { SourcesFile } from '#engine/prometheus/config/sourcesFile.ts';
import { sourceConfigSchema } from '#shared/contract/schemas/source.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { SourceConfig, SourceStep } from '#shared/domain/source.ts';
import { type CliContext, warnOfProblem } from '../context.ts';
import { codeFor, exitCode, UsageError } from '../exitCode.ts';
import { wholeOption } from '../hostLine.ts';
import { failureLines } from '../tellFailure.ts';
import { type TableColumn, textTable } from '../textTable.ts';
import { withEngine } from '../withEngine.ts';

interface AddOptions {
  readonly auth?: string;
  readonly user?: string;
  readonly secretEnv?: string;
  readonly ca?: string;
  readonly insecure?: boolean;
  readonly orgId?: string;
  readonly selector?: string;
  readonly hostLabels?: string;
  readonly tenantLabels?: string;
  readonly backfill?: number;
}

/** `headroom sources`. */
export function addSources(program: Command, context: CliContext): void {
  const sources = program
    .command('sources')
    .description('Servers that GPUs are read from by PromQL: add, list, test, remove.')
    .addHelpText(
      'after',
      '\nExample:\n  headroom sources add dc https://prometheus.example:9090 --auth bearer --secret-env PROM_TOKEN',
    );
  addAdd(sources, context);
  addList(sources, context);
  addTest(sources, context);
  addRemove(sources, context);
}

function addAdd(sources: Command, context: CliContext): void {
  sources
    .command('add')
    .description('Add a Prometheus-compatible server to sources.yaml.')
    .argument('<name>', 'what you call it; unique')
    .argument('<url>', 'root of its API: http://host:9090, https://host/select/0/prometheus')
    .option('--auth <kind>', 'none, bearer or basic')
    .option('--user <name>', 'user of basic authentication')
    .option('--secret-env <variable>', 'environment variable that holds the token or password')
    .option('--ca <file>', 'PEM file of its certificate authority')
    .option('--insecure', 'do not check its certificate')
    .option('--org-id <tenant>', 'sent as X-Scope-OrgID (Mimir, Thanos)')
    .option('--selector <matchers>', 'added to every query: cluster="eu"')
    .option('--host-labels <names>', 'labels that name the host, comma-separated, the first found counts')
    .option('--tenant-labels <names>', 'labels that name the tenant, comma-separated')
    .option('--backfill <hours>', 'hours of history to fetch at first (default: 24)', wholeOption)
    .addHelpText('after', '\nSecrets are never written to the file.\nJSON: {"added": NAME, "file": PATH}')
    .action(async (name: string, url: string, options: AddOptions) => {
      const config = configOf(name, url, options);
      const file = await readSourcesFile(context);
      await file.add(config);
      const { terminal } = context;
      if (!terminal.human) return terminal.json({ added: name, file: file.path });
      terminal.line(`Added ${name} to ${file.path}`);
      terminal.line(terminal.paint('muted', `Next: headroom sources test ${name}`));
    });
}

function configOf(name: string, url: string, options: AddOptions): SourceConfig {
  const list = (text: string | undefined) => text?.split(',').map((each) => each.trim());
  const { auth, user, secretEnv, insecure, orgId, selector } = options;
  const given = {
    ...{ name, url, auth, user, secretEnv, insecure, orgId, selector },
    caFile: options.ca,
    hostLabels: list(options.hostLabels),
    tenantLabels: list(options.tenantLabels),
    backfillHours: options.backfill,
  };
  const parsed = sourceConfigSchema.safeParse(
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  );
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UsageError(`${issue?.path.join('.') ?? 'the source'}: ${issue?.message ?? 'not valid'}`);
}

async function readSourcesFile(context: CliContext): Promise<SourcesFile> {
  const file = new SourcesFile(sourcesFilePath(context.folders().configFolder));
  await file.reload();
  return file;
}

const columns: readonly TableColumn[] = [
  { header: 'NAME', align: 'left' },
  { header: 'URL', align: 'left', shrinksTo: 16 },
  { header: 'AUTH', align: 'left' },
  { header: 'SELECTOR', align: 'left', shrinksTo: 8 },
  { header: 'BACK-FILL', align: 'right' },
];

function addList(sources: Command, context: CliContext): void {
  sources
    .command('list')
    .description('List the sources of sources.yaml and where telemetry is written to.')
    .option('--json', 'JSON, also on a terminal')
    .addHelpText('after', '\nJSON: {"file", "problem", "sources": [...], "target": {...} or null}')
    .action(async (options: { readonly json?: boolean }) => {
      const { terminal } = context;
      const file = await readSourcesFile(context);
      const problem = file.problem();
      if (warnOfProblem(context, problem)) context.end(exitCode.usage);
      if (options.json || !terminal.human)
        return terminal.json({ file: file.path, problem, sources: file.sources(), target: file.target() });
      const rows = file
        .sources()
        .map(({ name, url, auth, selector, backfillHours }) => [
          name,
          url,
          auth,
          selector,
          `${backfillHours} h`,
        ]);
      for (const line of textTable(columns, rows, terminal.paint, terminal.columns())) terminal.line(line);
      const target = file.target();
      if (target) terminal.line(`Written to ${plainText(target.url)}`);
    });
}

function addTest(sources: Command, context: CliContext): void {
  sources
    .command('test')
    .description('Ask a source and tell each step with its outcome and remedy.')
    .argument('<name>', 'source to test')
    .option('--json', 'JSON, also on a terminal')
    .addHelpText(
      'after',
      '\nJSON: {"name", "ok", "steps": [{"step", "outcome", "detail", "failure", "tookMs"}]}',
    )
    .action(async (name: string, options: { readonly json?: boolean }) => {
      const config = await sourceNamed(context, name);
      const { terminal } = context;
      const human = terminal.human && !options.json;
      const steps: SourceStep[] = [];
      await withEngine(context, { shell: 'cli', store: false, onlyHosts: [] }, async (_engine, client) => {
        for await (const step of await client.sources.test({ config })) {
          steps.push(step);
          if (human) tellStep(context, name, step);
        }
      });
      const ok = steps.every(({ outcome }) => outcome !== 'failed');
      if (!human) terminal.json({ name, ok, steps });
      context.end(codeFor(1, ok ? 0 : 1));
    });
}

async function sourceNamed(context: CliContext, name: string): Promise<SourceConfig> {
  const file = await readSourcesFile(context);
  const config = file.sources().find((each) => each.name === name);
  if (config) return config;
  throw new UsageError(`no source named ${name} in ${file.path}`, 'See: headroom sources list');
}

const styles = { ok: 'good', failed: 'bad', warning: 'muted' } as const;

function tellStep({ terminal }: CliContext, name: string, step: SourceStep): void {
  const style = styles[step.outcome];
  const took = terminal.paint('muted', `${step.tookMs} ms`.padStart(8));
  const head = `  ${step.step.padEnd(10)}${terminal.paint(style, step.outcome.padEnd(8))}${took}`;
  terminal.line(step.outcome === 'failed' ? head : `${head}  ${plainText(step.detail)}`);
  if (step.failure)
    for (const line of failureLines(name, step.failure, terminal.paint, '    ')) terminal.line(line);
}

function addRemove(sources: Command, context: CliContext): void {
  sources
    .command('remove')
    .description('Remove a source from sources.yaml. Its history stays.')
    .argument('<name>', 'source to remove')
    .addHelpText('after', '\nJSON: {"removed": NAME, "file": PATH}')
    .action(async (name: string) => {
      const file = await readSourcesFile(context);
      await file.remove(name);
      const { terminal } = context;
      if (terminal.human) terminal.line(`Removed ${name} from ${file.path}`);
      else terminal.json({ removed: name, file: file.path });
    });
}
