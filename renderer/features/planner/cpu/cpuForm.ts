/** What the form for the CPU holds, as it is typed and chosen. The host: 12 channels of DDR5-4800, which is there anyway. */
export const cpuExample = {
  model: 'Qwen3-8B',
  weights: 'Q4_K_M',
  users: '2',
  rate: '5',
  input: '256',
  ttft: '',
  busy: '20',
  bandwidth: '460.8',
  sockets: '1',
  memory: '384',
  tflops: '6',
  price: '0',
  gpuPrice: '',
};
export type CpuForm = typeof cpuExample;
