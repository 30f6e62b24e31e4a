import type { HeatmapLayout } from './heatmapLayout.ts';

const font = '11px ui-sans-serif, system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';

/** Writes the groups' names over their blocks, cut with an ellipsis where a block is narrow. */
export function drawHeatmapLabels(canvas: HTMLCanvasElement, layout: HeatmapLayout, colour: string): void {
  const ratio = window.devicePixelRatio;
  canvas.width = Math.max(1, Math.ceil(layout.width * ratio));
  canvas.height = Math.max(1, Math.ceil(layout.height * ratio));
  const context = canvas.getContext('2d');
  if (context === null || layout.labelHeight === 0) return;
  context.scale(ratio, ratio);
  context.font = font;
  context.fillStyle = colour;
  context.textBaseline = 'alphabetic';
  for (const block of layout.blocks) {
    const room = block.width - 2;
    const text = fitText(block.group.title, room, (candidate) => context.measureText(candidate).width);
    context.fillText(text, block.x, block.y + layout.labelHeight - 5);
  }
}

/** The text, or as much of its end as fits behind an ellipsis: host names differ in their last letters. */
function fitText(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text;
  for (let from = 1; from < text.length; from++) {
    const candidate = `…${text.slice(from)}`;
    if (measure(candidate) <= room) return candidate;
  }
  return '';
}
