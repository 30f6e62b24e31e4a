import type { DcgmContradiction, DcgmGpuHealth, DcgmHealth } from '#shared/domain/dcgmHealth.ts';
import type { GpuInventory } from '#shared/domain/gpu.ts';
import { failed, isText, unavailable } from '#shared/domain/reading.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { dcgmFailureOf } from './formats/dcgm/dcgmFailure.ts';
import { dcgmiHealth } from './formats/dcgm/healthFormat.ts';
import type { CaptureGpu } from './formats/parsedCapture.ts';
import type { Section } from './sectionReader.ts';

/** The exit code of a tool that was killed: 128 and SIGKILL. */
const killed = 137;

/** What a `dcgmhealth` section says; `uuidOf` knows GPUs by DCGM's number. */
export function dcgmHealthReport(
  { lines, exitCode }: Section,
  readAtMs: EpochMs,
  uuidOf: (index: number) => string | null,
): DcgmHealth {
  const none = { readAtMs, gpus: [], contradicted: [] };
  if (exitCode === killed)
    return { ...none, overall: failed('dcgmi health did not answer in time and was ended') };
  const failure = lines.map(dcgmFailureOf).find((found) => found !== null);
  if (failure) {
    const make = failure.kind === 'not-watched' ? unavailable : failed;
    return { ...none, overall: make(`${failure.message} ${failure.remedy}`) };
  }
  const { gpus, facts, problems } = dcgmiHealth.parse(lines.join('\n'));
  const problem = problems.find(({ fatal }) => fatal)?.message ?? 'dcgmi health says nothing';
  return {
    readAtMs,
    overall: facts?.dcgmOverallHealth ?? failed(problem),
    gpus: gpus.map((gpu) => healthOf(gpu, uuidOf)),
    contradicted: [],
  };
}

const verdictFact = 'dcgmHealth';

function healthOf(
  { index, facts = {} }: CaptureGpu,
  uuidOf: (index: number) => string | null,
): DcgmGpuHealth {
  const number = index ?? -1;
  const systems = Object.entries(facts)
    .filter(([name]) => name !== verdictFact)
    .map(([name, words]) => ({
      system: name.slice(verdictFact.length),
      words: isText(words) ? words : words.reason,
    }));
  const verdict = facts[verdictFact];
  return { gpuUuid: uuidOf(number), index: number, verdict: isText(verdict) ? verdict : 'not said', systems };
}

/** A report with what nvidia-smi holds against it: GPUs that must be recovered and that DCGM does not name. */
export function withContradictions(report: DcgmHealth, gpus: readonly GpuInventory[]): DcgmHealth {
  if (!isText(report.overall)) return report;
  const named = new Set(
    report.gpus.filter(({ verdict }) => verdict !== 'Healthy').map(({ gpuUuid }) => gpuUuid),
  );
  const contradicted = gpus.flatMap(({ uuid, facts }): readonly DcgmContradiction[] => {
    const action = facts.recoveryAction;
    const mustRecover = isText(action) && !/^none$/i.test(action.trim());
    return mustRecover && !named.has(uuid) ? [{ gpuUuid: uuid, recoveryAction: action }] : [];
  });
  return contradicted.length === 0 ? report : { ...report, contradicted };
}
