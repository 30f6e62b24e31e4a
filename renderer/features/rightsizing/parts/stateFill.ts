import type { WindowState } from '#shared/analysis/window/stateInterval.ts';
import { stateColours } from '../../../ui/stateColours.ts';

/** The fill of a state in a drawing; what was not observed is paler than any state. */
export function stateFill(state: WindowState, theme: 'light' | 'dark'): string {
  if (state === 'notObserved') return theme === 'light' ? '#e4e8ed' : '#29313c';
  return `#${stateColours[state][theme].toString(16).padStart(6, '0')}`;
}
