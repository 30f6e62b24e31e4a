import { type GpuProcess, isOrigin } from '../../domain/gpuProcess.ts';
import { isNumber, isText } from '../../domain/reading.ts';
import { type GpuHolder, isSameHolder } from './gpuTime.ts';

/** A holder of a GPU now, with its part of it. */
export interface HolderShare {
  readonly holder: GpuHolder;
  /** Of the memory that is held there, 0 to 1; by count of processes where that is not told for all. Shares sum to 1. */
  readonly share: number;
}

const longestText = 200;
/** Enough to tell containers of a cluster apart, as their own tools print it. */
const containerDigits = 12;

/** Who holds each GPU now, by process list. `modelOf`: the model that an LLM server serves with a process or GPU; null where none does. */
export function holdersNow(
  processes: readonly GpuProcess[],
  modelOf: (gpuUuid: string) => string | null,
): ReadonlyMap<string, readonly HolderShare[]> {
  const byGpu = new Map<string, GpuProcess[]>();
  for (const process of processes) {
    const list = byGpu.get(process.gpuUuid);
    if (list) list.push(process);
    else byGpu.set(process.gpuUuid, [process]);
  }
  return new Map([...byGpu].map(([uuid, list]) => [uuid, sharesOf(list, modelOf(uuid))]));
}

function sharesOf(processes: readonly GpuProcess[], model: string | null): readonly HolderShare[] {
  const bytes = processes.map(({ memoryUsedBytes }) =>
    isNumber(memoryUsedBytes) ? memoryUsedBytes : Number.NaN,
  );
  const sum = bytes.reduce((all, value) => all + value, 0);
  const weights = sum > 0 ? bytes.map((value) => value / sum) : processes.map(() => 1 / processes.length);
  const found: { holder: GpuHolder; share: number }[] = [];
  processes.forEach((process, at) => {
    const holder = holderOf(process, model);
    const known = found.find((each) => isSameHolder(each.holder, holder));
    if (known) known.share += weights[at] ?? 0;
    else found.push({ holder, share: weights[at] ?? 0 });
  });
  return found;
}

/** Who a process belongs to. A pod is `namespace/name`, or its uid where its name is not told. */
function holderOf({ user, origin }: GpuProcess, model: string | null): GpuHolder {
  const { container, pod, slurm } = isOrigin(origin) ? origin : { container: null, pod: null, slurm: null };
  const podName = pod && isText(pod.name) ? pod.name : null;
  const namespace = pod && isText(pod.namespace) ? `${pod.namespace}/` : '';
  return {
    user: isText(user) ? short(user) : null,
    slurmJob: slurm ? short(slurm.jobId) : null,
    pod: pod ? short(podName === null ? pod.uid : namespace + podName) : null,
    container: container
      ? short(container.id.slice(0, /^[0-9a-f]{64}$/.test(container.id) ? containerDigits : longestText))
      : null,
    model: model === null ? null : short(model),
  };
}

const short = (text: string): string => text.slice(0, longestText);
