import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FleetPast } from './fillFleet.ts';

/** Makes a file with the past of a fleet, in a process of its own: its memory is none of ours. @throws Error with what that process said */
export function fillStore(path: string, { gpus, perHost, hours, fromS }: FleetPast): void {
  const child = fileURLToPath(new URL('./fillChild.ts', import.meta.url));
  const words = [child, path, ...[gpus, perHost, hours, fromS * 1000].map(String)];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the store could not be filled: ${stderr}`);
}
