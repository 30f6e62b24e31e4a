import { hostConfigSchema, type ImportCandidate } from '#shared/contract/schemas/host.ts';
import { type HostKey, hostKeyRemedies, hostKeys } from './hostKeys.ts';

/** Where a candidate was found. */
export interface CandidateSource {
  /** As a person knows it: the alias, the row, the inventory name. Hostile text. */
  readonly source: string;
  readonly line: number | null;
}

/**
 * Checks what an import found for one host. A fault names the key and what it takes; the first one is told. `alreadyThere` is
 * for whoever knows the hosts file.
 */
export function makeCandidate(
  found: CandidateSource,
  values: Readonly<Partial<Record<HostKey, unknown>>>,
): ImportCandidate {
  const written = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const parsed = hostConfigSchema.safeParse(written);
  if (parsed.success) return { ...found, config: parsed.data, problem: null, alreadyThere: false };
  const key = hostKeys.find((known) => known === parsed.error.issues[0]?.path[0]);
  if (key === undefined) return refuseCandidate(found, 'this cannot be read as a host');
  const value = written[key];
  const what =
    value === undefined || value === '' ? `no ${key}` : `${key} cannot be ${JSON.stringify(value)}`;
  return refuseCandidate(found, `${what}. ${hostKeyRemedies[key]}`);
}

/** A row that is not a host, with the reason. */
export function refuseCandidate(found: CandidateSource, problem: string): ImportCandidate {
  return { ...found, config: null, problem, alreadyThere: false };
}

/** Marks every name after its first, since a hosts file takes each once. */
export function refuseRepeated(candidates: readonly ImportCandidate[]): ImportCandidate[] {
  const lines = new Map<string, number | null>();
  return candidates.map((candidate) => {
    const name = candidate.config?.name;
    if (name === undefined) return candidate;
    const first = lines.get(name);
    if (first === undefined) {
      lines.set(name, candidate.line);
      return candidate;
    }
    const where = first === null ? '' : ` (line ${first})`;
    return refuseCandidate(candidate, `the name ${name} is there before${where}`);
  });
}

/** A number where the text is one, otherwise the text, for the schema to refuse by name. Empty is absent. */
export function wholeNumber(text: string | undefined): number | string | undefined {
  if (text === undefined || text === '') return undefined;
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
