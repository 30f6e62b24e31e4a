import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** More than after which V8 forgets the code that has not run meanwhile (`--bytecode-old-age`). */
const collections = 8;

/**
 * What an engine's heap goes through in the hour between two analyses: it is collected so often that V8 drops code that did not run. Without
 * it an hour more would be measured with code that is warm, as it never is in use. The garbage itself is left out: it is not the analysis's.
 */
export async function anHourOfOtherWork(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let done = 0; done < collections; done += 1) {
    collect();
    await pause(10);
  }
}
