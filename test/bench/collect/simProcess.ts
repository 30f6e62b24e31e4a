/** The simulated fleet in a process of its own. It notes when each round of each host is handed to its socket. */
import { type SimFleet, simHosts, startSimFleet } from '#sim/simFleet.ts';
import { answerCommands, ownUse } from './childMessages.ts';

interface Start {
  readonly hosts: number;
  readonly seed: number;
  readonly roundTripMs?: number;
}

let fleet: SimFleet | null = null;
const emits = new Map<string, number[]>();

function note(host: string): void {
  const times = emits.get(host);
  if (times) times.push(Date.now());
  else emits.set(host, [Date.now()]);
}

answerCommands({
  start: async (input) => {
    const { hosts, seed, roundTripMs = 0 } = input as Start;
    fleet = await startSimFleet({
      fleet: { gpus: hosts * 8, seed, uniformGpusPerHost: 8 },
      clock: Date.now,
      roundTripMs,
      onRound: note,
    });
    return simHosts(fleet);
  },
  use: ownUse,
  forgetEmits: () => emits.clear(),
  emits: () => emits,
  stop: () => fleet?.stop(),
});
