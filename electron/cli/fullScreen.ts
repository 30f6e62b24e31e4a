import type { ReadStream, WriteStream } from 'node:tty';

/** Keys that a full-screen command understands. */
export type Key = 'quit' | 'up' | 'down' | 'pageUp' | 'pageDown' | 'home' | 'end';

const keys: Readonly<Record<string, Key>> = {
  q: 'quit',
  Q: 'quit',
  '\u0003': 'quit',
  '\u0004': 'quit',
  k: 'up',
  '\u001b[A': 'up',
  '\u001bOA': 'up',
  j: 'down',
  '\u001b[B': 'down',
  '\u001bOB': 'down',
  '\u001b[5~': 'pageUp',
  '\u001b[6~': 'pageDown',
  ' ': 'pageDown',
  g: 'home',
  '\u001b[H': 'home',
  G: 'end',
  '\u001b[F': 'end',
};

const enter = '\u001b[?1049h\u001b[?25l\u001b[?7l';
const leave = '\u001b[?7h\u001b[?25h\u001b[?1049l';

/** The whole terminal, given back as it was by `close`. */
export interface FullScreen {
  /** Draws lines over the last picture without flicker: each line replaces its own. */
  draw(lines: readonly string[]): void;
  close(): void;
}

/** Takes the terminal's other screen and its keys. It is given back also when the process ends by an error. */
export function openFullScreen(
  input: ReadStream,
  output: WriteStream,
  onKey: (key: Key) => void,
  onResize: () => void,
): FullScreen {
  const take = (chunk: Buffer) => {
    const text = chunk.toString('latin1');
    const whole = Object.hasOwn(keys, text) ? keys[text] : undefined;
    if (whole) onKey(whole);
    else for (const sign of text) if (Object.hasOwn(keys, sign)) onKey(keys[sign] as Key);
  };
  let open = true;
  const close = () => {
    if (!open) return;
    open = false;
    input.off('data', take);
    output.off('resize', onResize);
    process.off('exit', close);
    if (input.isTTY) input.setRawMode(false);
    input.pause();
    output.write(leave);
  };
  output.write(enter);
  if (input.isTTY) input.setRawMode(true);
  input.on('data', take).resume();
  output.on('resize', onResize);
  process.once('exit', close);
  return {
    draw: (lines) => {
      // Erased before it is written: after a line that fills the terminal the cursor still stands on its last cell.
      if (open) output.write(`\u001b[H${lines.map((line) => `\u001b[K${line}`).join('\r\n')}`);
    },
    close,
  };
}
