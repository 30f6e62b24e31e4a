import type { Command } from 'commander';
import type { HostConfig, TestStep } from '#shared/domain/host.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { type CliContext, checkNames, readHostsFile } from '../context.ts';
import { codeFor } from '../exitCode.ts';
import { failureLines } from '../tellFailure.ts';
import { type EngineClient, withEngine } from '../withEngine.ts';

/** `headroom hosts test`. */
export function addHostsTest(hosts: Command, context: CliContext): void {
  hosts
    .command('test')
    .description('Connect to hosts and tell each step with its outcome and remedy.')
    .argument('<names...>', 'hosts to test')
    .option('--json', 'JSON, also on a terminal')
    .addHelpText(
      'after',
      `
JSON: {"hosts": [{"name", "ok": true or false, "steps": [{"step", "outcome", "detail", "failure", "tookMs"}]}]}

Example:
  headroom hosts test gpu-01`,
    )
    .action(async (names: string[], options: { readonly json?: boolean }) => {
      const { terminal } = context;
      const file = await readHostsFile(context);
      checkNames(names, file);
      const chosen = file.hosts().filter((host) => names.includes(host.name));
      const human = terminal.human && !options.json;
      const results: { name: string; ok: boolean; steps: TestStep[] }[] = [];
      await withEngine(context, { shell: 'cli', store: false, onlyHosts: [] }, async (_engine, client) => {
        for (const host of chosen) {
          if (human) terminal.line(terminal.paint('strong', host.name));
          const steps = await testOne(client, host, (step) => human && tellStep(context, host, step));
          results.push({ name: host.name, ok: steps.every((step) => step.outcome !== 'failed'), steps });
        }
      });
      if (!human) terminal.json({ hosts: results });
      context.end(codeFor(results.length, results.filter(({ ok }) => !ok).length));
    });
}

async function testOne(
  client: EngineClient,
  host: HostConfig,
  tell: (step: TestStep) => void,
): Promise<TestStep[]> {
  const steps: TestStep[] = [];
  for await (const step of await client.hosts.test(host)) {
    steps.push(step);
    tell(step);
  }
  return steps;
}

const marks = { ok: ['good', 'ok'], failed: ['bad', 'failed'], skipped: ['muted', 'skipped'] } as const;

function tellStep({ terminal }: CliContext, host: HostConfig, step: TestStep): void {
  const [style, word] = marks[step.outcome];
  const took = `${Math.round(step.tookMs)} ms`.padStart(8);
  const head = `  ${step.step.padEnd(15)}${terminal.paint(style, word.padEnd(8))}${terminal.paint('muted', took)}`;
  if (step.failure && step.outcome === 'failed') {
    terminal.line(head);
    for (const line of failureLines(host.name, step.failure, terminal.paint, '    ')) terminal.line(line);
  } else terminal.line(`${head}  ${plainText(step.detail)}`);
}
