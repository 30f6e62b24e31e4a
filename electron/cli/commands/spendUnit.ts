import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import type { ModelUnitCosts, UnitCosts } from '#shared/contract/schemas/unitCosts.ts';
import { formatDuration } from '#shared/domain/format.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { wholeOption } from '../hostLine.ts';
import { scanFleet } from '../scan.ts';
import { type TableColumn, textTable } from '../textTable.ts';
import { type EngineClient, withEngine } from '../withEngine.ts';

interface UnitOptions {
  readonly hours: number;
  readonly timeout: number;
  readonly json?: boolean;
}

const hourMs = 3_600_000;
/** A server is joined to its GPUs when it has been read twice. */
const joinWithinMs = 12_000;

const columns: readonly TableColumn[] = [
  { header: 'MODEL', align: 'left', shrinksTo: 16 },
  { header: 'HOST', align: 'left', shrinksTo: 8 },
  { header: 'GPUS', align: 'right' },
  { header: '1M IN', align: 'right' },
  { header: '1M OUT', align: 'right' },
  { header: '1M BLENDED', align: 'right' },
  { header: 'USAGE BASIS', align: 'right' },
  { header: 'REQUEST', align: 'right' },
];

/** `headroom spend unit`. */
export function addSpendUnit(spend: Command, context: CliContext): void {
  spend
    .command('unit')
    .description(
      'What a GPU-hour, an effective GPU-hour, a kWh, a million tokens and a request cost, estimated.',
    )
    .option('--hours <n>', 'hours to look back', wholeOption, 24)
    .option('--timeout <seconds>', 'longest wait for a host', wholeOption, 20)
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .addHelpText(
      'after',
      `
Reads the telemetry that a serving Headroom keeps, and asks hosts which GPUs their LLM servers use; while one runs it holds the telemetry,
and its own screen shows this. Allocation basis: all the time of the GPUs; usage basis: the time in which they worked.
JSON: {"fromMs", "toMs", "demo", "currency", "gpuTime": {"cost", "observedSeconds", "perGpuHour", "perEffectiveGpuHour", "perKwh", ...},
  "models": [{"model", "host", "allocation": {"perMillionInput", ...}, "usage", "why", "apis": [{"provider", "input", "output", "ownByApi"}]}]}
Amounts are texts in plain decimal notation; what is not known is null and never 0.`,
    )
    .action(async (options: UnitOptions) => {
      const { terminal } = context;
      const costs = await withEngine(context, { shell: 'cli', store: true }, async (_engine, client) => {
        const { storeProblem } = await client.app.info({});
        if (storeProblem) throw new UsageError(storeProblem.message, storeProblem.remedy);
        await scanFleet(client, options.timeout * 1000);
        await waitForJoins(client);
        const nowMs = Date.now();
        return client.rates.unitCosts({ fromMs: nowMs - options.hours * hourMs, toMs: nowMs });
      });
      if (costs.gpuTime.unpricedSeconds > 0) context.end(exitCode.someFailed);
      if (options.json || !terminal.human) return terminal.json(costs);
      const { gpuTime, currency, models } = costs;
      for (const line of gpuLines(costs)) terminal.line(line);
      if (models.length > 0)
        for (const line of textTable(
          columns,
          models.map((model) => cellsOf(model, currency)),
          terminal.paint,
          terminal.columns(),
        ))
          terminal.line(line);
      if (gpuTime.unpricedSeconds > 0)
        terminal.line(
          terminal.paint(
            'bad',
            `${formatDuration(gpuTime.unpricedSeconds)} of GPU time without a price. See: headroom rates show`,
          ),
        );
    });
}

async function waitForJoins(client: EngineClient): Promise<void> {
  const until = performance.now() + joinWithinMs;
  while (performance.now() < until) {
    const { servers, coverage } = await client.llm.servers({});
    const isSettled = servers.every(({ phase, models }) => phase === 'failed' || models.length > 0);
    if (coverage.hostsLookedAt >= coverage.hosts && isSettled) return;
    await sleep(250);
  }
}

function gpuLines({ gpuTime, currency }: UnitCosts): readonly string[] {
  return [
    `GPU-hour            ${unit(gpuTime.perGpuHour, currency)}`,
    `Effective GPU-hour  ${unit(gpuTime.perEffectiveGpuHour, currency)}`,
    `kWh drawn           ${unit(gpuTime.perKwh, currency)}`,
    `All                 ${formatMoney(gpuTime.cost, currency)} for ${formatDuration(gpuTime.observedSeconds)} of GPU time observed`,
  ];
}

function cellsOf(
  { model, host, gpuCount, allocation, usage }: ModelUnitCosts,
  currency: string,
): readonly string[] {
  return [
    model ?? 'not named',
    host,
    gpuCount === 0 ? '-' : String(gpuCount),
    unit(allocation?.perMillionInput, currency),
    unit(allocation?.perMillionOutput, currency),
    unit(allocation?.perMillionBlended, currency),
    unit(usage?.perMillionBlended, currency),
    unit(allocation?.perRequest, currency),
  ];
}

function unit(amount: string | null | undefined, currency: string): string {
  return amount == null ? '-' : formatMoney(amount, currency, { places: 4 });
}
