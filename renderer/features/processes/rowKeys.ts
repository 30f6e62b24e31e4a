import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** Arrows, Home and End move between the rows' own buttons while one of them has the focus. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const toggles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-toggle]')];
  const at = toggles.indexOf(event.target as HTMLElement);
  if (step === undefined || at < 0) return;
  const to = { next: at + 1, previous: at - 1, first: 0, last: toggles.length - 1 }[step];
  const target = toggles[Math.min(toggles.length - 1, Math.max(0, to))];
  event.preventDefault();
  target?.focus();
}
