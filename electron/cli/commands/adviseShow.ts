import type { Command } from 'commander';
import { adviceDetailLines } from '../adviceDetailLines.ts';
import type { CliContext } from '../context.ts';
import { UsageError } from '../exitCode.ts';
import { withEngine } from '../withEngine.ts';

/** `headroom advise show`. */
export function addAdviseShow(advise: Command, context: CliContext): void {
  advise
    .command('show')
    .description(
      'One finding with all its evidence: figures, calculation, prices, risk, what would change it.',
    )
    .argument('<id>', 'id, as headroom advise lists it')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .addHelpText(
      'after',
      `
Shows the finding as it was when it was last seen; headroom advise looks anew.
JSON: {"tracked": {"finding": {"id", "kind", "title", "evidence", "action", "saving", ...}, "status", "decisions", ...}, "team", "related"}

Example:
  headroom advise show idle-1b2c3d4e5f607182`,
    )
    .action((id: string, options: { readonly json?: boolean }) =>
      withEngine(context, { shell: 'cli', store: true, onlyHosts: [] }, async (_engine, client) => {
        const { terminal } = context;
        const { storeProblem } = await client.app.info({});
        if (storeProblem) throw new UsageError(storeProblem.message, storeProblem.remedy);
        const found = await client.advice.get({ id }).catch((error: Error) => {
          throw new UsageError(error.message, 'See: headroom advise');
        });
        if (options.json || !terminal.human) terminal.json(found);
        else for (const line of adviceDetailLines(found, terminal.paint)) terminal.line(line);
      }),
    );
}
