import type { Command } from 'commander';
import type { PastPull } from '#shared/domain/billingConnection.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { connectionsNamed } from '../connectionsFileOf.ts';
import type { CliContext } from '../context.ts';
import { codeFor } from '../exitCode.ts';
import { failureLines } from '../tellFailure.ts';
import { withEngine } from '../withEngine.ts';

/** `headroom billing pull [NAME...]`. */
export function addBillingPull(billing: Command, context: CliContext): void {
  billing
    .command('pull')
    .description(
      'Pull the months of connections into the ledger now; goes on where an earlier pull was cut off.',
    )
    .argument('[names...]', 'connections; all where none is named')
    .option('--again', 'fetch closed months that are there as well')
    .option('--json', 'JSON, also on a terminal')
    .addHelpText(
      'after',
      '\nExit code 2: some connections failed; 3: all did.\nJSON: [{"name", "outcome", "months", "warnings", "costs", "failure", ...}]',
    )
    .action(
      async (names: readonly string[], options: { readonly again?: boolean; readonly json?: boolean }) => {
        const { terminal } = context;
        const human = terminal.human && !options.json;
        const configs = await connectionsNamed(context, names);
        const pulls: (PastPull & { readonly name: string })[] = [];
        await withEngine(context, { shell: 'cli', store: false, onlyHosts: [] }, async (_engine, client) => {
          for (const { name } of configs) {
            const past = await client.billing.connections.pullAndWait({
              name,
              isAgain: options.again ?? false,
            });
            pulls.push({ name, ...past });
            if (human) tellPull(context, name, past);
          }
        });
        if (!human) terminal.json(pulls);
        context.end(codeFor(pulls.length, pulls.filter(({ outcome }) => outcome !== 'done').length));
      },
    );
}

function tellPull({ terminal }: CliContext, name: string, past: PastPull): void {
  const { calls, amount, currency } = past.costs;
  const cost = amount === null ? '' : ` (${currency} ${amount})`;
  const outcome = terminal.paint(past.outcome === 'done' ? 'good' : 'bad', past.outcome);
  terminal.line(`${name}: ${outcome}, ${calls} ${calls === 1 ? 'request' : 'requests'}${cost}`);
  for (const month of past.months) {
    const account = month.account === '' ? '' : `  ${plainText(month.account)}`;
    const state = month.isClosed ? 'closed' : 'open';
    terminal.line(
      `  ${month.month.slice(0, 7)}${account}  ${month.rows} charges, ${month.outcome}, ${state}`,
    );
  }
  for (const warning of past.warnings) terminal.line(terminal.paint('muted', `  ${plainText(warning)}`));
  if (past.failure)
    for (const line of failureLines(name, past.failure, terminal.paint, '  ')) terminal.line(line);
}
