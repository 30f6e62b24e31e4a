import { createContext, type ReactNode, use, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type Command, CommandRegistry } from './commandRegistry.ts';
import { matchPress, nameOfPress, sequenceMs } from './keys.ts';

const Context = createContext<CommandRegistry | null>(null);

const typingSelector =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"]';
const pressable =
  'button, a, input, summary, [role="button"], [role="menuitem"], [role="checkbox"], [role="switch"]';

/** Attribute of a list whose rows the arrow keys go through. Elsewhere they scroll what is focused, or choose within it. */
const rowArrows = 'data-row-arrows';

/** True where a key belongs to the focused element and not to a command. */
function belongsToTarget(event: KeyboardEvent, name: string): boolean {
  const { target } = event;
  if (!(target instanceof Element)) return false;
  if (name.startsWith('mod+')) return false;
  if (target.closest(typingSelector) !== null) return true;
  if (name.startsWith('Arrow')) return target !== document.body && target.closest(`[${rowArrows}]`) === null;
  return (name === 'space' || name === 'enter') && target.closest(pressable) !== null;
}

/** A dialog in front takes all keys but the palette's own, and so does an open menu, which holds the focus. */
function isLayerOpen(): boolean {
  if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return true;
  return document.activeElement !== null && document.activeElement.closest('[role="menu"]') !== null;
}

function useGlobalKeys(registry: CommandRegistry): void {
  const pending = useRef({ key: '', atMs: 0 });
  useEffect(() => {
    // Looked at before anybody hears of the key: the layer that it closes is gone when it has come up here.
    let isForLayer = false;
    const onCapture = () => {
      isForLayer = isLayerOpen();
    };
    const onKey = (event: KeyboardEvent) => {
      const name = nameOfPress(event);
      if (name === '' || event.defaultPrevented || event.isComposing) return;
      if (belongsToTarget(event, name)) return;
      if (isForLayer) return;
      const before = event.timeStamp - pending.current.atMs < sequenceMs ? pending.current.key : '';
      const all = registry.list().flatMap((command) => (command.run === null ? [] : (command.keys ?? [])));
      const match = matchPress(all, before, name);
      pending.current = { key: match.pending, atMs: event.timeStamp };
      if (match.hit === null) return;
      event.preventDefault();
      registry.byKey(match.hit)?.run?.();
    };
    window.addEventListener('keydown', onCapture, { capture: true });
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onCapture, { capture: true });
      window.removeEventListener('keydown', onKey);
    };
  }, [registry]);
}

/** Holds the registry and listens to the keyboard. */
export function CommandProvider(props: { readonly children: ReactNode }) {
  const [registry] = useState(() => new CommandRegistry());
  useGlobalKeys(registry);
  return <Context value={registry}>{props.children}</Context>;
}

function useRegistry(): CommandRegistry {
  const registry = use(Context);
  if (registry === null) throw new Error('commands need a CommandProvider above them');
  return registry;
}

/** Registers commands while the component is mounted. Keep the array stable (useMemo). */
export function useCommands(commands: readonly Command[]): void {
  const registry = useRegistry();
  useEffect(() => registry.add(commands), [registry, commands]);
}

/** All commands; renders again when a view adds or removes some. */
export function useCommandList(): readonly Command[] {
  const registry = useRegistry();
  return useSyncExternalStore(registry.subscribe, registry.list);
}
