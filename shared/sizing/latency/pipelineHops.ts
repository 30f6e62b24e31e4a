import { linkRate, type ServingCase } from './servingCase.ts';

/** Of one transfer between two GPUs, seconds (aiconfigurator, system files). */
const hopLatency = 10e-6;

/** What the stages of a pipeline add to the time of one group; nothing where there is one stage. */
export interface PipelineCost {
  /** On every time: the stage with most layers sets the pace. */
  readonly factor: number;
  /** Seconds for so many tokens to pass all stages. */
  readonly hopSeconds: (tokens: number) => number;
}

/** Stages hand the hidden state and the residual over, 16 bits each. 80 layers in 3 stages: 27 · 3 / 80, 1.01 times the time. */
export function pipelineCost(serving: ServingCase): PipelineCost {
  const { model, gpu, over } = serving;
  const stages = over.pipelineParallel;
  const rate = serving.hopBytesPerSecond ?? linkRate(gpu);
  const hops = stages - 1;
  return {
    factor: (Math.ceil(model.layers / stages) * stages) / model.layers,
    hopSeconds: (tokens) => (hops === 0 ? 0 : hops * (hopLatency + (tokens * 2 * model.hidden * 2) / rate)),
  };
}
