import type { ImportCandidate } from '#shared/contract/schemas/host.ts';
import type { HostConfig } from '#shared/domain/host.ts';

/** A candidate with what it can become. */
export interface ImportRow {
  /** Unique in the list. */
  readonly key: string;
  readonly candidate: ImportCandidate;
  /** What is added when it is picked; null where it cannot be. */
  readonly config: HostConfig | null;
  /** Why it cannot be picked; '' where it can. */
  readonly why: string;
}

/** Candidates in their order; of two with the same name only the first can be picked. */
export function importRows(candidates: readonly ImportCandidate[]): readonly ImportRow[] {
  const seen = new Set<string>();
  return candidates.map((candidate, index) => {
    const { config } = candidate;
    const twice = config !== null && seen.has(config.name);
    if (config !== null) seen.add(config.name);
    const why =
      candidate.problem ?? (candidate.alreadyThere ? 'already in the list' : twice ? 'named twice here' : '');
    return {
      key: `${index} ${candidate.source}`,
      candidate,
      config: why === '' ? config : null,
      why: why === '' && config === null ? 'nothing to add' : why,
    };
  });
}

/** What an import finds, in words: `12 hosts can be added, 2 are there already, 1 has a problem`. */
export function importSummary(rows: readonly ImportRow[]): string {
  const there = rows.filter((row) => row.candidate.alreadyThere).length;
  const possible = rows.filter((row) => row.config !== null).length;
  const faulty = rows.length - there - possible;
  const parts = [
    `${possible} ${possible === 1 ? 'host' : 'hosts'} can be added`,
    ...(there > 0 ? [`${there} already there`] : []),
    ...(faulty > 0 ? [`${faulty} with a problem`] : []),
  ];
  return parts.join(', ');
}
