import { UsageError } from './exitCode.ts';

/** A fault that pure code found, by its own name of a field. */
interface Fault {
  readonly field: string;
  readonly message: string;
  readonly bounds?: {
    readonly value: number | null;
    readonly least: number;
    readonly most: number;
    readonly unit: string;
  };
}

/** What the options of `headroom size` are called by the code that checks them; none takes seconds. */
const options: Readonly<Record<string, string>> = {
  inputTokens: '--input',
  outputTokens: '--output',
  requestsPerSecond: '--rps',
  users: '--users',
  ttftSeconds: '--ttft',
  tpotSeconds: '--tpot',
  spareReplicas: '--spare',
  weights: '--weights',
  gpus: '--gpus',
  tensorParallel: '--tp',
  pipelineParallel: '--pp',
  microBatch: '--batch',
  sequenceTokens: '--sequence',
  rank: '--rank',
  width: '--width',
  height: '--height',
  steps: '--steps',
  batch: '--batch',
};

/** The same sentence with the option's name and unit, as whoever typed it knows them. `where`: of several, which. */
export function optionFault(fault: Fault, remedy: string, where = ''): UsageError {
  return new UsageError(where + inOptions(fault), remedy);
}

function inOptions({ field, message, bounds }: Fault): string {
  const option = options[field];
  if (bounds?.unit === 'seconds' && bounds.value !== null && option !== undefined) {
    const [least, most, value] = [bounds.least, bounds.most, bounds.value].map(milliseconds);
    return `${option} must be ${least} to ${most} ms, not ${value}.`;
  }
  return Object.entries(options).reduce(
    // Camel case and the beginning of a sentence are names; `steps` within a sentence is a word.
    (text, [name, called]) =>
      name === field && text.startsWith(`${name} `)
        ? called + text.slice(name.length)
        : /[A-Z]/.test(name)
          ? text.replaceAll(name, called)
          : text,
    message,
  );
}

/** Without the noise of a division by 1000. */
function milliseconds(seconds: number): number {
  return Number((seconds * 1000).toPrecision(12));
}
