/** A kind of work by how often a CPU is enough for it. */
export interface CpuScenario {
  readonly name: string;
  readonly cpuIsEnough: 'yes' | 'usually' | 'often' | 'sometimes' | 'rarely' | 'no';
  readonly gpuFits: 'usually' | 'sometimes' | 'rarely' | 'yes';
  /** When the rarer answer is right; '' where the source names none. */
  readonly unless: string;
}

/**
 * Where to start before anything is measured ("Deploying AI Workloads on GPUs", 3 June 2026, its first table). `cpuOrGpu` answers for
 * one workload with figures, and wins over it.
 */
export const cpuScenarios: readonly CpuScenario[] = [
  { name: 'early prototype or internal tool', cpuIsEnough: 'yes', gpuFits: 'rarely', unless: '' },
  {
    name: 'small model, low traffic',
    cpuIsEnough: 'yes',
    gpuFits: 'sometimes',
    unless: 'latency matters a lot',
  },
  {
    name: 'batch summarization or offline processing',
    cpuIsEnough: 'often',
    gpuFits: 'sometimes',
    unless: 'throughput matters more than cost',
  },
  {
    name: 'real-time chat or assistant',
    cpuIsEnough: 'sometimes',
    gpuFits: 'usually',
    unless: 'the model is very small',
  },
  { name: 'large-context or multimodal inference', cpuIsEnough: 'rarely', gpuFits: 'usually', unless: '' },
  { name: 'high-concurrency production API', cpuIsEnough: 'rarely', gpuFits: 'usually', unless: '' },
  { name: 'large or MoE model serving', cpuIsEnough: 'no', gpuFits: 'yes', unless: '' },
  {
    name: 'cost-sensitive workload with long idle periods',
    cpuIsEnough: 'usually',
    gpuFits: 'rarely',
    unless: '',
  },
];

/** The five questions of the same source: an answer leans towards one or the other. */
export const cpuQuestions = [
  {
    question: 'How fast must each request return?',
    cpu: 'seconds are fine',
    gpu: 'low latency matters',
  },
  { question: 'How many requests run at once?', cpu: 'very few', gpu: 'many' },
  {
    question: 'How large is the model in practice?',
    cpu: 'small enough to serve comfortably',
    gpu: 'large enough that memory and throughput bind',
  },
  { question: 'How predictable is traffic?', cpu: 'spiky or infrequent', gpu: 'steady' },
  {
    question: 'How much complexity can the team absorb?',
    cpu: 'keep the stack simple',
    gpu: 'extra setup is worth it',
  },
] as const;
