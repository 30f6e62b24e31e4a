/**
 * Where the cells of a heatmap stand. Groups are blocks on shelves: every shelf holds the same number of rows of cells, a
 * block is filled column by column, blocks stand one after the other and wrap. All in CSS pixels.
 */
export interface HeatmapGroup {
  readonly key: string;
  readonly title: string;
  readonly size: number;
}

interface HeatmapBlock {
  readonly group: HeatmapGroup;
  readonly x: number;
  /** Top of its label, or of its cells where labels are left out. */
  readonly y: number;
  readonly width: number;
  /** Number of the block's first cell. */
  readonly first: number;
}

export interface HeatmapLayout {
  readonly width: number;
  readonly height: number;
  /** Side of a cell, without the gap after it. */
  readonly cell: number;
  /** Side of a cell with its gap. */
  readonly pitch: number;
  /** Rows of cells on a shelf. */
  readonly rows: number;
  /** Height kept for labels over each shelf; 0 where there are none. */
  readonly labelHeight: number;
  readonly blocks: readonly HeatmapBlock[];
  /** Left and top of each cell, in the order of the groups. */
  readonly x: Float32Array;
  readonly y: Float32Array;
}

const largestPitch = 30;
const smallestPitch = 4;
const blockGap = 8;
const labelHeight = 16;
/** Labels are readable up to this many blocks; beyond it the tooltip names the group. */
const labelledBlocks = 120;
const rowChoices = [1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 32, 40, 48, 64] as const;

interface Plan {
  readonly pitch: number;
  readonly rows: number;
  readonly height: number;
}

/** Lays out groups so that the cells are as large as the area allows; scrolls (taller than `height`) where even the smallest do not fit. */
export function layoutHeatmap(groups: readonly HeatmapGroup[], width: number, height: number): HeatmapLayout {
  const { plan, labels } = choosePlan(groups, width, height);
  const gap = plan.pitch >= 9 ? 2 : 1;
  const count = groups.reduce((sum, group) => sum + group.size, 0);
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const blocks: HeatmapBlock[] = [];
  const shelf = plan.rows * plan.pitch + labels;
  let left = 0;
  let top = 0;
  let first = 0;
  for (const group of groups) {
    const blockWidth = widthOf(group, plan.rows, plan.pitch, labels);
    if (left > 0 && left + blockWidth > width) {
      left = 0;
      top += shelf + gapFor(plan.pitch, labels);
    }
    blocks.push({ group, x: left, y: top, width: blockWidth, first });
    for (let cell = 0; cell < group.size; cell++) {
      x[first + cell] = left + Math.floor(cell / plan.rows) * plan.pitch;
      y[first + cell] = top + labels + (cell % plan.rows) * plan.pitch;
    }
    first += group.size;
    left += blockWidth + gapFor(plan.pitch, labels);
  }
  return {
    width,
    height: groups.length === 0 ? 0 : top + shelf,
    cell: plan.pitch - gap,
    pitch: plan.pitch,
    rows: plan.rows,
    labelHeight: labels,
    blocks,
    x,
    y,
  };
}

/** Named blocks stand clearly apart; hundreds of nameless ones keep the room for their cells. */
function gapFor(pitch: number, labels: number): number {
  return labels > 0 ? blockGap : Math.min(blockGap, Math.max(2, Math.round(pitch / 2.5)));
}

/** A labelled block is at least wide enough for a few letters. */
function widthOf(group: HeatmapGroup, rows: number, pitch: number, labels: number): number {
  const cells = Math.ceil(group.size / rows) * pitch;
  return labels > 0 ? Math.max(cells, Math.min(64, 10 + group.title.length * 7)) : cells;
}

/** With labels where they fit without making cells small: cells are what the picture is for. */
function choosePlan(
  groups: readonly HeatmapGroup[],
  width: number,
  height: number,
): { readonly plan: Plan; readonly labels: number } {
  const bare = largestPlan(groups, width, height, 0);
  if (groups.length > labelledBlocks) return { plan: bare, labels: 0 };
  const labelled = largestPlan(groups, width, height, labelHeight);
  const affordable = labelled.height <= height && labelled.pitch >= Math.min(10, bare.pitch * 0.75);
  return affordable ? { plan: labelled, labels: labelHeight } : { plan: bare, labels: 0 };
}

function largestPlan(groups: readonly HeatmapGroup[], width: number, height: number, labels: number): Plan {
  let fallback: Plan | null = null;
  for (let pitch = largestPitch; pitch >= smallestPitch; pitch--) {
    const plans = rowChoices
      .map((rows) => ({ pitch, rows, height: heightOf(groups, width, rows, pitch, labels) }))
      .filter((plan) => Number.isFinite(plan.height));
    const fitting = plans.filter((plan) => plan.height <= height);
    // Cells of one size: the tallest plan that fits uses the area best; cells that cannot grow stand flat.
    const flat = pitch === largestPitch;
    const best = fitting.reduce<Plan | null>(
      (a, b) => (a === null || (flat ? b.height < a.height : b.height > a.height) ? b : a),
      null,
    );
    if (best !== null) return best;
    const lowest = plans.reduce<Plan | null>((a, b) => (a === null || b.height < a.height ? b : a), null);
    fallback = lowest ?? fallback;
  }
  return fallback ?? { pitch: smallestPitch, rows: 64, height: 0 };
}

/** Height of a plan; infinite where a block is wider than the area. */
function heightOf(
  groups: readonly HeatmapGroup[],
  width: number,
  rows: number,
  pitch: number,
  labels: number,
): number {
  let left = 0;
  let shelves = 1;
  for (const group of groups) {
    const block = widthOf(group, rows, pitch, labels);
    if (block > width && rows < 64) return Number.POSITIVE_INFINITY;
    if (left > 0 && left + block > width) {
      left = 0;
      shelves += 1;
    }
    left += block + gapFor(pitch, labels);
  }
  return shelves * (rows * pitch + labels) + (shelves - 1) * gapFor(pitch, labels);
}

/** The cell at a point, or -1 between cells. */
export function cellAt(layout: HeatmapLayout, x: number, y: number): number {
  const block = layout.blocks.find(
    (candidate) =>
      x >= candidate.x &&
      x < candidate.x + candidate.width + 1 &&
      y >= candidate.y &&
      y < candidate.y + layout.labelHeight + layout.rows * layout.pitch,
  );
  if (block === undefined) return -1;
  const column = Math.floor((x - block.x) / layout.pitch);
  const row = Math.floor((y - block.y - layout.labelHeight) / layout.pitch);
  if (row < 0 || row >= layout.rows) return -1;
  const cell = column * layout.rows + row;
  return cell < block.group.size ? block.first + cell : -1;
}

/** The cell that an arrow key reaches from a cell: the nearest one in that direction, or the same at an edge. */
export function neighbourOf(
  layout: HeatmapLayout,
  from: number,
  direction: 'left' | 'right' | 'up' | 'down',
): number {
  const x = layout.x[from] ?? 0;
  const y = layout.y[from] ?? 0;
  let best = from;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < layout.x.length; cell++) {
    const dx = (layout.x[cell] as number) - x;
    const dy = (layout.y[cell] as number) - y;
    const sideways = direction === 'left' || direction === 'right';
    const forward = direction === 'right' || direction === 'down' ? 1 : -1;
    const along = (sideways ? dx : dy) * forward;
    const across = sideways ? dy : dx;
    if (along <= 0) continue;
    const cost = along + Math.abs(across) * 8;
    if (cost < bestCost) {
      bestCost = cost;
      best = cell;
    }
  }
  return best;
}
