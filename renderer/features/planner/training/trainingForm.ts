/** What the form for training holds, as it is typed and chosen. */
export const trainingExample = {
  model: 'Llama-3.1-8B',
  method: 'full',
  rank: '16',
  targets: 'all-linear',
  gpu: 'h100-sxm',
  gpus: '8',
  sharding: 'zero3',
  tp: '1',
  pp: '1',
  optimizer: 'adamw-mixed',
  recompute: 'full',
  flash: 'yes',
  fused: 'no',
  batch: '4',
  sequence: '4096',
  tokens: '1000',
};
export type TrainingForm = typeof trainingExample;
