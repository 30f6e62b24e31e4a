import { type Attos, attosOf, attosText } from '../../../cost/allocation/attos.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import type { Finding, MonthlyAmount } from '../finding.ts';
import { type ByScenario, SavingsCount, scenarios, type Taken } from './countSavings.ts';
import { type GpuMoney, gpuMoneyOf, onGpus } from './gpuMoney.ts';
import { areExclusive, layerOf, layers } from './layer.ts';
import { portfolioMethod } from './portfolioMethod.ts';
import type { CountedFinding, Portfolio } from './portfolioTotal.ts';
import { type Alternative, type AlternativeOf, gpusOf, resolveConflicts } from './resolveConflicts.ts';

/** Findings with what supersedes them, and what they save together. */
export interface CountedFindings {
  readonly findings: readonly Finding[];
  readonly portfolio: Portfolio;
}

/**
 * Counts what findings save together. Firm findings come first, preliminary ones on what those leave. Of findings that exclude one another
 * the set is chosen that saves most; then savings are taken from each GPU's month layer after layer (what it is for, when it runs, what it
 * is bought at, what speed is lost), each in proportion to what is left, so that no part of a month counts twice and the total never
 * exceeds it. Yields every few milliseconds.
 */
export function* makePortfolio(
  input: Pick<AnalysisInput, 'profiles' | 'currency'>,
  findings: readonly Finding[],
): Generator<void, CountedFindings> {
  const money = gpuMoneyOf(input.profiles, input.currency);
  const count = new SavingsCount(money);
  yield;
  const state: PortfolioState = {
    money,
    count,
    supersededBy: new Map(),
    taken: new Map(),
    counting: [],
    onGpu: new Map(),
  };
  const ofCurrency = findings.filter(({ saving }) => saving === null || saving.currency === input.currency);
  yield* countStanding(state, ofCurrency, 'firm');
  const total = sumOf(ofCurrency, state.taken);
  yield* countStanding(state, ofCurrency, 'preliminary');
  const preliminary = sumOf(
    ofCurrency.filter(({ standing }) => standing === 'preliminary'),
    state.taken,
  );
  const counted = findings.map((finding) => ({
    ...finding,
    supersededBy: lastOf(state.supersededBy, finding.id),
  }));
  // A card that was moved has a profile behind each of its hosts.
  const gpus = new Set(input.profiles.map(({ gpu }) => gpu.uuid)).size;
  let spend: Attos = 0n;
  for (const cost of money.values()) spend += cost;
  const portfolio: Omit<Portfolio, 'method'> = {
    currency: input.currency,
    total: amountOf(total, input.currency),
    preliminary: amountOf(preliminary, input.currency),
    fixes: amountOf(fixesOf(ofCurrency), input.currency),
    spend: attosText(spend),
    gpus,
    gpusWithoutPrice: gpus - money.size,
    entries: counted.map((finding) => entryOf(finding, state.taken.get(finding.id), input.currency)),
  };
  return { findings: counted, portfolio: { ...portfolio, method: portfolioMethod(portfolio) } };
}

/** The one that counts: what took a finding's place may have lost its own to another. */
function lastOf(supersededBy: ReadonlyMap<string, string>, id: string): string | null {
  let by = supersededBy.get(id) ?? null;
  for (let steps = 0; by !== null && steps < supersededBy.size; steps += 1) {
    const next = supersededBy.get(by);
    if (next === undefined) break;
    by = next;
  }
  return by;
}

interface PortfolioState {
  readonly money: GpuMoney;
  readonly count: SavingsCount;
  readonly supersededBy: Map<string, string>;
  readonly taken: Map<string, Taken>;
  /** Findings that count, in the order in which they took, and those by GPU. */
  readonly counting: Finding[];
  readonly onGpu: Map<string, Finding[]>;
}

/** Layers whose findings exclude one another, in the order in which they are resolved and counted. */
const rounds = [['fix'], ['use', 'time'], ['price'], ['speed']] as const;

function* countStanding(
  state: PortfolioState,
  all: readonly Finding[],
  standing: Finding['standing'],
): Generator<void> {
  const findings = all.filter((finding) => finding.standing === standing);
  const prices = pricesByGpu(
    findings.filter((finding) => layerOf(finding) === 'price'),
    state.money,
  );
  yield;
  for (const round of rounds) {
    const own = findings.filter((finding) => round.some((layer) => layer === layerOf(finding)));
    // A price can be had for some GPUs of its pool: what excludes it on others does not supersede it.
    const settled = state.counting.filter((other) => round[0] !== 'price' || layerOf(other) === 'price');
    if (own.length === 0) continue;
    // Only what a GPU is for, and when it runs, can exclude a better price for it.
    const isBeforePrices = round[0] === 'use' && prices.size > 0;
    const alternativeOf: AlternativeOf = (finding, uuid) => {
      const alternative = prices.get(uuid);
      return alternative && areExclusive(finding, alternative.finding) ? alternative : undefined;
    };
    const resolved = yield* resolveConflicts(
      own,
      settled,
      state.money,
      isBeforePrices ? alternativeOf : null,
    );
    for (const [id, by] of resolved.supersededBy) state.supersededBy.set(id, by);
    for (const finding of inLayerOrder(resolved.counting)) {
      takeOf(state, finding);
      yield;
    }
  }
}

function inLayerOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => layers.indexOf(layerOf(one)) - layers.indexOf(layerOf(other)));
}

function takeOf(state: PortfolioState, finding: Finding): void {
  const { count, taken, supersededBy } = state;
  const keepsOff = keptOff(state, finding);
  if (finding.saving === null || layerOf(finding) === 'fix') {
    const by = releasedBy(state, finding, keepsOff);
    if (by !== null && layerOf(finding) !== 'fix') supersededBy.set(finding.id, by);
    else addCounting(state, finding);
    return;
  }
  const took = count.take(finding.id, finding.saving, finding.claims, keepsOff);
  taken.set(finding.id, took);
  const [by] = took.reducedBy;
  if (took.counted.expected === 0n && by !== undefined) supersededBy.set(finding.id, by);
  else addCounting(state, finding);
}

function addCounting({ counting, onGpu }: PortfolioState, finding: Finding): void {
  counting.push(finding);
  for (const uuid of gpusOf(finding)) {
    const there = onGpu.get(uuid);
    if (there) there.push(finding);
    else onGpu.set(uuid, [finding]);
  }
}

/** GPUs on which something counts that the finding cannot be followed beside. */
function keptOff({ onGpu }: PortfolioState, finding: Finding): ReadonlySet<string> {
  const kept = new Set<string>();
  if (onGpu.size === 0) return kept;
  const met = new Map<Finding, boolean>();
  const isRival = (other: Finding) => {
    const known = met.get(other) ?? areExclusive(finding, other);
    met.set(other, known);
    return known;
  };
  for (const uuid of gpusOf(finding)) if (onGpu.get(uuid)?.some(isRival)) kept.add(uuid);
  return kept;
}

/** Of a finding without a saving: the one that leaves nothing of any of its GPUs, or that it cannot be followed beside. */
function releasedBy(
  { onGpu }: PortfolioState,
  finding: Finding,
  keepsOff: ReadonlySet<string>,
): string | null {
  let by: string | null = null;
  for (const uuid of gpusOf(finding)) {
    const there = onGpu.get(uuid) ?? [];
    const taker = there.find(
      (other) =>
        layerOf(other) !== 'fix' &&
        (keepsOff.has(uuid)
          ? areExclusive(finding, other)
          : other.claims.some((claim) => claim.uuid === uuid && claim.share >= 1)),
    );
    if (taker === undefined) return null;
    by ??= taker.id;
  }
  return by;
}

function pricesByGpu(findings: readonly Finding[], money: GpuMoney): ReadonlyMap<string, Alternative> {
  const best = new Map<string, Alternative>();
  for (const finding of findings) {
    if (finding.saving === null) continue;
    for (const { uuid, amount } of onGpus(attosOf(finding.saving.expected), finding.claims, money)) {
      const known = best.get(uuid);
      if (!known || amount > known.saving) best.set(uuid, { finding, saving: amount });
    }
  }
  return best;
}

function sumOf(findings: readonly Finding[], taken: ReadonlyMap<string, Taken>): ByScenario {
  const sum = { low: 0n, expected: 0n, high: 0n };
  for (const { id } of findings) {
    const counted = taken.get(id)?.counted;
    if (counted) for (const scenario of scenarios) sum[scenario] += counted[scenario];
  }
  return sum;
}

function fixesOf(findings: readonly Finding[]): ByScenario {
  const sum = { low: 0n, expected: 0n, high: 0n };
  for (const finding of findings) {
    if (layerOf(finding) !== 'fix' || finding.saving === null) continue;
    for (const scenario of scenarios) sum[scenario] += attosOf(finding.saving[scenario]);
  }
  return sum;
}

function amountOf(amount: ByScenario, currency: string): MonthlyAmount {
  return {
    low: attosText(amount.low),
    expected: attosText(amount.expected),
    high: attosText(amount.high),
    currency,
  };
}

function entryOf(finding: Finding, taken: Taken | undefined, currency: string): CountedFinding {
  const isNone = finding.supersededBy !== null;
  if (taken === undefined) {
    const none: Attos = 0n;
    const counted =
      isNone && finding.saving !== null
        ? amountOf({ low: none, expected: none, high: none }, currency)
        : null;
    return { findingId: finding.id, counted, extent: isNone ? 'none' : 'whole', reducedBy: [] };
  }
  const { counted, alone, reducedBy } = taken;
  const extent = isNone ? 'none' : counted.expected === alone ? 'whole' : 'part';
  return { findingId: finding.id, counted: amountOf(inOrder(counted), currency), extent, reducedBy };
}

/** The range of one finding: where those before it save much, less is left for it than expected, and where they save little, more. */
function inOrder({ low, expected, high }: ByScenario): ByScenario {
  const ends = [low, expected, high];
  const to = (isBetter: (one: Attos, other: Attos) => boolean) =>
    ends.reduce((best, end) => (isBetter(end, best) ? end : best), expected);
  return { low: to((one, other) => one < other), expected, high: to((one, other) => one > other) };
}
