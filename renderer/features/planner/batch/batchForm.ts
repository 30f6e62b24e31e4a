/** What the form for a batch holds, as it is typed and chosen. */
export const batchExample = {
  model: 'Llama-3.1-70B',
  input: '2048',
  output: '512',
  requests: '100000',
  hours: '8',
  weights: 'fp8',
  kv: 'bf16',
  engine: 'vllm',
  payment: 'on-demand',
};
export type BatchForm = typeof batchExample;
