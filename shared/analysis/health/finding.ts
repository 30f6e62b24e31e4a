import type { IncidentEvidence, IncidentKind, IncidentSeverity } from '../../domain/incident.ts';

/** What a finding is about: incidents are one for as long as these are the same. */
export interface FindingPlace {
  readonly kind: IncidentKind;
  /** Tells findings of one kind on one GPU apart; `''` where there is one at most. */
  readonly code: string;
  readonly host: string;
  /** Null where it concerns the whole host. */
  readonly gpuUuid: string | null;
}

/** Something that is wrong now, or that happened, with what speaks for it. */
export interface Finding extends FindingPlace {
  readonly gpuIndex: number | null;
  readonly pciBusId: string | null;
  readonly severity: IncidentSeverity;
  /** One sentence without a full stop. */
  readonly title: string;
  /** What to do. */
  readonly runbook: string;
  /** At least one piece. */
  readonly evidence: readonly IncidentEvidence[];
}

/** What was judged of a host in one look. What is neither found nor unknown is well. */
export interface HostJudgement {
  readonly host: string;
  readonly findings: readonly Finding[];
  /** True for what could not be judged now: it neither begins nor ends. */
  readonly isUnknown: (place: FindingPlace) => boolean;
}

/** The key of an incident. Host names and UUIDs hold no `|`. */
export function placeKey({ kind, code, host, gpuUuid }: FindingPlace): string {
  return `${host}|${gpuUuid ?? ''}|${kind}|${code}`;
}
