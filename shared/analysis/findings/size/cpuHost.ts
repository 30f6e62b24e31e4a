import type { CpuHost } from '../../../sizing/cpu/cpuBound.ts';
import { cpuBound } from '../../../sizing/cpu/cpuBound.ts';
import type { CalculationStep } from '../finding.ts';
import { rateOf } from './servedEvidence.ts';
import type { ServedWork } from './servedWork.ts';
import { gibText, secondsText } from './targetText.ts';

/**
 * The host without a GPU that work is held against: half of one socket of an AMD EPYC 9554 (460.8 GB/s, of which decoding was measured to
 * reach 0.57 to 0.65), 32 cores. Operations: AVX-512, the low end of what is general knowledge (3e12 a socket). Nobody has told what it costs.
 */
const halfSocket: CpuHost = {
  name: '32 cores of a current server (half of an EPYC 9554, 230 GB/s)',
  memoryBytes: 64e9,
  memoryBytesPerSecondPerSocket: 230.4e9,
  sockets: 1,
  flopsPerSocket: 1.5e12,
  usdPerHour: null,
};
/** A CPU is not planned fuller than half of its bound, nor busy for more than half of the time. */
const fullest = 0.5;

/** What a CPU would do of a model's work. */
export interface CpuAnswer {
  readonly host: CpuHost;
  readonly holds: boolean;
  /** Seconds of one request alone. */
  readonly ttft: number;
  readonly tpot: number;
  readonly steps: readonly CalculationStep[];
}

/**
 * Whether a CPU holds a served model's work, at the low end of what was measured: the weights fit in its memory, one request alone meets the
 * latency limits, and all requests together keep it busy for at most half of the time.
 */
export function cpuAnswer(work: ServedWork): CpuAnswer {
  const { model, weights, demand } = work;
  const bound = cpuBound(model, weights, halfSocket);
  const tpot = 1 / bound.low;
  const ttft = (bound.secondsPerPromptToken ?? Number.POSITIVE_INFINITY) * demand.inputTokens;
  const rate = rateOf(work);
  const seconds = ttft + tpot * demand.outputTokens;
  const busy = rate * seconds;
  const limits = { ttft: demand.ttftSeconds ?? 3600, tpot: demand.tpotSeconds ?? 60 };
  return {
    host: halfSocket,
    holds: bound.fits && busy <= fullest && ttft <= limits.ttft && tpot <= limits.tpot,
    ttft,
    tpot,
    steps: [
      {
        label: 'Weights in the memory of the host',
        formula: `${model.key} in ${weights}`,
        result: `${gibText(bound.weightBytes)} of ${gibText(halfSocket.memoryBytes)}`,
      },
      {
        label: 'One request alone',
        formula: `${demand.inputTokens} tokens in: ${secondsText(ttft)}; ${demand.outputTokens} tokens out at ${Number(bound.low.toPrecision(3))} tokens/s`,
        result: secondsText(seconds),
      },
      {
        label: 'Time in which it is busy',
        formula: `${rate} requests/s x ${secondsText(seconds)}, at most ${fullest * 100} %`,
        result: `${Number((busy * 100).toPrecision(2))} %`,
      },
    ],
  };
}
