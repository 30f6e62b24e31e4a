import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the code of analyses: V8 forgets what has not run for six collections of its heap, of which an hour has dozens, and would read and
 * compile all of it anew for each hour more. Call before the first one.
 */
export function keepCode(): void {
  setFlagsFromString('--no-flush-bytecode');
}
