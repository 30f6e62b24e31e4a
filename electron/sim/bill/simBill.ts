import type { FocusRow } from '#shared/money/focusColumns.ts';
import { cloudOf, type SimProvider } from '../cloud/cloudOf.ts';
import type { FleetSpec } from '../fleetSpec.ts';
import { type BillMonth, billMonth } from './billCalendar.ts';
import { hostRows } from './hostRows.ts';
import { monthRows } from './monthRows.ts';

/** What a bill is made of. */
export interface SimBillPlan {
  readonly fleet: FleetSpec;
  /** `2026-10`. */
  readonly month: string;
  /** Charges begin before this moment alone: the bill of a month that still runs. */
  readonly untilMs?: number;
}

/**
 * The bills of a simulated fleet's month in FOCUS 1.2: every machine of a provider by the hour or the day (on demand, covered by a
 * savings plan with nothing billed, spot), disks that no host stands for, the plan's purchase and what of it nobody used, a credit,
 * a tax, a correction of last month. The same plan gives the same rows. Hosts of the company's own are on none.
 */
export function* simBill({ fleet, month, untilMs }: SimBillPlan): Generator<FocusRow> {
  const whole = billMonth(month);
  const span: BillMonth = { fromMs: whole.fromMs, toMs: Math.min(whole.toMs, untilMs ?? whole.toMs) };
  const machines = fleet.hosts.flatMap((host) => {
    const cloud = cloudOf(host);
    return cloud ? [{ host, cloud }] : [];
  });
  for (const machine of machines) yield* hostRows(machine, whole, span);
  const providers = [...new Set(machines.map(({ cloud }) => cloud.provider))] as readonly SimProvider[];
  for (const provider of providers) {
    yield* monthRows(
      provider,
      machines.filter(({ cloud }) => cloud.provider === provider),
      whole,
      span,
    );
  }
}
