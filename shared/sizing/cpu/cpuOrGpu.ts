import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import type { WeightFormat } from '../precision.ts';
import { type CpuBound, type CpuHost, cpuBound } from './cpuBound.ts';

/** Work that a CPU may or may not be enough for. */
export interface CpuQuestion {
  readonly model: ModelConfig;
  readonly weights: WeightFormat;
  readonly host: CpuHost;
  /** Requests that run at once, and what each needs. */
  readonly users: number;
  readonly tokensPerSecondPerUser: number;
  readonly inputTokens: number;
  /** Most time to the first token; null: seconds are fine. */
  readonly ttftSeconds: number | null;
  /** The cheapest GPU that would do it; null where unknown. */
  readonly gpuUsdPerHour: number | null;
  /** Share of the hours in which there is work, above 0 and up to 1. */
  readonly busyShare: number;
}

/** One condition for a CPU. */
interface CpuCheck {
  readonly about: 'memory' | 'speed' | 'first token' | 'cost';
  /** null where a figure that it needs is unknown. */
  readonly holds: boolean | null;
  /** A sentence with both figures. */
  readonly because: string;
}

/** The verdict, and what it rests on. */
export interface CpuVerdict {
  /** `unknown` where no condition fails and one could not be asked. */
  readonly verdict: 'cpu' | 'gpu' | 'unknown';
  readonly checks: readonly CpuCheck[];
  readonly bound: CpuBound;
}

/** A CPU is not planned fuller than half of its bound. */
const fullest = 0.5;

/**
 * A CPU is enough where the weights fit in its memory, the tokens that are asked for are at most half of its bound, the prompt is
 * through within the limit, and it costs less than the busy hours of the smallest GPU.
 */
export function cpuOrGpu(question: CpuQuestion): CpuVerdict {
  const bound = cpuBound(question.model, question.weights, question.host);
  const checks = [
    memoryCheck(question, bound),
    speedCheck(question, bound),
    ...promptAndCost(question, bound),
  ];
  const verdict = checks.some(({ holds }) => holds === false)
    ? 'gpu'
    : checks.some(({ holds }) => holds === null)
      ? 'unknown'
      : 'cpu';
  return { verdict, checks, bound };
}

function memoryCheck({ host }: CpuQuestion, { fits, weightBytes }: CpuBound): CpuCheck {
  const gb = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
  return {
    about: 'memory',
    holds: fits,
    because: `weights take ${gb(weightBytes)}, and ${host.name} has ${gb(host.memoryBytes)}`,
  };
}

function speedCheck({ users, tokensPerSecondPerUser }: CpuQuestion, { tokensPerSecond }: CpuBound): CpuCheck {
  const needed = users * tokensPerSecondPerUser;
  return {
    about: 'speed',
    holds: needed <= fullest * tokensPerSecond,
    because: `${needed.toFixed(1)} tokens per second are needed, and half of what the memory allows is ${(fullest * tokensPerSecond).toFixed(1)}`,
  };
}

function promptAndCost(question: CpuQuestion, { secondsPerPromptToken }: CpuBound): readonly CpuCheck[] {
  const { ttftSeconds, inputTokens, host, gpuUsdPerHour, busyShare } = question;
  const prompt = secondsPerPromptToken === null ? null : secondsPerPromptToken * inputTokens;
  const gpuCost = gpuUsdPerHour === null ? null : gpuUsdPerHour * busyShare;
  const first: CpuCheck = {
    about: 'first token',
    holds: ttftSeconds === null ? true : prompt === null ? null : prompt <= ttftSeconds,
    because:
      prompt === null
        ? `the operations per second of ${host.name} are unknown`
        : `a prompt of ${inputTokens} tokens takes ${prompt.toFixed(2)} s${ttftSeconds === null ? ', and no limit is set' : `, and ${ttftSeconds} s are allowed`}`,
  };
  const cost: CpuCheck = {
    about: 'cost',
    holds: host.usdPerHour === null || gpuCost === null ? null : host.usdPerHour <= gpuCost,
    because:
      host.usdPerHour === null || gpuCost === null
        ? `the price of ${host.usdPerHour === null ? host.name : 'a GPU'} is unknown`
        : `${host.name} costs $${host.usdPerHour.toFixed(2)} per hour, and the GPU $${gpuCost.toFixed(2)} per hour of which ${Math.round(busyShare * 100)} % are busy`,
  };
  return [first, cost];
}
