import { gpuMoneyOf } from '../findings/portfolio/gpuMoney.ts';
import { type GpuProfile, wasteStates } from '../window/gpuProfile.ts';

/** What of observed GPU time went to waste: idle, held idle or spinning. Shares are 0 to 1. */
export interface WasteShare {
  readonly observedGpuHours: number;
  readonly wastedGpuHours: number;
  /** Of the observed GPU-hours; null where nothing was observed. */
  readonly ofGpuHours: number | null;
  /** Of what those hours cost at their GPUs' rates; null where one of the GPUs has no price. */
  readonly ofCost: number | null;
}

/** Sums a fleet's waste. A card at twice the price wastes twice as much in `ofCost`. */
export function wasteShareOf(profiles: readonly GpuProfile[], currency: string): WasteShare {
  const money = gpuMoneyOf(profiles, currency);
  let [observed, wasted] = [0, 0];
  let [cost, wastedCost] = [0n, 0n];
  let isPriced = true;
  for (const { gpu, observedSeconds, stateSeconds } of profiles) {
    const idle = [...wasteStates].reduce((sum, state) => sum + stateSeconds[state], 0);
    observed += observedSeconds;
    wasted += idle;
    const monthly = money.get(gpu.uuid);
    if (monthly === undefined) isPriced &&= observedSeconds === 0;
    else {
      cost += monthly * BigInt(Math.round(observedSeconds));
      wastedCost += monthly * BigInt(Math.round(idle));
    }
  }
  return {
    observedGpuHours: observed / 3600,
    wastedGpuHours: wasted / 3600,
    ofGpuHours: observed > 0 ? wasted / observed : null,
    ofCost: isPriced && cost > 0n ? Number((wastedCost * 1_000_000n) / cost) / 1e6 : null,
  };
}
