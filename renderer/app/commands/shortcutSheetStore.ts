import { Signal } from '../engine/signal.ts';

const changed = new Signal();
let opened = false;

function set(next: boolean): void {
  opened = next;
  changed.emit();
}

/** Whether the shortcut sheet is open; opened by `?`, the palette and the bar. */
export const shortcutSheet = {
  open: (): void => set(true),
  close: (): void => set(false),
  isOpen: (): boolean => opened,
  subscribe: changed.subscribe,
};
