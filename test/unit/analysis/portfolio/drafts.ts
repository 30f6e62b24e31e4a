import type { CostClaim, Finding, FindingDraft, MonthlyAmount } from '#shared/analysis/findings/finding.ts';
import { findingId } from '#shared/analysis/findings/findingId.ts';
import type { FindingKind } from '#shared/analysis/findings/findingKind.ts';
import { windowEndMs } from '../../../fixtures/profiles.ts';

const dayMs = 86_400_000;

/** What a test says of a finding; the rest is a sure one of 30 days. */
export interface DraftStory {
  readonly kind: FindingKind;
  readonly subject?: string;
  /** Share of each GPU's month by uuid. */
  readonly shares: Readonly<Record<string, number>>;
  /** Expected a month; the range is 20 % either way. Null: no saving can be told. */
  readonly saves: string | null;
  readonly verb?: FindingDraft['action']['verb'];
  readonly days?: number;
  readonly rest?: Partial<FindingDraft>;
}

/** A range of 20 % either way. */
function around(expected: string, currency = 'USD'): MonthlyAmount {
  const value = Number(expected);
  return { low: String(value * 0.8), expected, high: String(value * 1.2), currency };
}

/** A draft as a rule makes it. */
export function draftOf({
  kind,
  subject,
  shares,
  saves,
  verb = 'release',
  days = 30,
  rest,
}: DraftStory): FindingDraft {
  const claims: CostClaim[] = Object.entries(shares).map(([uuid, share]) => ({
    uuid,
    host: 'gpu-01',
    share,
  }));
  return {
    kind,
    subject: subject ?? Object.keys(shares).join(' '),
    title: kind,
    summary: '',
    gpus: claims.map(({ uuid, host }) => ({ uuid, host })),
    servedModel: null,
    saving: saves === null ? null : around(saves),
    whyNoSaving: saves === null ? 'The price is unknown.' : '',
    claims,
    action: {
      verb,
      text: '',
      today: '',
      target: null,
      effort: 'minutes',
      risk: 'low',
      riskWhy: '',
      needsRestart: false,
      rollback: '',
    },
    evidence: {
      fromMs: windowEndMs - days * dayMs,
      toMs: windowEndMs,
      coverage: 0.98,
      figures: [],
      charts: [],
      calculation: [],
      prices: [],
      prediction: null,
      doubts: [],
    },
    confidence: 0.9,
    expiresAtMs: windowEndMs + 14 * dayMs,
    wouldChange: [],
    ...rest,
  };
}

/** The same as a finding. */
export function findingOf(story: DraftStory, standing: Finding['standing'] = 'firm'): Finding {
  const draft = draftOf(story);
  return { ...draft, id: findingId(draft.kind, draft.subject), standing, supersededBy: null };
}
