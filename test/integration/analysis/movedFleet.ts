import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addMonths, type BillingMonth, billingMonthOf, monthSpan } from '#shared/money/billingCalendar.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { addPast, storeOfPast } from './simulatedDesk.ts';

/** A fleet that moved: some hosts ran in a past month and no more, others run since. */
export interface MovedFleet {
  readonly month: BillingMonth;
  readonly fromMs: number;
  readonly toMs: number;
  /** Hosts of that month. */
  readonly before: Hosts;
  /** Hosts of the last ten days. */
  readonly since: Hosts;
}

interface Hosts {
  readonly names: readonly string[];
  readonly gpus: readonly string[];
}

const hourMs = 3_600_000;

/**
 * Writes the telemetry of such a fleet into the data folder of a config folder. The month is the one before the last, which the window of ten
 * days up to now, written into its settings, never reaches.
 */
export async function moveFleet(config: string): Promise<MovedFleet> {
  mkdirSync(join(config, 'data'), { recursive: true });
  writeFileSync(join(config, 'settings.yaml'), 'advice:\n  windowDays: 10\n');
  const nowMs = Math.floor(Date.now() / hourMs) * hourMs;
  const month = addMonths(billingMonthOf(nowMs), -2);
  const { fromMs, toMs } = monthSpan(month);
  const fleet = planFleet({ gpus: 48, seed: 1 });
  const half = fleet.hosts.length >> 1;
  const [before, since] = [
    { ...fleet, hosts: fleet.hosts.slice(0, half) },
    { ...fleet, hosts: fleet.hosts.slice(half) },
  ];
  const path = join(config, 'data', 'telemetry.duckdb');
  const store = await storeOfPast(path, { fleet: before, fromMs, toMs });
  await addPast(store, { fleet: since, fromMs: nowMs - 10 * 24 * hourMs, toMs: nowMs });
  await store.close();
  return { month, fromMs, toMs, before: hostsOf(before), since: hostsOf(since) };
}

function hostsOf({ hosts }: ReturnType<typeof planFleet>): Hosts {
  return {
    names: hosts.map(({ name }) => name),
    gpus: hosts.flatMap(({ gpus }) => gpus.map(({ uuid }) => uuid)),
  };
}
