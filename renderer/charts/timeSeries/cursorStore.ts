import type { EpochMs } from '#shared/domain/units.ts';

/** The moment under the pointer, shared by all charts of a page. Not React state: it moves with the mouse. */
export interface CursorStore {
  readonly moment: () => EpochMs | null;
  readonly set: (moment: EpochMs | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A cursor for one page. */
export function createCursorStore(): CursorStore {
  const listeners = new Set<() => void>();
  let current: EpochMs | null = null;
  return {
    moment: () => current,
    set: (moment) => {
      if (moment === current) return;
      current = moment;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
