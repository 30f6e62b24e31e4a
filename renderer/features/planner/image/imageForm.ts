/** What the form for images holds, as it is typed and chosen. */
export const imageExample = {
  model: 'sdxl',
  format: 'fp8',
  width: '1024',
  height: '1024',
  steps: '20',
  batch: '1',
  perHour: '10000',
  gpu: '',
};
export type ImageForm = typeof imageExample;
