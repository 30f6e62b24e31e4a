import type { DemoPast } from '#engine/fleet/demoPast.ts';
import { focusCsv } from '#sim/bill/focusCsv.ts';
import { simBill } from '#sim/bill/simBill.ts';
import type { FleetSpec } from '#sim/fleetSpec.ts';
import { simHolders } from '#sim/history/simHolders.ts';
import { simHours } from '#sim/history/simHours.ts';

/** Samples of the past stand for longer in a larger fleet, so that filling takes seconds. */
function sampleSeconds(gpus: number): number {
  if (gpus <= 200) return 300;
  return gpus <= 1_000 ? 1_200 : 3_600;
}

/** The past of a simulated fleet, as the engine's demo takes it. */
export function demoPastOf(fleet: FleetSpec): DemoPast {
  const gpus = fleet.hosts.reduce((sum, host) => sum + host.gpus.length, 0);
  const range = { fleet, sampleSeconds: sampleSeconds(gpus) };
  return {
    gpus,
    hours: (fromMs, toMs) => simHours({ ...range, fromMs, toMs }),
    holders: (fromMs, toMs) => simHolders({ ...range, fromMs, toMs }),
    bill: (month, untilMs) => focusCsv(simBill({ fleet, month: month.slice(0, 7), untilMs })),
  };
}
