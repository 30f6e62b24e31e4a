import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import type { DecisionAsked } from '#shared/analysis/advice/decision.ts';
import type { CliContext } from '../context.ts';
import { UsageError } from '../exitCode.ts';
import { withEngine } from '../withEngine.ts';

interface By {
  readonly by?: string;
}

/** `headroom advise accept`, `dismiss`, `snooze`, `assign` and `reopen`. */
export function addAdviseDecisions(advise: Command, context: CliContext): void {
  const command = (verb: DecisionAsked['verb'], description: string, example: string) =>
    advise
      .command(verb)
      .description(description)
      .argument('<ids...>', 'ids, as headroom advise lists them')
      .option('--by <name>', 'who decides (default: the user of this machine)')
      .addHelpText(
        'after',
        `\nJSON: {"decided": [ID], "verb": "${verb}"}\n\nExample:\n  headroom advise ${example}`,
      );
  command(
    'accept',
    'Follow advice: what it saves is then measured from telemetry and bills.',
    "accept idle-1b2c3d4e5f607182 --note 'released on Monday'",
  )
    .option('--note <text>', 'what is being done', '')
    .action((ids: string[], { note, by }: By & { note: string }) =>
      decide(context, ids, { verb: 'accept', note }, by),
    );
  command(
    'dismiss',
    'Do not follow advice; it is not told of again.',
    "dismiss idle-1b2c3d4e5f607182 --reason 'stands by for the launch'",
  )
    .requiredOption('--reason <text>', 'why', reasonOption)
    .action((ids: string[], { reason, by }: By & { reason: string }) =>
      decide(context, ids, { verb: 'dismiss', reason }, by),
    );
  command('snooze', 'Say nothing of it until a day.', 'snooze idle-1b2c3d4e5f607182 --until 2026-12-01')
    .requiredOption('--until <YYYY-MM-DD>', 'the day (UTC) on which it is open again', dayOption)
    .action((ids: string[], { until, by }: By & { until: number }) =>
      decide(context, ids, { verb: 'snooze', untilMs: until }, by),
    );
  command('assign', 'Say who looks after it.', 'assign idle-1b2c3d4e5f607182 --to ada')
    .requiredOption('--to <name>', 'who; - for nobody')
    .action((ids: string[], { to, by }: By & { to: string }) =>
      decide(context, ids, { verb: 'assign', to: to === '-' ? null : to }, by),
    );
  command('reopen', 'Take back what was decided.', 'reopen idle-1b2c3d4e5f607182')
    .option('--note <text>', 'why', '')
    .action((ids: string[], { note, by }: By & { note: string }) =>
      decide(context, ids, { verb: 'reopen', note }, by),
    );
}

async function decide(
  context: CliContext,
  ids: readonly string[],
  decision: DecisionAsked,
  by = userInfo().username,
): Promise<void> {
  await withEngine(context, { shell: 'cli', store: true, onlyHosts: [] }, async (_engine, client) => {
    const { terminal } = context;
    const { storeProblem } = await client.app.info({});
    if (storeProblem) throw new UsageError(storeProblem.message, storeProblem.remedy);
    await client.advice.decide({ ids: [...ids], decision, by }).catch((error: Error) => {
      throw new UsageError(error.message, 'See: headroom advise list --all');
    });
    if (terminal.human) terminal.line(`${decision.verb}: ${ids.join(', ')}`);
    else terminal.json({ decided: ids, verb: decision.verb });
  });
}

function reasonOption(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('a reason');
  return text;
}

function dayOption(text: string): number {
  const atMs = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(atMs)) throw new InvalidArgumentError('a day like 2026-12-01');
  return atMs;
}
