import type { ImportCandidate } from '#shared/contract/schemas/host.ts';
import { makeCandidate, refuseRepeated } from './importCandidate.ts';

/**
 * Candidates for aliases of ~/.ssh/config. The alias is the address and everything else stays ssh's own (`ssh -G` resolves it when
 * we connect), so that the user's file remains the one place to change it.
 */
export function importSshConfig(aliases: readonly string[]): ImportCandidate[] {
  return refuseRepeated(
    aliases.map((alias) => makeCandidate({ source: alias, line: null }, { name: alias, address: alias })),
  );
}
