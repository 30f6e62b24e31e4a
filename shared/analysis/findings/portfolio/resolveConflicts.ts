import { type Attos, attosOf } from '../../../cost/allocation/attos.ts';
import type { Finding } from '../finding.ts';
import { chooseSet } from './chooseSet.ts';
import { type GpuMoney, isPriced } from './gpuMoney.ts';
import { areExclusive } from './layer.ts';

/** Findings of which none excludes another, and for each of the others the one that counts in its place. */
export interface Resolved {
  readonly counting: readonly Finding[];
  readonly supersededBy: ReadonlyMap<string, string>;
}

/** A better price that a GPU could have instead. */
export interface Alternative {
  readonly finding: Finding;
  readonly saving: Attos;
}

/** What is given up on a GPU by moving away from it; undefined where nothing is. */
export type AlternativeOf = (finding: Finding, uuid: string) => Alternative | undefined;

const about = new WeakMap<Finding, ReadonlySet<string>>();

/** GPUs that a finding is about: those that it claims from and those that it changes. */
export function gpusOf(finding: Finding): ReadonlySet<string> {
  const known = about.get(finding);
  if (known) return known;
  const uuids = new Set<string>();
  for (const { uuid } of finding.gpus) uuids.add(uuid);
  for (const { uuid } of finding.claims) uuids.add(uuid);
  about.set(finding, uuids);
  return uuids;
}

/**
 * Chooses of findings that exclude one another those that save most together. `settled` count already, and whatever they exclude is
 * superseded. What a finding is worth is its expected saving on GPUs with a known price, less what it gives up there; findings without a
 * price are held against one another by the shares that they claim, after all that have one. `alternativeOf`: null where none gives up anything.
 */
export function* resolveConflicts(
  findings: readonly Finding[],
  settled: readonly Finding[],
  money: GpuMoney,
  alternativeOf: AlternativeOf | null,
): Generator<void, Resolved> {
  const supersededBy = new Map<string, string>();
  if (findings.length === 0) return { counting: [], supersededBy };
  const bySettled = rivalsOf(findings, settled);
  const open: { readonly finding: Finding; readonly worth: bigint }[] = [];
  for (const [at, finding] of findings.entries()) {
    const rival = greatest(bySettled[at] ?? [], money);
    const { worth, better } = worthOf(finding, money, alternativeOf);
    if (rival !== null) supersededBy.set(finding.id, rival.id);
    else if (worth <= 0n && better !== null) supersededBy.set(finding.id, better.id);
    else open.push({ finding, worth: worth > 0n ? worth : 1n });
    if (at % 64 === 63) yield;
  }
  const candidates = open.map(({ finding }) => finding);
  const rivals = rivalsOf(candidates, candidates);
  const index = new Map(candidates.map((finding, at) => [finding, at]));
  yield;
  const chosen = yield* chooseSet({
    weights: open.map(({ worth }) => worth),
    excludes: rivals.map((those) => new Set(those.flatMap((rival) => index.get(rival) ?? []))),
  });
  for (const [at, finding] of candidates.entries()) {
    if (chosen.has(at)) continue;
    const winners = (rivals[at] ?? []).filter((rival) => chosen.has(index.get(rival) ?? -1));
    const by = greatest(winners, money);
    if (by !== null) supersededBy.set(finding.id, by.id);
  }
  return { counting: candidates.filter((_, at) => chosen.has(at)), supersededBy };
}

/** By the finding: those of `others` that it excludes on a GPU which both are about. */
function rivalsOf(findings: readonly Finding[], others: readonly Finding[]): readonly (readonly Finding[])[] {
  const onGpu = new Map<string, Finding[]>();
  for (const other of ableToExclude(findings, others)) {
    for (const uuid of gpusOf(other)) {
      const there = onGpu.get(uuid);
      if (there) there.push(other);
      else onGpu.set(uuid, [other]);
    }
  }
  if (onGpu.size === 0) return findings.map(() => []);
  return findings.map((finding) => {
    const met = new Set<Finding>();
    for (const uuid of gpusOf(finding)) for (const other of onGpu.get(uuid) ?? []) met.add(other);
    return [...met].filter((other) => other !== finding && areExclusive(finding, other));
  });
}

/** Those of `others` that could exclude one of the findings, by what both change, whatever their GPUs. */
function ableToExclude(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  if (others.length === 0) return [];
  const kinds = new Map(findings.map((finding) => [placeKey(finding), finding]));
  const able = new Map<string, boolean>();
  return others.filter((other) => {
    const key = placeKey(other);
    const known = able.get(key) ?? [...kinds.values()].some((finding) => areExclusive(finding, other));
    able.set(key, known);
    return known;
  });
}

/** All that `areExclusive` looks at. */
const placeKey = ({ kind, action }: Finding): string => `${kind} ${action.verb}`;

function greatest(findings: readonly Finding[], money: GpuMoney): Finding | null {
  if (findings.length < 2) return findings[0] ?? null;
  const [first] = findings
    .map((finding) => ({ finding, worth: expectedOnGpus(finding, money) }))
    .sort((one, other) =>
      one.worth === other.worth
        ? one.finding.id < other.finding.id
          ? -1
          : 1
        : one.worth > other.worth
          ? -1
          : 1,
    );
  return first?.finding ?? null;
}

/** 0 where no price is known. */
function expectedOnGpus({ saving, claims }: Finding, money: GpuMoney): Attos {
  return saving === null || !isPriced(claims, money) ? 0n : attosOf(saving.expected);
}

/** Shares count in thousandths of 10^-18: they decide nothing where there is money. */
function worthOf(
  finding: Finding,
  money: GpuMoney,
  alternativeOf: AlternativeOf | null,
): { readonly worth: bigint; readonly better: Finding | null } {
  const shares = finding.claims.reduce((all, { share }) => all + (share > 0 ? Math.min(1, share) : 0), 0);
  const own = expectedOnGpus(finding, money);
  let given = 0n;
  let better: Alternative | undefined;
  for (const uuid of alternativeOf === null ? [] : gpusOf(finding)) {
    const alternative = alternativeOf?.(finding, uuid);
    if (alternative === undefined) continue;
    given += alternative.saving;
    if (better === undefined || alternative.saving > better.saving) better = alternative;
  }
  if (own > 0n && given >= own) return { worth: 0n, better: better?.finding ?? null };
  return { worth: own - (own > 0n ? given : 0n) + BigInt(Math.round(shares * 1000)), better: null };
}
