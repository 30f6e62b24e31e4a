import { Signal } from '../engine/signal.ts';

/** Something the user can do: listed in the palette, bound to keys, shown on the shortcut sheet. */
export interface Command {
  /** Unique while registered. */
  readonly id: string;
  readonly title: string;
  readonly section:
    | 'Go to'
    | 'Live'
    | 'Fleet'
    | 'GPU'
    | 'Hosts'
    | 'Incidents'
    | 'Right-sizing'
    | 'Appearance'
    | 'Help';
  /** As `keys.ts` writes them; the first is shown in the palette. */
  readonly keys?: readonly string[];
  /** Words that find it in the palette beside its title. */
  readonly keywords?: string;
  /** Null where the view handles the key itself and the entry is there to be read on the sheet. */
  readonly run: (() => void) | null;
}

/** The one list of commands; views add theirs while they are on screen. */
export class CommandRegistry {
  readonly #changed = new Signal();
  #groups: readonly (readonly Command[])[] = [];
  #flat: readonly Command[] = [];

  readonly subscribe = this.#changed.subscribe;
  /** All commands, in the order they were added. */
  readonly list = (): readonly Command[] => this.#flat;

  /** Adds commands; returns the way to remove them. */
  add(commands: readonly Command[]): () => void {
    this.#set([...this.#groups, commands]);
    return () => this.#set(this.#groups.filter((group) => group !== commands));
  }

  /** The command of a key; the one added last wins, so that a view can take over a key. */
  byKey(key: string): Command | undefined {
    return this.#flat.findLast((command) => command.run !== null && command.keys?.includes(key));
  }

  #set(groups: readonly (readonly Command[])[]): void {
    this.#groups = groups;
    this.#flat = groups.flat();
    this.#changed.emit();
  }
}

/** Commands by section, sections in the order they first appear. */
export function bySection(commands: readonly Command[]): readonly (readonly [string, readonly Command[]])[] {
  const sections = [...new Set(commands.map((command) => command.section))];
  return sections.map(
    (section) => [section, commands.filter((command) => command.section === section)] as const,
  );
}
