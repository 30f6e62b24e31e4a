import { teamOf } from '#shared/analysis/advice/teamOf.ts';
import type { TrackedFinding } from '#shared/analysis/advice/trackedFinding.ts';
import type { CountedFindings } from '#shared/analysis/findings/portfolio/makePortfolio.ts';
import type { AdviceDetail } from '#shared/contract/schemas/advice.ts';
import type { LabelsOf } from './adviceRows.ts';
import type { Analysis } from './analysis.ts';

const gpusShown = 64;
const relatedShown = 50;

/** One finding with all that is told of it. Intervals are those of the analysis in memory. */
export function adviceDetail(
  tracked: TrackedFinding,
  analysis: Analysis | null,
  counted: CountedFindings | null,
  labelsOf: LabelsOf,
): AdviceDetail {
  const { finding } = tracked;
  const current = counted?.findings.find(({ id }) => id === finding.id);
  const shown = current ? { ...finding, supersededBy: current.supersededBy } : finding;
  const hosts = [...new Set(finding.gpus.map(({ host }) => host))];
  return {
    tracked: { ...tracked, finding: shown },
    team: teamOf(hosts, labelsOf),
    intervals: intervalsOf(tracked, analysis),
    related: relatedOf(shown, counted),
  };
}

function intervalsOf({ finding }: TrackedFinding, analysis: Analysis | null): AdviceDetail['intervals'] {
  if (analysis === null) return [];
  const wanted = new Set(finding.gpus.slice(0, gpusShown).map(({ uuid, host }) => `${uuid}\n${host}`));
  return analysis.input.profiles
    .filter(({ gpu }) => wanted.has(`${gpu.uuid}\n${gpu.host}`))
    .map(({ gpu, intervals }) => ({
      uuid: gpu.uuid,
      host: gpu.host,
      spans: intervals.map(({ state, fromMs, toMs }) => ({ state, fromMs, toMs })),
    }));
}

function relatedOf(
  { id, supersededBy }: TrackedFinding['finding'],
  counted: CountedFindings | null,
): AdviceDetail['related'] {
  const entries = counted?.portfolio.entries ?? [];
  const own = entries.find(({ findingId }) => findingId === id);
  const rivals = new Set([...(own?.reducedBy ?? []), ...(supersededBy === null ? [] : [supersededBy])]);
  for (const { findingId, reducedBy } of entries) if (reducedBy.includes(id)) rivals.add(findingId);
  for (const other of counted?.findings ?? []) if (other.supersededBy === id) rivals.add(other.id);
  return (counted?.findings ?? [])
    .filter((other) => rivals.has(other.id) && other.id !== id)
    .slice(0, relatedShown)
    .map(({ id: otherId, kind, title }) => ({ id: otherId, kind, title }));
}
