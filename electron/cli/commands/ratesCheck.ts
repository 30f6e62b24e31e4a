import type { Command } from 'commander';
import { RatesFile } from '#engine/billing/rates/ratesFile.ts';
import { describeProblem } from '#engine/config/fileProblem.ts';
import { ratesFilePath } from '#engine/config/folders.ts';
import { rateSections } from '#shared/contract/schemas/rateBook.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exitCode.ts';

/** `headroom rates check`. */
export function addRatesCheck(rates: Command, context: CliContext): void {
  rates
    .command('check')
    .description('Check rates.yaml and name every fault with its line, key and remedy.')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .addHelpText(
      'after',
      '\nJSON: {"file", "problems": [{"line", "column", "key", "message", "remedy"}], "entries": {"cards": 2, ...}}',
    )
    .action(async (options: { readonly json?: boolean }) => {
      const { terminal } = context;
      const file = new RatesFile(ratesFilePath(context.folders().configFolder));
      await file.reload();
      const problems = file.problems();
      if (problems.length > 0) context.end(exitCode.usage);
      const entries = Object.fromEntries(
        rateSections.map((section) => [section, file.book()[section].length]),
      );
      if (options.json || !terminal.human) return terminal.json({ file: file.path, problems, entries });
      for (const problem of problems)
        terminal.line(terminal.paint('bad', describeProblem(file.path, problem)));
      if (problems.length > 0) return;
      const counts = Object.entries(entries).map(([section, count]) => `${count} ${section}`);
      terminal.line(`${file.path} is well: ${counts.join(', ')}.`);
    });
}
