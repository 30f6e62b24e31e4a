import { useState } from 'react';
import { cellAt, type HeatmapGroup, type HeatmapLayout, neighbourOf } from './heatmapLayout.ts';

const arrows = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

interface PointerActions {
  readonly onOpen: (cell: number) => void;
  readonly onGroup: (group: HeatmapGroup) => void;
  readonly onHold: (held: boolean) => void;
}

/** Which cell the pointer and the keyboard are on, and the handlers that move them. -1 is none. */
export function useHeatmapPointer(layout: HeatmapLayout, actions: PointerActions) {
  const [hovered, setHovered] = useState(-1);
  const [focused, setFocused] = useState(-1);
  const total = layout.x.length;
  const current = focused >= 0 && focused < total ? focused : -1;
  const shown = hovered >= 0 && hovered < total ? hovered : current;
  const onKeyDown = (event: React.KeyboardEvent) => {
    const arrow = arrows[event.key as keyof typeof arrows];
    if (event.key === 'Escape' && current >= 0) setFocused(-1);
    else if (event.key === 'Enter' && current >= 0) actions.onOpen(current);
    else if (event.key === 'Home') setFocused(0);
    else if (event.key === 'End') setFocused(total - 1);
    else if (arrow !== undefined) setFocused(current < 0 ? 0 : neighbourOf(layout, current, arrow));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: React.MouseEvent) => {
    const { x, y } = pointIn(event);
    const cell = cellAt(layout, x, y);
    const group = cell < 0 ? labelAt(layout, x, y) : null;
    if (cell >= 0) actions.onOpen(cell);
    else if (group !== null) actions.onGroup(group);
  };
  const handlers = {
    onKeyDown,
    onClick,
    onFocus: () => {
      actions.onHold(true);
      if (current < 0 && total > 0) setFocused(0);
    },
    onBlur: () => actions.onHold(false),
    onPointerEnter: () => actions.onHold(true),
    onPointerLeave: () => {
      setHovered(-1);
      actions.onHold(false);
    },
    onPointerMove: (event: React.MouseEvent) => {
      const { x, y } = pointIn(event);
      setHovered(cellAt(layout, x, y));
    },
  };
  return { current, shown, handlers };
}

function pointIn(event: React.MouseEvent): { readonly x: number; readonly y: number } {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

/** The group whose label is at a point, or null. */
function labelAt(layout: HeatmapLayout, x: number, y: number): HeatmapGroup | null {
  const block = layout.blocks.find(
    (candidate) =>
      x >= candidate.x &&
      x <= candidate.x + candidate.width &&
      y >= candidate.y &&
      y < candidate.y + layout.labelHeight,
  );
  return block?.group ?? null;
}
