/** The heatmap inside an element as a PNG on a background; null where there is none on screen. */
export async function heatmapPicture(within: Element, background: string): Promise<Blob | null> {
  const layers = [...within.querySelectorAll<HTMLCanvasElement>('canvas[data-layer]')];
  const first = layers[0];
  if (first === undefined) return null;
  const canvas = document.createElement('canvas');
  canvas.width = first.width;
  canvas.height = first.height;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const layer of layers) context.drawImage(layer, 0, 0);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
