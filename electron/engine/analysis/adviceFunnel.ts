import { type Funnel, funnelSteps } from '#shared/analysis/funnel/makeFunnel.ts';
import type { AnalysisState } from '#shared/contract/schemas/advice.ts';
import type { AdviceFunnel } from '#shared/contract/schemas/adviceMoney.ts';
import type { Analysis } from './analysis.ts';
import { runInSlices } from './slices.ts';

const secondsPerHour = 3600;
const never = new AbortController().signal;

/** The funnel of an analysis, as the contract has it; of none an empty one that says why. */
export async function adviceFunnel(state: AnalysisState, analysis: Analysis | null): Promise<AdviceFunnel> {
  if (analysis === null)
    return {
      analysis: state,
      currency: null,
      costNote: '',
      gpusWithoutPrice: 0,
      stages: [],
      states: [],
      teams: [],
    };
  const { profiles, currency } = analysis.input;
  const funnel = await runInSlices(funnelSteps({ profiles, currency, ...analysis.span }), never);
  return {
    analysis: state,
    currency,
    costNote: costNote(funnel),
    gpusWithoutPrice: funnel.gpusWithoutPrice,
    stages: funnel.stages.map(({ stage, meaning, gpus, gpuSeconds, cost }) => ({
      stage,
      meaning,
      gpus,
      gpuHours: gpuSeconds / secondsPerHour,
      cost,
    })),
    states: funnel.states.map((each) => ({
      state: each.state,
      gpuSeconds: each.gpuSeconds,
      cost: each.cost,
    })),
    teams: funnel.teams.map(({ team, gpus, all, observedGpuSeconds, wasted }) => ({
      team,
      gpus,
      gpuHours: all.gpuSeconds / secondsPerHour,
      observedGpuHours: observedGpuSeconds / secondsPerHour,
      wastedGpuHours: wasted.gpuSeconds / secondsPerHour,
      cost: all.cost,
      wastedCost: wasted.cost,
    })),
  };
}

function costNote({ gpus, gpusWithoutPrice }: Funnel): string {
  const base =
    'Hours at the rates of the GPUs as they are today, an estimate; what was billed is under Spend.';
  if (gpusWithoutPrice === 0) return base;
  return `${base} ${gpusWithoutPrice} of ${gpus} GPUs have no known price: their hours are counted, and are in no cost.`;
}
