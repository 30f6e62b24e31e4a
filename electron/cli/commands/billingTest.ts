import type { Command } from 'commander';
import type { TestStep } from '#shared/domain/billingConnection.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { connectionsNamed } from '../connectionsFileOf.ts';
import type { CliContext } from '../context.ts';
import { codeFor } from '../exitCode.ts';
import { failureLines } from '../tellFailure.ts';
import { withEngine } from '../withEngine.ts';

/** `headroom billing test NAME`. */
export function addBillingTest(billing: Command, context: CliContext): void {
  billing
    .command('test')
    .description('Try each right that a connection needs, and say which is missing.')
    .argument('<name>', 'connection to test')
    .option('--json', 'JSON, also on a terminal')
    .addHelpText(
      'after',
      '\nExit code 2: some steps failed; 3: all did.\nJSON: {"name", "ok", "missingRights", "steps": [{"step", "outcome", "detail", "missingRight", "failure", "tookMs"}]}',
    )
    .action(async (name: string, options: { readonly json?: boolean }) => {
      const { terminal } = context;
      const human = terminal.human && !options.json;
      const steps: TestStep[] = [];
      for (const config of await connectionsNamed(context, [name]))
        await withEngine(context, { shell: 'cli', store: false, onlyHosts: [] }, async (_engine, client) => {
          for await (const step of await client.billing.connections.test({ config })) {
            steps.push(step);
            if (human) tellStep(context, name, step);
          }
        });
      const failed = steps.filter(({ outcome }) => outcome === 'failed').length;
      const tried = steps.filter(({ outcome }) => outcome !== 'skipped').length;
      const missingRights = steps.flatMap(({ missingRight }) => missingRight ?? []);
      if (!human) terminal.json({ name, ok: failed === 0, missingRights, steps });
      else if (missingRights.length > 0) {
        terminal.line(`Missing: ${plainText(missingRights.join(', '))}`);
        terminal.line(terminal.paint('muted', `The whole policy: headroom billing policy ${name}`));
      }
      context.end(codeFor(tried, failed));
    });
}

const styles = { ok: 'good', failed: 'bad', warning: 'muted', skipped: 'muted' } as const;

function tellStep({ terminal }: CliContext, name: string, step: TestStep): void {
  const took = terminal.paint('muted', `${step.tookMs} ms`.padStart(8));
  const head = `  ${plainText(step.step).padEnd(28)}${terminal.paint(styles[step.outcome], step.outcome.padEnd(8))}${took}`;
  terminal.line(step.outcome === 'failed' ? head : `${head}  ${plainText(step.detail)}`);
  if (step.failure)
    for (const line of failureLines(name, step.failure, terminal.paint, '    ')) terminal.line(line);
}
