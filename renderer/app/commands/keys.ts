/**
 * Keys as the registry writes them: `p`, `?`, `space`, `escape`, `mod+k` (Ctrl, or Cmd on a Mac), and sequences with a
 * blank between them: `g f`.
 */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const named: Readonly<Record<string, string>> = { ' ': 'space', Escape: 'escape', Enter: 'enter' };

/** The registry's name of a key press, or '' for one that no command can have. */
export function nameOfPress(press: KeyPress): string {
  if (press.altKey) return '';
  const key = named[press.key] ?? (press.key.length === 1 ? press.key.toLowerCase() : press.key);
  return press.ctrlKey || press.metaKey ? `mod+${key}` : key;
}

/** Longest time between the two keys of a sequence. */
export const sequenceMs = 1200;

/** What a press means after an earlier one: the command keys it completes, whether it may begin a sequence. */
export function matchPress(
  all: readonly string[],
  before: string,
  press: string,
): { readonly hit: string | null; readonly pending: string } {
  const sequence = before === '' ? '' : `${before} ${press}`;
  if (sequence !== '' && all.includes(sequence)) return { hit: sequence, pending: '' };
  if (all.includes(press)) return { hit: press, pending: '' };
  const begins = all.some((keys) => keys.startsWith(`${press} `));
  return { hit: null, pending: begins ? press : '' };
}

const shown: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  space: 'Space',
  escape: 'Esc',
  enter: 'Enter',
  arrows: '← ↑ → ↓',
};

/** Parts of a key as keycaps show them: `mod+k` -> `Ctrl`, `K`; `g f` -> `G`, `F`. */
export function keyCaps(keys: string, mac: boolean): readonly string[] {
  return keys
    .split(/[+ ]/)
    .map((part) =>
      part === 'mod' && mac ? '⌘' : (shown[part] ?? (part.length === 1 ? part.toUpperCase() : part)),
    );
}
